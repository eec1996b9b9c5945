### Слова інтерфейсу. Звертання на «ти»; нікого не соромимо.

format-percent = { $number } %

app-name = Second Look

## Панель угорі

menu-learn = Уроки
menu-settings = Налаштування
menu-practise = Вправи
menu-judgement = Твої судження
menu-about = Про програму
menu-language = Мова
menu-reading = Читання
menu-contrast = Контраст

## П’ять стежок

strand-pull = Тяжіння
    .about = Як слова й картинки тягнуть тебе за собою
strand-source = Джерело
    .about = Хто це каже і хто каже те саме
strand-lens = Об’єктив
    .about = Зображення, голоси, графіки й числа
strand-paper-trail = Паперовий слід
    .about = Витоки, службові записки, змінені документи
strand-vote = Голосування
    .about = Вибори і те, як усе поширюється

## Початковий екран

home-title = Обери урок
home-eyebrow-continue = Продовж із того самого місця · { $strand }
home-eyebrow-start = Тут добре почати · { $strand }
home-eyebrow-next = Далі на твоїй стежці · { $strand }
home-eyebrow-again = Усі уроки пройдено · ще раз, з іншими назвами
home-continue = Продовжити
home-start = Почати
home-minutes = { $minutes ->
    [one] приблизно { $minutes } хвилина
    [few] приблизно { $minutes } хвилини
   *[many] приблизно { $minutes } хвилин
}
home-stop-done = { $title }, пройдено
home-stop-now = { $title }, розпочато
home-stop-open = { $title }
home-stop-next = { $title }, наступний
home-stops-earlier = Попередні уроки
home-stops-later = Наступні уроки
home-path = Стежка «{ $strand }»: пройдено { $done } з { $total }
home-nothing-title = Уроків не знайдено
home-nothing-body = У вказаній теці немає уроку, який можна відкрити. Твої записи в безпеці. Перевір теку або запусти програму без --content.
home-how-title = Як це працює
home-how-judge = Оцінюй дописи, тексти й документи. Приблизно половина з них надійна.
home-how-sure = Кажи, наскільки впевнено відповідаєш. Чесний сумнів теж цінний.
home-how-why = Після кожної відповіді побачиш, чому так і що перевірити далі.
home-practised-title = Що вже зроблено
home-practised-answers = { $count ->
    [one] { $count } відповідь
    [few] { $count } відповіді
   *[many] { $count } відповідей
}
home-practised-lessons = Пройдено уроків: { $done } з { $total }
home-practised-last = Минулого разу: { $date }
home-private = Лишається на цьому комп’ютері. Без партій, без акаунтів.

## Урок

lesson-exit = Вийти з уроку
lesson-progress = { $step } з { $total }
lesson-progress-name = Поступ у цьому уроці
lesson-back = Назад
lesson-next = Далі
lesson-check = Перевірити відповідь
lesson-finish = Завершити
lesson-skip = Поки що пропустити
lesson-more = Ще
lesson-press = натисни
lesson-key-enter = Enter
lesson-not-yet = Спершу дай відповідь, тоді перевіряй
lesson-differently = Я бачу це інакше
lesson-phase-hook = Для початку
lesson-phase-idea = Головна думка
lesson-phase-guided = Спробуй із підказками
lesson-phase-practice = Вправа
lesson-phase-look-alike = Схоже, але чи те саме?
lesson-phase-assessment = Перевірка
lesson-broken = Цей крок не вдається показати. Твій поступ у безпеці. Іди далі або обери інший урок.
lesson-resumed = Продовжуємо з того самого місця.

differently-title = Бачити інакше — це нормально
differently-reasoning = Повне пояснення
differently-sources = Звідки це відомо
differently-no-sources = Ця вправа вигадана: вона спирається на правила уроку, а не на справжню подію.
differently-still = Я й далі бачу це інакше
differently-close = Назад до вправи
differently-noted = Занотовано, лише на цьому комп’ютері. Обговори це з кимось: що поставило б крапку?

source-line = { $author } ({ $year }): { $title }

## Кінець уроку

summary-title = Урок пройдено
summary-can-do = Що ти тепер умієш
summary-take-away = Візьми це з собою
summary-sources = Джерела
summary-tally = Як усе пройшло
summary-tally-answered = Виконано вправ: { $answered } з { $total }, влучних відповідей серед них: { $well }
summary-tally-hits = Обережність із ненадійним: { $hits } з { $unsound }
summary-tally-trust = Довіра до надійного: { $trusted } з { $sound }
summary-tally-note = Важливо однаково і те, і те: помітити ненадійне та зберегти надійне.
summary-next = Наступний урок
summary-home = До всіх уроків
summary-again = Ще раз, з іншими назвами
summary-reread = Переглянути

## Налаштування

settings-title = Налаштування
settings-language = Мова
settings-theme = Кольори
settings-theme-light = Світлі
settings-theme-dark = Темні
settings-theme-contrast = Висока контрастність
settings-text-size = Розмір тексту
settings-text-size-value = { $percent }
settings-easy-reading = Легше читати
    .note = Шрифт для тих, хто лише вчиться читати: більше місця між літерами й рядками.
settings-reduced-motion = Менше руху
    .note = Нічого не ковзає й не згасає.
settings-record = Твої записи
settings-record-place = Вони зберігаються лише на цьому комп’ютері, у цій теці:
settings-record-memory = Після цього сеансу нічого не збережеться.
settings-overridden = Задано на цей сеанс командою, що запустила програму.

## Про програму

about-title = Про Second Look
about-what = Second Look учить розважливості: розпізнавати пропаганду, змінені витоки й вигадані новини — і довіряти тому, що цього варте. Приблизно половина всього, що ти тут оцінюєш, надійна.
about-fair-title = Безсторонність закладено в основу
about-fair = Партії, міста й видання у вправах вигадані, а хто яку роль грає — щоразу вирішує жереб. Про справжню історію йдеться лише як про завершені випадки, з джерелами.
about-private-title = Приватність закладено в основу
about-private = Без акаунта, без мережі, без підрахунку користувачів. Твої відповіді лишаються на цьому комп’ютері.
about-measure-title = Звідки ця ідея
about-measure = Зі звернення законодавців з обох берегів Атлантики: іноземне втручання діє через вигадану інформацію, роздмухування розбрату, витоки, приховані гроші та удари по виборах. Громадян треба навчити протистояти цьому — і то безсторонньо.
about-licences-title = Ліцензії
about-licence-code = Програма: MIT або Apache-2.0
about-licence-lessons = Уроки й малюнки: CC BY-SA 4.0
about-licence-fonts = Шрифти: Onest, Source Serif 4, IBM Plex Mono та Andika, SIL Open Font License 1.1
about-licence-icons = Піктограми: Phosphor, MIT
about-sources-title = Джерела всіх уроків
about-version = Версія { $version }

## Повідомлення про файли з вмістом

content-problems = { $count ->
    [one] У файлах уроків { $count } проблема. Запусти «second-look check», щоб її побачити.
    [few] У файлах уроків { $count } проблеми. Запусти «second-look check», щоб їх побачити.
   *[many] У файлах уроків { $count } проблем. Запусти «second-look check», щоб їх побачити.
}
content-no-lesson = Уроку «{ $id }» немає. Обери інший.

notice-close = Закрити це повідомлення
