### Texts of lessons/when-where-how. Reading age 12 to 14. All towns, outlets, offices and people are invented, except in the named real cases.

when-where-how = When, where, how
    .subtitle = A message about voting
    .can-do =
        You can find the office that decides when, where and how people vote.
        You can judge a message about voting without doubting all of them.
    .take-away = One office decides when, where and how people vote. Go there by your own road, not by the link in a message.

when-where-how-hook = “Vote by text!”
    .body =
        It is soup time. A phone buzzes between the plates.

        “No more queues,” says the message. “This year you can vote by text.” Everybody is delighted. Gran puts her walking shoes away.

        Nobody asks the small question: <em>who says so?</em>
    .picture = A family at a kitchen table with bowls of soup; one phone in the middle lights up.

when-where-how-idea = One office, three answers
    .body =
        <strong>When</strong> is the vote? <strong>Where</strong>? <strong>How</strong>? One body decides: the election office. Everyone else only repeats it, rightly or wrongly.

        So go there by your own road. Type the address from an official letter, or ring its number. Leave the link in the message alone.

        It matters. After misleading calls about polling places in Canada’s 2011 election, a judge found fraud in six districts. He cancelled no result.
    .picture = Three question cards, with a clock, a map pin and a ballot box, lead to one small house.

when-where-how-first-look = Do the polls close at four?
    .lead = A neighbour has left this note. What would settle it?
    .decides = Only the election office sets the closing time, and your own road leads to its real page.
    .tempts = { -neighbour_given } is honest, but honest people pass on mistakes too.
    .next = Look up the hours on the office’s page, then kindly tell the neighbours.
    .reasoning =
        Nobody meant any harm. Somebody saw that the fair closes at four and mixed up two things. So honesty does not settle it. Neither does the number of copies: a mistake copied fifty times is still one mistake. The limit: if the hours really have changed, the office’s page says so, and then the note is right.
    .exhibit =
        “Dear neighbours! On Sunday the polling place closes at four, because of the spring fair. Please tell everybody, so that nobody is late!

        Yours, { -neighbour_given }”
    .option-honest = Ask whether { -neighbour_given } is an honest person
    .option-honest-why = Good to know, but an honest person can still get an hour wrong.
    .option-own-way = Type the office’s address from the polling card
    .option-own-way-why = The hours are set here, and put right here.
    .option-count = Count how many neighbours have passed it on
    .option-count-why = They may all have copied one note.

when-where-how-family-group = The family group
    .lead = You are thirteen, and on Sunday there is a vote.
    .decides = The address on the polling card was not chosen by the sender of the message.
    .tempts = The page behind the link looks official, but looks are cheap.
    .next = Write one message: the right rule first, then where everyone can look it up.
    .reasoning =
        Three moves help here. Ask where the message comes from. Go to the office by your own road. Tell the others without making anyone feel small. Searching for the words of a message can lead back to its makers, so begin with the office. The limit: in some places, some people may vote by post or online. That is why you look it up and do not just laugh.
    .meter-reach = How far the message has travelled
    .scene-buzz-place = Friday, 18:10 · the kitchen
    .scene-buzz =
        Uncle Bruno writes to the family group: “New in { -land }: vote by text! Send the name of your list to 60 06. Details: vote-by-text.example. No queue!”

        Gran answers with three hearts. The polling hall is uphill, and her knee hurts.
    .scene-buzz-picture = A phone on a kitchen table shows a message; behind it a bowl of soup and a cat.
    .choice-pass-on = Send it on to your team chat
    .choice-pass-on-note = Their families vote too.
    .choice-pass-on-why = Kindly meant, but now more people rely on something nobody has checked.
    .choice-ask-bruno = Ask Uncle Bruno where he got it
    .choice-ask-bruno-note = A short, friendly question.
    .choice-ask-bruno-why = A friendly question shows how long the chain is, and it blames nobody.
    .choice-search-words = Search for “vote by text”
    .choice-search-words-note = Surely there is a page.
    .choice-search-words-why = The message’s own words can lead straight to the message’s own page.
    .scene-bruno-place = Friday, 18:25 · still the kitchen
    .scene-bruno =
        Bruno writes: “From a colleague. She has it from her cousin, and he from a neighbour.” Nobody in this chain has asked the election office.

        “Then I stay at home,” writes Gran. Her polling card hangs on your fridge, under a pear-shaped magnet.
    .choice-tap-link = Tap the link in the message
    .choice-tap-link-note = See it with your own eyes.
    .choice-tap-link-why = Looking is a fair wish, but the link leads where the sender wants it to.
    .choice-polling-card = Type the address from the card
    .choice-polling-card-note = It takes a minute longer.
    .choice-polling-card-why = The card came by post from the office, so its address is your own road.
    .choice-somebody-else = Wait for a grown-up to check
    .choice-somebody-else-note = You are only thirteen.
    .choice-somebody-else-why = When everybody in a group thinks so, nobody looks.
    .scene-shiny-page-place = Friday, 18:40 · vote-by-text.example
    .scene-shiny-page =
        The page has a coat of arms and a clock that counts down. “Register now,” it says. “Full name, date of birth, identity card number.”

        Where an office would put its street and phone, there is nothing.
    .choice-fill-in = Fill in Gran’s details for her
    .choice-fill-in-note = She would be so glad.
    .choice-fill-in-why = Kindly meant, but it hands Gran’s details to somebody without a name or a street.
    .choice-back-out = Close it and fetch the card
    .choice-back-out-note = A page that looks official is not yet the office.
    .choice-back-out-why = Turning round half-way costs two minutes and nothing else.
    .scene-office-place = Friday, 18:50 · election-office.example
    .scene-office =
        The office’s page is plain. “Sunday, 7 to 20, in your polling place. By post only if you have already asked for it. Voting by text is not possible.”

        It gives a street and a phone number.
    .scene-office-picture = A plain web page with a small house on it; beside it a polling card under a pear-shaped magnet.
    .choice-put-right = Write the rule and the address to the group
    .choice-put-right-note = Two lines, no blame.
    .choice-put-right-why = The right rule comes first, and everyone gets a way to check it.
    .choice-scold = Write: “Bruno, how can you send such rubbish?”
    .choice-scold-note = Somebody had to say it.
    .choice-scold-why = The anger is understandable, but then everybody talks about Bruno and the rule gets lost.
    .scene-group-place = Friday, 19:05 · the family group
    .scene-group =
        “So it is the hill after all,” writes Gran. “Who walks with me?” Four thumbs go up.

        Then Uncle Bruno: “Sorry, everyone. I also sent it to the choir. Forty people.” He adds a very small face.
    .choice-help-choir = Help Bruno write to the choir
    .choice-help-choir-note = He sends it himself.
    .choice-help-choir-why = A correction works well when it comes from whoever sent the first message.
    .choice-his-job = Leave the choir to Bruno
    .choice-his-job-note = It was his message.
    .choice-his-job-why = Fair enough, only he does not know how to begin, and it is late.
    .choice-own-team = Help Bruno, and correct it in your team chat
    .choice-own-team-note = It reached them from you.
    .choice-own-team-why = Owning a slip takes ten seconds, and the team learns the right rule.
    .scene-everybody-knows-place = Sunday, 11:00 · on the hill
    .scene-everybody-knows =
        Gran votes. So do the altos, the basses and nearly all the tenors. The correction reached them because Bruno sent it himself.

        “A plain page,” says Gran about the office. “But it knew.” She wants its address on a card, in large letters.
    .ending-everybody-knows = The correction caught up
    .scene-halfway-place = Sunday, 20:15 · the kitchen
    .scene-halfway =
        Gran got to the polling hall in time. Some of the choir did not. They sent their text, put their feet up and waited for a reply.

        “I did not know how to put it,” says Bruno. Two friendly lines would have helped him.
    .ending-halfway = Half of them knew
    .scene-stayed-home-place = Sunday, 20:15 · Gran’s sofa
    .scene-stayed-home =
        Gran has sent her text. Now the halls are closed, and the news says that no vote by text was counted. There was no such thing.

        The polling card still hangs on your fridge, with the address. This clue was easy to miss.
    .ending-stayed-home = A vote that nobody counted
    .scene-gave-details-place = Monday, 8:30 · the kitchen
    .scene-gave-details =
        The page has vanished. Gran did not vote, and strangers have her card number.

        You tell her at once, and that is brave. Reporting it together takes a morning. The clue was small: no street, no phone, no office.
    .ending-gave-details = Details in strange hands

when-where-how-moved-hall = Would you rely on this?
    .lead = The evening before the vote. Your polling card names the address elections.{ -town_slug }.example.
    .decides = It stands at the office’s own address and sends you to places you can check yourself.
    .tempts = A flooded gym sounds like an excuse, but pipes do burst and halls do move.
    .next = Type the address from your card and look for the library in the list.
    .reasoning =
        Misleading messages can announce a change of hall. Still, the office has to be able to announce a real one. The difference is not the news but the way back to the office. Here the address is the one on the polling card, and the post says where else to look. The limit: accounts can be copied. The list of polling places settles it.
    .sender = Election Office, { -town }
    .address = <own-address>elections.{ -town_slug }.example</own-address>
    .time = Saturday, 17:40
    .body = The polling place in the school gym has moved. <burst-pipe>A water pipe burst last night, and the gym stands ankle-deep in water.</burst-pipe> Please vote in the library, Bridge Street 4, from 7 to 20. <look-here>The change is in our list of polling places and on the gym door, or ring the number on your polling card.</look-here>
    .cue-own-address = The office’s own address
    .cue-own-address-why = It is the address printed on your polling card.
    .cue-burst-pipe = A dramatic reason
    .cue-burst-pipe-why = It proves nothing either way, for real changes have odd reasons too.
    .cue-look-here = Other places to look
    .cue-look-here-why = It sends you to notices you can find by yourself, and that earns trust.

when-where-how-two-days = Would you rely on this?
    .lead = A text message, two days before the vote.
    .decides = An unknown number announces a new voting day, and names no place to check it.
    .tempts = The reason is sensible and the tone polite, but both are easy to write.
    .next = Type the office’s address and look for the date there.
    .reasoning =
        The message takes a true rule, the hours, and adds a wrong day for half of the street. It gives no office, no address and no way to check. Such messages are real. In January 2024, 9,581 phone calls in New Hampshire told voters to stay at home, in a copied voice. The regulator fined the man behind them 6 million dollars. In 2025 he was acquitted of state charges. The limit: offices do change dates. Then their own page shows it.
    .sender = Voter Info { -town }
    .address = <unknown-number>60 06</unknown-number>
    .time = Friday, 16:05
    .body = As many voters are expected, the vote in { -town } takes place on two days this year. <split-street>Even house numbers vote on Sunday, odd house numbers on Monday.</split-street> Polling places and hours stay the same, from 7 to 20. <tell-others>Please tell the people in your street, so that nobody comes in vain.</tell-others>
    .cue-unknown-number = A number without an office
    .cue-unknown-number-why = “Voter Info” names no office, and a number alone shows nothing.
    .cue-split-street = A new day for half the street
    .cue-split-street-why = Such a change is fair news only when the office’s own page has it.
    .cue-tell-others = Tell others
    .cue-tell-others-why = This can be fair, if the message also says where to check.

when-where-how-new-card = Would you rely on this?
    .lead = Four days before the vote. Your polling card names the address elections.{ -town_slug }.example.
    .decides = The address has a hyphen where the office has a dot, so it may belong to anyone.
    .tempts = Polling cards do have misprints, so the story could be true.
    .next = Ring the number on the card you already have and ask whether it is valid.
    .reasoning =
        The office of { -town } has the address with the dot. With the hyphen it is a different name, and anyone can own it. Then come two requests worth a pause: a photo of identity papers, and money. Ask the office before you send either. A deadline alone is no bad sign: real ones exist, and the office publishes them.
    .sender = Election Office, { -town }
    .address = <hyphen>elections-{ -town_slug }.example</hyphen>
    .time = Wednesday, 10:30
    .body = Some polling cards in { -town } were printed with a wrong number, and yours is one of them. <asks-data>Please send your date of birth and a photo of your identity card on our page.</asks-data> A new card will come by post. The charge for printing is 1.90. <deadline>Requests can be accepted until Friday, 18:00.</deadline>
    .cue-hyphen = A hyphen in place of a dot
    .cue-hyphen-why = A different name, however alike it looks, can belong to somebody else.
    .cue-asks-data = A photo of your identity card
    .cue-asks-data-why = Once it is sent, you cannot get it back, so ask the office first.
    .cue-deadline = A deadline
    .cue-deadline-why = A deadline can be fair when it stands on the office’s page.

when-where-how-new-date = Would you rely on this?
    .lead = This report surprises almost everybody.
    .decides = The report names the decision, the office’s page and a person you can ask.
    .tempts = A misleading message could say “vote moved” too, but surprise alone decides nothing.
    .next = Type the office’s address and read decision 14 for yourself.
    .reasoning =
        This one is fine, because every part leads back to the office. The decision has a number. The person from the office has a name. The report says what changes and what stays. A vote that is moved is rare, but rare is not the same as made up. The limit: a newspaper can mix up a date. When it matters, read the decision itself.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }
    .time = Thursday, 19:20
    .headline = <big-news>Vote moved by a week in three island districts</big-news>
    .body = After the storm no ferry can land on the outer islands before Monday, so Sunday’s vote there is put off. <decision>Decision 14 is on the page of the election office.</decision> “The boats with the ballot papers cannot get through,” said { -clerk } of the office. <not-touched>Everywhere else in { -land } people vote this Sunday.</not-touched>
    .byline = By our newsroom
    .cue-big-news = A startling headline
    .cue-big-news-why = It startles and is still exact: it says where and for how long.
    .cue-decision = A decision with a number
    .cue-decision-why = You can look for it on the office’s page.
    .cue-not-touched = What stays as it was
    .cue-not-touched-why = Careful news about a change also says whom it does not touch.

when-where-how-online-abroad = “That is always a trick!”
    .lead = You typed the office’s address from the polling card, and a friend reads along.
    .decides = The office itself says it, on its own page, and says for whom.
    .tempts = After a vote-by-text message it is tempting to doubt everything like it.
    .next = Read which voters the rule is for before you tell anyone about it.
    .reasoning =
        This one is fine, because it comes from the body that decides. Rules differ from place to place, and some let some voters vote by post or online. So “never” is the wrong rule. The right rule is to look it up at the office. The notice is also narrow. It says who may do it and with what letter. The limit: what is right for one group and one year may not hold for you.
    .exhibit =
        <em>election-office.example · Voters abroad</em>

        “Voters who live outside { -land } may vote online this year, on this page, with the code from our letter. Everybody else votes on paper.”

        Your friend: “Voting online? That is always a trick!”
    .option-always = “Right, online votes are always made up.”
    .option-always-why = That rule would throw away a sound notice of the office.
    .option-for-them = “The office says so, and says for whom.”
    .option-for-them-why = The right place, the right people, a clear way: you can rely on it.
    .option-for-all = “Great, then my gran can do it as well.”
    .option-for-all-why = She lives here, and here people vote on paper.

### Review: a pupil (12 to 14) could not finish in time: scenes cut to 30-45 words, notes on each part to one short sentence, step who-decides, one meter and some options removed.
### Review: a pupil read “the path not taken”: every choice note now reads naturally for a choice that was not made.
### Review: a teacher asked for cards alike in length and tone; the two to rely on and the two to hold back now match, all four ask the same question, and each has three cues.
### Review: a fact-checker removed who posed as whom in the Canadian calls, and “voting is free of charge” and “people remember what comes first”, which rest on no checked source.
### Review: a native speaker of Ukrainian rewrote the Ukrainian for every casting and either gender of the learner.
