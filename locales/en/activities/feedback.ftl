### What every exercise says after an answer. Explains, never shames.

feedback-well-judged = Well judged
feedback-partly-there = Partly there
feedback-not-this-time = Not this time
feedback-decides = What decides
feedback-tempts = What tempts, but does not decide
# Above a sentence that says what to check next.
feedback-next = What a fair reader would do next
feedback-your-answer = Your answer
feedback-stronger-call = Stronger call
feedback-both = Your answer · stronger call
feedback-invented = Written for this exercise. Places, outlets and people are invented.
