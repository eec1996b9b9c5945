### Items of items-doors. Everything is invented.

items-doors = Who is at the door?
    .subtitle = Pages, accounts, messages and paid texts
    .can-do = You can tell who is behind a page, an account, a message or a paid text.
    .take-away = Ask who is speaking before you ask how it sounds.

items-doors-floating-tubs = Would you rely on this?
    .lead = On its front page the paper prints: “All our pages end in { -paper_address }.” A neighbour sends you this link.
    .decides = Just before the first slash stands { -paper_address }, so the page is the paper’s own.
    .tempts = x4 and night-desk look as if somebody had typed with a cat on the keyboard.
    .next = Open the paper’s front page and look for the tubs there.
    .reasoning =
        Owners name the rooms in their house as they like, and a new one may sound strange. What counts is the name at the end of the address, before the slash. The story also names a log that you can look up. The limit: the right owner can still make a mistake.
    .sender = { -paper(form: "bare") }
    .address = <long-front>x4.night-desk.</long-front><owner-end>{ -paper_address }</owner-end>/live/88
    .time = Tuesday, 7:05
    .headline = <odd-load>Forty bathtubs float down the river at dawn</odd-load>
    .body = A lorry lost its load on the upper bridge. Forty white tubs drifted past the mill, and a duck rode in one of them. The fire service has counted them all: its log, entry 212, is open to everyone.
    .byline = By the night desk
    .cue-long-front = A jumble in front
    .cue-long-front-why = To the left of the owner’s name, any room name is fair.
    .cue-owner-end = The name before the slash
    .cue-owner-end-why = It is the paper’s address, letter for letter.
    .cue-odd-load = An odd story
    .cue-odd-load-why = Odd things happen; a surprise does not tell you whose page it is.

items-doors-blue-curtains = Would you rely on this?
    .lead = A garden magazine prints this column. Under each text it says what the author works on.
    .decides = The author is a professor of bridge building, and tomatoes are not bridges.
    .tempts = Thirty years as a professor sounds like knowledge of everything.
    .next = Look for somebody who has grown tomatoes both ways and counted.
    .reasoning =
        A title is worth a lot in its own field. Here the field is another one, and the text offers the title in place of a trial. Nobody says how many plants there were, or where. The limit: a bridge builder may be a fine gardener, and the claim may turn out true. This column just does not show it.
    .sender = Garden Gate
    .address = garden-gate.example/columns/curtains
    .time = Friday, 10:30
    .headline = Blue curtains ripen tomatoes sooner, says a professor!
    .body = <big-title>“In my 30 years as a professor I have rarely been so sure,”</big-title> we read. Behind blue curtains tomatoes turn red two weeks sooner, even in a cool April. The cloth may be old. Only yellow curtains should be avoided.
    .byline = By Aldo Brenn, <own-field>professor of bridge building</own-field>
    .cue-own-field = The author’s field
    .cue-own-field-why = An expert counts most in the subject he or she works on.
    .cue-big-title = Thirty years a professor
    .cue-big-title-why = Experience is worth something, but in another field it is no trial.

items-doors-goose-order = Would you rely on this?
    .lead = In the reading room hangs a list of the town’s orders of 1903. It runs from No. 1 to No. 77, and No. 61 is called “Geese”.
    .decides = Number, year and subject agree with the list in the reading room.
    .tempts = A hobby account with a smile in its name could make up anything.
    .next = Ask in the reading room for case 4.
    .reasoning =
        The account is nobody you know, so do not lean on its name. Lean on what can be checked: the number and the subject stand in a list that the account did not write, and it says where the paper lies. The limit: single words may be copied wrongly, and only the original settles that.
    .sender = <plain-account>Grandpa’s { -town } :)</plain-account>
    .address = plaza.example/p/3340
    .time = Sunday, 20:15
    .body = Found today: <order-number>order No. 61 of 1903</order-number>. “Geese shall not cross the market after nine in the evening, save in the company of a grown person.” <where-kept>The original lies in case 4 of the reading room.</where-kept> Ask for it, they love geese there!
    .cue-plain-account = A hobby account
    .cue-plain-account-why = The name neither proves nor disproves the find.
    .cue-order-number = Number and year
    .cue-order-number-why = They agree with a list that somebody else made.
    .cue-where-kept = Where the paper lies
    .cue-where-kept-why = Anybody can go there and read it.

items-doors-garage-axle = Would you rely on this?
    .lead = You and your uncle once agreed on a secret word for emergencies: “porcupine”. You have just asked this number for it. This is the answer.
    .decides = You asked for the word, and the answer talks about it without saying it.
    .tempts = Praise for your care feels like a proof that it is him.
    .next = Ring your uncle on the number you have always used.
    .reasoning =
        Whoever knows the word can simply write it. Here it is only talked about, and then comes the money. The new number alone is no proof of anything, because phones do break. The limit: your uncle may really have forgotten the word. Then a call to his old number or to his home will show it.
    .sender = Uncle (new)
    .address = <new-number>555 0119 · not in your contacts</new-number>
    .time = Today, 16:20
    .body = <warm-praise>Quite right of you to ask!</warm-praise> <asked-word>It is the word we chose back then, the two of us.</asked-word> I am at a garage with a broken axle, and they take transfers only. Could Mum send them 90 crowns by six? I pay back on Sunday.
    .cue-new-number = A new number
    .cue-new-number-why = It can be honest; that is why you asked for the word.
    .cue-warm-praise = Praise for asking
    .cue-warm-praise-why = It is kind, but anyone can praise you.
    .cue-asked-word = Where is the word?
    .cue-asked-word-why = It is described but never said.

items-doors-market-tiles = Would you rely on this?
    .lead = On its front page the paper prints: “All our pages end in { -paper_address }.” This link stands in the class chat.
    .decides = The part before the slash is { -paper_slug }-evening.example, which is another name.
    .tempts = A calm report with a named market master reads just like the paper.
    .next = Type { -paper_address } yourself and search for the market hall.
    .reasoning =
        With a hyphen two words become one new name, and anybody could have taken it. The paper says how all its pages end, and this one ends differently. The calm tone can be copied. The limit: the hall may really get new tiles. This page is just no evidence for it.
    .sender = { -paper(form: "bare") }
    .address = <owner-end>{ -paper_slug }-evening.example</owner-end>/x4/market-9
    .time = Wednesday, 18:40
    .headline = Market hall shuts for three weeks to mend its floor
    .body = The stalls move to the car park by the station and keep their numbers. <calm-quote>“The old tiles have earned a rest,” says market master Bo Lind.</calm-quote> The cheese tasting on 14 May is cancelled, and vouchers lose their value.
    .byline = By the town desk
    .cue-owner-end = The name before the slash
    .cue-owner-end-why = With a hyphen, it is no longer the paper’s name.
    .cue-calm-quote = A calm quote
    .cue-calm-quote-why = A name helps if you can ask the person, but a copy can print one too.

items-doors-polite-wasps = Would you rely on this?
    .lead = An animal magazine prints this column. Under each text it says what the author works on.
    .decides = The author works on exactly this animal, at a university you can ask.
    .tempts = A wasp that knows your face sounds like a joke.
    .next = Watch one or two of the films of the trials.
    .reasoning =
        The title here belongs to the subject, and it is not the only reason. The trials are counted, chance is given for comparison, and the films are open. Experts like that are worth trusting. The limit: one study with one kind of wasp is a beginning, and others should repeat it.
    .sender = Fur and Feather
    .address = fur-and-feather.example/columns/wasps
    .time = Monday, 9:20
    .headline = <odd-claim>Wasps remember faces, says a woman who tested them!</odd-claim>
    .body = <trial-count>In 71 of 100 trials the wasps flew to the portrait they had learnt; by chance it would have been 50.</trial-count> Anyone may watch the films. So stay polite at the jam jar: perhaps they are taking notes.
    .byline = By Hanne Oule, <own-field>wasp researcher, { -town } University</own-field>
    .cue-odd-claim = An odd claim
    .cue-odd-claim-why = Surprising is not the same as wrong; look who says it and how it was tested.
    .cue-own-field = The author’s field
    .cue-own-field-why = She works on wasps, and you can ask at the university.
    .cue-trial-count = Trials that are counted
    .cue-trial-count-why = You see the result and what chance would have given.

items-doors-snow-shovels = Would you rely on this?
    .lead = On its own site the town lists every order of this year. Today the list runs from No. 1 to No. 88.
    .decides = The list ends at No. 88, so there is no order No. 214 yet.
    .tempts = An official name, a full quote and a stamp look like an office.
    .next = Open the list on the town’s site and look for shovels.
    .reasoning =
        A quoted order should have an original. The town numbers its orders one after the other, and it has not reached 214. A stamp in a post is only a picture of a stamp. The limit: a list can be a day late, but hardly by 126 orders. Ask the town hall before you carry your shovel there.
    .sender = <official-name>{ -town } Notices</official-name>
    .address = plaza.example/p/7716
    .time = Sunday, 17:45
    .body = The mayor’s <order-number>order No. 214</order-number> in full: “From Monday all snow shovels shall be kept at the town hall and lent out by the hour.” <stamp-line>Signed and stamped, see the photo.</stamp-line> Bring yours before noon, with your name on it!
    .cue-official-name = An official name
    .cue-official-name-why = Any account may call itself that.
    .cue-order-number = The order’s number
    .cue-order-number-why = It does not fit the town’s own list.
    .cue-stamp-line = Signed and stamped
    .cue-stamp-line-why = A photo of a stamp can be copied from any letter.

items-doors-boathouse-key = Would you rely on this?
    .lead = You and your big sister once agreed on a secret word for emergencies: “teapot”. You have just asked this number for it. This is the answer.
    .decides = The answer contains the word that only the two of you had agreed on.
    .tempts = A new number, a drowned phone and a hurry sound like a trick you have heard of.
    .next = Bring the key, and look who is standing there before you hand it over.
    .reasoning =
        The word came along a way that a stranger does not have: the two of you chose it before. The odd story is not against it, because phones do fall into lakes. The limit: a word can be overheard. That is why you hand over the key in person.
    .sender = Sister (new)
    .address = <new-number>555 0162 · not in your contacts</new-number>
    .time = Today, 17:10
    .body = My phone is at the bottom of the lake, so I am writing from Wim’s. <asked-word>Teapot, of course!</asked-word> Could you bring my spare key to the boathouse <hurry>by six</hurry>? I am standing here in wet socks, and 2 swans are looking at me.
    .cue-new-number = A new number
    .cue-new-number-why = It is a reason to ask, and you did ask.
    .cue-asked-word = The agreed word
    .cue-asked-word-why = A stranger would not know it.
    .cue-hurry = A hurry
    .cue-hurry-why = Real trouble is often in a hurry too.

items-doors-ferret-book = Would you rely on this?
    .lead = The library belongs to the town, and the town’s own site is { -town_slug }.example. You borrowed a book there. This mail arrives.
    .decides = At the end of the sender’s address stands { -town_slug }.example, the town’s own name.
    .tempts = “x2.notices” looks like something a machine made up, and there is a deadline.
    .next = Take the book to the desk, or ring the library on the number on your card.
    .reasoning =
        In an address after the @, too, the owner stands at the end. Everything to the left is a room, and machines that send letters often have dull names. The deadline is one you can look up in the book itself. The limit: a sender line can be forged. So for anything about money, go to the desk that you know.
    .sender = { -town } Library
    .address = return@<long-front>x2.notices.</long-front><owner-end>{ -town_slug }.example</owner-end>
    .time = Monday, 8:15
    .body = “Ferrets for Beginners” was due on Saturday. <deadline>From tomorrow each day costs 20 cents, so bring it today!</deadline> If the ferret has eaten it, write to us with its name and yours. It happens more often than you would think.
    .cue-long-front = Odd words in front
    .cue-long-front-why = To the left of the owner’s name, any room name is fair.
    .cue-owner-end = The end of the address
    .cue-owner-end-why = Here stands the town’s own name, with a dot before it.
    .cue-deadline = A deadline
    .cue-deadline-why = It is small, real, and you can check it at the desk.

items-doors-oldmill-flood = Would you rely on this?
    .lead = The mill museum says on its own site, oldmill.example: “We have one account: @oldmill_museum_2.”
    .decides = The museum names another account as its only one.
    .tempts = The account knows the wheel and the cat, and its name has the same words in it.
    .next = Look at @oldmill_museum_2, or ring the museum.
    .reasoning =
        The words are the same, but they stand the other way round, and that makes another account. Few followers prove nothing, because every account begins small. The limit: the cellar may really be wet. The museum’s own site will tell you.
    .sender = <account-name>@museum_oldmill_2</account-name>
    .address = plaza.example/p/5102
    .time = Thursday, 8:50
    .figures = <few-followers>Not verified · 44 followers</few-followers>
    .body = The flood has reached our cellar, but <vivid-detail>the great wheel is dry, and so is the miller’s cat</vivid-detail>. We stay closed until Sunday, 18 May, and the concert is put off. Tickets you have bought stay valid, wet ones too!
    .cue-account-name = The account’s name
    .cue-account-name-why = It is not the one that the museum names.
    .cue-few-followers = Few followers, no badge
    .cue-few-followers-why = It shows size and age, not whose account it is.
    .cue-vivid-detail = Wheel and cat
    .cue-vivid-detail-why = Every visitor knows them and could write this.

items-doors-life-jackets = Would you rely on this?
    .lead = The town’s register says of the Lorrimer Foundation: 2 Pier Road, set up by the firm Lorrimer.
    .decides = The byline says openly who paid, whose money it is, and that the payer could not change the text.
    .tempts = A test of life jackets with money from a maker of life jackets smells of advertising.
    .next = Look at the table of measurements under the text.
    .reasoning =
        Being paid is not a deceit; hiding it is. Here the paper tells you before you read, and the payer’s own jacket is among the two that sank. The measurements are open, so somebody else can repeat the test. The limit: open money can still press a little, and other tests are a good second look.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/tests/life-jackets
    .time = Saturday, 11:00
    .headline = Eleven life jackets in the harbour: two of them sank
    .body = We threw eleven jackets into the water, each with a dummy of 60 kilos. Two went down, <own-loser>and one of these was a Lorrimer</own-loser>. The best one cost 24 crowns. All measurements stand below, with the dummy’s last smile.
    .byline = By Ottilie Brand. <pays-maker>Paid for by the Lorrimer Foundation</pays-maker> <who-pays>with money of Lorrimer, the maker; it could not change the text</who-pays>
    .cue-who-pays = Open about the money
    .cue-who-pays-why = You learn whose money it is and what it could not do.
    .cue-pays-maker = A maker pays
    .cue-pays-maker-why = It is a reason to look closely, and the text lets you.
    .cue-own-loser = The payer loses too
    .cue-own-loser-why = A text written to please the payer would hardly say so.

items-doors-bike-sticker = Would you rely on this?
    .lead = The bike office belongs to the town, and the town’s own site is { -town_slug }.example. You have a bike. This mail arrives.
    .decides = At the end of the sender’s address stands bike-office.example, which is not the town.
    .tempts = The town’s name is there, the tone is friendly and nothing costs money.
    .next = Go to { -town_slug }.example yourself and look for the bike office.
    .reasoning =
        In an address after the @, too, the owner stands at the end. The town’s name is only a room in front, and the owner of bike-office.example may name rooms as he or she likes. The limit: a town may let a firm send its letters. Then its own site says so, and you can ask there before you send your name.
    .sender = { -town } Bike Office
    .address = notice@<owner-end>{ -town_slug }.x7.bike-office.example</owner-end>
    .time = Monday, 9:40
    .body = Your bike sticker runs out this week. <free-gift>The new one is free, because we printed 4,000 too many.</free-gift> <deadline>Send us your name, street and frame number by Thursday!</deadline> There is a heron on it; some people say duck.
    .cue-owner-end = The end of the address
    .cue-owner-end-why = The owner there is bike-office.example; the town stands only in front.
    .cue-free-gift = Free of charge
    .cue-free-gift-why = It may be true, but it does not tell you who is writing.
    .cue-deadline = A deadline
    .cue-deadline-why = Honest offices have deadlines too, so it decides nothing.

items-doors-penguin-jacket = Would you rely on this?
    .lead = The zoo says on its own site, greenmoat.example: “We have one account: @zoo_greenmoat_new2.”
    .decides = The zoo’s own site names exactly this account.
    .tempts = A new, clumsy name with 41 followers looks like somebody else’s joke.
    .next = Open the zoo’s site and follow the link to the account from there.
    .reasoning =
        Few followers and no badge only say that an account is young or small. Whose it is, you learn from a place that belongs to the owner, and the zoo’s site names it letter for letter. The limit: accounts get broken into. If a post asks for money, have a look at the site first.
    .sender = <account-name>@zoo_greenmoat_new2</account-name>
    .address = plaza.example/p/5127
    .time = Thursday, 9:10
    .figures = <few-followers>Not verified · 41 followers</few-followers>
    .body = We cannot get into our old account: <odd-excuse>the password is in the keeper’s jacket, and the jacket is with the penguins</odd-excuse>. So here is the news: the seal house opens at 10 today, and until Sunday it costs only half!
    .cue-account-name = The account’s name
    .cue-account-name-why = It is the one that the zoo names on its own site.
    .cue-few-followers = Few followers, no badge
    .cue-few-followers-why = Every new account begins like this.
    .cue-odd-excuse = A funny reason
    .cue-odd-excuse-why = It may be true or a joke; the name of the account decides.

items-doors-desk-lamps = Would you rely on this?
    .lead = The town’s register says of the Clear Evening Circle: 9 Mill Lane, owned by the firm Pondlight.
    .decides = The byline speaks of friends of good light and leaves out that the maker of the winning lamp is behind them.
    .tempts = A test with nine lamps, numbers and a price looks like honest work.
    .next = Look for a test by somebody who sells none of these lamps.
    .reasoning =
        A maker may test its own lamps and may pay for texts. It should say so. Here the writers call themselves friends of good light, and their own lamp wins. You only know why because you looked them up. The limit: the lamp may be good. This test is just not the one to trust for it.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/tests/desk-lamps
    .time = Saturday, 10:30
    .headline = Nine desk lamps in a dark cellar: one stood out
    .body = We read the same page of a cookbook under nine lamps, one after the other. <test-figures>With the Pondlight we misread 3 words, with the others 8 to 15.</test-figures> It costs 49 crowns. The table stands below, and the soup was good too.
    .byline = By Rufus Ekholm, <who-pays>Clear Evening Circle, friends of good light</who-pays>
    .cue-who-pays = Who is behind the name
    .cue-who-pays-why = The byline does not say that the circle belongs to the maker.
    .cue-test-figures = Numbers of the test
    .cue-test-figures-why = Figures are welcome, but these were made by the seller, and the text hides that.

items-doors-locker-locks = Would you rely on this?
    .lead = Your school’s own site is hillside-school.example. You have a locker there. This mail arrives.
    .decides = At the end of the sender’s address stands lockers.example, which is not the school.
    .tempts = It knows about lockers and missing keys, and it sounds just like a school office.
    .next = Ask at the school office tomorrow before the first lesson.
    .reasoning =
        The school’s name is in the address, but only as a room in front. The house belongs to whoever owns lockers.example, and lost keys happen in every school. The limit: schools do hire firms for their lockers. Then the office can tell you so in a minute, and you empty your locker afterwards.
    .sender = Hillside School, office
    .address = office@<owner-end>hillside-school.lockers.example</owner-end>
    .time = Friday, 13:05
    .body = All lockers get new locks on Wednesday. <known-trouble>16 keys have gone missing, and one locker has begun to smell of trout.</known-trouble> <deadline>Please empty yours by Monday and leave it open!</deadline> Whoever owns the trout may fetch it without giving a reason.
    .cue-owner-end = The end of the address
    .cue-owner-end-why = The owner there is lockers.example; the school stands only in front.
    .cue-known-trouble = A trouble you know
    .cue-known-trouble-why = Keys get lost in every school, so a stranger could guess it.
    .cue-deadline = A deadline
    .cue-deadline-why = Honest offices have deadlines too, so it decides nothing.

items-doors-ferry-fog = Would you rely on this?
    .lead = The ferry line says on its own site, three-gulls.example: “We have one account: @gulls_ferry.”
    .decides = The ferry line’s own site names exactly this account.
    .tempts = Porridge, a captain’s feet and a wish for your name do not sound like a ferry line.
    .next = Open the ferry line’s site and see whether the boat is listed there too.
    .reasoning =
        Neither the tone nor the badge decides here. The ferry line’s own site names the account letter for letter, and only the line can write there. A joke is not a sign of a stranger; people with fog in the harbour need one. The limit: times can change again within the hour.
    .sender = <account-name>@gulls_ferry</account-name>
    .address = plaza.example/p/6641
    .time = Wednesday, 15:30
    .figures = <badge-crowd>Verified · 27,000 followers</badge-crowd>
    .body = <loud-start>Fog like porridge!</loud-start> The boat at four stays in port. The next one sails at 18:00, if our captain can see her own feet by then. Write us your name and ticket number here, and we keep you a bowl of soup.
    .cue-account-name = The account’s name
    .cue-account-name-why = It is the one that the ferry line names on its own site.
    .cue-badge-crowd = Badge and followers
    .cue-badge-crowd-why = They show size, but they do not show whose account it is.
    .cue-loud-start = A loud start
    .cue-loud-start-why = Tone tells you about the mood, not about the owner.

items-doors-quiet-square = Would you rely on this?
    .lead = The town’s register says of the Friends of the Quiet Square: founded two years ago by the building firm Stell.
    .decides = The byline says “neighbours for neighbours” and leaves out the firm that founded the group and wants to build.
    .tempts = A quiet square where children play is a good wish, and somebody has counted.
    .next = Look for a count and a price from somebody who does not build car parks.
    .reasoning =
        A firm may argue for its own plan, as long as it signs with its own name. Here it speaks as a group of neighbours, and the reader takes its wish for the wish of the street. The limit: the count may be right and the plan may be good. Both should come from somebody who says openly who he or she is.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/guests/quiet-square
    .time = Friday, 7:30
    .headline = <good-cause>Give our square back its peace: put cars underground</good-cause>
    .body = <car-count>On one Saturday we counted 1,140 cars around the square.</car-count> A snail would need two years to get across. With a Stell car park below, children could play on top, and the café could hear its own spoons again.
    .byline = By Nelly Vane, <who-pays>Friends of the Quiet Square, neighbours for neighbours</who-pays>
    .cue-who-pays = Who is behind the name
    .cue-who-pays-why = The byline does not say that the builder founded the group.
    .cue-good-cause = A good cause
    .cue-good-cause-why = You may like the wish and still ask who is speaking.
    .cue-car-count = A count
    .cue-car-count-why = A figure helps, but here the seller made it and hides behind neighbours.

items-doors-card-at-branch = Would you rely on this?
    .lead = On the bank card of your family stands the bank’s own site: cockle-bank.example. This mail arrives.
    .decides = At the end of the sender’s address stands cockle-bank.example, as on the card.
    .tempts = Mails about bank cards with a deadline have a bad name, and “cards-desk” is not on the card.
    .next = Go to the branch, or ring the number on the back of the card.
    .reasoning =
        The owner stands at the end of the address, and it is the name on the card. The mail wants no code, no number and no click, only a visit to a counter with your identity card. The limit: a sender line can be forged. So go to the branch you know; no trick can follow you there.
    .sender = Cockle Bank
    .address = info@<long-front>cards-desk.</long-front><owner-end>cockle-bank.example</owner-end>
    .time = Tuesday, 8:30
    .body = Your new card lies at our Quay Street branch. <deadline>Please fetch it by Friday with your identity card!</deadline> After 5 days we have to cut it up, and Mr Odd at the counter sighs so loudly each time that the queue gets worried.
    .cue-long-front = An extra word in front
    .cue-long-front-why = To the left of the owner’s name, any room name is fair.
    .cue-owner-end = The end of the address
    .cue-owner-end-why = It is the bank’s own name, as printed on the card.
    .cue-deadline = A deadline
    .cue-deadline-why = It sends you to a counter, not to a link, and leaves time to ask.

items-doors-pancake-desk = Would you rely on this?
    .lead = On the town’s own site, { -town_slug }.example, mayor { -speaker } says: “I have one account: @mayor_{ -town_slug }.”
    .decides = The town’s site names another account as the mayor’s only one.
    .tempts = The account is verified, has many followers and sounds like a cheerful mayor.
    .next = Look at the account that the town’s site names, or ring the town hall.
    .reasoning =
        The words have changed places, and that makes another account. A badge says that somebody was checked or has paid, not that it is the mayor. The limit: there may really be pancakes on Saturday. Before you write down where you live, look at the town’s own site.
    .sender = <account-name>@{ -town_slug }_mayor</account-name>
    .address = plaza.example/p/6618
    .time = Wednesday, 14:50
    .figures = <badge-crowd>Verified · 31,000 followers</badge-crowd>
    .body = On Saturday my desk moves to the market, <vivid-detail>come rain or hail, and everyone with a complaint gets a pancake</vivid-detail>. I shall be there from 10:00 to two o’clock. Please put yourself on the list here with your street and house!
    .cue-account-name = The account’s name
    .cue-account-name-why = It is not the one that the town’s site names.
    .cue-badge-crowd = Badge and followers
    .cue-badge-crowd-why = They show size, but they do not show whose account it is.
    .cue-vivid-detail = Rain and pancakes
    .cue-vivid-detail-why = It sounds warm and alive, and anybody could write it.

items-doors-helmet-straps = Would you rely on this?
    .lead = The town’s register says of Bramble Bikes: 4 Kiln Street, a shop for bicycles and helmets.
    .decides = The byline says openly that this is paid for and written by the shop itself.
    .tempts = We have learnt to skip advertisements, and this one stands on the shelf for paid texts.
    .next = Look into your helmet, and read the test in the shop’s window.
    .reasoning =
        An advertisement is honest when it says what it is and who pays. Here the shop signs with its name and street, and it tells customers something that costs it money. A report hangs where anyone can read it. The limit: about other people’s helmets, you would ask somebody who does not sell any.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/<paid-shelf>paid</paid-shelf>/helmet-straps
    .time = Friday, 8:00
    .headline = Bring back our red helmets: the strap can break
    .body = <own-test>We have sold 312 red helmets since March; in our own test nine straps tore.</own-test> Bring yours in and you get your money back, even if a hamster has lived in it. The report of the test hangs in our window.
    .byline = <who-pays>Advertisement, written and paid for by Bramble Bikes, 4 Kiln Street</who-pays>
    .cue-paid-shelf = The shelf for paid texts
    .cue-paid-shelf-why = It tells you that somebody paid, and that is fair when you can see who.
    .cue-who-pays = Open about the payer
    .cue-who-pays-why = The shop signs with its name and street.
    .cue-own-test = A fault owned up to
    .cue-own-test-why = It names figures that cost the shop money.
