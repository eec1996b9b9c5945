### Items of items-papers. Everything is invented.

items-papers = Papers that turn up
    .subtitle = Found letters, leaked memos, copied chats
    .can-do = You can tell a paper you may lean on from one that still needs a check.
    .take-away = Stains prove nothing: look at dates, gaps and who else has seen the paper.

items-papers-camel-letter = Would you rely on this?
    .lead = Your school keeps a book of all letters that come in. For 1996 it says: “No. 58, about a camel, dated Thursday, 29 February.”
    .decides = Number, weekday and date on the letter agree with the school’s own book.
    .tempts = A tea ring, typing mistakes and a leap day look like a joke.
    .next = Ask to see letter no. 58 and the page of the book.
    .reasoning =
        Somebody at the school wrote down this letter when it came in, long before anybody told the story. The paper and the book agree on number, weekday and date. The limit: the letter shows what was promised. Whether a camel ever came is another question.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/camel
    .time = Monday, 8:10
    .headline = Letter <date-agrees>no. 58 of Thursday, 29 February 1996</date-agrees>, promises camel
    .body = The sheet has <tea-ring>a tea ring and 3 typing mistakes</tea-ring>. “One camel, quiet, for your summer fair,” writes a circus that closed long ago. <open-drawer>Head teacher Edda Lorn keeps it in her drawer and shows it to anyone who knocks!</open-drawer>
    .cue-date-agrees = Number and date
    .cue-date-agrees-why = They agree with a book that somebody else wrote at the time.
    .cue-tea-ring = Tea and typing mistakes
    .cue-tea-ring-why = Real letters lie on real desks; a stain says nothing either way.
    .cue-open-drawer = A named keeper
    .cue-open-drawer-why = You can go there and look at the sheet itself.

items-papers-swing-line = Would you rely on this?
    .lead = The school board’s letter hangs by the door, and you have read how it begins: “Some people ask us to take down the swings. We say no.”
    .decides = The line starts in the middle of a sentence, and the letter says the opposite.
    .tempts = The words, the paper and the stamp are all real.
    .next = Read the sentence before the line and the one after it.
    .reasoning =
        Nothing here is made up, it is only cut. The board repeats a request and then refuses it; without the start and the refusal it sounds like an order. The limit: this shows that the line misleads. It does not show whether somebody meant to mislead.
    .sender = Swing Street parents
    .address = plaza.example/p/5117
    .time = Wednesday, 17:25
    .body = Now we have it in black and white: <cut-line>“…take down the swings.”</cut-line> These are the very words of the school board, <own-paper>on its own paper, with its own stamp!</own-paper> 2 parents photographed the line, and both pictures are sharp.
    .cue-cut-line = Three dots at the start
    .cue-cut-line-why = Something stood before them, and it changes the meaning.
    .cue-own-paper = Real paper, real stamp
    .cue-own-paper-why = They show that the line is genuine, not that it is whole.

items-papers-tram-file = Would you rely on this?
    .lead = On its own page the tram office prints a short fingerprint of its timetable file: 7c41 e90b 22fd. If somebody changes the file, the fingerprint changes as well.
    .decides = The fingerprint of the copy agrees with the office’s, character for character.
    .tempts = A file with such a name, passed on three times, looks worn and altered.
    .next = Work out the fingerprint of your own copy and compare it too.
    .reasoning =
        A file may travel by any road and get any name. If its fingerprint is the one the office prints, the inside is still the office’s own. The limit: it shows whose file it is. Whether the trams will really keep to it, we shall see in May.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/trams
    .time = Thursday, 12:30
    .headline = Soup on the night tram: the new timetable
    .body = The file came to us through 3 chats and is now called <file-name>tram_NEW_final(5)</file-name>. We are not proud of that. It says that from May trams run until 2 in the morning, with warm soup on Fridays.
    .byline = By { -speaker } · fingerprint of our copy: <fingerprint>7c41 e90b 22fd</fingerprint>
    .cue-fingerprint = The fingerprint
    .cue-fingerprint-why = It agrees with the one on the office’s own page.
    .cue-file-name = A worn file name
    .cue-file-name-why = Names change with each download; the inside need not.

items-papers-bridge-hum = Would you rely on this?
    .lead = A scan turns up in the class chat. The town archive’s list says: “Bridge Board until 1993, then Bridge and Road Office. Letters of 1981: no. 81/1 to 81/240.”
    .decides = The letter is dated 1981, but the office in its head began only in 1993.
    .tempts = The number fits the archive’s list, and the tea stain makes it look old.
    .next = Ask the archive what really lies under no. 81/77.
    .reasoning =
        In 1981 nobody could write under the name of an office that did not exist yet. Whoever typed this head knew the later name. The limit: it could be a later copy on new paper. Then the archive has the first one, under the old name.
    .sender = <office-name>Bridge and Road Office</office-name>, { -town }, <right-number>no. 81/77</right-number>
    .address = Class chat · scan, crooked, <tea-stain>with a tea stain</tea-stain>
    .time = Thursday, 12 March 1981
    .body = Dear Mrs Tamm, you ask why our bridge hums at night. It is the wind in 36 hollow rails. We shall fill them with cork before the autumn, and until then we beg you to sleep with your window closed.
    .cue-office-name = The name of the office
    .cue-office-name-why = By the archive’s list it is twelve years too early.
    .cue-right-number = A number that fits
    .cue-right-number-why = It lies in the right row, but anybody can pick a number from a row.
    .cue-tea-stain = A tea stain
    .cue-tea-stain-why = Tea can be spilt today as well as in 1981.

items-papers-fountain-order = Would you rely on this?
    .lead = The town hall’s diary of 1998 is open to everybody. Its June begins with the line “Monday, 1 June”.
    .decides = If 1 June was a Monday, 10 June was a Wednesday, not a Friday.
    .tempts = A clean sheet with a round stamp looks like the work of an office.
    .next = Look in the diary whether there is any order about the fountain.
    .reasoning =
        Count on from Monday, 1 June: the 8th is a Monday again, so the 10th is a Wednesday. An order written on the day should know its weekday, and nobody else has seen this sheet. The limit: a clerk may have mistyped. Then the order should stand in the diary.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/fountain
    .time = Saturday, 9:40
    .headline = Order of <date-differs>Friday, 10 June 1998</date-differs> banned singing at fountain
    .body = The sheet is clean, with <round-stamp>a round stamp and a firm signature</round-stamp>. “Nobody shall sing within 20 steps of the water,” we read there. A reader found it at a flea market, between 2 teapots, and sent us a picture!
    .cue-date-differs = Weekday and date
    .cue-date-differs-why = By the town hall’s diary they do not belong together.
    .cue-round-stamp = Stamp and signature
    .cue-round-stamp-why = In a picture both can come from any other sheet.

items-papers-pumpkin-field = Would you rely on this?
    .lead = Old Mrs Pell has moved away. In the library you saw 4 pages in her handwriting on the wall, but you had no time to read them.
    .decides = The whole letter hangs where everybody can read it, and the place is right.
    .tempts = One sentence out of a long letter, and capitals too: that looks like a trick.
    .next = Go back to the library and read page 4.
    .reasoning =
        Quoting one sentence is fair if the rest is open and says the same. Here the post says where the whole letter hangs and which page repeats the gift, and you have seen the pages. The limit: a letter is not yet a contract. The school still has to say yes.
    .sender = Gossip from the allotments :)
    .address = plaza.example/p/5342
    .time = Sunday, 18:05
    .body = SHE REALLY WROTE IT! <one-line>“I give my pumpkin field to the school, frogs included.”</one-line> It is one sentence out of a long letter. <whole-letter>All 4 pages hang in the library, next to the atlas, and page 4 repeats the gift.</whole-letter>
    .cue-whole-letter = The whole letter is open
    .cue-whole-letter-why = Whoever cuts to mislead does not send you to the rest.
    .cue-one-line = Only one sentence
    .cue-one-line-why = Short quotes are common; what counts is whether the rest agrees.

items-papers-lamp-goat = Would you rely on this?
    .lead = A scan turns up in the class chat. The town archive’s list says: “Lamp Board, 1962 to 1990, then Light Office. No. 85/31: goat and lamp 16.”
    .decides = Office, year and number agree with the archive’s list, and so does the goat.
    .tempts = You have never heard of a Lamp Board, and an office that writes like this sounds invented.
    .next = Ask the archive to show you no. 85/31.
    .reasoning =
        The name sounds made up because the office is long gone. In 1985 it was the right one, and the list that somebody else keeps has this number with this goat. The limit: a list has only a few words. Each single sentence can be checked only on the letter itself.
    .sender = <office-name>Lamp Board, { -town }, no. 85/31</office-name>
    .address = Class chat · scan, straight and clean
    .time = Tuesday, 4 June 1985
    .body = Dear Mr Orrin, <odd-tone>your goat has again eaten the pull cord of lamp 16 and looked proud of it.</odd-tone> We ask you to tie her up after dusk. The new cord is tarred, and we hope she finds it horrid.
    .cue-office-name = Office and number
    .cue-office-name-why = Both stand in the archive’s list for that year.
    .cue-odd-tone = A funny tone
    .cue-odd-tone-why = Clerks can be funny; a tone settles nothing.

items-papers-pool-rules = Would you rely on this?
    .lead = On its own page the pool prints a short fingerprint of its rule book: 9a07 c3d1 5be4. If somebody changes the file, the fingerprint changes as well.
    .decides = The pool has c3d1, this copy has c3d7: it is not the same file.
    .tempts = Two groups of three agree, and a lifeguard sounds like the best source.
    .next = Fetch the rule book from the pool’s own page and read rule 14.
    .reasoning =
        A fingerprint agrees fully or not at all. One other character means that something in the file is different, though we cannot see what. The limit: perhaps the pool has just brought out a new book and forgot its page. Then the pool can say so.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/pool
    .time = Friday, 15:45
    .headline = No more cannonballs: the pool’s new rule book
    .body = <neat-pages>The pool’s crest is on every page</neat-pages>, and rule 14 is clear: “No jumping from the edge, in any form.” <lifeguard>Our copy came straight from a lifeguard</lifeguard> who has worked there for 9 years. She is sad about it too.
    .byline = By { -speaker } · fingerprint of our copy: <fingerprint>9a07 c3d7 5be4</fingerprint>
    .cue-fingerprint = The fingerprint
    .cue-fingerprint-why = It differs from the one on the pool’s own page.
    .cue-neat-pages = Neat pages
    .cue-neat-pages-why = A crest is copied with the page, whatever the text says.
    .cue-lifeguard = Straight from a lifeguard
    .cue-lifeguard-why = A good road, but at its end lies another file.

items-papers-potato-memo = Would you rely on this?
    .lead = A memo about the new bus timetable goes round. The head of the bus office is Runa Tolley.
    .decides = The person who is said to have written it read all of it and says: yes, mine.
    .tempts = No date, no stamp and a wrong letter look like somebody’s prank.
    .next = See whether the bus office says anything different.
    .reasoning =
        The memo is not to her credit, she read all of it and still says that it is hers. Few checks are stronger than that. The limit: we learn that she wrote it. Whether the timetable is as bad as the potatoes is another question.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/memo
    .time = Tuesday, 18:20
    .headline = <writer-says>“I wrote that,” says bus chief</writer-says> of potato memo
    .body = The sheet has <no-stamp>no date and no stamp, and it spells “buss”</no-stamp>. It calls the new timetable a sack of potatoes rolling downhill. <read-all>Runa Tolley read all of it at our desk and signed a copy.</read-all> How we got it, we keep to ourselves.
    .cue-writer-says = The writer says yes
    .cue-writer-says-why = She is named, she knows best, and she gains nothing by it.
    .cue-no-stamp = No date, no stamp
    .cue-no-stamp-why = Quick notes between colleagues often look like that.
    .cue-read-all = She read all of it
    .cue-read-all-why = So she confirms this very text, not just “some memo”.

items-papers-pier-chat = Would you rely on this?
    .lead = The party’s chat gives every message a number, one after the other. A picture of it goes round with this text.
    .decides = Number 18 is missing, and it stands right between question and answer.
    .tempts = Everything that is shown is real, and even the party says so.
    .next = Ask for number 18.
    .reasoning =
        “Agreed” is an answer to something, but to what? Number 18 may say “Sell it” just as well as “No, let us mend it”. The two lines are genuine, and still they do not carry the story. The limit: perhaps number 18 is only a thumbs-up. Then it costs nothing to show it.
    .sender = Friends of the pier
    .address = Group “Pier and promenade”
    .time = Monday, 20:15
    .body = <all-genuine>It is all genuine, { -one-party } says so too!</all-genuine> <missing-number>Number 17: “Should we sell the old pier?” Number 19: “Agreed, then we do that.”</missing-number> Both were sent on Monday, <full-names>under full names</full-names>. I did not change a letter.
    .cue-missing-number = From 17 to 19
    .cue-missing-number-why = The message that “agreed” answers has been left out.
    .cue-all-genuine = All genuine
    .cue-all-genuine-why = Genuine lines can still be too few.
    .cue-full-names = Full names
    .cue-full-names-why = They tell us who wrote, not what was agreed.

items-papers-dog-tax = Would you rely on this?
    .lead = A paper about a dog tax is the talk of the town. You look at what { -paper } makes of it.
    .decides = It says exactly which pages were seen, with whom, and what is still open.
    .tempts = “We could not confirm” sounds as if they knew nothing.
    .next = Wait for the report on pages 5 and 6 before you speak of the whole paper.
    .reasoning =
        The report claims no more than it has. Pages, witness and number are named, and the open part is called open. You can lean on the known part and leave the rest. The limit: pages 5 and 6 may put page 4 in a new light.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/dogs
    .time = Wednesday, 7:30
    .headline = Secret paper on a dog tax: much stays open
    .body = Is it real? <not-confirmed>We could not confirm who wrote it.</not-confirmed> <mail-book>Its number, 118, stands in the town’s mail book</mail-book> for that day. Page 4 speaks of 9 crowns for each dog and 2 for a very small one.
    .byline = By { -speaker } · <what-seen>seen with the town clerk: pages 1 to 4 of 6; not seen: 5 and 6</what-seen>
    .cue-what-seen = What they saw
    .cue-what-seen-why = Page by page it says what the report rests on.
    .cue-not-confirmed = “Could not confirm”
    .cue-not-confirmed-why = It names one open point, it does not make the rest foggy.
    .cue-mail-book = The mail book
    .cue-mail-book-why = A second record, kept by the town, has the same number.

items-papers-snail-bill = Would you rely on this?
    .lead = People { -land(case: "in") } paid in florins until the end of 2001. The new money and its name, the crown, were first talked of in 2000.
    .decides = A bill of 1997 cannot ask for crowns: nobody had that word yet.
    .tempts = Coffee, a torn corner and typing mistakes look truly old.
    .next = Ask the foundry for its own book of 1997.
    .reasoning =
        Money leaves its date on a paper. Whoever typed “crowns” knew a word that came three years later. A coffee ring, though, is made in a minute. The limit: somebody may have copied an old bill in new money. Then it should say so.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/snail
    .time = Sunday, 10:00
    .headline = Bill of 1997: <early-money>40,000 crowns</early-money> for a bronze snail
    .body = The bill has <old-look>a coffee ring, a torn corner and typing mistakes</old-look>, as old bills do. It names the foundry, <exact-weight>the weight of 310 kilos</exact-weight> and the day of delivery. “Nobody here ever wanted that snail,” says a neighbour from the square.
    .cue-early-money = Crowns in 1997
    .cue-early-money-why = The lead tells you: that name is younger than the bill.
    .cue-old-look = It looks old
    .cue-old-look-why = Stains and tears say nothing about the year.
    .cue-exact-weight = An exact weight
    .cue-exact-weight-why = Exact numbers are easy to write and prove nothing alone.

items-papers-cake-chat = Would you rely on this?
    .lead = In your club they say that { -speaker } gave everything away, and one line from the chat goes round. The chat gives every message a number, one after the other.
    .decides = All numbers from 41 to 46 are there, questions and answers too.
    .tempts = The one line sounds bad, and it is the accused who sends the rest.
    .next = Scroll to number 41 on your own phone or a friend’s.
    .reasoning =
        The row has no gap, both sides speak in it, and everybody in the group can compare. So it shows what the one line meant. The limit: it answers for these six messages. For the money itself, the club can open the box and count.
    .sender = { -speaker }
    .address = Group “Club evening”
    .time = Friday, 21:05
    .body = <whole-row>All of it, numbers 41 to 46:</whole-row> <wild-line>“I give it ALL away!!”</wild-line> “The money??” “No, the cake. Money is in the bokx.” “Phew.” “Come at 4.” “Ok.” <others-have>You all have it on your own phones, so please compare.</others-have>
    .cue-whole-row = No number is missing
    .cue-whole-row-why = With question and answer you can see what was meant.
    .cue-wild-line = One wild line
    .cue-wild-line-why = Alone it sounds bad; in its row it is about cake.
    .cue-others-have = Everybody can compare
    .cue-others-have-why = A change would show at once on twenty phones.

items-papers-pool-sums = Would you rely on this?
    .lead = The new swimming pool cost more than planned. You look at what { -paper } has found out.
    .decides = “Certain sums went certain ways”: no paper, no amount and no name that one could check.
    .tempts = Three weeks and several pairs of eyes sound like thorough work.
    .next = Ask the desk: which paper, which page, how much, from whom to whom?
    .reasoning =
        Take away the solemn words and nothing is left that could be wrong. It does not even say what kind of papers they are. The limit: there may be a real story behind it. Then one page and one sum would be a start.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/pool-papers
    .time = Thursday, 6:50
    .headline = Papers on the pool money: much is now clear
    .body = Papers known to those involved show that <certain-sums>certain sums went certain ways</certain-sums>. <three-weeks>They were looked at for 3 weeks, by several pairs of eyes.</three-weeks> What stands in them speaks for itself. “This will have to be talked about,” one hears.
    .byline = By { -speaker } and the research desk
    .cue-certain-sums = Certain sums, certain ways
    .cue-certain-sums-why = Without an amount and a name nobody can check or answer it.
    .cue-three-weeks = Three weeks of work
    .cue-three-weeks-why = Good work can be shown; here nothing of it is shown.

items-papers-boat-pages = Would you rely on this?
    .lead = The report on the boat school has 5 pages. The post is called “Why the boat school is finished” and shows pictures of some of them.
    .decides = The sentence breaks off where page 3 begins, and pages 3 and 4 are kept from us.
    .tempts = The office itself says that the pages are genuine.
    .next = Ask the office for pages 3 and 4.
    .reasoning =
        “We have therefore” is followed by what was done about the leaks, and that is what is missing. Perhaps the boats have long been mended. The limit: perhaps pages 3 and 4 really add nothing. But that should be for the reader to see.
    .sender = Pier Post-it
    .address = plaza.example/p/6021
    .time = Tuesday, 13:15
    .body = <office-confirms>Genuine, says the office that wrote it!</office-confirms> Page 2 ends: “The boats are old, 3 of them leak, and we have therefore”. Page 5 thanks the printer. <left-out>Pages 3 and 4 add nothing, so we left them out.</left-out> Goodbye, dear boat school.
    .figures = <page-row>Pages shown: 1, 2, 5</page-row> · 1,310 views
    .cue-left-out = Two pages left out
    .cue-left-out-why = They hold the end of the very sentence that matters.
    .cue-office-confirms = The office confirms
    .cue-office-confirms-why = It confirms the pages that are shown, not that they are enough.
    .cue-page-row = 1, 2, 5
    .cue-page-row-why = A jump is a reason to ask what lies between.

items-papers-duck-bridge = Would you rely on this?
    .lead = On 7 May an angler found an old plan in a boat shed. Ever since, people have argued whether it is a joke.
    .decides = A second copy lay closed in the museum all the time, and it says the same.
    .tempts = A sheet that smells of fish, about a bridge for ducks, is hard to take seriously.
    .next = Ask the museum for the page of its entry book.
    .reasoning =
        The angler could not get at the museum’s copy, and the museum knew nothing of the shed. If both say the same, down to the mistake, they come from one old plan. The limit: it was a plan. Whether a duck ever crossed, the papers do not say.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/ducks
    .time = 9 May, 16:00
    .headline = Plan for a bridge for ducks turns up twice
    .body = The angler’s copy is torn and <fish-smell>smells of fish</fish-smell>. <second-copy>A second one has lain sealed in the museum since 1974, by its entry book, and was opened today.</second-copy> All 212 words agree, even the mistake in “brigde”.
    .byline = By { -speaker } · our scan was saved on 8 May
    .cue-second-copy = A second copy
    .cue-second-copy-why = It lay somewhere else, sealed, and agrees word for word.
    .cue-fish-smell = The smell of fish
    .cue-fish-smell-why = It tells where the paper lay, not who wrote it.

items-papers-harbour-notes = Would you rely on this?
    .lead = A news channel on your phone is called “Inside the harbour”. This evening it writes about a notebook.
    .decides = The source is hidden without a reason, and no line of the notebook is told.
    .tempts = Journalists often protect a source, and “confirmed” sounds safe.
    .next = Ask: what does the notebook say, who saw it, and why is the name withheld?
    .reasoning =
        Hiding a source can be right. Then we need to know why, and what was checked instead. Here the reason is missing, the check is missing, and so is the story. The limit: the notebook may exist. One page would be more than all these words.
    .sender = Inside the harbour
    .address = channel.example/inside-harbour
    .time = Wednesday, 19:10
    .body = We do not say who gave us the notebook. <no-reason>There are reasons, and those who need to know them know them.</no-reason> It touches on 3 matters of weight. <many-sides>A good deal was confirmed from various sides</many-sides>, and some people will hardly sleep tonight.
    .cue-no-reason = Reasons, but which?
    .cue-no-reason-why = A fair report says why it hides a name.
    .cue-many-sides = “From various sides”
    .cue-many-sides-why = What was confirmed, and by whom, we do not learn.

items-papers-bath-report = Would you rely on this?
    .lead = The report on the old bath house has 6 pages. The desk in the town hall shows it to everybody.
    .decides = The gap is named and explained, and the sentence runs on across it.
    .tempts = Page numbers that jump look as if something were hidden.
    .next = Look at the two drawings at the town hall desk.
    .reasoning =
        A jump in the numbers is a reason to ask, and here the answer is given: two drawings, listed on page 1, open at the desk. The sentence also runs on from page 2 to page 5. The limit: a drawing may show something too. Whoever wants to know goes and looks.
    .sender = Bath house fan no. 1
    .address = plaza.example/p/5980
    .time = Saturday, 11:50
    .body = Yes, the numbers jump! <named-gap>By the contents list on page 1, pages 3 and 4 are drawings, too big for my scanner; they lie at the town hall desk.</named-gap> <runs-on>Page 2 ends “the roof will” and page 5 begins “hold until spring”.</runs-on>
    .figures = <page-row>Pages shown: 1, 2, 5, 6</page-row> · 1,204 views
    .cue-named-gap = The gap is explained
    .cue-named-gap-why = You can check it on page 1 and at the desk.
    .cue-runs-on = The sentence runs on
    .cue-runs-on-why = Nothing of the text is lost between page 2 and page 5.
    .cue-page-row = 1, 2, 5, 6
    .cue-page-row-why = A jump is a reason to ask, not yet an answer.

items-papers-pigeon-memo = Would you rely on this?
    .lead = On 3 May the town put a memo about pigeons on its page. On 4 May it took the memo down again.
    .decides = The file was changed on 11 May, a week after the town had taken it down.
    .tempts = Crest, signature and page numbers are all where they belong.
    .next = Ask the town, or somebody who saved the memo on 3 May, for another copy.
    .reasoning =
        The headline promises the memo as it was published. But somebody changed this file on 11 May, when it was no longer on the page. What was changed, we cannot see. The limit: even saving a file again can move the date. A copy of 3 May would settle it.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/pigeons
    .time = 12 May, 9:15
    .headline = The pigeon memo, just as the town published it
    .body = Here it is, for all who missed it. Paragraph 2 reads: “The clock tower goes to the pigeons for 10 years.” <all-in-place>Crest, signature and page numbers are in place.</all-in-place> Did anybody ask the people who live below the tower?
    .byline = By { -speaker } · file: pigeons.pdf, <late-change>last changed 11 May</late-change>
    .cue-late-change = Last changed 11 May
    .cue-late-change-why = A file “as published on 3 May” should not be younger than that.
    .cue-all-in-place = Everything in place
    .cue-all-in-place-why = Crest and signature stay put when a sentence is changed.

items-papers-boiler-mails = Would you rely on this?
    .lead = It has been cold at your school for weeks. { -paper(form: "start") } sends this to its readers’ phones.
    .decides = It says who saw the mails, who confirms them and which one was left aside.
    .tempts = A source without a name can feel like no source at all.
    .next = See whether the boiler company answers, and what it says to the 13 mails.
    .reasoning =
        The name is missing, but the reason is given, and the check does not rest on the name: two people saw the mails, and the man who received them confirms 13. The limit: we know the mails are real. Whether their writer was right about the boiler, a fitter must say.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/boiler
    .time = Monday, 18:40
    .body = <no-name>We do not name our source: she would lose her job.</no-name> <what-checked>2 of us saw all 14 mails on her screen; caretaker Ivo Marn, who received them, confirms 13.</what-checked> <left-aside>We leave out the other one.</left-aside> They warn, since May, of a dying boiler.
    .cue-what-checked = What was checked
    .cue-what-checked-why = The receiver is named and confirms the mails himself.
    .cue-no-name = A source without a name
    .cue-no-name-why = Fair if the reason is given and something else was checked.
    .cue-left-aside = One mail left out
    .cue-left-aside-why = They say so openly and tell us which check it failed.
