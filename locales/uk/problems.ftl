### Що не так у файлах із вмістом. Повідомлення каже, що не так і що очікувалося; `.mend` — що робити.

problem-file-missing = Цього файлу немає.
    .mend = Створи його або прибери рядок, який на нього посилається.
problem-file-too-large = Файл має { $size } байтів; читаємо щонайбільше { $limit }.
    .mend = Поділи його або перевір, чи це той файл.
problem-file-unreadable = Файл не вдається прочитати: { $detail }.
    .mend = Перевір, чи дозволено його читати і чи не відкритий він в іншій програмі.
problem-file-not-utf8 = Починаючи з цього рядка, файл — не текст у кодуванні UTF-8.
    .mend = Збережи його в редакторі як «UTF-8».

problem-version-missing = У файлі немає зрозумілого `format_version`.
    .mend = Почни його з `(format_version: { $current },`.
problem-version-too-new = Файл має версію формату { $found }; ця програма знає { $current }.
    .mend = Візьми новішу версію Second Look або зведи файл до версії { $current }.
problem-version-too-old = Файл має версію формату { $found }; ця програма читає { $current }.
    .mend = Онови файл до версії { $current }; що змінилося, написано в CONTRIBUTING.md.

problem-ron-syntax = Тут файл незрозумілий: { $detail }.
    .mend = Пошукай перед цим місцем пропущену кому, лапки або дужку.
problem-ron-unknown-field = Поля `{ $found }` тут немає; очікувалося одне з: { $expected }.
    .mend = { $suggestion ->
        [none] Прибери поле або візьми одне з названих.
       *[other] Може, йдеться про `{ $suggestion }`?
    }
problem-ron-unknown-variant = `{ $found }` тут невідоме; очікувалося одне з: { $expected }.
    .mend = { $suggestion ->
        [none] Візьми одне з названих.
       *[other] Може, йдеться про `{ $suggestion }`?
    }
problem-ron-missing-field = Бракує поля `{ $field }`.
    .mend = Додай `{ $field }: …` у цих дужках.
problem-ron-duplicate-field = Поле `{ $field }` записано двічі.
    .mend = Одне з них прибери.
problem-ron-too-deep = Забагато дужок одна в одній.
    .mend = Пошукай дужки, які ніхто не закрив.
problem-id-not-kebab-case = «{ $id }» не може бути ідентифікатором: у ньому малі літери a–z, цифри й поодинокі дефіси, а перша — літера.
    .mend = Напиши так: `read-the-address`.
problem-duplicate-id = Ідентифікатор `{ $id }` вжито двічі.
    .mend = Дай одному з них іншу назву.

problem-ftl-syntax = Тут текст незрозумілий: { $detail }.
    .mend = Перевір знак `=`, відступ і чи закрито кожну фігурну дужку.
problem-ftl-duplicate = Текст `{ $id }` записано двічі.
    .mend = Залиш один.

problem-locale-id = У маніфесті стоїть `{ $id }`, а тека називається `{ $folder }`.
    .mend = Дай обом однакову назву.

problem-catalog-twice = Урок `{ $id }` стоїть у каталозі двічі.
    .mend = Залиш його там, де йому місце.
problem-catalog-missing = Уроку `{ $id }` немає в каталозі.
    .mend = Додай `"{ $id }"` до його модуля в lessons/catalog.ron.
problem-catalog-other-place = В уроці — стежка { $strand }, модуль { $module }; у каталозі — { $catalog-strand }, { $catalog-module }.
    .mend = Зроби однаково в обох місцях.
problem-world-name = Назва `{ $name }` з lessons/world.ron не має тут терміна.
    .mend = Додай `-{ $name } = …` з усіма відмінками.

problem-step-body = Крокові `{ $step }` потрібне щось одне: або `page`, або `activity`.
    .mend = Залиш одне з них.
problem-step-order = Крок `{ $step }` стоїть запізно: фази йдуть так: Hook, Idea, Guided, Practice, LookAlike, Assessment.
    .mend = Пересунь крок вище або зміни його фазу.
problem-step-page-late = Крок `{ $step }` — це сторінка, а починаючи зі спроби з підказками учень уже щось робить.
    .mend = Перенеси її до Hook чи Idea або зроби з неї вправу.
problem-step-skill-missing = Крок `{ $step }` не каже, яку навичку тренує.
    .mend = Додай `skill: "…"` — одну з навичок уроку.
problem-phase-missing = В уроці немає кроку з фазою { $phase }.
    .mend = Додай його; у кожному уроці є Hook, Idea, Guided, Practice і LookAlike.
problem-role-pool = У наборі `{ $pool }` замало назв для ролі `{ $role }`.
    .mend = Візьми з lessons/world.ron набір, де назв досить, або зменш кількість ролей.
problem-skill-not-taught = Навички `{ $skill }` ніде не вчать.
    .mend = Познач нею крок із фазою Idea або Guided.
problem-skill-not-practised = Навичку `{ $skill }` ніде не тренують.
    .mend = Познач нею крок із фазою Practice або LookAlike.
problem-skill-unknown = Крок `{ $step }` називає навичку `{ $skill }`, якої немає в переліку уроку.
    .mend = { $suggestion ->
        [none] Додай її до `skills` уроку.
       *[other] Може, йдеться про `{ $suggestion }`?
    }
problem-source-unknown = Крок `{ $step }` називає джерело `{ $source }`, якого немає в переліку уроку.
    .mend = { $suggestion ->
        [none] Додай його до `sources` уроку.
       *[other] Може, йдеться про `{ $suggestion }`?
    }
problem-source-missing = Крок `{ $step }` стверджує щось без джерела.
    .mend = Додай до кроку `sources: ["…"]`.
problem-source-unused = Джерелом `{ $source }` не користується жоден крок.
    .mend = Назви його в кроці, факти якого з нього взято, або прибери.
problem-source-incomplete = Джерелу `{ $source }` бракує автора, назви або адреси.
    .mend = Заповни всі три поля.
problem-lesson-balance = Серед того, що оцінюють, надійних { $sound }, ненадійних { $unsound }; має бути приблизно порівну.
    .mend = Додай надійний приклад або прибери ненадійний.

problem-media-missing = Картинки `{ $file }` немає в теці уроку.
    .mend = { $suggestion ->
        [none] Додай файл або прибери рядок.
       *[other] Може, йдеться про `{ $suggestion }`?
    }
problem-media-unused = Цього файлу не показує жоден крок.
    .mend = Покажи його або вилучи.
problem-media-too-large = Файл не читається або важить понад { $limit } КБ.
    .mend = Зроби його меншим: його мають показати й старі комп’ютери.
problem-credit-missing = У картинки `{ $file }` не вказано авторства.
    .mend = Додай `(file: "{ $file }", author: "…", license: "…")` до `credits`.
problem-credit-unused = Авторство вказано для `{ $file }`, якого не показує жоден крок.
    .mend = Прибери цей запис.

problem-text-missing = Бракує тексту `{ $key }`.
    .mend = { $suggestion ->
        [none] Додай його до цього файлу.
       *[other] Додай його; чи, може, ним має бути `{ $suggestion }`?
    }
problem-text-unused = Тексту `{ $key }` ніщо не показує.
    .mend = Вилучи його або перевір назву.
problem-text-empty = Текст `{ $key }` порожній.
    .mend = Напиши його.
problem-text-render = Текст `{ $key }` не складається, коли { $casting }: { $detail }.
    .mend = Перевір назви ролей (`{"{"} -role {"}"}`) та їхні відмінки.
problem-tag-never-closed = У `{ $key }` теґ `<{ $tag }>` не закрито.
    .mend = Додай `</{ $tag }>` після уривка.
problem-tag-never-opened = У `{ $key }` теґ `</{ $tag }>` не відкрито.
    .mend = Додай `<{ $tag }>` перед уривком.
problem-tag-empty = У `{ $key }` між `<{ $tag }>` і `</{ $tag }>` нічого немає.
    .mend = Постав уривок між ними.
problem-tag-count = У `{ $key }` теґ `<{ $tag }>` трапляється { $times } раз(ів), а має один.
    .mend = Постав `<{ $tag }>…</{ $tag }>` навколо одного уривка.
problem-tag-unknown = У `{ $key }` є невідомий теґ `<{ $tag }>`.
    .mend = { $suggestion ->
        [none] Прибери його або оголоси в lesson.ron.
       *[other] Може, йдеться про `<{ $suggestion }>`?
    }

problem-untouched-answered = Крок `{ $step }` вважається виконаним, хоча ніхто нічого не зробив ({ $language }).
    .mend = Перевір дані вправи.
problem-untouched-full-marks = У кроці `{ $step }` незаймана вправа дістає всі бали ({ $language }).
    .mend = Перевір, які відповіді позначено правильними.
problem-model-not-answered = У кроці `{ $step }` зразкова відповідь не вважається відповіддю ({ $language }; { $casting }).
    .mend = Перевір, які відповіді позначено правильними, і теґи в тексті.
problem-model-not-full-marks = У кроці `{ $step }` зразкова відповідь не дістає всіх балів ({ $language }; { $casting }).
    .mend = Перевір, які відповіді позначено правильними, і теґи в тексті.
problem-minutes = Урок обіцяє { $promised } хв; { $words } слів і вправи забирають близько { $estimated } хв.
    .mend = Зміни `minutes` або довжину текстів.

problem-translation-without-original = Мова-зразок не має такого файлу.
    .mend = Вилучи його або перевір назву.
problem-translation-missing-file = Цей файл ще не перекладено.
    .mend = Скопіюй його з locales/en і переклади.
problem-translation-missing-texts = Ще не перекладено текстів: { $count }; перший — `{ $first }`.
    .mend = Переклади їх; доти вони показуються англійською.
problem-translation-extra-text = Мова-зразок не має тексту `{ $key }`.
    .mend = Вилучи його або перевір назву.
problem-translation-unknown-variable = Текст `{ $key }` вживає `${ $variable }`, якого ніхто не підставляє.
    .mend = { $suggestion ->
        [none] Прибери його.
       *[other] Може, йдеться про `${ $suggestion }`?
    }
problem-translation-variable-unused = Текст `{ $key }` не вживає `${ $variable }`.
    .mend = Вживи його, якщо реченню він потрібен.

## Items of the bank

problem-item-missing = Крок «{ $step }» цього набору не має `item` або вправи.
    .mend = Додайте `item: (form: Some(A), difficulty: 0.0, deciding: "…", tempting: "…")` і вправу.
problem-item-not-one-judgement = Завдання «{ $step }» не є судженням про щось одне, на що можна покластися або ні.
    .mend = Візьміть вид вправи, де судять про щось одне, наприклад Headline.
problem-item-difficulty = Складність { $difficulty } завдання «{ $step }» не лежить між -3 і 3.
    .mend = Вкажіть складність у логітах: -2 легко майже всім, 0 — шанси рівні, 2 — важко.
problem-item-form = Завдання «{ $step }» стоїть не на місці: завдання перевірок мають форму й фазу Assessment, завдання для вправ не мають ні того, ні того.
    .mend = Дайте йому `phase: Assessment` із `form: Some(A)` чи `Some(B)` або `phase: Practice` із `form: None`.
problem-item-cue = Ознака «{ $cue }» завдання «{ $step }» не є уривком його картки або водночас вирішує й спокушає. Може, «{ $suggestion }»?
    .mend = Назвіть дві різні ознаки вправи.
problem-item-short = Завдання «{ $step }» показує слів: { $words }; потрібно { $least }.
    .mend = Подовжте вступ, заголовок або текст, щоб читання відрізнялося від клацання.
problem-bank-forms = У двох формах різна кількість завдань одного роду: { $a } в A, { $b } у B.
    .mend = Напишіть стільки ж надійних і ненадійних завдань для однієї форми, як і для іншої.
problem-bank-difficulty = Форми мають різну середню складність: { $a } в A, { $b } у B; дозволено { $limit }.
    .mend = Пересувайте або змінюйте завдання, доки обидві форми не стануть однаково складними.

## Files that a learner asks for

record-outside = До { $folder } не вдалося нічого записати: { $detail }.
    .mend = Перевір, чи є така тека й чи можна туди писати; твої записи не змінилися.
record-outside-none = У цій системі немає теки для твоїх файлів.
    .mend = Запусти програму з --data і власною текою; файли будуть там у exports.
record-import-unreadable = { $file } не читається: { $detail }.
    .mend = Вибери файл .json, експортований із Second Look. Нічого не змінено.
record-certificate = Сертифікат не вдалося зробити: { $detail }.
    .mend = Твої записи не змінилися. Будь ласка, повідом авторів Second Look.

## Importing a record

record-import-damaged = Файл пошкоджено: рядок { $line }, стовпець { $column }: { $detail }.
    .mend = Експортуй його ще раз на іншому комп’ютері й скопіюй цілком. Тут нічого не змінено.
record-import-other = Цей файл не є експортованим записом.
    .mend = Вибери файл .json, який записала команда «Експортувати все» у Second Look. Тут нічого не змінено.
record-import-version = Файл має версію { $found }; ця програма читає версію { $current }.
    .mend = Встанови однакову версію Second Look на обох комп’ютерах і експортуй ще раз. Тут нічого не змінено.
record-import-inconsistent = Файл не сходиться: { $what } має значення «{ $value }».
    .mend = Його змінено після експорту. Експортуй його ще раз на іншому комп’ютері. Тут нічого не змінено.
record-import-other-learner = Це записи іншого учня на цьому комп’ютері.
    .mend = Продовжуй як той учень: ці записи вже тут. Нічого не змінено.
