### Words of every headline judgement.

headline-rely = I’d rely on it
headline-hold-back = I’d hold back
headline-sure = How sure are you?
headline-sure-unset = Drag, or use the arrow keys
headline-sure-value = { $percent } · { $words }
headline-sure-guess = a guess
headline-sure-leaning = leaning
headline-sure-fairly = fairly sure
headline-sure-very = very sure
headline-sure-certain = certain
headline-honest-doubt = Honest doubt scores well here. Being certain and right earns the most; being certain and mistaken costs the most.
headline-not-yet = Choose, and say how sure you are
headline-said-rely = You would rely on it, { $percent } sure.
headline-said-hold-back = You would hold back, { $percent } sure.
headline-notice = Things to notice
# Names of the card for screen readers.
headline-card-article = Article
headline-card-post = Post
headline-card-message = Message
