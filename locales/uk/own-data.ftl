### Власні дані.

own-data-title = Мої дані та сертифікат
own-data-about = Усе лишається на цьому комп’ютері. Ніхто інший цього не бачить, якщо ти сам чи сама не покажеш.
own-data-who = Хто навчається?
own-data-who-about = На сімейному комп’ютері кожен може мати власні записи.
own-data-who-first = Перший учень
own-data-who-name = Ім’я нового учня
own-data-who-add = Додати й продовжити
own-data-certificate = Сертифікат
own-data-certificate-about = Сторінка про те, у чому була вправа, у форматі PDF. З виміряними числами та їхньою певністю або без них — як захочеш.
own-data-certificate-plain = Зберегти без чисел
own-data-certificate-figures = Зберегти з числами
own-data-export = Експортувати все
own-data-export-about = Записує все у файл .json, який може прийняти інший Second Look, а відповіді — у файл .csv для електронних таблиць.
own-data-export-button = Експортувати
own-data-import = Перенести записи з іншого комп’ютера
own-data-import-about = Перетягни експортований файл .json на це вікно або впиши, де він лежить. Тутешнє лишається, тамтешнє додається. Той самий файл двічі не зашкодить.
own-data-import-path = Де лежить файл
own-data-import-hint = наприклад Документи/second-look-2026-11-22.json
own-data-import-button = Прийняти
own-data-erase = Стерти все
own-data-erase-about = Усі записи на цьому комп’ютері, усіх, хто тут навчається, з усіма копіями й налаштуваннями.
own-data-erase-button = Стерти все
own-data-erase-title = Стерти все?
own-data-erase-body = Зникнуть усі відповіді, плани, нотатники й налаштування всіх на цьому комп’ютері. Повернути їх не можна. Експортовані файли лишаться там, де лежать.
own-data-erase-keep = Лишити все
own-data-erase-now = Стерти зараз
own-data-saved = Збережено тут:
own-data-imported = { $new ->
    [one] Прийнято { $new } нову відповідь.
    [few] Прийнято { $new } нові відповіді.
   *[other] Прийнято { $new } нових відповідей.
} { $known ->
    [0] {""}
   *[other] Уже були тут: { $known }.
}
own-data-erased = Усе стерто: { $rows ->
    [one] { $rows } запис
    [few] { $rows } записи
   *[other] { $rows } записів
} і { $copies ->
    [one] { $copies } копію
    [few] { $copies } копії
   *[other] { $copies } копій
}. У записах нічого не лишилося.
