### The certificate of practice, a page to print. It says what was practised and claims nothing more.

certificate-title = Certificate of practice
certificate-made = { app-name } · { $day }
certificate-name = Name
certificate-name-blank = Name, to be written by hand
certificate-nothing = Nothing has been practised yet.

## Labels under a large number that stands above them

certificate-lessons-finished = { $n ->
    [one] lesson finished
   *[other] lessons finished
}
certificate-judgements-made = { $n ->
    [one] judgement made
   *[other] judgements made
}
certificate-techniques-met = { $n ->
    [one] technique practised
   *[other] techniques practised
}

## Lists

certificate-lessons = Lessons
certificate-techniques = Techniques

## Figures. Judging means: can this be relied on or not?

certificate-figures = Estimates from the answers
certificate-figures-none = There are too few answers to estimate anything yet.
certificate-figures-from = { $n ->
    [one] From { $n } judgement.
   *[other] From { $n } judgements.
}
certificate-figures-from-until = { $n ->
    [one] From { $n } judgement, up to { $day }.
   *[other] From { $n } judgements, up to { $day }.
}
certificate-figures-summary = Each row has one figure: its value, the interval it lies in with 95% certainty, and what that says.
certificate-column-figure = Figure
certificate-column-value = Value
certificate-column-interval = { $share } interval
certificate-column-meaning = What it says
certificate-interval = { $low } to { $high }
certificate-points = { $n ->
    [one] { $value } point
   *[other] { $value } points
}
certificate-interval-points = { $low } to { $high } points

certificate-told-apart = Told apart (d′)
    .better = True and false were told apart better than by chance.
    .chance = This could still be chance. More answers would tell.
    .worse = True and false were mixed up more often than by chance.
certificate-leaning = Leaning (c)
    .even = No clear leaning to trust or to doubt.
    .trust = Leans to trust.
    .doubt = Leans to doubt.
certificate-confidence = Confidence minus result
    .fits = How sure the answers were fits how many were right.
    .over = More sure than right.
    .under = Less sure than right.
certificate-brier = Brier score
    .better = Better than always saying “50% sure”, which gives { $always }. 0 would be perfect.
    .same = Not clearly different from always saying “50% sure”, which gives { $always }. 0 would be perfect.
    .worse = Worse than always saying “50% sure”, which gives { $always }. 0 would be perfect.

certificate-estimates = These figures are estimates; more answers would make them more exact. They are no rank and no proof of skill.

## At the end

certificate-private = { app-name } made this page on the learner’s own computer and sent nothing anywhere. It does not check who answered.
certificate-page = Page { $page } of { $pages }
