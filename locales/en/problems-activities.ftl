### What is wrong in the exercises of lessons, kind by kind.

## Headline judgements

problem-headline-cues = The card has { $count } telling places; expected 2 to 4.
    .mend = Add the places that a fair reader would notice, or keep the strongest.
problem-headline-place = The telling place `{ $cue }` is at { $place }, which this card does not have.
    .mend = Choose another place, or give the card that part (`byline`, `figures`, `media`, or card: Article for a headline).
problem-headline-sound-technique = A card to be relied on lists a technique.
    .mend = Take the technique out, or change `key` to HoldBack.
problem-headline-no-technique = A card to hold back from lists no technique.
    .mend = Add `techniques: ["…"]` with what the card does, or change `key` to Rely.

## Choices

problem-choice-options = The choice has { $count } options; expected 2 to 6.
    .mend = Add or remove options.
problem-choice-none-correct = No option is correct.
    .mend = Mark one with `correct: true`.
problem-choice-all-correct = Every option is correct, so there is nothing to choose.
    .mend = Add an option that tempts and is not correct.
problem-choice-several = { $count } options are correct, but only one may be chosen.
    .mend = Add `several: true`, or mark only one as correct.

## Texts to be marked

problem-highlight-palette = The palette has { $count } techniques; expected 2 to 6.
    .mend = Add or remove techniques.
problem-highlight-palette-twice = The technique `{ $technique }` stands in the palette twice.
    .mend = Keep it once.
problem-highlight-technique = The passage `{ $mark }` uses `{ $technique }`, which the palette does not offer.
    .mend = Add it to the palette, or name another technique.
problem-highlight-no-look-alike = A clean text needs a passage that looks like a technique and is fair.
    .mend = Add `fair: [(id: "…")]` and tag that passage in the text.
problem-highlight-part-of-word = The tag <{ $mark }> begins or ends within the word “{ $word }”. Whole words are marked.
    .mend = Move the tag to the edge of the word.
problem-highlight-overlap = The passages `{ $mark }` and `{ $other }` share too many words. A word can be marked with one technique only.
    .mend = Shorten one of the tags, or make it one passage with `also`.

## Sorting and matching

problem-sorting-bins = There are { $count } places; expected 2 to 6.
    .mend = Add or remove places.
problem-sorting-items = There are { $count } items; expected 3 to 10.
    .mend = Add or remove items.
problem-sorting-unknown-bin = The item `{ $item }` belongs to `{ $bin }`, which is no place here.
    .mend = Correct the name, or add the place to `bins`.
problem-sorting-empty-bin = Nothing belongs to the place `{ $bin }`.
    .mend = Add an item for it, or take the place out.
problem-sorting-not-pairs = { $count } items belong to `{ $bin }`; in pairs exactly one does.
    .mend = Give every place one item, or use `form: Sort`.

## Stories

problem-scenario-unknown-scene = There is no scene “{ $scene }”. A choice and `start` must name a scene of this story.
    .mend = Correct the name, or add the scene.
problem-scenario-unknown-meter = There is no meter “{ $meter }”. Effects and needs must name a meter of this story.
    .mend = Correct the name, or add it to `meters`.
problem-scenario-circle = The story runs in a circle: { $circle }. Every path must come to an end.
    .mend = Let one of these choices lead to a later scene.
problem-scenario-unreachable = No path leads to the scene “{ $scene }”. Every scene must be reachable.
    .mend = Let a choice lead there, lower a `needs` on the way, or remove the scene.
problem-scenario-dead-end = The scene “{ $scene }” has neither choices nor an ending.
    .mend = Add `choices`, or say how the story ends here: `ending: Good`, `Fair` or `Poor`.
problem-scenario-ending-with-choices = The scene “{ $scene }” is an ending and has choices. It can only be one of them.
    .mend = Remove `ending` or the choices.
problem-scenario-choice-count = The scene “{ $scene }” has { $count } choices. Two to { $most } are expected.
    .mend = Add or remove choices.
problem-scenario-no-good-ending = The story has no Good ending. At least one is expected.
    .mend = Add a scene with `ending: Good`.
problem-scenario-no-good-path = No path of Good choices leads to a Good ending.
    .mend = Check `merit` and `needs` along the path that you mean as the best.
problem-scenario-all-hidden = In the scene “{ $scene }” all choices can be hidden by `needs`. One must always be open.
    .mend = Take `needs` away from one choice.
problem-scenario-never-offered = The choice of the scene “{ $scene }” called “{ $choice }” is never open: its `needs` cannot be met there.
    .mend = Lower `at_least`, or raise the meter on a path that leads there.
problem-scenario-too-many-meters = The story counts { $count } things. At most { $most } can be kept in mind.
    .mend = Remove a meter.
problem-scenario-meter-range = The meter “{ $meter }” starts at { $start } and goes up to { $max }. It must start within 0 and `max`, and `max` must be 1 or more.
    .mend = Correct `start` or `max`.
problem-scenario-too-large = The story has more than { $most } moments to check.
    .mend = Lower the `max` of its meters, or remove scenes.

## Documents

problem-document-no-blocks = The page has no blocks.
    .mend = Add the parts of the page to `blocks`.
problem-document-reserved-id = The name “{ $id }” belongs to a fixed place of the page.
    .mend = Give the block or detail another id than `letterhead` and `stamp`.
problem-document-unknown-place = There is no place “{ $place }”. A finding needs a block, a detail, `letterhead`, or `stamp` if there is one.
    .mend = Correct the name, or add the block or detail.
problem-document-place-twice = Two findings stand at the place “{ $place }”.
    .mend = Keep one of them.
problem-document-altered-without-telling = The verdict is Altered, but no finding tells.
    .mend = Add a finding with `telling: true`, or change the verdict.
problem-document-telling-yet-not-altered = The finding at “{ $place }” tells, but the verdict is not Altered.
    .mend = Set `telling: false`, or change the verdict.
problem-document-changed-without-original = The block “{ $block }” is `changed`, but there is no original to compare it with.
    .mend = Set `original: true`, or remove `changed`.
problem-document-changed-yet-not-altered = The block “{ $block }” differs from the original, but the verdict is not Altered.
    .mend = Add a finding with `telling: false` that explains the difference, or change the verdict.
problem-document-genuine-with-typeface = The passage “{ $run }” of the block “{ $block }” has another typeface, but the page is Genuine.
    .mend = Remove the typeface, or change the verdict.
problem-document-run-twice = The block “{ $block }” has two passages called “{ $run }”.
    .mend = Rename one of them, here and in the texts.
problem-document-run-range = The passage “{ $run }” of the block “{ $block }” is set too far from its line. Expected: `rise` from -6 to 6, `scale` from 0.5 to 2.
    .mend = Choose values that can still be read.
problem-document-stamp-tilt = The stamp is turned too far. Expected: from -45 to 45 degrees.
    .mend = Choose a smaller `tilt`.
problem-document-few-details = There are { $count } file details. At least { $least } are expected.
    .mend = Add details that the real file would have.
problem-document-detail-form = The value “{ $value }” of “{ $field }” has not the form that the real tool writes. Expected, for example: { $form }
    .mend = Write the value in this form.
problem-document-entry-without-number = The text of the entry “{ $block }” has no “|” before its number.
    .mend = Write it as: words | number
problem-document-same-as-original = The block “{ $block }” is `changed`, but its text is the same as the original’s.
    .mend = Change one of the two texts, or remove `changed`.
problem-document-no-tell = The page is Altered, but no telling finding stands where a program finds a trace: words that differ from the original, another typeface, a later date of saving, or a sum that does not add up.
    .mend = Add such a trace, or a telling finding at its place.
