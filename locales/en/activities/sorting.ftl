### Words of every exercise in which things are sorted or matched.

sorting-how = Choose a card, then its place. Numbers and letters do the same. A card in its place can be taken back.
# Name of a place for screen readers while an item is chosen.
sorting-put = Put “{ $item }” into “{ $bin }”
sorting-take-back = Take “{ $item }” back from “{ $bin }”
sorting-all-placed = Everything has a place. You can still move things before you check.
sorting-not-yet = Give every item a place
sorting-said = { $right } of { $total } lie where they belong.
sorting-each = One by one
sorting-better = You: { $yours } · stronger: { $better }
sorting-right = Well placed: { $bin }
# $better: the place that the author had in mind; both are right.
sorting-right-also = Well placed: { $bin } · just as good: { $better }
sorting-open = Not placed · stronger: { $better }
# Said aloud after a card has found its place.
sorting-done = “{ $item }” is in “{ $bin }”. { $left ->
    [0] Everything has a place.
    [one] { $left } left.
   *[other] { $left } left.
}
