### Words of every exercise in which things are sorted or matched.

sorting-how = Choose an item, then its place. Press an item in a place to take it back.
# Name of a place for screen readers while an item is chosen.
sorting-put = Put “{ $item }” into “{ $bin }”
sorting-take-back = Take “{ $item }” back from “{ $bin }”
sorting-all-placed = Everything has a place. You can still move things before you check.
sorting-not-yet = Give every item a place
sorting-said = { $right } of { $total } lie where they belong.
sorting-each = One by one
sorting-better = You: { $yours } · stronger: { $better }
