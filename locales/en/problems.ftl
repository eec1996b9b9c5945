### What is wrong in content files. The message says what is wrong and what was expected; `.mend` says
### what to do. Names in backquotes are written exactly like this in the files.

problem-file-missing = This file is missing.
    .mend = Create it, or take out the line that names it.
problem-file-too-large = The file has { $size } bytes; at most { $limit } are read.
    .mend = Split it, or look whether it is the right file.
problem-file-unreadable = The file cannot be read: { $detail }.
    .mend = Check that it may be read and is not open in another program.
problem-file-not-utf8 = From this line on the file is not UTF-8 text.
    .mend = Save it as “UTF-8” in your editor.

problem-version-missing = The file has no readable `format_version`.
    .mend = Begin it with `(format_version: { $current },`.
problem-version-too-new = The file has format version { $found }; this program knows { $current }.
    .mend = Use a newer version of Second Look, or bring the file to version { $current }.
problem-version-too-old = The file has format version { $found }; this program reads { $current }.
    .mend = Bring the file to version { $current }; CONTRIBUTING.md says what changed.

problem-ron-syntax = The file cannot be understood here: { $detail }.
    .mend = Look for a missing comma, quotation mark or bracket just before this place.
problem-ron-unknown-field = There is no field `{ $found }` here; expected one of: { $expected }.
    .mend = { $suggestion ->
        [none] Take the field out, or use one of those.
       *[other] Did you mean `{ $suggestion }`?
    }
problem-ron-unknown-variant = `{ $found }` is not known here; expected one of: { $expected }.
    .mend = { $suggestion ->
        [none] Use one of those.
       *[other] Did you mean `{ $suggestion }`?
    }
problem-ron-missing-field = The field `{ $field }` is missing.
    .mend = Add `{ $field }: …` inside these brackets.
problem-ron-duplicate-field = The field `{ $field }` stands here twice.
    .mend = Take one of them out.
problem-ron-too-deep = Brackets are nested too deeply.
    .mend = Look for brackets that are never closed.
problem-id-not-kebab-case = “{ $id }” cannot be an id: ids have small letters a–z, digits and single hyphens, and begin with a letter.
    .mend = Write it like `read-the-address`.
problem-duplicate-id = The id `{ $id }` is used twice.
    .mend = Give one of them another id.

problem-ftl-syntax = The text cannot be understood here: { $detail }.
    .mend = Check the `=`, the indentation, and that every brace is closed.
problem-ftl-duplicate = The text `{ $id }` is defined twice.
    .mend = Keep one of them.

problem-locale-id = The manifest says `{ $id }`, but the folder is called `{ $folder }`.
    .mend = Give both the same name.

problem-catalog-twice = The lesson `{ $id }` stands in the catalog twice.
    .mend = Keep it where it belongs.
problem-catalog-missing = The lesson `{ $id }` is not in the catalog.
    .mend = Add `"{ $id }"` to its module in lessons/catalog.ron.
problem-catalog-other-place = The lesson says strand { $strand }, module { $module }; the catalog has it in { $catalog-strand }, { $catalog-module }.
    .mend = Make both say the same.
problem-world-name = The name `{ $name }` of lessons/world.ron has no term here.
    .mend = Add `-{ $name } = …` with its cases.

problem-step-body = The step `{ $step }` needs either a `page` or an `activity`, and not both.
    .mend = Keep one of them.
problem-step-order = The step `{ $step }` comes too late: phases run Hook, Idea, Guided, Practice, LookAlike, Assessment.
    .mend = Move the step up, or change its phase.
problem-step-page-late = The step `{ $step }` is a page, but from the guided try on the learner does something.
    .mend = Move it to the hook or the idea, or make it an activity.
problem-step-skill-missing = The step `{ $step }` does not say which skill it practises.
    .mend = Add `skill: "…"` with one of the lesson’s skills.
problem-phase-missing = The lesson has no step with phase { $phase }.
    .mend = Add one; every lesson has Hook, Idea, Guided, Practice and LookAlike.
problem-role-pool = The pool `{ $pool }` has too few names for the role `{ $role }`.
    .mend = Use a pool of lessons/world.ron with enough names, or fewer roles.
problem-skill-not-taught = The skill `{ $skill }` is never taught.
    .mend = Give it to a step with phase Idea or Guided.
problem-skill-not-practised = The skill `{ $skill }` is never practised.
    .mend = Give it to a step with phase Practice or LookAlike.
problem-skill-unknown = The step `{ $step }` names the skill `{ $skill }`, which the lesson does not list.
    .mend = { $suggestion ->
        [none] Add it to `skills` of the lesson.
       *[other] Did you mean `{ $suggestion }`?
    }
problem-source-unknown = The step `{ $step }` names the source `{ $source }`, which the lesson does not list.
    .mend = { $suggestion ->
        [none] Add it to `sources` of the lesson.
       *[other] Did you mean `{ $suggestion }`?
    }
problem-source-missing = The step `{ $step }` states an idea without a source.
    .mend = Add `sources: ["…"]` to the step.
problem-source-unused = No step uses the source `{ $source }`.
    .mend = Name it in the step whose facts come from it, or take it out.
problem-source-incomplete = The source `{ $source }` lacks its author, title or address.
    .mend = Fill in all three.
problem-lesson-balance = { $sound } of the things judged are sound and { $unsound } are not; about half should be.
    .mend = Add a sound one, or take out one that is not.

problem-media-missing = The picture `{ $file }` is not in the lesson’s folder.
    .mend = { $suggestion ->
        [none] Add the file, or take out the line.
       *[other] Did you mean `{ $suggestion }`?
    }
problem-media-unused = No step shows this file.
    .mend = Show it, or delete it.
problem-media-too-large = The file cannot be read or has more than { $limit } KB.
    .mend = Make it smaller; old machines must show it too.
problem-credit-missing = The picture `{ $file }` has no credit.
    .mend = Add `(file: "{ $file }", author: "…", license: "…")` to `credits`.
problem-credit-unused = The credit names `{ $file }`, which no step shows.
    .mend = Take the credit out.

problem-text-missing = The text `{ $key }` is missing.
    .mend = { $suggestion ->
        [none] Add it to this file.
       *[other] Add it; or is `{ $suggestion }` meant to be it?
    }
problem-text-unused = Nothing shows the text `{ $key }`.
    .mend = Delete it, or check its name.
problem-text-empty = The text `{ $key }` is empty.
    .mend = Write it.
problem-text-render = The text `{ $key }` cannot be put together with { $casting }: { $detail }.
    .mend = Check the names of roles (`{"{"} -role {"}"}`) and their cases.
problem-tag-never-closed = In `{ $key }` the tag `<{ $tag }>` is never closed.
    .mend = Add `</{ $tag }>` after the passage.
problem-tag-never-opened = In `{ $key }` the tag `</{ $tag }>` is never opened.
    .mend = Add `<{ $tag }>` before the passage.
problem-tag-empty = In `{ $key }` there is nothing between `<{ $tag }>` and `</{ $tag }>`.
    .mend = Put the passage between them.
problem-tag-count = In `{ $key }` the tag `<{ $tag }>` stands { $times } times; expected once.
    .mend = Put `<{ $tag }>…</{ $tag }>` around one passage.
problem-tag-unknown = In `{ $key }` nothing knows the tag `<{ $tag }>`.
    .mend = { $suggestion ->
        [none] Take it out, or declare it in lesson.ron.
       *[other] Did you mean `<{ $suggestion }>`?
    }

problem-untouched-answered = The step `{ $step }` counts as answered before anybody did anything ({ $language }).
    .mend = Check the data of the activity.
problem-untouched-full-marks = In the step `{ $step }` an untouched exercise earns full marks ({ $language }).
    .mend = Check which answers are marked as correct.
problem-model-not-answered = In the step `{ $step }` the model answer does not count as an answer ({ $language }; { $casting }).
    .mend = Check which answers are marked as correct, and the tags of the text.
problem-model-not-full-marks = In the step `{ $step }` the model answer does not earn full marks ({ $language }; { $casting }).
    .mend = Check which answers are marked as correct, and the tags of the text.
problem-minutes = The lesson promises { $promised } minutes; its { $words } words and exercises take about { $estimated }.
    .mend = Change `minutes`, or the length of the texts.

problem-translation-without-original = The reference language has no such file.
    .mend = Delete it, or check its name.
problem-translation-missing-file = This file is not translated yet.
    .mend = Copy it from locales/en and translate it.
problem-translation-missing-texts = { $count } texts are not translated yet, the first is `{ $first }`.
    .mend = Translate them; until then they show in English.
problem-translation-extra-text = The reference language has no text `{ $key }`.
    .mend = Delete it, or check its name.
problem-translation-unknown-variable = The text `{ $key }` uses `${ $variable }`, which nobody fills in.
    .mend = { $suggestion ->
        [none] Take it out.
       *[other] Did you mean `${ $suggestion }`?
    }
problem-translation-variable-unused = The text `{ $key }` does not use `${ $variable }`.
    .mend = Use it, if the sentence needs it.

## Items of the bank

problem-item-missing = Step “{ $step }” of this set has no `item` or no activity.
    .mend = Add `item: (form: Some(A), difficulty: 0.0, deciding: "…", tempting: "…")` and an activity.
problem-item-not-one-judgement = Item “{ $step }” is not the judgement of one thing that is either sound or not.
    .mend = Use a kind that judges one thing, such as Headline.
problem-item-difficulty = The difficulty { $difficulty } of item “{ $step }” is not between -3 and 3.
    .mend = Give the difficulty in logits: -2 is easy for nearly everybody, 0 is even odds, 2 is hard.
problem-item-form = Item “{ $step }” is in the wrong place: items of checks have a form and the phase Assessment, items of practice have neither.
    .mend = Give it `phase: Assessment` with `form: Some(A)` or `Some(B)`, or `phase: Practice` with `form: None`.
problem-item-cue = The cue “{ $cue }” of item “{ $step }” is not a passage of its card, or decides and tempts at once. Did you mean “{ $suggestion }”?
    .mend = Name two different cues of the activity.
problem-item-short = Item “{ $step }” shows { $words } words; it needs { $least }.
    .mend = Make lead, headline or body longer, so that reading can be told from clicking.
problem-bank-forms = The two forms have different numbers of items of one kind: { $a } in A, { $b } in B.
    .mend = Write as many sound and as many unsound items for one form as for the other.
problem-bank-difficulty = The two forms differ in mean difficulty: { $a } in A, { $b } in B; { $limit } is allowed.
    .mend = Move or change items until both forms are equally hard.

## Files that a learner asks for

record-outside = Nothing could be written to { $folder }: { $detail }.
    .mend = Check that the folder exists and that you may write there; your record is as it was.
record-outside-none = This system has no folder for your files.
    .mend = Start the program with --data and a folder of your own; files are then put into exports there.
record-import-unreadable = { $file } cannot be read: { $detail }.
    .mend = Choose the .json file that was exported by Second Look. Nothing was changed.
record-certificate = The certificate could not be made: { $detail }.
    .mend = Your record is as it was. Please tell the makers of Second Look.

## Importing a record

record-import-damaged = The file is damaged at line { $line }, column { $column }: { $detail }.
    .mend = Export it once more on the other computer and copy it as a whole. Nothing was changed here.
record-import-other = This file is no exported record.
    .mend = Choose the .json file that “Export everything” of Second Look has written. Nothing was changed here.
record-import-version = The file has version { $found }; this program reads version { $current }.
    .mend = Install the same version of Second Look on both computers and export once more. Nothing was changed here.
record-import-inconsistent = The file does not fit together: { $what } is “{ $value }”.
    .mend = It was changed after the export. Export it once more on the other computer. Nothing was changed here.
record-import-other-learner = This record is that of another learner on this computer.
    .mend = Go on as that learner instead; their record is here already. Nothing was changed.
