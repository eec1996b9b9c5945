### The plan to an election day.

plan-title = A plan to election day
plan-about = A few minutes a day, so that most comes to mind on that very day. The plan is made anew after everything you do.
plan-when = When is the election?
plan-when-about = Choose the day in the calendar, or type it.
plan-date = Day as year-month-day
plan-date-wrong = This is no date of the calendar. Write it like { $example }.
plan-make = Make the plan
plan-keep = Keep the day
plan-minutes = Minutes a day
plan-month-earlier = Month before
plan-month-later = Month after
plan-calendar-choose = Choose the day of the election.
plan-calendar-note = A dot is something to do. The flag is election day. Choose a day to see its part.
plan-today = today
plan-goal = election day
plan-until = { $days ->
    [one] { $date }: { $days } day to go
   *[other] { $date }: { $days } days to go
}
plan-recall = If you follow it, about { $n } of 100 things will come to mind on that day.
plan-nothing = There is nothing to call up yet. It begins with your first lesson.
plan-short = { $n ->
    [one] The time is too short: { $n } lesson does not fit in, whatever the minutes.
   *[other] The time is too short: { $n } lessons do not fit in, whatever the minutes.
}
plan-short-lessons = { $n ->
    [one] The time is too short for { $n } lesson. With { $minutes } minutes a day everything would fit.
   *[other] The time is too short for { $n } lessons. With { $minutes } minutes a day everything would fit.
}
plan-short-recall = Some of it will be forgotten by then. With { $minutes } minutes a day more would come to mind.
plan-save = Save for my calendar
plan-change = Another day
plan-end = End the plan
plan-today-title = Today
plan-day-free = Nothing to do on this day.
plan-lesson = { $title }, { $minutes } min
plan-start = Start today’s part
plan-past = The day you planned for is over. What you learnt is still there: choose a new day, or go on without a plan.
plan-too-far = This day is more than { $days } days away. Choose a nearer one; you can move it later.
