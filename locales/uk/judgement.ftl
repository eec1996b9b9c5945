### «Твої судження». Прості слова, нікого не соромимо, ніколи саме лише число.
### «Надійне» — те, на що можна покластися. $low і $high — межі 95-відсоткового інтервалу.

judgement-title = Твої судження
judgement-sub = { $count ->
    [one] Поки що { $count } відповідь. Цю сторінку бачиш лише ти.
    [few] Поки що { $count } відповіді. Цю сторінку бачиш лише ти.
   *[many] Поки що { $count } відповідей. Цю сторінку бачиш лише ти.
}
judgement-range = Які відповіді враховувати
judgement-range-week = Останні 7 днів
    .lead = За останні 7 днів
judgement-range-four-weeks = Чотири тижні
    .lead = За останні чотири тижні
judgement-range-all = Усі
    .lead = За весь час
judgement-interval = { $value } (від { $low } до { $high })
judgement-answers = { $count ->
    [one] { $count } відповідь
    [few] { $count } відповіді
   *[many] { $count } відповідей
}

## Розрізняти й схилятися

judgement-plane-title = Як розрізняєш і куди схиляєшся
judgement-plane-sub = Що вище, то влучніше. Посередині — рівновага.
judgement-axis-doubts = забагато сумнівів
judgement-axis-even = рівновага
judgement-axis-trusts = забагато довіри
judgement-axis-sharper = розрізняєш краще →
judgement-axis-zero = як підкидати монету
judgement-axis-steady = твердий ґрунт
judgement-this-week = Цього тижня
judgement-latest-week = Останній тиждень
judgement-plane-spoken = { $count ->
    [one] Графік, { $count } точка: наскільки добре ти відрізняєш надійне від ненадійного і куди схиляєшся. { $words }
    [few] Графік, { $count } точки: наскільки добре ти відрізняєш надійне від ненадійного і куди схиляєшся. { $words }
   *[many] Графік, { $count } точок: наскільки добре ти відрізняєш надійне від ненадійного і куди схиляєшся. { $words }
}
judgement-counts = { $range } відповідь «краще утриматися» дістали { $hits } з { $unsound } ненадійних матеріалів і { $alarms } з { $sound } надійних.
judgement-sharp-clear = Ти добре їх розрізняєш: { $value }, найімовірніше від { $low } до { $high }. Монета дала б 0.
judgement-sharp-some = Ти розрізняєш їх краще, ніж монета: { $value }, найімовірніше від { $low } до { $high }. Монета дала б 0.
judgement-sharp-open = Це ще може бути випадок: { $value }, найімовірніше від { $low } до { $high }. Монета дала б 0.
judgement-sharp-turned = Твої відповіді наче навпаки: { $value }, найімовірніше від { $low } до { $high }. Монета дала б 0.
judgement-lean-trust = Ти схиляєшся до довіри: { $value }, найімовірніше від { $low } до { $high }. Рівновага — 0.
judgement-lean-doubt = Ти схиляєшся до сумніву: { $value }, найімовірніше від { $low } до { $high }. Рівновага — 0.
judgement-lean-open = Виразного нахилу немає: { $value }, найімовірніше від { $low } до { $high }. Рівновага — 0.

## Упевненість і результат

judgement-curve-title = Упевнено — і правильно?
judgement-curve-sub = Коли ти кажеш { $said }, правильно виходить у { $value } випадків (найімовірніше від { $low } до { $high }).
judgement-curve-few = Для цього потрібно щонайменше { $needed } відповідей. Поки що їх { $count }.
judgement-curve-ideal = упевненість = результат
judgement-curve-own = твої відповіді
judgement-axis-said = наскільки впевнено ти відповідаєш
judgement-axis-right = як часто правильно →
judgement-curve-spoken = Графік: наскільки впевнено ти відповідаєш і як часто це правильно. { $words }
judgement-sure-over = Упевненості більше, ніж правильних відповідей: у середньому на { $value } п., найімовірніше від { $low } до { $high }.
judgement-sure-under = Ти знаєш більше, ніж наважуєшся сказати: у середньому на { $value } п., найімовірніше від { $low } до { $high }.
judgement-sure-open = Твоя впевненість поки що відповідає результатам: різниця { $value } п., найімовірніше від { $low } до { $high }.
judgement-brier-show = Бал Браєра
judgement-brier-hide = Сховати бал
judgement-brier-score = Бал Браєра
judgement-brier-reliability = Відстань від діагоналі
judgement-brier-resolution = Відділення правильних від хибних
judgement-brier-uncertainty = Те, що лишає випадок
judgement-brier-note = Бал Браєра = відстань − відділення + випадок. Для бала й відстані краще менше, для відділення — більше. Хто завжди каже 50 %, має 0,25.

## Таблиці

judgement-table-show = Показати таблицею
judgement-table-hide = Сховати таблицю
judgement-table-note = Влучність: 0 — випадок, 1 — непогано, 2 — добре. Нахил: нижче 0 — до сумніву, вище 0 — до довіри. У дужках — де найімовірніше лежить справжнє число.
judgement-week-from = Тиждень від { $date }
judgement-check-on = Перевірка { $date }, варіант { $form }
judgement-col-when = Коли
judgement-col-sharp = Влучність
judgement-col-leaning = Нахил
judgement-col-answers = Відповіді
judgement-col-said = Упевненість
judgement-col-right = Правильно
judgement-col-part = Частина
judgement-col-figure = Число
judgement-col-technique = Прийом
judgement-col-strand = Стежка
judgement-col-level = Поки що
judgement-col-chance = Середнє завдання

## Що змінилося

judgement-change-title = Що змінилося після першої перевірки
judgement-change-sharp-more = Ти краще відрізняєш надійне від ненадійного.
judgement-change-sharp-less = Цього разу розрізняти було важче.
judgement-change-sharp-open = Розрізнення: доказів поки що замало.
judgement-change-lean-more = Ти більше схиляєшся до довіри, ніж раніше.
judgement-change-lean-less = Ти більше схиляєшся до сумніву, ніж раніше.
judgement-change-lean-open = Нахил: доказів поки що замало.
judgement-change-by = Зміна: { $value }, найімовірніше від { $low } до { $high }.
judgement-change-items = { $count ->
    [one] Ще приблизно { $count } завдання дало б відповідь.
    [few] Ще приблизно { $count } завдання дали б відповідь.
   *[many] Ще приблизно { $count } завдань дали б відповідь.
}
judgement-change-far = Дві перевірки надто схожі, щоб сказати напевно, і кілька додаткових завдань цього не вирішать.
judgement-change-none = Дві перевірки покажуть, що змінилося.
judgement-change-none-body = Пройди одну зараз, а другу згодом. Тут побачиш, що стало інакше і наскільки це певно.

## Одна звичка

judgement-next-ease = Далі: обережніше з { $said }
judgement-next-ease-body = Прибережи { $said } для того, що вже перевірено.
judgement-next-dare = Далі: наважся на більше
judgement-next-dare-body = Правильно виходить частіше, ніж ти кажеш. Якщо перевірено — піднімися на сходинку.
judgement-next-rely = Далі: покладайся на те, що тримається
judgement-next-rely-body = Назване джерело і друге, яке каже те саме, — добра підстава довіряти.
judgement-next-look = Далі: ще один погляд
judgement-next-look-body = Перш ніж покластися на щось, запитай: хто ще це каже?
judgement-next-keep = Далі: перевіряй, як і досі
judgement-next-keep-body = Запитай, хто це каже, звідки знає і хто каже те саме.

## Прийоми й стежки

judgement-techniques-title = Прийоми, які ти впізнаєш
judgement-techniques-all = Показати всі: { $count }
judgement-techniques-fewer = Показати менше
judgement-strands-title = П’ять стежок
judgement-level-new = Новий
judgement-level-growing = Росте
judgement-level-strong = Міцно
judgement-bars = Смужка показує твій шанс на завданні середньої складності, риска під нею — де цей шанс найімовірніше лежить.
judgement-strength-spoken = { $name }: { $word }, { $answers }

## Що повернеться

judgement-coming-title = Що до тебе повернеться
judgement-coming-none = Поки що нічого. Вправляйся, і прийоми вчасно повернуться до тебе.
judgement-coming-reviews = { $count ->
    [one] { $count } повторення
    [few] { $count } повторення
   *[many] { $count } повторень
}
judgement-coming-review = Повторити зараз
judgement-today = сьогодні
judgement-tomorrow = завтра
judgement-monday = понеділок
judgement-tuesday = вівторок
judgement-wednesday = середа
judgement-thursday = четвер
judgement-friday = п’ятниця
judgement-saturday = субота
judgement-sunday = неділя

## Перевірки

judgement-check-title = Пройди перевірку
judgement-check-body = { $count ->
    [one] { $count } завдання, половина надійних. Приблизно десять хвилин; відповіді побачиш наприкінці.
    [few] { $count } завдання, половина надійних. Приблизно десять хвилин; відповіді побачиш наприкінці.
   *[many] { $count } завдань, половина надійних. Приблизно десять хвилин; відповіді побачиш наприкінці.
}
judgement-check-first = Почати першу перевірку
judgement-check-next = Почати нову перевірку
judgement-check-resume = Продовжити перевірку ({ $done } з { $total })

## Замало відповідей

judgement-few-title = Поки що замало
judgement-few-body = Щоб сказати щось чесно, потрібно щонайменше по { $needed } відповідей про надійні й про ненадійні матеріали. Однієї перевірки досить.
judgement-few-sound = Надійні матеріали: { $count } з { $needed }
judgement-few-unsound = Ненадійні матеріали: { $count } з { $needed }
judgement-few-range = Є й давніші відповіді. Обери вгорі довший час.

## Відповіді, за якими не можна судити

judgement-careless-title = Ці відповіді мало що скажуть
judgement-careless-hold = Майже всі твої останні відповіді — «утримаюся». Може, так і задумано, але тоді не видно, як ти відрізняєш надійне від ненадійного.
judgement-careless-rely = Майже всі твої останні відповіді — «покладуся». Може, так і задумано, але тоді не видно, як ти відрізняєш надійне від ненадійного.
judgement-careless-pattern = Твої останні відповіді повторюють один візерунок. Тоді вони більше кажуть про візерунок, ніж про матеріали.
judgement-careless-quick = Багато останніх відповідей з’явилися швидше, ніж можна прочитати картку. Можливо, хтось просто роздивлявся. Це нормально.
judgement-careless-kept = Нічого не втрачено, і ніхто не завинив. Ми лише не показуємо графіків, щоб вони не сказали неправди. Після нових відповідей вони повернуться.
judgement-careless-habit = Не поспішай: дочитай до кінця, а тоді вирішуй. Годинника тут немає.

## Куди далі

judgement-links-title = Ще
judgement-link-notebook = Твій записник
judgement-link-plan = План до дня виборів
judgement-link-data = Свідоцтво й дані
judgement-link-method = Як це виміряно
