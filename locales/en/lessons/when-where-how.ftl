### Texts of lessons/when-where-how. Reading age 12 to 14. All towns, outlets, offices and people are invented, except in the named real case.

when-where-how = When, where, how
    .subtitle = A message about voting
    .can-do =
        You can find the office that decides when, where and how people vote.
        You can judge a message about voting without doubting all of them.
    .take-away = Date, place and way to vote come from one office. Go there by your own road, never by the link in the message.

when-where-how-hook = “Vote by text!”
    .body =
        It is soup time. A phone buzzes between the plates.

        “No more queues,” says the message. “This year you can vote by text.” Everybody at the table is delighted. Gran already puts her walking shoes away.

        Nobody asks the small question: <em>who says so?</em>
    .picture = A family at a kitchen table with bowls of soup; one phone in the middle lights up.

when-where-how-idea = One office, three answers
    .body =
        <strong>When</strong> is the vote? <strong>Where</strong>? <strong>How</strong>? One body decides: the election office, national or local. Everyone else only repeats it, rightly or wrongly.

        So go to the office by your own road. Type the address from an official letter, or ring its number. Leave the link in the message alone.

        This matters. In Canada, in 2011, some voters got calls that sent them to wrong polling places. Some callers posed as the election office. A judge found fraud in six districts, though he cancelled no result.
    .picture = Three question cards, with a clock, a map pin and a ballot box, lead to one small house.

when-where-how-who-decides = Where would you look it up?
    .lead = Every question has a best place to look. Sort them.
    .decides = When, where, how and who may vote: only the election office decides that.
    .tempts = Parties and newspapers write about voting rules too. They are often right, but they repeat the rule and do not make it.
    .next = Find the election office of your own town once, in a quiet week, and note its address.
    .reasoning =
        Different questions have different owners. A rule belongs to the office that sets it. A promise belongs to the people who make it, so read it in their own words. Whether a promise was kept is a matter of evidence, and two newsrooms are better than one. The limit: offices make slips as well. Then the correction also stands on their page.
    .bin-office = The election office
    .bin-campaign = The party’s own programme
    .bin-newsrooms = Two newsrooms, side by side
    .item-which-day = On which day is the vote?
    .item-which-day-why = The office sets the day. It can even move it, and then says so.
    .item-which-hall = Where is my polling place?
    .item-which-hall-why = The office keeps the list, and halls do change.
    .item-bring-card = What must Gran bring along to vote?
    .item-bring-card-why = Rules on papers differ from place to place. The office knows yours.
    .item-leaflet-address = A party’s leaflet names a polling place. Is it right?
    .item-leaflet-address-why = Probably. Still, a misprint is quickly made, and the office has the list.
    .item-ferry-promise = What does a party want to do about the ferry?
    .item-ferry-promise-why = A promise is best read in the party’s own words.
    .item-lamp-reason = Which reasons does a party give for its lamp plan?
    .item-lamp-reason-why = Its own programme gives its own reasons. Whether they hold is another question.
    .item-pool-kept = Did the pool promise of last time come true?
    .item-pool-kept-why = Parties praise themselves. Two newsrooms that looked into it tell you more.
    .item-debate-night = What was said at last night’s debate?
    .item-debate-night-why = Reporters sat in the hall. If two reports agree, you are on firm ground.

when-where-how-first-look = Does the hall close at four?
    .lead = Read the note from a neighbour. What would settle the matter?
    .decides = Only the office sets closing times, and only your own way there shows its real page.
    .tempts = { -neighbour_given } is honest, and that is good to know. But honest people pass on mistakes too.
    .next = Look at the office’s list of polling hours, then tell { -neighbour_given } kindly what it says.
    .reasoning =
        Nobody here means any harm. Somebody saw that the market shuts at four and mixed two things up. That is why the sender’s character does not settle it. The number of forwards does not either: a mistake copied fifty times is still one mistake. Clean spelling only shows care in writing. If the office has changed the hours, its page says so, and then the note is right.
    .exhibit =
        “Dear neighbours, on Sunday the polling hall closes at four already, because of the spring market. Please pass this on, so that nobody is late!

        Greetings, { -neighbour_given }”
    .option-honest = Asking whether { -neighbour_given } is an honest person
    .option-honest-why = Worth knowing, but an honest person can be wrong about the hour.
    .option-own-way = Opening the office’s page from your polling card
    .option-own-way-why = This is the place where the hours are decided and corrected.
    .option-count = Counting how many neighbours have passed it on
    .option-count-why = They may all have it from the same note.
    .option-spelling = Checking the note for mistakes in spelling
    .option-spelling-why = Wrong hours can be spelled perfectly, and right hours badly.

when-where-how-family-group = The family group
    .lead = You are thirteen. The vote is on Sunday. What you do now matters to people you know.
    .decides = The polling card gave you an address that the message had not chosen for you.
    .tempts = The page behind the link looked official. Looks are cheap; the address is what counts.
    .next = Put one message in the group: the right rule first, then where everyone can look it up.
    .reasoning =
        There were three good moves. You asked where the message came from. You went to the office by your own road. And you told the others without making anyone feel small. Searching for the words of a message often leads back to its makers, so begin with the office instead. The limit: in some places, some people may vote by post or online. That is why you look it up and do not just laugh at it.
    .meter-proof = What you have checked
    .meter-reach = How far the message has travelled
    .scene-buzz-place = Friday, 18:10 · the kitchen
    .scene-buzz =
        Your phone buzzes. Uncle Bruno has sent something to the family group.

        “New in { -land }: vote by text! Send the name of your list to 60 06 by Sunday. Details: vote-by-text.example. No queue, no walk!”

        Gran answers with three hearts. The way to the polling hall is steep, and her knee hurts.
    .scene-buzz-picture = A phone on a kitchen table shows a message; behind it a bowl of soup and a cat.
    .choice-pass-on = Send it on to your team chat
    .choice-pass-on-note = Their families vote too.
    .choice-pass-on-why = You wanted to help. But now more people rely on something nobody has checked.
    .choice-ask-bruno = Ask Uncle Bruno where he has it from
    .choice-ask-bruno-note = A short, friendly question.
    .choice-ask-bruno-why = A good first move. It shows how long the chain is, and it blames nobody.
    .choice-search-words = Search for “vote by text”
    .choice-search-words-note = Surely there is a page about it.
    .choice-search-words-why = Searching is a fine idea. But the message’s own words lead to the message’s own page.
    .scene-bruno-place = Friday, 18:25 · still the kitchen
    .scene-bruno =
        Uncle Bruno writes: “From a colleague. She has it from her cousin. He has it from a neighbour, I think.”

        Nobody in this chain has seen the election office. “Then I stay at home on Sunday,” writes Gran. “What a relief.”

        Her polling card hangs on your fridge, under a magnet shaped like a pear.
    .choice-tap-link = Tap the link in the message
    .choice-tap-link-note = To see it with your own eyes.
    .choice-tap-link-why = You wanted to see for yourself. But the link leads where the sender wants you to be.
    .choice-polling-card = Take the card and type the address printed on it
    .choice-polling-card-note = It takes a minute longer.
    .choice-polling-card-why = The card came from the office by post. Its address is your own road.
    .choice-somebody-else = Wait; some grown-up will check
    .choice-somebody-else-note = You are only thirteen.
    .choice-somebody-else-why = A common thought. Everybody in the group had it, and so nobody looked.
    .scene-shiny-page-place = Friday, 18:40 · vote-by-text.example
    .scene-shiny-page =
        The page is splendid. There is a coat of arms, a waving ribbon and a clock that counts down.

        “Register now,” it says. “Full name, date of birth, number of your identity card.” The line for the card number blinks a little.

        At the bottom, where an office would put its street and phone, there is nothing.
    .choice-fill-in = Fill in Gran’s details for her
    .choice-fill-in-note = She would be so glad.
    .choice-fill-in-why = It was meant kindly. But voting needs no such form from a stranger, and now they have her details.
    .choice-back-out = Close it and take the polling card from the fridge
    .choice-back-out-note = A page that looks official is not yet the office.
    .choice-back-out-why = Turning round half-way is a strong move. You lost two minutes and nothing else.
    .scene-office-place = Friday, 18:50 · election-office.example
    .scene-office =
        The office’s page looks rather plain. “Sunday, 7 to 20, in your polling place,” it says. “By post, if you asked for it before the first of the month. Voting by text is not possible.”

        It gives a street and a phone number. The line is open until seven. Ten minutes left.
    .scene-office-picture = A plain web page with a small house on it; beside it a polling card under a pear-shaped magnet.
    .choice-put-right = Write to the group: the rule first, then the address
    .choice-put-right-note = Two lines, no blame.
    .choice-put-right-why = People remember what comes first. You put the right rule there, and a way to check it.
    .choice-ring-first = Ring the office, then write to the group
    .choice-ring-first-note = Ask about lifts for people with bad knees.
    .choice-ring-first-why = Two ways to the same office, one answer. And you learn something useful for Gran.
    .choice-scold = Write: “Uncle Bruno, how can anyone send such rubbish?”
    .choice-scold-note = It had to be said.
    .choice-scold-why = The anger is understandable. But now the talk is about Bruno, and the rule is lost.
    .scene-group-place = Friday, 19:05 · the family group
    .scene-group =
        “Good thing you looked,” writes Gran. “Who walks up the hill with me?” Four thumbs go up. Somebody has a car.

        Then Uncle Bruno: “Sorry, everyone. I thought it was handy. The thing is, I also sent it to the choir. Forty people.” He adds a very small face.
    .choice-help-choir = Help Bruno write two lines to the choir
    .choice-help-choir-note = He sends them himself.
    .choice-help-choir-why = A correction works best from the person who sent the first message.
    .choice-his-job = Leave the choir to him
    .choice-his-job-note = It was his message.
    .choice-his-job-why = Fair enough. Only, he does not know how to begin, and it is late.
    .choice-tell-office = Help Bruno, and send the office a screenshot
    .choice-tell-office-note = The man on the phone asked for one.
    .choice-tell-office-why = Now the office can warn people whom you cannot reach.
    .choice-own-team = Help Bruno, and put it right in your team chat too
    .choice-own-team-note = You had sent it there yourself.
    .choice-own-team-why = Owning a slip takes ten seconds. Your team now trusts you a bit more, not less.
    .scene-everybody-knows-place = Sunday, 11:00 · on the hill
    .scene-everybody-knows =
        Gran votes. So do the altos, the basses and nearly all the tenors. The correction has travelled as far as the message, because the same people carried it.

        “Plain page,” says Gran about the office. “But it knew.” On Monday she asks you to write its address on a card, in large letters.
    .ending-everybody-knows = The correction caught up
    .scene-halfway-place = Sunday, 20:15 · the kitchen
    .scene-halfway =
        Gran got to the polling hall in time. Some of the choir did not. They had sent their text, put their feet up and waited for a reply.

        Nobody knows exactly how many. “I did not know how to put it,” says Uncle Bruno. Two lines from you would have helped him.
    .ending-halfway = Half of them knew
    .scene-stayed-home-place = Sunday, 20:15 · Gran’s sofa
    .scene-stayed-home =
        Gran has sent her text and waited for an answer. Now the halls are closed. A short report says that no vote by text was counted, because there was no such thing.

        Gran is quiet. The polling card still hangs on your fridge. The address was on it all the time. This clue was easy to miss.
    .ending-stayed-home = A vote that nobody counted
    .scene-gave-details-place = Monday, 8:30 · the kitchen
    .scene-gave-details =
        The page has vanished. Gran did not vote, and strangers now have her name, her birthday and the number of her card.

        You tell her at once, and that is brave. Together you report it and ask for a new card. It costs a morning. The clue was small: there was no street, no phone, no office.
    .ending-gave-details = Details in strange hands

when-where-how-moved-hall = Would you rely on this?
    .lead = The evening before the vote. Your polling card names the address elections.{ -town_slug }.example.
    .decides = It stands at the office’s own address, and the same notice can be found in three other places.
    .tempts = A flooded gym sounds like a made-up excuse. But pipes do burst, and halls do move.
    .next = Open the list of polling places from your own card and see whether the library is on it.
    .reasoning =
        A change of hall is often used in misleading messages. Still, the office has to be able to announce a real one. The difference is not the news itself but the way back to the office. Here the address is the one on the polling card, and the post says where else to look. The limit: accounts can be copied. The list of polling places settles it.
    .sender = Election Office, { -town }
    .address = <own-address>elections.{ -town_slug }.example</own-address>
    .time = Saturday, 17:40
    .body = The polling place in the school gym has moved. <burst-pipe>A water pipe burst last night, and the gym stands ankle-deep in water.</burst-pipe> Please vote in the library, Bridge Street 4. The hours stay the same, 7 to 20. <look-here>The change is in our list of polling places and on the gym door. Or ring the number on your polling card.</look-here>
    .cue-own-address = The office’s own address
    .cue-own-address-why = It is the address printed on the polling cards of { -town }.
    .cue-burst-pipe = A dramatic reason
    .cue-burst-pipe-why = It sounds like a tall story, yet it proves nothing either way; real changes have odd reasons too.
    .cue-look-here = Three other places to look
    .cue-look-here-why = It sends you to lists and notices you can find by yourself, and that earns trust.

when-where-how-two-days = Would you rely on this?
    .lead = A text message, two days before the vote.
    .decides = A new voting day is announced here by an unknown number and by nobody else.
    .tempts = The reason is sensible and the tone is polite. Both are easy to write.
    .next = Type the office’s address and look for the date. If nothing has changed there, nothing has changed.
    .reasoning =
        The message takes a true rule, the hours, and adds a wrong day for half of the street. It gives no office, no address and no way to check. Such calls and texts are real. In January 2024, 9,581 phone calls in New Hampshire told voters to stay at home. They used a copied voice. The regulator fined the man behind them 6 million dollars. In 2025 he was acquitted of state charges. The limit: offices do change dates. Then their own page shows it.
    .sender = Voter Info { -town }
    .address = <unknown-number>60 06</unknown-number>
    .time = Friday, 16:05
    .body = Information on the vote. <good-reason>As many voters are expected, the vote in { -town } takes place on two days this year.</good-reason> <split-street>Even house numbers vote on Sunday, odd house numbers on Monday.</split-street> Voters with small children may come on either day. Polling places and hours stay the same, 7 to 20. <tell-others>Please tell the people in your street, so that nobody comes in vain.</tell-others>
    .cue-unknown-number = A number without an office
    .cue-unknown-number-why = “Voter Info” is not the name of any office, and a number alone shows nothing.
    .cue-good-reason = A sensible reason
    .cue-good-reason-why = It sounds right, but a reason is not a source.
    .cue-split-street = A new day for half the street
    .cue-split-street-why = A date is the office’s business; only a change on its own page would be fair news.
    .cue-tell-others = Tell others, but do not look it up
    .cue-tell-others-why = Asking people to spread news can be fair, if it also says where to check it.

when-where-how-new-card = Would you rely on this?
    .lead = Four days before the vote. Your polling card names the address elections.{ -town_slug }.example.
    .decides = The address has a hyphen where the office has a dot. It belongs to somebody else.
    .tempts = Misprints on polling cards do happen, so the story could be true.
    .next = Ring the number on the card you already have and ask whether it is valid.
    .reasoning =
        The office of { -town } has the address with the dot. With the hyphen it is a different name, and anyone can own it. Then come two requests worth a pause: a photo of identity papers, and money. Voting is free of charge. A deadline alone is no bad sign: real ones exist, and the office publishes them.
    .sender = Election Office, { -town }
    .address = <hyphen>elections-{ -town_slug }.example</hyphen>
    .time = Wednesday, 10:30
    .body = Some polling cards in { -town } were printed with a wrong number. Yours is one of them. <asks-data>Please send your date of birth and a photo of your identity card on our page.</asks-data> A new polling card will then come by post. <charge>The charge for printing is 1.90.</charge> <deadline>Requests can be accepted until Friday, 18:00.</deadline> Until then, please keep the old card. We are sorry for the trouble.
    .cue-hyphen = A hyphen in place of a dot
    .cue-hyphen-why = elections-{ -town_slug } is a different name from the office’s page in { -town }.
    .cue-asks-data = A photo of your identity card
    .cue-asks-data-why = Once it is sent, you cannot get it back; ask the office first.
    .cue-charge = Money for voting
    .cue-charge-why = Voting is free of charge, and so is the card.
    .cue-deadline = A deadline
    .cue-deadline-why = A deadline can be fair when it is real and stands on the office’s page.

when-where-how-new-date = A vote in another week?
    .lead = This one surprises almost everybody.
    .decides = The report names the decision, the office’s page and a person you can ask.
    .tempts = “Vote moved” is just what a misleading message would say. Surprise alone decides nothing.
    .next = Open the office’s page and read decision 14 for yourself.
    .reasoning =
        This one is fine, because every part leads back to the office. The decision has a number. The spokesperson has a name. The report says what changes and what stays. A vote that is moved is rare, but rare is not the same as made up. The limit: a newspaper can mix up a date. When it matters, read the decision itself.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }
    .time = Thursday, 19:20
    .headline = <big-news>Vote moved by a week in three island districts</big-news>
    .body = After the storm no ferry can land on the outer islands before Monday. So the election office of { -land } has put off Sunday’s vote there by one week. <decision>Decision 14 of Thursday is on the office’s page.</decision> <spokesperson>“The boats with the ballot papers cannot get through,” said { -clerk } of the office.</spokesperson> <not-touched>Votes already sent by post stay valid. In all other districts people vote this Sunday.</not-touched>
    .byline = By our newsroom, with the office’s decision at hand
    .cue-big-news = A startling headline
    .cue-big-news-why = It startles and is still exact: it says how long and where.
    .cue-decision = A decision with a number
    .cue-decision-why = You can find it on the office’s page in a minute.
    .cue-spokesperson = A named person from the office
    .cue-spokesperson-why = Somebody stands by the words and can be asked.
    .cue-not-touched = What stays as it was
    .cue-not-touched-why = Careful news about a change also says whom it does not touch.

when-where-how-online-abroad = “That is always a trick!”
    .lead = You have typed the office’s address from the polling card. A friend reads over your shoulder.
    .decides = The office itself says it, on its own page, and says for whom.
    .tempts = You have just learned about vote-by-text messages. It is tempting to doubt everything like them.
    .next = Read which voters the rule is for before you tell anyone about it.
    .reasoning =
        This one is fine, because it comes from the body that decides. Some countries let some voters vote by post or online, in a set way. So “never” is the wrong rule. The right rule is to look it up at the office. The notice is also narrow. It says who may do it and with what letter. The limit: what is right for one group and one year may not hold for you.
    .exhibit =
        <em>election-office.example · Voters abroad</em>

        “Voters who live outside { -land } may vote online this year. They use this page and the code from our letter. Everybody else votes on paper.”

        Your friend: “Voting online? That is always a trick!”
    .option-always = “Right. A vote on the internet is made up every time.”
    .option-always-why = That rule would throw away a sound notice of the office.
    .option-for-them = “The office says so, and says for whom.”
    .option-for-them-why = The right place, the right people, a clear way: you can rely on it.
    .option-for-all = “Great, then my gran can do it as well.”
    .option-for-all-why = She lives here. The notice says that people here vote on paper.
    .option-nobody-knows = “With voting, nobody can really know such things.”
    .option-nobody-knows-why = You can know this one: it stands on the page of the office that decides.
