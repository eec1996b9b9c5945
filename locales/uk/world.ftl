### The invented world: every party, town, outlet, country and person of the lessons.
### Вигаданий світ: партії, міста, видання, країни й люди всіх уроків.
###
### У тексті уроку стоїть роль, а не назва; назву підставляє розподіл ролей:
###     { -bold-side } хоче перенести ринок.          → Партія гавані хоче перенести ринок.
###     план { -bold-side(case: "genitive") }         → план Партії гавані
###     Пором { -town(case: "from") } запізнився.     → Пором з Тілбрука запізнився.
###     у { -paper(case: "locative") }                → у «Припливній пошті» (прийменник пише автор)
###     { -paper(form: "bare") }                      → Припливна пошта (без лапок: відправник, бланк)
###     { -witness.gender ->
###         [feminine] сказала
###        *[masculine] сказав
###     }
### (кожен варіант — на окремому рядку)
###
### Відмінки: nominative (без позначки), genitive, dative, accusative, instrumental, locative, vocative.
### Міста й країни мають ще in, from, to: уже з прийменником («у Тілбруку», «з Тілбрука», «до Тілбрука»).
### `form` у партій не діє (артиклів немає); у видань form: "bare" прибирає лапки.
### Рід `.gender` мають повна назва, коротка назва та ім’я; у повної та короткої назви він той самий.
### `_address`, `_slug` і `_handle` не перекладаються.

## Parties · Партії. `_short` — коротка назва, як кажуть люди.

-harbour-party =
    { $case ->
        [genitive] Партії гавані
        [dative] Партії гавані
        [accusative] Партію гавані
        [instrumental] Партією гавані
        [locative] Партії гавані
        [vocative] Партіє гавані
       *[nominative] Партія гавані
    }
    .gender = feminine

-harbour-party_short =
    { $case ->
        [genitive] Гавані
        [dative] Гавані
        [accusative] Гавань
        [instrumental] Гаванню
        [locative] Гавані
        [vocative] Гаване
       *[nominative] Гавань
    }
    .gender = feminine

-meadow-party =
    { $case ->
        [genitive] Партії левади
        [dative] Партії левади
        [accusative] Партію левади
        [instrumental] Партією левади
        [locative] Партії левади
        [vocative] Партіє левади
       *[nominative] Партія левади
    }
    .gender = feminine

-meadow-party_short =
    { $case ->
        [genitive] Левади
        [dative] Леваді
        [accusative] Леваду
        [instrumental] Левадою
        [locative] Леваді
        [vocative] Левадо
       *[nominative] Левада
    }
    .gender = feminine

-lantern-list =
    { $case ->
        [genitive] Ліхтарного списку
        [dative] Ліхтарному списку
        [accusative] Ліхтарний список
        [instrumental] Ліхтарним списком
        [locative] Ліхтарному списку
        [vocative] Ліхтарний списку
       *[nominative] Ліхтарний список
    }
    .gender = masculine

-lantern-list_short =
    { $case ->
        [genitive] Ліхтаря
        [dative] Ліхтарю
        [accusative] Ліхтар
        [instrumental] Ліхтарем
        [locative] Ліхтарі
        [vocative] Ліхтарю
       *[nominative] Ліхтар
    }
    .gender = masculine

-orchard-list =
    { $case ->
        [genitive] Садового списку
        [dative] Садовому списку
        [accusative] Садовий список
        [instrumental] Садовим списком
        [locative] Садовому списку
        [vocative] Садовий списку
       *[nominative] Садовий список
    }
    .gender = masculine

-orchard-list_short =
    { $case ->
        [genitive] Саду
        [dative] Саду
        [accusative] Сад
        [instrumental] Садом
        [locative] Саду
        [vocative] Саде
       *[nominative] Сад
    }
    .gender = masculine

## Towns · Міста. `_slug` — назва у вебадресах і акаунтах.

-tillbrook =
    { $case ->
        [genitive] Тілбрука
        [dative] Тілбруку
        [accusative] Тілбрук
        [instrumental] Тілбруком
        [locative] Тілбруку
        [vocative] Тілбруче
        [in] у Тілбруку
        [from] з Тілбрука
        [to] до Тілбрука
       *[nominative] Тілбрук
    }
    .gender = masculine

-tillbrook_slug = tillbrook

-marrow-bay =
    { $case ->
        [genitive] Марової Бухти
        [dative] Маровій Бухті
        [accusative] Марову Бухту
        [instrumental] Маровою Бухтою
        [locative] Маровій Бухті
        [vocative] Марова Бухто
        [in] у Маровій Бухті
        [from] з Марової Бухти
        [to] до Марової Бухти
       *[nominative] Марова Бухта
    }
    .gender = feminine

-marrow-bay_slug = marrow-bay

-veldhaven =
    { $case ->
        [genitive] Вельдгавена
        [dative] Вельдгавену
        [accusative] Вельдгавен
        [instrumental] Вельдгавеном
        [locative] Вельдгавені
        [vocative] Вельдгавене
        [in] у Вельдгавені
        [from] з Вельдгавена
        [to] до Вельдгавена
       *[nominative] Вельдгавен
    }
    .gender = masculine

-veldhaven_slug = veldhaven

-osterlund =
    { $case ->
        [genitive] Остерлунда
        [dative] Остерлунду
        [accusative] Остерлунд
        [instrumental] Остерлундом
        [locative] Остерлунді
        [vocative] Остерлунде
        [in] в Остерлунді
        [from] з Остерлунда
        [to] до Остерлунда
       *[nominative] Остерлунд
    }
    .gender = masculine

-osterlund_slug = osterlund

## Outlets · Видання. `_address` — справжня вебадреса, `_slug` — вона ж без закінчення.

-tidewater-post =
    { $form ->
        [bare] { "" }
       *[quoted] «
    }{ $case ->
        [genitive] Припливної пошти
        [dative] Припливній пошті
        [accusative] Припливну пошту
        [instrumental] Припливною поштою
        [locative] Припливній пошті
        [vocative] Припливна пошто
       *[nominative] Припливна пошта
    }{ $form ->
        [bare] { "" }
       *[quoted] »
    }
    .gender = feminine

-tidewater-post_address = tidewater-post.example

-tidewater-post_slug = tidewater-post

-island-courier =
    { $form ->
        [bare] { "" }
       *[quoted] «
    }{ $case ->
        [genitive] Острівного кур’єра
        [dative] Острівному кур’єру
        [accusative] Острівний кур’єр
        [instrumental] Острівним кур’єром
        [locative] Острівному кур’єрі
        [vocative] Острівний кур’єре
       *[nominative] Острівний кур’єр
    }{ $form ->
        [bare] { "" }
       *[quoted] »
    }
    .gender = masculine

-island-courier_address = island-courier.example

-island-courier_slug = island-courier

-northshore-news =
    { $form ->
        [bare] { "" }
       *[quoted] «
    }{ $case ->
        [genitive] Північного берега
        [dative] Північному берегу
        [accusative] Північний берег
        [instrumental] Північним берегом
        [locative] Північному березі
        [vocative] Північний береже
       *[nominative] Північний берег
    }{ $form ->
        [bare] { "" }
       *[quoted] »
    }
    .gender = masculine

-northshore-news_address = northshore-news.example

-northshore-news_slug = northshore-news

-bell-tower-weekly =
    { $form ->
        [bare] { "" }
       *[quoted] «
    }{ $case ->
        [genitive] Дзвіниці
        [dative] Дзвіниці
        [accusative] Дзвіницю
        [instrumental] Дзвіницею
        [locative] Дзвіниці
        [vocative] Дзвінице
       *[nominative] Дзвіниця
    }{ $form ->
        [bare] { "" }
       *[quoted] »
    }
    .gender = feminine

-bell-tower-weekly_address = bell-tower-weekly.example

-bell-tower-weekly_slug = bell-tower-weekly

## Countries · Країни. Пелорра — острівна республіка, Кальвенія — материк.

-pelorra =
    { $case ->
        [genitive] Пелорри
        [dative] Пелоррі
        [accusative] Пелорру
        [instrumental] Пелоррою
        [locative] Пелоррі
        [vocative] Пелорро
        [in] у Пелоррі
        [from] з Пелорри
        [to] до Пелорри
       *[nominative] Пелорра
    }
    .gender = feminine

-calvenny =
    { $case ->
        [genitive] Кальвенії
        [dative] Кальвенії
        [accusative] Кальвенію
        [instrumental] Кальвенією
        [locative] Кальвенії
        [vocative] Кальвеніє
        [in] у Кальвенії
        [from] з Кальвенії
        [to] до Кальвенії
       *[nominative] Кальвенія
    }
    .gender = feminine

## People · Люди. Називний відмінок — повне ім’я, `_given` — ім’я, `_handle` — акаунт.

-mira-holt =
    { $case ->
        [genitive] Міри Голт
        [dative] Мірі Голт
        [accusative] Міру Голт
        [instrumental] Мірою Голт
        [locative] Мірі Голт
        [vocative] Міро Голт
       *[nominative] Міра Голт
    }
    .gender = feminine

-mira-holt_given =
    { $case ->
        [genitive] Міри
        [dative] Мірі
        [accusative] Міру
        [instrumental] Мірою
        [locative] Мірі
        [vocative] Міро
       *[nominative] Міра
    }
    .gender = feminine

-mira-holt_handle = @mira.holt

-tomas-reed =
    { $case ->
        [genitive] Томаса Ріда
        [dative] Томасові Ріду
        [accusative] Томаса Ріда
        [instrumental] Томасом Рідом
        [locative] Томасові Ріду
        [vocative] Томасе Ріде
       *[nominative] Томас Рід
    }
    .gender = masculine

-tomas-reed_given =
    { $case ->
        [genitive] Томаса
        [dative] Томасові
        [accusative] Томаса
        [instrumental] Томасом
        [locative] Томасові
        [vocative] Томасе
       *[nominative] Томас
    }
    .gender = masculine

-tomas-reed_handle = @tomas.reed

-ada-venn =
    { $case ->
        [genitive] Ади Венн
        [dative] Аді Венн
        [accusative] Аду Венн
        [instrumental] Адою Венн
        [locative] Аді Венн
        [vocative] Адо Венн
       *[nominative] Ада Венн
    }
    .gender = feminine

-ada-venn_given =
    { $case ->
        [genitive] Ади
        [dative] Аді
        [accusative] Аду
        [instrumental] Адою
        [locative] Аді
        [vocative] Адо
       *[nominative] Ада
    }
    .gender = feminine

-ada-venn_handle = @ada.venn

-joren-pike =
    { $case ->
        [genitive] Йорена Пайка
        [dative] Йоренові Пайку
        [accusative] Йорена Пайка
        [instrumental] Йореном Пайком
        [locative] Йоренові Пайку
        [vocative] Йорене Пайку
       *[nominative] Йорен Пайк
    }
    .gender = masculine

-joren-pike_given =
    { $case ->
        [genitive] Йорена
        [dative] Йоренові
        [accusative] Йорена
        [instrumental] Йореном
        [locative] Йоренові
        [vocative] Йорене
       *[nominative] Йорен
    }
    .gender = masculine

-joren-pike_handle = @joren.pike

-lena-marsh =
    { $case ->
        [genitive] Лени Марш
        [dative] Лені Марш
        [accusative] Лену Марш
        [instrumental] Леною Марш
        [locative] Лені Марш
        [vocative] Лено Марш
       *[nominative] Лена Марш
    }
    .gender = feminine

-lena-marsh_given =
    { $case ->
        [genitive] Лени
        [dative] Лені
        [accusative] Лену
        [instrumental] Леною
        [locative] Лені
        [vocative] Лено
       *[nominative] Лена
    }
    .gender = feminine

-lena-marsh_handle = @lena.marsh

-oskar-finn =
    { $case ->
        [genitive] Оскара Фінна
        [dative] Оскарові Фінну
        [accusative] Оскара Фінна
        [instrumental] Оскаром Фінном
        [locative] Оскарові Фінну
        [vocative] Оскаре Фінне
       *[nominative] Оскар Фінн
    }
    .gender = masculine

-oskar-finn_given =
    { $case ->
        [genitive] Оскара
        [dative] Оскарові
        [accusative] Оскара
        [instrumental] Оскаром
        [locative] Оскарові
        [vocative] Оскаре
       *[nominative] Оскар
    }
    .gender = masculine

-oskar-finn_handle = @oskar.finn
