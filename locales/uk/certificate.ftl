### Сертифікат про виконані вправи: сторінка для друку. Каже, що зроблено, і більше нічого не стверджує.

certificate-title = Сертифікат про виконані вправи
certificate-made = { app-name } · { $day }
certificate-name = Ім’я
certificate-name-blank = Ім’я (вписати від руки)
certificate-nothing = Ще нічого не виконано.

## Підписи під великим числом

certificate-lessons-finished = { $n ->
    [one] урок пройдено
    [few] уроки пройдено
    [many] уроків пройдено
   *[other] уроку пройдено
}
certificate-judgements-made = { $n ->
    [one] судження зроблено
    [few] судження зроблено
    [many] суджень зроблено
   *[other] судження зроблено
}
certificate-techniques-met = { $n ->
    [one] прийом опрацьовано
    [few] прийоми опрацьовано
    [many] прийомів опрацьовано
   *[other] прийому опрацьовано
}

## Переліки

certificate-lessons = Уроки
certificate-techniques = Прийоми

## Показники. Судження — це відповідь на питання: чи можна на це покластися?

certificate-figures = Оцінки за відповідями
certificate-figures-none = Відповідей поки що замало, щоб щось оцінити.
certificate-figures-from = { $n ->
    [one] За { $n } судженням.
    [few] За { $n } судженнями.
    [many] За { $n } судженнями.
   *[other] За { $n } судження.
}
certificate-figures-from-until = { $n ->
    [one] За { $n } судженням; останній день — { $day }
    [few] За { $n } судженнями; останній день — { $day }
    [many] За { $n } судженнями; останній день — { $day }
   *[other] За { $n } судження; останній день — { $day }
}
certificate-figures-summary = У кожному рядку один показник: його значення, проміжок, у якому він лежить із певністю 95 %, і що це означає.
certificate-column-figure = Показник
certificate-column-value = Значення
certificate-column-interval = Проміжок { $share }
certificate-column-meaning = Що це означає
certificate-interval = від { $low } до { $high }
certificate-points = { $n ->
    [one] { $value } пункт
    [few] { $value } пункти
    [many] { $value } пунктів
   *[other] { $value } пункту
}
certificate-interval-points = від { $low } до { $high } пунктів

certificate-told-apart = Розрізнення (d′)
    .better = Правду від неправди відрізнено краще, ніж навмання.
    .chance = Це ще може бути випадковість. Більше відповідей покаже точніше.
    .worse = Правду з неправдою сплутано частіше, ніж навмання.
certificate-leaning = Схильність (c)
    .even = Немає помітної схильності ні довіряти, ні сумніватися.
    .trust = Є схильність довіряти.
    .doubt = Є схильність сумніватися.
certificate-confidence = Упевненість мінус результат
    .fits = Упевненість відповідає тому, скільки відповідей були правильні.
    .over = Упевненості більше, ніж правильних відповідей.
    .under = Упевненості менше, ніж правильних відповідей.
certificate-brier = Показник Браєра
    .better = Краще, ніж щоразу казати «певність 50 %»: це дає { $always }. Бездоганно — 0.
    .same = Немає помітної різниці з тим, щоб щоразу казати «певність 50 %»: це дає { $always }. Бездоганно — 0.
    .worse = Гірше, ніж щоразу казати «певність 50 %»: це дає { $always }. Бездоганно — 0.

certificate-estimates = Це лише оцінки; що більше відповідей, то вони точніші. Це не рейтинг і не доказ уміння.

## Наприкінці

certificate-private = { app-name } створює цю сторінку на власному комп’ютері учня чи учениці й нікуди нічого не надсилає. Програма не перевіряє, хто саме відповідав.
certificate-page = Сторінка { $page } з { $pages }
