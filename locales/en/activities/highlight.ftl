### Words of every text to be marked.

highlight-form-report = Report
highlight-form-opinion = Comment, not news
highlight-form-speech = Speech
highlight-form-post = Post
highlight-form-leaflet = Leaflet
highlight-passage = Text to mark
highlight-passage-keys = Arrow keys select a word, with Shift more words, up and down a sentence. Then press 1 to 6 to name the technique, Delete to clear, or 0 when there is nothing to mark.
highlight-selected = Selected: { $text }
highlight-selected-marked = Selected: { $text }. Marked as { $technique }
highlight-marked = { $count ->
    [one] { $count } marked
   *[other] { $count } marked
}
highlight-nothing = Nothing to mark here
highlight-clear = Clear this mark
highlight-undo = Undo
highlight-hint-select = Drag over words, or tap the first and the last one. A double click takes the sentence. By keyboard: arrows and Shift, then a number.
highlight-hint-name = Now name what these words do.
highlight-not-yet = Mark something, or say there is nothing to mark
highlight-said-found = You found { $found } of { $total } passages.
highlight-said-none = You marked nothing; { $total ->
    [one] there is one passage to notice.
   *[other] there are { $total } passages to notice.
}
highlight-said-clean-left = You left a clean text alone.
highlight-said-clean-marked = { $marked ->
    [one] You marked one place; this text is clean.
   *[other] You marked { $marked } places; this text is clean.
}
highlight-passages = Passage by passage
highlight-fair = Fair
highlight-note-found = { $name } · found
highlight-note-partly = { $name } · partly found
highlight-note-missed = { $name } · easy to miss
highlight-note-over = { $name } · you marked it
highlight-note-left = { $name } · rightly left alone
highlight-elsewhere = Plain reporting · you marked it
# $text: the words that the learner marked.
highlight-elsewhere-why = “{ $text }” tells something and uses none of these techniques.
