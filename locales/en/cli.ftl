### Words of the command line. Names of options stay as they are.

cli-help =
    Second Look: lessons on propaganda, altered leaks and fabricated news. Works offline.

    second-look [OPTIONS]              open the window
    second-look check [DIR]            prove content sound (exit 0 clean, 1 problems, 2 wrong use)
    second-look lessons                list the lessons

    Options of the window:
      --lang TAG                       language, such as en or uk
      --content DIR                    read lessons/ and locales/ from a folder
      --data DIR                       folder of your record
      --lesson ID                      open this lesson
      --theme light|dark|contrast
      --text-scale 100..200            size of text in percent
      --reduced-motion                 less movement
    Options of check and lessons:
      --format human|json              how to print
      --content DIR
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
cli-error-verb = There is no command “{ $value }”. Commands are check and lessons.
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
