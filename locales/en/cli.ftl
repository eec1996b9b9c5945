### Words of the command line. Names of options stay as they are.

cli-help =
    Second Look: lessons on propaganda, altered leaks and fabricated news. Works offline.

    second-look [OPTIONS]              open the window
    second-look check [DIR]            prove content sound (exit 0 clean, 1 problems, 2 wrong use)
    second-look lessons                list the lessons
    second-look simulate               run simulated learners through the instrument

    Options of the window:
      --lang TAG                       language, such as en or uk
      --content DIR                    read lessons/ and locales/ from a folder
      --data DIR                       folder of your record
      --lesson ID                      open this lesson
      --theme light|dark|contrast
      --text-scale 100..200            size of text in percent
      --reduced-motion                 less movement
    Options of check, lessons and simulate:
      --format human|json              how to print
      --content DIR
    Options of simulate:
      --learners N                     how many, 10000 when not given
      --seed S                         the same seed gives the same figures
      --help, --version
cli-version = Second Look { $version }
cli-see-help = See second-look --help.
cli-error-syntax = The command cannot be understood: { $value }.
cli-error-format = “{ $value }” is no format. Use human or json.
cli-error-theme = “{ $value }” is no theme. Use light, dark or contrast.
cli-error-text-scale = “{ $value }” is no text size. Use a number from 100 to 200.
cli-error-unexpected = “{ $value }” is one word too many.
cli-error-option = There is no option { $value }.
cli-error-option-here = The option { $value } does not belong here.
cli-error-verb = There is no command “{ $value }”. Commands are check, lessons and simulate.
cli-error-value = The option { $value } needs a value.
cli-error-no-folder = There is no folder “{ $value }” with lessons in it.
cli-error-no-lesson = There is no lesson “{ $value }”. See second-look lessons.
cli-error-no-window =
    The window cannot be opened: { $value }.
    Your record is safe. Second Look needs a graphical desktop with OpenGL or Vulkan; on Linux, installing the package mesa-vulkan-drivers or libgl1-mesa-dri often helps.
cli-check-clean = No problems in { $lessons ->
    [one] { $lessons } lesson
   *[other] { $lessons } lessons
}, { $languages ->
    [one] { $languages } language
   *[other] { $languages } languages
}.
cli-check-found = { $errors ->
    [0] No errors
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warnings
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}.
cli-check-error = error
cli-check-warning = warning
cli-lessons-line = { $id }: { $strand }, { $module }, { $minutes } min, { $kinds }
cli-error-learners = “{ $value }” is no number of learners. Use a number from 100 to 1000000.
cli-error-seed = “{ $value }” is no seed. Use a whole number from 0 on.
cli-simulate-learners = { $n } simulated learners, checks of 20 + 20 items
cli-simulate-d-prime = Discernment d′: r = { $r } with the true value, bias { $bias }, { $coverage } of the 95 % intervals hold it
cli-simulate-criterion = Leaning c: r = { $r } with the true value, bias { $bias }, { $coverage } of the 95 % intervals hold it
cli-simulate-scepticism = Only more sceptical, but called learning: { $share }
cli-simulate-flagged = Told kindly that it cannot be judged: always the same { $constant }, random { $random }, pattern { $pattern }, honest by mistake { $honest }
cli-simulate-power = A gain of 0.5 in d′ is found in { $person } of single learners and in { $class } of classes of 25
cli-simulate-plan = Plan of 28 days: recall on the day { $recall }, { $minutes } minutes a day, { $reviews } reviews (SM-2: { $sm2 })
