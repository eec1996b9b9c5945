### Слова для кожної історії з рішеннями. Доброзичливо й коротко: рішення може мати ціну, нікого не соромимо.

## Під час історії

scenario-step-back = Крок назад
scenario-ends = Чим скінчилася твоя історія
scenario-ends-hint = Можна зробити крок назад і спробувати інакше. Або йди далі й подивись, що дало кожне рішення.
scenario-path = Твій шлях дотепер
# $count: how many ways the story can end.
scenario-endings =
    { $count ->
        [one] Усього { $count } кінцівка
        [few] Усього { $count } кінцівки
       *[many] Усього { $count } кінцівок
    }
# Said by a screen reader in place of the map. $path: the choices taken, with arrows between them.
scenario-map =
    { $count ->
        [0] Мапа історії. Рішень ще не було.
        [one] Мапа історії. { $count } рішення: { $path }.
        [few] Мапа історії. { $count } рішення: { $path }.
       *[many] Мапа історії. { $count } рішень: { $path }.
    } Ти тут: { $place }. Скільки кінцівок має історія: { $endings }.
# Something the story counts, such as “Proof: 1 of 2”.
scenario-meter = { $name }: { $value } з { $max }

## Кого грає учень чи учениця

scenario-role-citizen = Ти граєш за себе
scenario-role-editor = Ти в ролі редактора
scenario-role-manipulator = Ти в ролі маніпулятора

## Розбір

scenario-debrief = Рішення за рішенням
scenario-decision = Рішення { $number } · { $place }
scenario-merit-good = Виважений крок
scenario-merit-fair = Зрозуміло, але має ціну
scenario-merit-poor = Після цього стало важче
scenario-not-taken = Інші шляхи
# $endings: titles of endings, with dots between them.
scenario-leads =
    { $count ->
        [one] Веде до кінцівки: { $endings }
       *[other] Може привести до кінцівок: { $endings }
    }
# $meter: something the story counts.
scenario-needs = Цей шлях був закритий: треба, щоб «{ $meter }» було щонайменше { $value }.
scenario-whole = Уся історія
scenario-ending-name = Кінцівка: { $ending }
scenario-on-your-path = { $scene } (на твоєму шляху)
scenario-said =
    { $count ->
        [one] Після { $count } рішення твоя історія скінчилася так: «{ $ending }».
       *[other] Після { $count } рішень твоя історія скінчилася так: «{ $ending }».
    }
scenario-unmasked = Це була роль маніпулятора. Такі прийоми діють на будь-кого, і тепер ти знаєш їх зсередини.

scenario-not-yet = Дійди до одного з фіналів історії
