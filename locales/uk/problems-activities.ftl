### Що не так у вправах уроків, вид за видом.

## Чи можна покластися

problem-headline-cues = На картці промовистих місць: { $count }; має бути від 2 до 4.
    .mend = Додай місця, які помітив би уважний читач, або залиш найсильніші.
problem-headline-place = Промовисте місце `{ $cue }` стоїть у { $place }, а на цій картці такого немає.
    .mend = Обери інше місце або додай картці цю частину (`byline`, `figures`, `media`; для заголовка — card: Article).
problem-headline-sound-technique = Картка, на яку можна покластися, називає прийом.
    .mend = Прибери прийом або зміни `key` на HoldBack.
problem-headline-no-technique = Картка, від якої варто утриматися, не називає прийому.
    .mend = Додай `techniques: ["…"]` або зміни `key` на Rely.

## Вибір

problem-choice-options = Варіантів: { $count }; має бути від 2 до 6.
    .mend = Додай або прибери варіанти.
problem-choice-none-correct = Жоден варіант не позначено правильним.
    .mend = Познач один: `correct: true`.
problem-choice-all-correct = Усі варіанти правильні, тож вибирати нема з чого.
    .mend = Додай варіант, який спокушає, але не правильний.
problem-choice-several = Правильних варіантів: { $count }, а вибрати можна лише один.
    .mend = Додай `several: true` або познач правильним лише один.

## Тексти для позначок

problem-highlight-palette = У палітрі прийомів: { $count }; має бути від 2 до 6.
    .mend = Додай або прибери прийоми.
problem-highlight-palette-twice = Прийом `{ $technique }` стоїть у палітрі двічі.
    .mend = Залиш один раз.
problem-highlight-technique = Уривок `{ $mark }` має прийом `{ $technique }`, якого немає в палітрі.
    .mend = Додай його до палітри або назви інший прийом.
problem-highlight-no-look-alike = Чистому текстові потрібен уривок, схожий на прийом, але чесний.
    .mend = Додай `fair: [(id: "…")]` і познач теґом цей уривок у тексті.
problem-highlight-part-of-word = Тег <{ $mark }> починається або закінчується всередині слова «{ $word }». Позначають цілі слова.
    .mend = Пересунь тег до краю слова.
problem-highlight-overlap = Уривки `{ $mark }` і `{ $other }` мають забагато спільних слів. Слово можна позначити лише одним прийомом.
    .mend = Скороти один із тегів або зроби один уривок з `also`.

## Сортування й пари

problem-sorting-bins = Місць: { $count }; має бути від 2 до 6.
    .mend = Додай або прибери місця.
problem-sorting-items = Карток: { $count }; має бути від 3 до 10.
    .mend = Додай або прибери картки.
problem-sorting-unknown-bin = Картка `{ $item }` належить до `{ $bin }`, а такого місця тут немає.
    .mend = Виправ назву або додай місце до `bins`.
problem-sorting-empty-bin = До місця `{ $bin }` нічого не належить.
    .mend = Додай для нього картку або прибери місце.
problem-sorting-not-pairs = До `{ $bin }` належить карток: { $count }; у парах має бути рівно одна.
    .mend = Дай кожному місцю одну картку або вживи `form: Sort`.

## Історії

problem-scenario-unknown-scene = Немає сцени «{ $scene }». Вибір і `start` мають називати сцену цієї історії.
    .mend = Виправ назву або додай сцену.
problem-scenario-unknown-meter = Немає лічильника «{ $meter }». Наслідки й умови мають називати лічильник цієї історії.
    .mend = Виправ назву або додай лічильник до `meters`.
problem-scenario-circle = Історія ходить по колу: { $circle }. Кожен шлях має десь скінчитися.
    .mend = Нехай один із цих виборів веде до пізнішої сцени.
problem-scenario-unreachable = До сцени «{ $scene }» не веде жоден шлях. Кожна сцена має бути досяжна.
    .mend = Додай вибір, який туди веде, послаб `needs` на шляху або прибери сцену.
problem-scenario-dead-end = Сцена «{ $scene }» не має ні виборів, ні кінцівки.
    .mend = Додай `choices` або познач, як тут закінчується історія: `ending: Good`, `Fair` чи `Poor`.
problem-scenario-ending-with-choices = Сцена «{ $scene }» є кінцівкою і водночас має вибори. Можна лише щось одне.
    .mend = Прибери `ending` або вибори.
problem-scenario-choice-count = Сцена «{ $scene }» має стільки виборів: { $count }. Має бути від двох до { $most }.
    .mend = Додай або прибери вибори.
problem-scenario-no-good-ending = Історія не має доброї кінцівки. Потрібна принаймні одна.
    .mend = Додай сцену з `ending: Good`.
problem-scenario-no-good-path = Жоден шлях із самих добрих виборів не веде до доброї кінцівки.
    .mend = Перевір `merit` і `needs` на шляху, який задумано як найкращий.
problem-scenario-all-hidden = У сцені «{ $scene }» `needs` можуть закрити всі вибори. Один має бути завжди відкритий.
    .mend = Прибери `needs` з одного вибору.
problem-scenario-never-offered = Вибір «{ $choice }» у сцені «{ $scene }» ніколи не відкривається: його `needs` там не можна виконати.
    .mend = Зменш `at_least` або підніми лічильник на шляху до цієї сцени.
problem-scenario-too-many-meters = Історія має стільки лічильників: { $count }. У пам’яті втримаєш щонайбільше { $most }.
    .mend = Прибери лічильник.
problem-scenario-meter-range = Лічильник «{ $meter }» починається з { $start } і сягає { $max }. Початок має бути від 0 до `max`, а `max` — щонайменше 1.
    .mend = Виправ `start` або `max`.
problem-scenario-too-large = Історія має понад { $most } станів, стільки не перевірити.
    .mend = Зменш `max` лічильників або прибери сцени.

## Документи

problem-document-no-blocks = На сторінці немає блоків.
    .mend = Додай частини сторінки до `blocks`.
problem-document-reserved-id = Назва «{ $id }» належить сталому місцю сторінки.
    .mend = Дай блокові чи полю іншу назву, ніж `letterhead` і `stamp`.
problem-document-unknown-place = Немає місця «{ $place }». Знахідка стоїть при блоці, полі, `letterhead` або `stamp`, якщо він є.
    .mend = Виправ назву або додай блок чи поле.
problem-document-place-twice = На місці «{ $place }» дві знахідки.
    .mend = Залиш одну з них.
problem-document-altered-without-telling = Висновок — Altered, але жодна знахідка про це не свідчить.
    .mend = Додай знахідку з `telling: true` або зміни висновок.
problem-document-telling-yet-not-altered = Знахідка «{ $place }» свідчить про зміну, але висновок не Altered.
    .mend = Постав `telling: false` або зміни висновок.
problem-document-changed-without-original = Блок «{ $block }» позначено `changed`, але немає оригіналу для порівняння.
    .mend = Постав `original: true` або прибери `changed`.
problem-document-changed-yet-not-altered = Блок «{ $block }» відрізняється від оригіналу, але висновок не Altered.
    .mend = Додай знахідку з `telling: false`, яка пояснює різницю, або зміни висновок.
problem-document-genuine-with-typeface = Уривок «{ $run }» у блоці «{ $block }» має інший шрифт, але сторінка — Genuine.
    .mend = Прибери шрифт або зміни висновок.
problem-document-run-twice = У блоці «{ $block }» два уривки з назвою «{ $run }».
    .mend = Перейменуй один із них тут і в текстах.
problem-document-run-range = Уривок «{ $run }» у блоці «{ $block }» надто далеко від рядка. Очікувано: `rise` від -6 до 6, `scale` від 0.5 до 2.
    .mend = Вибери значення, за яких текст іще читається.
problem-document-stamp-tilt = Печатку повернуто надто сильно. Очікувано: від -45 до 45 градусів.
    .mend = Зменш `tilt`.
problem-document-few-details = Полів файлу: { $count }. Потрібно щонайменше { $least }.
    .mend = Додай поля, які мав би справжній файл.
problem-document-detail-form = Значення «{ $value }» поля «{ $field }» має не ту форму, яку пише справжня програма. Очікувано, наприклад: { $form }
    .mend = Запиши значення в цій формі.
problem-document-entry-without-number = У тексті рядка «{ $block }» немає «|» перед числом.
    .mend = Запиши так: слова | число
problem-document-same-as-original = Блок «{ $block }» позначено `changed`, але його текст такий самий, як в оригіналі.
    .mend = Зміни один із двох текстів або прибери `changed`.
problem-document-no-tell = Сторінка — Altered, але жодна знахідка, що свідчить, не стоїть там, де слід знаходить програма: інші слова, ніж в оригіналі, інший шрифт, пізніша дата збереження або сума, яка не сходиться.
    .mend = Додай такий слід або знахідку на його місці.
