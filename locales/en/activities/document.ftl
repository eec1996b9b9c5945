### Words of every document to be examined. Calm and exact: a clue is not yet a verdict.

## Tools, each below an icon: one short word

document-tool-pin = Pin
document-tool-move = Move
document-tool-lens = Lens
document-tool-compare = Compare
document-tool-larger = Larger
document-tool-smaller = Smaller
document-tool-fit = Fit

## The desk

document-shared = As it was shared
document-original = The original
# Said by a screen reader. $text: a passage of the original.
document-in-original = In the original: { $text }
document-surface = The desk. Arrow keys move the page, plus and minus change its size.
document-surface-lens = The desk. Arrow keys move the lens, plus and minus change the size of the page.

## File details

document-details = File details
document-details-hint = Point at a row to read what it means. Press it to pin it.
document-group-file = File
document-group-pdf = Inside the PDF
document-group-office = Inside the document file
document-group-exif = Inside the picture file
document-never-a-verdict = Details can be missing or edited too. They are a clue, never a verdict.

## Pins

document-pins = Pinned findings
document-no-pins = Nothing pinned yet. Press a passage of the page or a row of the details that looks suspicious.
document-unpin = Take the pin away: { $place }
document-place-letterhead = Letterhead: { $text }
document-place-stamp = Stamp: { $text }
document-place-passage = “{ $text }”

## Verdict

document-verdict = Your verdict
document-verdict-keys = Keys 1 to 3 choose. You can change your mind until you check.
document-genuine = Genuine
document-altered = Altered
document-undecided = Can’t be decided

## After the answer

document-said =
    { $count ->
        [0] You said “{ $verdict }” and pinned nothing. The evidence says “{ $key }”.
        [one] You said “{ $verdict }” with one pin. The evidence says “{ $key }”.
       *[other] You said “{ $verdict }” with { $count } pins. The evidence says “{ $key }”.
    }
document-places = Place by place
document-no-places = Nothing on this page or in its details needs a second look.
document-mark-found = Found, and it tells · { $place }
document-mark-missed = Easy to miss, and it tells · { $place }
document-mark-harmless = Looks odd, is harmless · { $place }
document-mark-harmless-pinned = You pinned it: looks odd, is harmless · { $place }
document-mark-other = You pinned it · { $place }
document-mark-other-why = Nothing here speaks for or against the page.

# Beside the main button while there is no verdict.
document-not-yet = Give your verdict first
