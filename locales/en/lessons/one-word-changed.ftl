### Texts of lessons/one-word-changed. Reading age 12 to 14. All towns, offices, outlets and people are invented, except in the named real case.

one-word-changed = The one word that changed
    .subtitle = Five pages on the document desk
    .can-do =
        You can read what a file says about itself, and think of a harmless reason too.
        You can tell an open change from a secret one.
    .take-away = Find the difference first. Then ask: was it hidden, or was it announced?

one-word-changed-hook = The ferry stops!
    .body =
        On Saturday night a memo goes round { -town(case: "in") }. The evening ferry stops in May. By Sunday there is a petition, a sad song and a farewell cake shaped like a boat.

        On Monday somebody opens a drawer at the harbour. There lies the same memo. Almost.

        <em>One word</em> is different.
    .picture = A cake shaped like a ferry; beside it two pages that differ in one line.

one-word-changed-idea = A clue is not yet a verdict
    .body =
        An altered page often leaves traces: a sum that is off, a second typeface, a late <em>ModDate</em>. PDF and Office files often note when they were made and last saved. Such notes can be missing, wrong or edited.

        The best check is an <strong>original</strong> from elsewhere. In 2017, researchers laid one beside a leaked report. That showed what had been changed.

        But a difference alone is not tampering. Offices correct pages and hide private names. If they say so openly, we call the page <strong>genuine</strong>.
    .picture = Two overlapping pages; under a magnifying glass one line glows. A calendar and an archive box stand beside them.

one-word-changed-ferry-memo = What happened to the ferry memo?
    .lead = Lay the original beside it. Pin what looks changed, then decide.
    .decides = One word differs from the original and stands in another typeface. The file was saved twelve days later.
    .tempts = The stamp is askew and the name has a (2). Both happen every day.
    .next = Ask the harbour archive when its copy was filed.
    .reasoning =
        Three signs point the same way. The word differs, its letters have another shape, and the file was saved long after the memo was dated. Each of them alone could be harmless. An office may correct a memo, a font may be replaced, a file may be saved again by mistake. Together, and with no note of a correction, they show a page that was altered. They do not show who did it. The word in the Author field is only the name of a computer.
    .letterhead = Harbour Works
    .letterhead-line = { -town } · Timetable office
    .shared-note = from a chat group
    .original-note = harbour archive
    .block-to = All ferry crews
    .block-to-label = To
    .block-date = Monday, 9 March 2026
    .block-date-label = Date
    .block-subject = Evening ferry, 21:10
    .block-order = From 4 May the evening ferry <swap>stops</swap>.
    .block-order-original = From 4 May the evening ferry starts.
    .block-posters = Please put up the new timetable at both piers by then. Tape holds better than chewing gum.
    .block-signed = P. Ostrander
    .block-number = Memo 12/2026
    .stamp = RECEIVED
    .detail-name = The name somebody gave the file last.
    .detail-author = Often the name of a computer, not of a writer.
    .detail-creator = The program in which the text was written.
    .detail-producer = The program that made the PDF.
    .detail-made = When the file was made, by that computer’s clock.
    .detail-saved = When the file was last saved.
    .place-order-why = “Starts” became “stops”, in letters of another shape.
    .place-saved-why = Saved again on a Saturday night, twelve days later. Alone, that would be thin.
    .place-stamp-why = Stamps are pressed by hand and often sit askew.
    .place-name-why = A second download gets a (2) all by itself.

one-word-changed-two-notices = Which pool notice came first?
    .lead = Two copies, one difference. What would help most?
    .decides = Only a date that neither copy’s sender could set tells you the order.
    .tempts = Yellow paper looks old. But sunshine does that in a summer.
    .next = Ask the pool for the notice it put on file that week.
    .reasoning =
        Comparing shows exactly what differs. It does not show which copy is the first one. For that you need a date from outside: an archive, a newspaper’s copy, a public register. Detail proves little, because words can be cut as easily as added. If no dated copy turns up, “can’t be decided” is the honest answer. If the pool has announced a new rule, both copies may be right, each in its time.
    .exhibit =
        Copy one: “Children swim free on Sundays.”

        Copy two: “Children under seven swim free on Sundays.”
    .option-shares = The copy that most people have passed on
    .option-shares-why = Passing on tells you what people liked, not what came first.
    .option-filed = The copy that an archive dated and filed
    .option-filed-why = Someone outside this quarrel fixed its date.
    .option-longer = The copy that says more about the rule
    .option-longer-why = Words can be added later, but also cut.
    .option-paper-look = The copy that looks older and more yellow
    .option-paper-look-why = Paper in a sunny window yellows fast.

one-word-changed-library-night = A library open until midnight?
    .lead = There is no original here. Read the page and its details.
    .decides = The details describe a scan of paper from box 17. Two equal dates fit that, and the archive vouches for it.
    .tempts = The file is almost 17 years younger than the letter. That is what scanning does.
    .next = Look up letter 41 in the archive’s own list.
    .reasoning =
        The creation date belongs to the file, and the file was made when somebody laid the letter on a scanner. The program name says so, and so do the title and the archive’s page. The date is a real Friday, and 15 to 19 June runs from Monday to Friday. The surprising rule is no sign of a change: real offices have funny moments. The limit: a scan hides how the paper was made. Without the archive behind it, this page would be harder to judge.
    .letterhead = Town Library
    .letterhead-line = { -town } · Reading room
    .shared-note = from the town archive’s website
    .block-to = All schools
    .block-to-label = To
    .block-date = Friday, 12 June 2009
    .block-date-label = Date
    .block-subject = Open late for the exams
    .block-hours = From 15 to 19 June, Monday to Friday, the reading room stays open until midnight.
    .block-slippers = After nine, please wear slippers. The caretaker lives below.
    .block-signed = E. Wickmar
    .block-number = Letter 41/2009
    .stamp = FILED
    .detail-name = The name the archive gave the file.
    .detail-title = Typed in at the archive: box 17, letter 41.
    .detail-creator = The program that ran the scanner.
    .detail-producer = The program that made the PDF.
    .detail-made = When the file was made; it says nothing about the paper.
    .detail-saved = When the file was last saved: the same second.
    .place-made-why = Odd beside “2009”, but right for a scan. Without a scanner it would be a fair question.
    .place-slippers-why = An unusual rule can still be real.
    .place-stamp-why = Nobody measures the angle of a stamp.

one-word-changed-lamp-list = What do the new lamps cost?
    .lead = No original this time. Check whatever can be checked.
    .decides = The three lines make 2,700, and the page says 1,700. The file was saved 16 days after the list went out.
    .tempts = The bridge lamp is expensive. But the sum only says that some line is off, not which.
    .next = Ask the lamp office for the list it sent on 14 January.
    .reasoning =
        A wrong sum alone may be a slip; people add badly before lunch. A late save alone may be harmless too. But this list was final, checked and sent, and the file was saved 16 days later. And one of its numbers no longer fits the others. Both point to a change after signing. Which number, and by whom, the file does not say. “User” is what many computers call everybody. If the office says it corrected its own list, the answer changes.
    .letterhead = Lamp Office
    .letterhead-line = { -town } · Streets and bridges
    .shared-note = from a neighbour’s e-mail
    .block-date = Wednesday, 14 January 2026
    .block-date-label = Date
    .block-subject = New lamps, cost in crowns
    .block-steps = Harbour steps | 240
    .block-lane = School lane | 560
    .block-bridge = Bridge | 1,900
    .block-total = Total | 1,700
    .block-final = This list is final, and its sum was checked twice. It went to the town council today.
    .block-signed = R. Quandel
    .detail-name = The name somebody gave the file last.
    .detail-creator = The user name noted when the file was made.
    .detail-last-by = The user name noted at the last save.
    .detail-revision = Roughly how often it was saved.
    .detail-made = When the file was made; Z means world time (UTC).
    .detail-saved = When the file was last saved, in world time.
    .place-total-why = Add the lines: 240 + 560 + 1,900 makes 2,700.
    .place-saved-why = The list was final on the 14th. This save is from the 30th.
    .place-bridge-why = A high number may be right. Fancy lamps exist.
    .place-last-by-why = Many computers call their owner just “User”.

one-word-changed-pool-picture = Rubber ducks on Fridays?
    .lead = Somebody shared a picture of a notice. Read it and its details.
    .decides = The picture keeps no history, half the notice is missing, and no original is at hand.
    .tempts = Ducks sound like a joke. But pools do have toy days, so the joke proves nothing.
    .next = Ring the pool and ask for page two.
    .reasoning =
        Chat programs and screenshots often drop such details, so their absence is no sign of a trick. The save date only says when this copy reached a phone. Nothing on the page contradicts itself: the weekday is right, the type is even, there is no sum to check. Nothing confirms it either. When evidence is this thin, both “genuine” and “altered” would be guesses. “Can’t be decided” is a result, and it tells you what to look for next.
    .letterhead = Swimming Pool
    .letterhead-line = { -town } · Notice to visitors
    .shared-note = picture from a class chat
    .block-date = Thursday, 12 March 2026
    .block-date-label = Date
    .block-subject = Toys in the water
    .block-ducks = From now on rubber ducks may swim on Fridays, 16:00 to 18:00.
    .block-size = Ducks over one metre need a lane of their own.
    .block-lifeguard = Please collect your duck before you leave. The lifeguard has twelve already.
    .block-page = Page 1 of 2
    .detail-name = A name given by an app.
    .detail-type = A kind of picture; screenshots often have it.
    .detail-weight = How much room the file takes.
    .detail-pixels = Width and height in dots.
    .detail-saved = When this copy was stored on this phone.
    .place-ducks-why = A funny rule is unusual, not impossible.
    .place-page-why = Page two is missing. That may be haste, or a choice.
    .place-saved-why = A copy is always younger than its page.

one-word-changed-what-kind = What kind of difference is it?
    .lead = Each time, two copies differ. Sort the cases.
    .decides = Ask who changed it, and whether readers were told.
    .tempts = The size of a change decides nothing. Three letters can turn a rule around.
    .next = Look for a note, a version number or a black bar.
    .reasoning =
        A fair redaction shows that something is gone: a black bar, a note, a blank. A new draft carries a date or a number, so that both versions can be told apart. Tampering hides the change and keeps the old date and name. The limit: a redaction can also hide too much, and then one may ask why. And an office that forgets to announce a correction is careless, which is not the same as sly.
    .bin-redaction = Hidden openly
    .bin-draft = A newer version
    .bin-tampering = Changed in secret
    .item-phone = A black bar covers a caretaker’s phone number.
    .item-phone-why = Everybody can see that something is covered.
    .item-child = “Name of child removed” stands in a lost-bag report.
    .item-child-why = The note says what is gone.
    .item-version = The pool rules say “Version 3, replaces version 2”.
    .item-version-why = The page itself names its older sister.
    .item-misprint = The library reprints its hours: “Corrected on 6 May”.
    .item-misprint-why = The office corrects itself and dates it.
    .item-extra-name = A copy of signed minutes lists one more guest, without a note.
    .item-extra-name-why = Signed minutes do not grow quietly.
    .item-no-not = A copied ferry rule has lost its “not”, but keeps its old date and signature.
    .item-no-not-why = The old signature now stands under a new rule.

one-word-changed-cocoa-answer = Cocoa in the library?
    .lead = Lay the original beside it, read the details, and decide.
    .decides = Only a reader’s name is gone, and the page says so. The answer itself is the same, word for word.
    .tempts = The file was saved a week later. Hiding a name means saving again.
    .next = Check that the library’s release list names answer 88.
    .reasoning =
        Two lines differ, and both for the same announced reason. The library gave its answer to a newspaper and covered a private name first. The small print says what was done and when, and the save date fits that day. Nothing that was decided has changed. In this lesson a page with only open changes counts as genuine. The limit: a covered passage can turn the meaning around. Then ask for the reason, or for somebody neutral to look.
    .letterhead = Town Library
    .letterhead-line = { -town } · Answers to readers
    .shared-note = from { -paper }
    .original-note = the library’s own file
    .block-to = (name hidden)
    .block-to-label = To
    .block-to-original = Mr B. Tolliver
    .block-date = Tuesday, 5 May 2026
    .block-date-label = Date
    .block-subject = Cocoa in the reading room
    .block-cocoa = Thank you for your letter. Cocoa is allowed, in cups with a lid.
    .block-until = Cocoa near the old maps stays forbidden. You know why.
    .block-signed = I. Fenwright
    .block-released = Answer 88. Released on 12 May 2026; one name hidden.
    .block-released-original = Answer 88.
    .detail-name = The name the library gave this copy.
    .detail-author = Again the name of a computer.
    .detail-creator = The program in which the text was written.
    .detail-producer = The program that made the PDF.
    .detail-made = When the file was made.
    .detail-saved = When the file was last saved.
    .place-to-why = A private name, hidden in plain sight. A hidden decision would be another matter.
    .place-released-why = This line is new, and it announces the change.
    .place-saved-why = It matches the day in the small print.

### Review: read as a pupil, a teacher, a Ukrainian editor and a hunter of give-aways. Weekdays, intervals and sums recomputed.
### Review: the lamp list says that its sum was checked, so that “altered” is fairer than “can’t be decided”.
### Review: chat programs “often” drop details (softened, no source); FileName is the field’s name on every desk.
### Review: Ukrainian: штамп throughout, “не можна визначити” as on the button, two long sentences cut.
