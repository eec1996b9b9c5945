### Слова кожної вправи, де позначають уривки тексту.

highlight-form-report = Новина
highlight-form-opinion = Думка, не новина
highlight-form-speech = Промова
highlight-form-post = Допис
highlight-form-leaflet = Листівка
highlight-passage = Текст для позначок
highlight-passage-keys = Стрілки вибирають слово, разом із Shift — більше слів, угору і вниз — речення. Потім клавіші 1–6 називають прийом, Delete прибирає позначку, а 0 каже, що позначати нічого.
highlight-selected = Вибрано: { $text }
highlight-selected-marked = Вибрано: { $text }. Позначено: { $technique }
highlight-marked = { $count ->
    [one] { $count } позначка
    [few] { $count } позначки
   *[many] { $count } позначок
}
highlight-nothing = Тут нічого позначати
highlight-clear = Прибрати позначку
highlight-undo = Скасувати
highlight-hint-select = Проведи по словах або торкнися першого й останнього. Подвійне клацання вибирає речення. З клавіатури: стрілки й Shift, потім число.
highlight-hint-name = А тепер назви, що роблять ці слова.
highlight-not-yet = Познач щось або скажи, що позначати нічого
highlight-said-found = Знайдено уривків: { $found } з { $total }.
highlight-said-none = Нічого не позначено; варто було помітити уривків: { $total }.
highlight-said-clean-left = Чистий текст лишився без позначок.
highlight-said-clean-marked = Позначок: { $marked }, а текст чистий.
highlight-passages = Про кожен уривок
highlight-fair = Чесно сказано
highlight-note-found = { $name } · знайдено
highlight-note-partly = { $name } · знайдено частково
highlight-note-missed = { $name } · легко не помітити
highlight-note-over = { $name } · тут стоїть твоя позначка
highlight-note-left = { $name } · слушно лишилося без позначки
highlight-elsewhere = Звичайна розповідь · тут стоїть твоя позначка
# $text: слова, які позначив учень.
highlight-elsewhere-why = «{ $text }» лише щось розповідає і не вдається до жодного з цих прийомів.
