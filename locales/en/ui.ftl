### Words of the interface. Sentence case; speak to the learner as “you”; never blame.

format-percent = { $number }%

app-name = Second Look

## Bar at the top of most screens

menu-learn = Learn
menu-settings = Settings
menu-practise = Practise
menu-judgement = Your judgement
menu-about = About
menu-language = Language
menu-reading = Reading
menu-contrast = Contrast

## Strands: the five paths

strand-pull = The Pull
    .about = How words and images tug at you
strand-source = The Source
    .about = Who says so, and who else does
strand-lens = The Lens
    .about = Pictures, voices, charts and numbers
strand-paper-trail = The Paper Trail
    .about = Leaks, memos, altered documents
strand-vote = The Vote
    .about = Elections, and how things spread

## Home

home-title = Choose a lesson
home-eyebrow-continue = Pick up where you stopped · { $strand }
home-eyebrow-start = A good place to start · { $strand }
home-eyebrow-next = Next on your path · { $strand }
home-eyebrow-again = All lessons done · again, with other names
home-continue = Continue
home-start = Start
home-minutes = { $minutes ->
    [one] about { $minutes } minute
   *[other] about { $minutes } minutes
}
# Name of a lesson's round button, for screen readers and as a tooltip.
home-stop-done = { $title }, finished
home-stop-now = { $title }, started
home-stop-open = { $title }
home-stop-next = { $title }, next
home-stops-earlier = Earlier lessons
home-stops-later = Later lessons
home-path = Path { $strand }: { $done } of { $total } finished
home-nothing-title = No lessons found
home-nothing-body = The folder you gave holds no lesson that can be opened. Your record is safe. Check the folder, or start without --content.
home-how-title = How it works
home-how-judge = Judge posts, texts and documents. About half of them are sound.
home-how-sure = Say how sure you are. Honest doubt counts.
home-how-why = After each answer you see why, and what to check next.
home-practised-title = What you have practised
home-practised-answers = { $count ->
    [one] { $count } answer given
   *[other] { $count } answers given
}
home-practised-lessons = { $done } of { $total } lessons finished
home-practised-last = Last time: { $date }
home-private = Stays on this computer. No party, no account.

## Lesson

lesson-exit = Leave the lesson
lesson-progress = { $step } of { $total }
# Name of the progress bar.
lesson-progress-name = Progress in this lesson
lesson-back = Back
lesson-next = Next
lesson-check = Check my answer
lesson-finish = Finish
lesson-skip = Skip for now
lesson-more = More
lesson-press = press
lesson-key-enter = Enter
lesson-not-yet = Answer first, then check
lesson-differently = I see it differently
lesson-phase-hook = To begin with
lesson-phase-idea = The idea
lesson-phase-guided = Try it with help
lesson-phase-practice = Practice
lesson-phase-look-alike = Looks the same, but is it?
lesson-phase-assessment = Check
lesson-broken = This step cannot be shown. Your progress is safe. Go on, or choose another lesson.
lesson-resumed = You are back where you stopped.

differently-title = Seeing it differently is fair
differently-reasoning = The full reasoning
differently-sources = Where this comes from
differently-no-sources = This exercise is invented; it stands on the rules of the lesson, not on a real event.
differently-still = I still see it differently
differently-close = Back to the exercise
differently-noted = Noted, on this computer only. Talk it over with somebody: what would settle it?

source-line = { $author } ({ $year }): { $title }

## End of a lesson

summary-title = You made it to the end
summary-can-do = What you can do now
summary-take-away = Take this with you
summary-sources = Sources
summary-tally = How it went
summary-tally-answered = { $answered } of { $total } exercises answered, { $well } of them well judged
summary-tally-hits = Held back from { $hits } of { $unsound } that could not be relied on
summary-tally-trust = Relied on { $trusted } of { $sound } that were sound
summary-tally-note = Both count the same: catching what is unsound, and keeping what is sound.
summary-next = Next lesson
summary-home = To all lessons
summary-again = Again, with other names
summary-reread = Look back

## Settings

settings-title = Settings
settings-language = Language
settings-theme = Colours
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-contrast = High contrast
settings-text-size = Text size
settings-text-size-value = { $percent }
settings-easy-reading = Easier reading
    .note = A typeface made for new readers, with more space between letters and lines.
settings-reduced-motion = Less motion
    .note = Nothing slides or fades.
settings-record = Your record
settings-record-place = It is kept on this computer only, in this folder:
settings-record-memory = Nothing is kept after this session.
settings-overridden = Set for this session by the command that started the program.

## About

about-title = About Second Look
about-what = Second Look trains discernment: seeing through propaganda, altered leaks and fabricated news, and trusting what deserves it. About half of everything you judge here is sound.
about-fair-title = Non-partisan by construction
about-fair = Parties, towns and outlets in exercises are invented, and who plays which part is drawn by lot for each learner. Real history is told only as closed cases with sources.
about-private-title = Private by construction
about-private = No account, no network, no counting of users. What you answer stays on this computer.
about-measure-title = Where the idea comes from
about-measure = The appeal of legislators on both sides of the Atlantic: foreign interference works through fabricated information, amplified division, leaks, covert money and attacks on voting. Citizens should be made resilient, in a non-partisan way.
about-licences-title = Licences
about-licence-code = Program: MIT or Apache-2.0
about-licence-lessons = Lessons and pictures: CC BY-SA 4.0
about-licence-fonts = Typefaces: Onest, Source Serif 4, IBM Plex Mono and Andika, SIL Open Font License 1.1
about-licence-icons = Icons: Phosphor, MIT
about-sources-title = Sources of all lessons
about-version = Version { $version }

## Messages about content files

content-problems = { $count ->
    [one] { $count } problem in the lesson files. Run “second-look check” to see it.
   *[other] { $count } problems in the lesson files. Run “second-look check” to see them.
}
content-no-lesson = There is no lesson “{ $id }”. Choose another one.

notice-close = Close this message
