### "Your judgement". Everyday words, nobody is shamed, never one number alone.
### "Sound" is an item that can be relied on. $low and $high are the ends of the 95 % interval.

judgement-title = Your judgement
judgement-sub = { $count ->
    [one] { $count } answer so far. Only you can see this page.
   *[other] { $count } answers so far. Only you can see this page.
}
judgement-range = Which answers count
judgement-range-week = Last 7 days
    .lead = In the last 7 days
judgement-range-four-weeks = Four weeks
    .lead = In the last four weeks
judgement-range-all = All
    .lead = In all answers so far
judgement-interval = { $value } ({ $low } to { $high })
judgement-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}

## Telling apart, and leaning

judgement-plane-title = Telling apart, and leaning
judgement-plane-sub = Higher is sharper. The middle is even-handed.
judgement-axis-doubts = doubts too much
judgement-axis-even = even
judgement-axis-trusts = trusts too much
judgement-axis-sharper = tells apart better →
judgement-axis-zero = like tossing a coin
judgement-axis-steady = steady ground
judgement-this-week = This week
judgement-latest-week = Latest week
judgement-plane-spoken = { $count ->
    [one] Chart with { $count } point: how well you tell sound from unsound, and which way you lean. { $words }
   *[other] Chart with { $count } points: how well you tell sound from unsound, and which way you lean. { $words }
}
judgement-counts = { $range } you held back from { $hits } of { $unsound } unsound items, and from { $alarms } of { $sound } sound ones.
judgement-sharp-clear = You tell them apart well: { $value }, most likely between { $low } and { $high }. A coin gets 0.
judgement-sharp-some = You tell them apart better than a coin: { $value }, most likely between { $low } and { $high }. A coin gets 0.
judgement-sharp-open = It may still be chance: { $value }, most likely between { $low } and { $high }. A coin gets 0.
judgement-sharp-turned = Your answers run the other way round: { $value }, most likely between { $low } and { $high }. A coin gets 0.
judgement-lean-trust = You lean to trusting: { $value }, most likely between { $low } and { $high }. Even is 0.
judgement-lean-doubt = You lean to doubting: { $value }, most likely between { $low } and { $high }. Even is 0.
judgement-lean-open = No clear lean: { $value }, most likely between { $low } and { $high }. Even is 0.

## Sure, and right?

judgement-curve-title = Sure, and right?
judgement-curve-sub = When you said { $said }, you were right { $value } of the time (most likely { $low } to { $high }).
judgement-curve-few = This needs at least { $needed } answers. So far there are { $count }.
judgement-curve-ideal = sureness = result
judgement-curve-own = your answers
judgement-axis-said = how sure you said you were
judgement-axis-right = how often you were right →
judgement-curve-spoken = Chart: how sure you said you were, and how often you were right. { $words }
judgement-sure-over = You felt surer than your results: by { $value } points on average, most likely between { $low } and { $high }.
judgement-sure-under = You know more than you dare to say: by { $value } points on average, most likely between { $low } and { $high }.
judgement-sure-open = Your sureness fits your results so far: { $value } points apart, most likely between { $low } and { $high }.
judgement-brier-show = Show the Brier score
judgement-brier-hide = Hide the Brier score
judgement-brier-score = Brier score
judgement-brier-reliability = Distance from the diagonal
judgement-brier-resolution = Sorting right from mistaken
judgement-brier-uncertainty = What chance leaves open
judgement-brier-note = Brier score = distance − sorting + chance. Lower is better for the score and the distance, higher for the sorting. Always saying 50% scores 0.25.

## Tables

judgement-table-show = Show as table
judgement-table-hide = Hide the table
judgement-table-note = Sharpness: 0 is chance, 1 fair, 2 good. Leaning: below 0 to doubting, above 0 to trusting. In brackets: where the true figure most likely lies.
judgement-week-from = Week from { $date }
judgement-check-on = Check on { $date }, form { $form }
judgement-col-when = When
judgement-col-sharp = Sharpness
judgement-col-leaning = Leaning
judgement-col-answers = Answers
judgement-col-said = You said
judgement-col-right = You were right
judgement-col-part = Part
judgement-col-figure = Figure
judgement-col-technique = Technique
judgement-col-strand = Path
judgement-col-level = So far
judgement-col-chance = Average item

## What changed

judgement-change-title = What changed since your first check
judgement-change-sharp-more = You tell sound from unsound better.
judgement-change-sharp-less = Telling apart was harder this time.
judgement-change-sharp-open = Telling apart: not enough evidence yet.
judgement-change-lean-more = You lean more to trusting than before.
judgement-change-lean-less = You lean more to doubting than before.
judgement-change-lean-open = Leaning: not enough evidence yet.
judgement-change-by = Change: { $value }, most likely between { $low } and { $high }.
judgement-change-items = { $count ->
    [one] About { $count } more item would tell.
   *[other] About { $count } more items would tell.
}
judgement-change-far = The two checks are too much alike to tell, and a few more items would not settle it.
judgement-change-none = Two checks show what changed.
judgement-change-none-body = Take one now and one later. Here you will see what is different, and how sure that is.

## One habit

judgement-next-ease = Next: ease off at { $said }
judgement-next-ease-body = Keep { $said } for things you looked up.
judgement-next-dare = Next: dare to say more
judgement-next-dare-body = You are right more often than you say. Go one step up when you have checked.
judgement-next-rely = Next: rely on what holds up
judgement-next-rely-body = A named source and a second one that agrees are good reasons to trust.
judgement-next-look = Next: one more look
judgement-next-look-body = Before you rely on something, ask who else says so.
judgement-next-keep = Next: keep checking
judgement-next-keep-body = Ask who says so, how they know, and who else does.

## Techniques and paths

judgement-techniques-title = Techniques you can name
judgement-techniques-all = See all { $count }
judgement-techniques-fewer = See fewer
judgement-strands-title = The five paths
judgement-level-new = New
judgement-level-growing = Growing
judgement-level-strong = Strong
judgement-bars = The bar shows your chance on an item of average difficulty; the line below it, where that chance most likely lies.
judgement-strength-spoken = { $name }: { $word }, { $answers }

## Coming back

judgement-coming-title = Coming back to you
judgement-coming-none = Nothing yet. Practise, and techniques come back to you in time.
judgement-coming-reviews = { $count ->
    [one] { $count } review
   *[other] { $count } reviews
}
judgement-coming-review = Review now
judgement-today = today
judgement-tomorrow = tomorrow
judgement-monday = Monday
judgement-tuesday = Tuesday
judgement-wednesday = Wednesday
judgement-thursday = Thursday
judgement-friday = Friday
judgement-saturday = Saturday
judgement-sunday = Sunday

## Checks

judgement-check-title = Take a check
judgement-check-body = { $count } items, half of them sound. About ten minutes; you see the answers at the end.
judgement-check-first = Begin the first check
judgement-check-next = Begin a new check
judgement-check-resume = Go on with the check ({ $done } of { $total })

## Too few answers

judgement-few-title = Not enough yet
judgement-few-body = To say something fair, we need at least { $needed } answers to sound items and { $needed } to unsound ones. One check is enough.
judgement-few-sound = Sound items so far: { $count } of { $needed }
judgement-few-unsound = Unsound items so far: { $count } of { $needed }
judgement-few-range = You have older answers too. Choose a longer time at the top.

## Answers that cannot be judged

judgement-careless-title = These answers can’t tell us much
judgement-careless-hold = Nearly all of your latest answers were “hold back”. That may be on purpose, but then nobody can see how you tell sound from unsound.
judgement-careless-rely = Nearly all of your latest answers were “rely on it”. That may be on purpose, but then nobody can see how you tell sound from unsound.
judgement-careless-pattern = Your latest answers follow a pattern that repeats. Then they say more about the pattern than about the items.
judgement-careless-quick = Many of your latest answers came in less time than it takes to read a card. Perhaps someone was only looking around. That’s fine.
judgement-careless-kept = Nothing is lost and nobody is to blame. We only leave the charts out, so that they don’t tell you something untrue. After some more answers they come back.
judgement-careless-habit = Take your time: read to the end, then decide. There is no clock.

## Ways on

judgement-links-title = More
judgement-link-notebook = Your notebook
judgement-link-plan = Plan to election day
judgement-link-data = Certificate and data
judgement-link-method = How this is measured
