### Слова кожної вправи на сортування чи добір пар.

sorting-how = Обери картку, тоді місце для неї. Натисни картку на місці, щоб забрати її назад.
sorting-put = Покласти «{ $item }» до «{ $bin }»
sorting-take-back = Забрати «{ $item }» із «{ $bin }»
sorting-all-placed = Усе має своє місце. До перевірки картки ще можна переставити.
sorting-not-yet = Знайди місце кожній картці
sorting-said = На своїх місцях: { $right } з { $total }.
sorting-each = Про кожну картку
sorting-better = Твій вибір: { $yours } · сильніший: { $better }
