### Слова для кожного документа на перевірку. Спокійно й точно: ознака — ще не висновок.

## Інструменти, кожен під значком: одне коротке слово

document-tool-pin = Позначка
document-tool-move = Рух
document-tool-lens = Лупа
document-tool-compare = Порівняти
document-tool-larger = Більше
document-tool-smaller = Менше
document-tool-fit = Умістити

## Стіл

document-shared = Так його поширили
document-original = Оригінал
# Said by a screen reader. $text: a passage of the original.
document-in-original = В оригіналі: { $text }
document-surface = Стіл. Стрілки рухають сторінку, плюс і мінус змінюють її розмір.
document-surface-lens = Стіл. Стрілки рухають лупу, плюс і мінус змінюють розмір сторінки.

## Дані про файл

document-details = Дані про файл
document-details-hint = Наведи на рядок, щоб прочитати, що він означає. Натисни, щоб позначити.
document-group-file = Файл
document-group-pdf = Усередині PDF
document-group-office = Усередині файлу документа
document-group-exif = Усередині файлу зображення
document-never-a-verdict = Ці дані теж можна змінити або стерти. Це ознака, а не висновок.

## Позначки

document-pins = Твої позначки
document-no-pins = Позначок іще немає. Натисни на місце сторінки чи рядок даних, який здається підозрілим.
document-unpin = Прибрати позначку: { $place }
document-place-letterhead = Бланк: { $text }
document-place-stamp = Штамп: { $text }
document-place-passage = «{ $text }»

## Висновок

document-verdict = Твій висновок
document-verdict-keys = Клавіші від 1 до 3 вибирають. Передумати можна аж до перевірки.
document-genuine = Справжній
document-altered = Змінений
document-undecided = Не можна визначити

## Після відповіді

document-said =
    { $count ->
        [0] Твій висновок: «{ $verdict }», без позначок. Ознаки кажуть: «{ $key }».
        [one] Твій висновок: «{ $verdict }», { $count } позначка. Ознаки кажуть: «{ $key }».
        [few] Твій висновок: «{ $verdict }», { $count } позначки. Ознаки кажуть: «{ $key }».
       *[many] Твій висновок: «{ $verdict }», { $count } позначок. Ознаки кажуть: «{ $key }».
    }
document-places = Місце за місцем
document-no-places = Ніщо на цій сторінці та в даних про файл не потребує другого погляду.
document-mark-found = Знайдено, це важлива ознака · { $place }
document-mark-missed = Легко не помітити, а це важлива ознака · { $place }
document-mark-harmless = Дивно на вигляд, але нічого не означає · { $place }
document-mark-harmless-pinned = Тут твоя позначка: дивно на вигляд, але нічого не означає · { $place }
document-mark-other = Тут твоя позначка · { $place }
document-mark-other-why = Тут ніщо не говорить ні за, ні проти сторінки.

document-not-yet = Спершу скажи свій висновок
