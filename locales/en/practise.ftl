### Checks, practice and reviews.

practise-title = Practise
practise-about = Ten minutes are enough. Stop whenever you like: every answer is kept.
practise-check = Where am I now?
    .about = Cards without help, half of them sound. Afterwards you see how well you tell them apart, which way you lean, and how well your sureness fits.
practise-check-first = { $n ->
    [one] { $n } card, about ten minutes. Best before the first lesson.
   *[other] { $n } cards, about ten minutes. Best before the first lesson.
}
practise-check-again = { $checks ->
    [one] You have done { $checks } check. The next one has { $n } other cards.
   *[other] You have done { $checks } checks. The next one has { $n } other cards.
}
practise-check-open = You are in the middle: { $done } of { $all } answered.
practise-check-begin = Begin the check
practise-check-continue = Go on with the check
practise-practice = Practice within reach
    .about = Card after card, not too easy and not too hard, with the reason after each. What you find difficult comes more often.
practise-practice-state = Eight cards, about five minutes.
practise-practice-begin = Practise now
practise-review = Coming back
    .about = What is not called up again is forgotten in weeks. A card comes back just before that, each time with a new example.
practise-review-due = { $n ->
    [one] { $n } review for today.
   *[other] { $n } reviews for today.
}
practise-review-later = Nothing for today. The next ones come by themselves.
practise-review-nothing = Nothing yet. Reviews begin after your first practice or lesson.
practise-review-begin = Review now
practise-plan = A plan to election day
    .about = Tell the day and your minutes. The plan fits lessons and reviews, so that most comes to mind on that day.
practise-plan-none = No plan yet.
practise-plan-days = { $days ->
    [one] { $days } day to go.
   *[other] { $days } days to go.
} { $minutes ->
    [0] Nothing is left for today.
    [one] Today: { $minutes } minute.
   *[other] Today: { $minutes } minutes.
}
practise-plan-over = The day you planned for is over.
practise-plan-make = Make a plan
practise-plan-open = Open the plan
practise-notebook = Notebook
practise-own-data = My data and certificate
practise-method = How it is measured

round-check = Where am I now?
round-practice = Practice
round-review = Coming back
round-answer = Next card
round-keep = Keep in notebook
round-let-go = Take out of notebook
round-check-done = That was the check
round-practice-done = Practised
round-review-done = Called up again
round-practice-note = Every card tells you a little about where you stand. Cards that are hard for you come more often from now on, and sound ones stay as frequent as the others.
round-review-note = What you called up today stays longer. It will come back later and later, each time with another example.
round-check-too-few = There are too few answers to say anything. Nothing is lost: go on whenever you like.
round-check-limits = { $n ->
    [one] From { $n } answer about invented news. It is an estimate, not a mark, and no rank.
   *[other] From { $n } answers about invented news. It is an estimate, not a mark, and no rank.
}
round-see-why-note = Go back through the cards to see the reason for each, also for those you judged well.
round-see-why = See the reasons
round-more = Eight more
round-to-practise = Back to practising
round-to-judgement = Your judgement
round-to-notebook = Back to the notebook
round-figure-open = With so few cards this can be anything. More cards would tell.
round-figure-apart = Telling apart
    .band-0 = So far, sound and unsound cards look much alike to you.
    .band-1 = You tell some apart. The cards that decide are worth another look.
    .band-2 = You tell most of them apart.
    .band-3 = You tell them apart very well.
    .interval = d′ = { $value }; between { $low } and { $high } with 95 % certainty. 0 is chance.
round-figure-leaning = Leaning
    .band-0 = You lean to doubt: sound cards are held back from, too.
    .band-1 = You lean neither way.
    .band-2 = You lean to trust: unsound cards are relied on, too.
    .interval = c = { $value }; between { $low } and { $high } with 95 % certainty. Below 0 is doubt, above 0 is trust.
round-figure-sure = Sure, and right?
    .band-0 = You are right more often than you say. You may trust your judgement a little more.
    .band-1 = You are about as sure as you are right.
    .band-2 = You are surer than you are right. Keep the highest numbers for what you have checked.
    .interval = Sureness minus result: { $value }; between { $low } and { $high } with 95 % certainty. 0 fits.

careless-always-hold-back = You held back nearly every time. That is safe, but it cannot show how well you tell sound from unsound. Half of the cards can be relied on: try to find them.
careless-always-rely = You relied on nearly every card. That is friendly, but it cannot show how well you tell sound from unsound. Half of the cards do not hold: try to find them.
careless-pattern = Your answers follow a pattern, so they cannot show how well you tell sound from unsound. Whenever you have time to read the cards, begin again.
careless-too-quick = Many answers came quicker than a card can be read, so they cannot show how well you tell sound from unsound. Take your time: nobody counts the seconds against you.

calendar-title = Second Look, { $minutes } min
calendar-reviews = { $n ->
    [one] { $n } review
   *[other] { $n } reviews
}
calendar-election = Election day
calendar-election-about = Everything you practised comes to mind best today.
