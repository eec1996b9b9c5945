### Слова кожної вправи з вибором.

choice-several = Правильних відповідей може бути кілька.
choice-not-yet = Спершу обери відповідь
choice-each = Про кожен варіант
choice-said = Твій вибір: { $chosen }
choice-fair-to-leave = Слушно не обрано
