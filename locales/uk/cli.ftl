### Слова командного рядка. Назви параметрів лишаються як є.

cli-help =
    Second Look: уроки про пропаганду, змінені витоки та вигадані новини. Працює без інтернету.

    second-look [ПАРАМЕТРИ]            відкрити вікно
    second-look check [ТЕКА]           перевірити вміст (код 0 — усе гаразд, 1 — є проблеми, 2 — хибний виклик)
    second-look lessons                перелічити уроки
    second-look simulate               перевірити вимірювання на змодельованих учнях

    Параметри вікна:
      --lang МОВА                      мова, наприклад en або uk
      --content ТЕКА                   читати lessons/ і locales/ з теки
      --data ТЕКА                      тека з твоїми записами
      --lesson УРОК                    відкрити цей урок
      --theme light|dark|contrast      тема: світла, темна, контрастна
      --text-scale 100..200            розмір тексту у відсотках
      --reduced-motion                 менше руху
    Параметри check, lessons і simulate:
      --format human|json              як друкувати
      --content ТЕКА
    Параметри simulate:
      --learners N                     скільки учнів, без параметра 10000
      --seed S                         те саме зерно дає ті самі числа
      --help, --version
cli-version = Second Look { $version }
cli-see-help = Дивись second-look --help.
cli-error-syntax = Команда незрозуміла: { $value }.
cli-error-format = Формату «{ $value }» немає. Є human і json.
cli-error-theme = Теми «{ $value }» немає. Є light, dark і contrast.
cli-error-text-scale = «{ $value }» — не розмір тексту. Потрібне число від 100 до 200.
cli-error-unexpected = «{ $value }» — зайве слово.
cli-error-option = Параметра { $value } немає.
cli-error-option-here = Параметр { $value } тут не підходить.
cli-error-verb = Команди «{ $value }» немає. Є check, lessons і simulate.
cli-error-value = Параметрові { $value } потрібне значення.
cli-error-no-folder = Немає теки «{ $value }» з уроками.
cli-error-no-lesson = Немає уроку «{ $value }». Дивись second-look lessons.
cli-error-no-window =
    Вікно не відкривається: { $value }.
    Твої записи в безпеці. Second Look потребує графічного середовища з OpenGL або Vulkan; у Linux часто допомагає пакунок mesa-vulkan-drivers або libgl1-mesa-dri.
cli-check-clean = Проблем немає: { $lessons ->
    [one] { $lessons } урок
    [few] { $lessons } уроки
   *[many] { $lessons } уроків
}, { $languages ->
    [one] { $languages } мова
    [few] { $languages } мови
   *[many] { $languages } мов
}.
cli-check-found = { $errors ->
    [0] Помилок немає
    [one] { $errors } помилка
    [few] { $errors } помилки
   *[many] { $errors } помилок
}, { $warnings ->
    [0] застережень немає
    [one] { $warnings } застереження
    [few] { $warnings } застереження
   *[many] { $warnings } застережень
}.
cli-check-error = помилка
cli-check-warning = застереження
cli-lessons-line = { $id }: { $strand }, { $module }, { $minutes } хв, { $kinds }
cli-error-learners = «{ $value }» — не кількість учнів. Вкажіть число від 100 до 1000000.
cli-error-seed = «{ $value }» — не зерно. Вкажіть ціле число від 0.
cli-simulate-learners = Змодельовані учні: { $n }; перевірки по 20 + 20 завдань
cli-simulate-d-prime = Розрізнення d′: r = { $r } зі справжнім значенням, зсув { $bias }, його містять { $coverage } інтервалів на 95 %
cli-simulate-criterion = Схильність c: r = { $r } зі справжнім значенням, зсув { $bias }, його містять { $coverage } інтервалів на 95 %
cli-simulate-scepticism = Лише більша недовіра, а названо навчанням: { $share }
cli-simulate-flagged = Лагідно сказано, що судити не можна: завжди однаково { $constant }, навмання { $random }, за візерунком { $pattern }, чесні помилково { $honest }
cli-simulate-power = Приріст d′ на 0,5 помічено в { $person } окремих учнів і в { $class } класів по 25
cli-simulate-plan = План на 28 днів: у той день пригадається { $recall }, хвилин на день { $minutes }, повторень { $reviews } (SM-2: { $sm2 })
