### Items that the learner keeps.

notebook-title = Notebook
notebook-about = Cards you kept, with what decides.
notebook-open = Look again
notebook-forget = Take out
notebook-sound = Could be relied on
notebook-unsound = Did not hold
notebook-day = Kept on { $date }
notebook-empty = Nothing kept yet
notebook-empty-about = After each card of practice you can keep it here, to look at it again or show it to somebody.
notebook-practise = Go and practise
notebook-technique = About: { $technique }
