### Items of items-votes. Everything is invented.

items-votes = Polls, counts and crowds
    .subtitle = Who says so, who pays, who is really there?
    .can-do = You can judge messages about voting, counting, ads and crowds without doubting all of them.
    .take-away = Ask who decides, who pays and who is really there; if the answer is on the card and fits, you may rely on it.

items-votes-early-cheers = Would you rely on this?
    .lead = The class chat, on the day of the big debate. The poster at the town hall says: doors open 18:30, debate from 19:00.
    .decides = It was sent at 18:12, before the doors of the hall were even open.
    .tempts = It sounds like a person who was there and is still excited.
    .next = Compare the time of the message with the time on the poster.
    .reasoning =
        Nobody could see the hall jump up before anybody was inside. So the cheering was written in advance, to make the crowd look bigger than it is. The limit: the speech may have been a success later on. This message just cannot know it.
    .sender = Ines Calder
    .address = class chat, forwarded
    .time = <too-early>Monday, 18:12</too-early>
    .body = What a debate! <whole-hall>The whole hall jumped up when { -speaker } spoke about the bridge, and the old sailor beside me wept into his cap.</whole-hall> Nobody here is undecided any more. <pass-on>Please tell everyone who stayed at home.</pass-on>
    .cue-too-early = Sent before the start
    .cue-too-early-why = Nobody can report on an evening that has not begun.
    .cue-whole-hall = A moving scene
    .cue-whole-hall-why = True evenings have such scenes too, so it decides nothing.
    .cue-pass-on = Please tell everyone
    .cue-pass-on-why = It can be kindly meant; it does not show who was there.

items-votes-noon-bell = Would you rely on this?
    .lead = On Thursday the paper wrote: pupils of Reed Lane School plan to send all candidates the same sentence on Friday at 12:00. Now a copy arrives in your chat.
    .decides = It comes at the very hour the school announced, so the crowd says openly that it is organised.
    .tempts = Two hundred identical sentences at one moment look like machines at work.
    .next = Look up Thursday’s report and see whether sentence and hour agree.
    .reasoning =
        Same words at the same second can be a sign of a simulated crowd. Here the plan was public a day before, with school and hour. The writer gives a name and a class. Many people may use one sentence if they say so. The limit: the number two hundred is a plan, not yet a count.
    .sender = Jory Sand, class 7b
    .address = Reed Lane School chat
    .time = <announced-hour>Friday, 12:00</announced-hour>
    .body = <same-words>“We want a crossing before somebody gets hurt!” Every candidate gets this sentence from two hundred of us now, word for word.</same-words> <own-story>Why do I join in? A milk van almost flattened my cello last week.</own-story>
    .cue-announced-hour = The announced hour
    .cue-announced-hour-why = The plan was public before, and the time fits it.
    .cue-same-words = The same words
    .cue-same-words-why = Sharing a sentence is fair when the senders say that they do.
    .cue-own-story = A reason of one’s own
    .cue-own-story-why = It is good to hear, but anyone could make one up.

items-votes-wrong-row = Would you rely on this?
    .lead = The count is over. The election office has printed a correction: in one hall, 31 votes had been written in the wrong row.
    .decides = The headline leaps from one mended slip to every number there is.
    .tempts = The slip is real, and a real slip makes the big claim feel real too.
    .next = Ask which other number is said to be wrong, and who has looked.
    .reasoning =
        One fault was found, signed and put right. That shows that somebody checks. The teaser makes it a proof against all the halls, yet it names no second fault. The limit: there may be more slips. Then somebody has to name the hall and the row.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/votes
    .time = Tuesday, 8:15
    .headline = <one-for-all>One slip found, so no number is safe now!</one-for-all>
    .body = <true-slip>In { -town }, a helper wrote 31 votes in the wrong row, and the office itself admits it in a signed correction.</true-slip> And the other halls? “You only find what you look for,” says a reader of ours.
    .byline = By the newsroom
    .cue-one-for-all = One slip cancels all
    .cue-one-for-all-why = One mended fault does not say anything about the other numbers.
    .cue-true-slip = A true slip
    .cue-true-slip-why = It is right and worth knowing; it just does not carry the headline.

items-votes-cat-on-the-box = Would you rely on this?
    .lead = Two days after the vote, in the paper you know. Observers from other towns had come to watch the count.
    .decides = The headline says how far the observers’ knowledge goes, and where it ends.
    .tempts = “Not more than 30” sounds as if something were being hidden.
    .next = Open the report and look for the hall where you live.
    .reasoning =
        A report with limits is stronger than one without. It says what was seen, what went wrong and what nobody looked at. It makes no guess about the rest, good or bad. The limit: in 12 halls there were no observers. For these you need the records of the count.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/votes
    .time = Tuesday, 9:40
    .headline = <limit-first>Observers saw 30 of 42 halls and not more</limit-first>
    .body = The observers’ report lists every hall they visited, with each fault. <odd-fault>In one, a cat slept on the ballot box, and nobody dared to move it for an hour.</odd-fault> About the other 12 the report says: “We cannot speak.”
    .byline = By the newsroom
    .cue-limit-first = The limit comes first
    .cue-limit-first-why = A report that says what it did not see can be checked.
    .cue-odd-fault = A strange fault
    .cue-odd-fault-why = Odd things do happen; the report names the small faults as well.

items-votes-four-programmes = Would you rely on this?
    .lead = On this network, an ad about a vote must say in its first line who has paid for it.
    .decides = The first line says “advertisement” but does not say who has paid.
    .tempts = A table with page numbers looks like careful work, and perhaps it is.
    .next = Open the programmes yourself at two of the pages named.
    .reasoning =
        To pay for an ad is fair. Here the payer stays hidden, though the rule asks for the name. “Independent” is only a word as long as nobody stands behind it. And the result helps one side. The limit: the page numbers may well be right. You can look them up without this table.
    .sender = <no-payer>Independent Voter Guide · Advertisement · published for all voters</no-payer>
    .address = @voter-guide
    .time = Wednesday, 17:30
    .body = We have read the four programmes so that you need not! <page-numbers>Our table shows 18 promises in plain words, each with its page.</page-numbers> The result surprised even us: on bridge, buses and school meals, { -one-party } has the clearest plans.
    .cue-no-payer = No payer named
    .cue-no-payer-why = The rule asks for a name, and “for all voters” is not one.
    .cue-page-numbers = Page numbers
    .cue-page-numbers-why = They are useful, but they do not tell who chose these 18 promises.

items-votes-red-marks = Would you rely on this?
    .lead = On this network, an ad about a vote must say in its first line who has paid for it. The Retired Teachers’ Club has a door plate in Mill Lane.
    .decides = The first line names the payer, a club with a door you could knock on.
    .tempts = It is an ad, and its writers even have a favourite.
    .next = Check one red mark against the two programmes.
    .reasoning =
        Money for an ad is no deceit; hiding it would be. Here the club is named, with its street. It says where its sympathy lies and gives pages for checking. So you know with whose eyes you are reading. The limit: which promises they picked is still their choice.
    .sender = <payer-named>Voter Guide · Advertisement · paid for by the Retired Teachers’ Club, Mill Lane 6</payer-named>
    .address = @red-marks
    .time = Thursday, 16:50
    .body = <strong-claim>All four lists have changed their minds about the bridge, every single one.</strong-claim> We put their old and new programmes side by side, with page numbers. <own-leaning>Most of our 32 members like { -other-party }, so do check our red marks.</own-leaning>
    .cue-payer-named = The payer is named
    .cue-payer-named-why = You know who speaks, and you could go and ask.
    .cue-strong-claim = A strong claim
    .cue-strong-claim-why = “Every single one” may be right; here pages stand beside it.
    .cue-own-leaning = They say whom they like
    .cue-own-leaning-why = It lets you read with open eyes, though it proves no red mark.

items-votes-torn-posters = Would you rely on this?
    .lead = The morning before the vote, among the news on your phone.
    .decides = From one boy’s deed it makes a judgement about all voters of a party.
    .tempts = The torn posters are real, and anger about them is fair.
    .next = Keep the deed and the camp apart: who did it, and who did not?
    .reasoning =
        A boy tore posters and said sorry. That much may be reported. Then thousands of people who did nothing are told what they are like. Such texts choose the worst member of the other camp, so that both sides boil. The limit: had a party ordered it, that would be news, with proof.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/posters
    .time = Saturday, 9:20
    .headline = Nine posters torn down on Quay Street before dawn
    .body = <true-deed>Nine posters of { -one-party } lie in the mud. A boy of fifteen did it, and he has said sorry.</true-deed> <whole-camp>That is what the voters of { -other-party } are like.</whole-camp> <both-told>Is this the town we want to live in?</both-told>
    .cue-whole-camp = One stands for all
    .cue-whole-camp-why = A deed belongs to the person who did it, not to a whole camp.
    .cue-true-deed = A true deed
    .cue-true-deed-why = It may be told; it does not carry the sentence after it.
    .cue-both-told = A question for everyone
    .cue-both-told-why = Such a question can be honest, but it answers nothing.

items-votes-plaster-goose = Would you rely on this?
    .lead = The week before the vote, among the news on your phone.
    .decides = The deed is given to one named person, with a note that anyone can read.
    .tempts = A shouting match between two camps looks like a text that wants more shouting.
    .next = Read the market warden’s note, or ask at the stall.
    .reasoning =
        The quarrel was loud, and the report may say so. It tells who did what and stops there. Neither camp is made bad as a whole, and both stalls are named in the same tone. The limit: what others knew of the theft, the note does not say.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/market
    .time = Saturday, 13:10
    .headline = <angry-day>Stolen goose: two party stalls shout for an hour</angry-day>
    .body = The plaster goose of { -one-party } vanished on Friday and turned up at the stall of { -other-party }. <one-deed>“It was me, nobody sent me,” helper Bo Farr told the market warden, whose note hangs at the gate.</one-deed> The goose lacks its beak.
    .cue-one-deed = One person, one deed
    .cue-one-deed-why = It names the one who did it, and where to read about it.
    .cue-angry-day = A loud quarrel
    .cue-angry-day-why = A report about anger is not yet a call to anger.

items-votes-long-queue = Would you rely on this?
    .lead = Voting day, in the chat of your street. The polling card says: open until 8 in the evening.
    .decides = The card says 8, the message says 10, and it names nobody who decided that.
    .tempts = The queue may be real, and somebody seems to care about your wet feet.
    .next = Ring the number on the polling card before you take off your coat.
    .reasoning =
        Only the election office sets the hours, and its card says 8. This message gives a later hour without saying where it comes from. If it is wrong, those who believe it come too late. The limit: hours can be made longer in rare cases. Then the office itself says so.
    .sender = Bruno Tack, Mill Lane 9
    .address = street chat, 84 members
    .time = Sunday, 18:50
    .body = <kind-reason>The queue at the fire station reaches round the bakery, with prams and wet dogs!</kind-reason> No need to stand in the rain. <other-hours>Voting goes on there until 10 tonight,</other-hours> so have your supper first. <tell-all>Please tell your neighbours, above all the older ones.</tell-all>
    .cue-other-hours = Another hour than the card
    .cue-other-hours-why = It differs from the office’s card, and no office is named.
    .cue-kind-reason = A kind reason
    .cue-kind-reason-why = The queue may be true, but a queue does not change the hours.
    .cue-tell-all = Tell your neighbours
    .cue-tell-all-why = Helpful people write so too; first see whether the hour is right.

items-votes-bee-swarm = Would you rely on this?
    .lead = The evening before the vote. Your polling card names the page elections.{ -town_slug }.example.
    .decides = It stands at the very address that is printed on your polling card.
    .tempts = Bees above the ballot boxes sound like a joke, and a moved polling place like a trick.
    .next = Type the address from the card and look at the list of polling places.
    .reasoning =
        False messages often move a polling place. Still, the office must be able to move a real one. What counts is who says it, and here it is the office, at its own address. The bees are only the reason. The limit: a page can be broken into. A call to the number on the card settles it.
    .sender = Election Office, { -town }
    .address = <card-address>elections.{ -town_slug }.example</card-address>/notices
    .time = Saturday, 19:10
    .body = <odd-reason>A swarm of bees has moved into the school hall and hangs right above the ballot boxes!</odd-reason> Tomorrow you vote next door, in the changing rooms of the swimming pool, from 7 in the morning to 8 in the evening. Shoes may stay on.
    .cue-card-address = The address on the card
    .cue-card-address-why = Before the first slash stands the office’s own address, letter for letter.
    .cue-odd-reason = An odd reason
    .cue-odd-reason-why = Odd reasons happen; they speak neither for nor against.

items-votes-which-weekday = Would you rely on this?
    .lead = You copy the first sentence of this post into the search box. The last line on the card is what the network finds.
    .decides = Nearly all the accounts with this same text were opened in one week.
    .tempts = It sounds like one tired person, and the wish itself is quite sensible.
    .next = Open five of these accounts and see what else they have ever written.
    .reasoning =
        One mother may want another voting day. But 296 accounts have the very same stove and the very same sentence, and 288 of them are a few days old. So this is hardly a crowd. The limit: the idea can still be good. It just does not have as many friends as it seems.
    .sender = Hanna from the hill
    .address = @hanna.hill
    .time = Thursday, 20:05
    .body = <plain-voice>I am a mother of three, and on Sundays I stand at the stove until evening.</plain-voice> Why must the vote be on a Sunday, of all days? Everybody I meet at the market would like a Wednesday. It is time to say so!
    .figures = <one-week>296 accounts with the same text, 288 of them opened this week</one-week>
    .cue-one-week = All opened in one week
    .cue-one-week-why = So many new accounts with one text look like one hand.
    .cue-plain-voice = A plain voice
    .cue-plain-voice-why = Real people write like this, and so does whoever copies them.

items-votes-midnight-pile = Would you rely on this?
    .lead = The day after the vote you read the paper you know. On page one it prints its address: { -paper_address }.
    .decides = It names an open record that shows the slip and the mending, signed by observers.
    .tempts = “Count was wrong” is just how many rumours begin.
    .next = Ask to see page 3 of the record; it is open to everyone.
    .reasoning =
        The strong words in the headline are right: the count was wrong for a while. The text tells how it was found, how it was mended and what it changed. All of it can be read up. A mended slip is a sign that the checking works. The limit: the report tells of one hall only.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/votes
    .time = Monday, 10:30
    .headline = <alarm-word>Count was wrong: 214 votes on the wrong pile!</alarm-word>
    .body = <who-noticed>At midnight a helper in { -town } noticed that the sums did not meet.</who-noticed> The pile was counted again. <open-record>Page 3 of the record, open to all, has the old and new numbers, signed by observers of every list.</open-record> The seats stay the same.
    .byline = By the newsroom
    .cue-open-record = An open record
    .cue-open-record-why = Anyone can read both numbers and the signatures.
    .cue-alarm-word = An alarming headline
    .cue-alarm-word-why = It is loud but exact: it says how many and what happened.
    .cue-who-noticed = Found by a helper
    .cue-who-noticed-why = Slips are found because people check sums, even at midnight.

items-votes-forty-minutes = Would you rely on this?
    .lead = Three days before the vote about the bridge. On page 2 the paper prints its rule: a paid text must name its payer, with a street.
    .decides = The byline says it was paid for, but “our partners” have no name and no street.
    .tempts = The cars are counted well, and you can look them up.
    .next = Ask the paper who the partners are, and read page 7 without the ad.
    .reasoning =
        Somebody paid for this text before a vote and does not show who. Yet that is what you would need to know: does a builder speak, or a party, or a club? The rule of the paper asks for it. The limit: the traffic count may be right. The saved minutes stand nowhere but here.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/bridge
    .time = Thursday, 7:00
    .headline = New bridge would save every family 40 minutes a week
    .body = Each day 3100 cars take the long way from the old mill to the hospital. <traffic-count>The town’s traffic count, page 7, shows it hour by hour.</traffic-count> With the bridge, families could be home before the soup gets cold. On Sunday { -town } decides.
    .byline = <friendly-partner>Paid text, made with our partners for the people { -town(case: "from") }</friendly-partner>
    .cue-friendly-partner = Partners without a name
    .cue-friendly-partner-why = It says that somebody paid, but not who.
    .cue-traffic-count = A figure with a page
    .cue-traffic-count-why = It can be checked, but it says nothing of the 40 minutes.

items-votes-two-columns = Would you rely on this?
    .lead = The town’s site is { -town_slug }.example. In the morning a flyer of the bridge’s friends sent you to the page below, in the evening a flyer of its opponents did.
    .decides = The page belongs to the town’s library, and anyone can see that.
    .tempts = When two angry camps lead to one page, it smells of one hidden hand.
    .next = Go to the town’s site and find the library’s page from there.
    .reasoning =
        One owner behind two camps is a bad sign if the owner hides. Here it is the library, at an address of the town, and it says that both camps use its page. Each text has its writer’s name. The limit: what the two camps claim still has to be checked one by one.
    .sender = For and Against, { -town } Library
    .address = <library-page>library.{ -town_slug }.example</library-page>/bridge
    .time = Friday, 18:40
    .body = <same-page>Yes, both camps land here, and they are cross with each other!</same-page> On the left its friends write about the bridge, on the right its opponents, under full names. <house-rule>We mend spelling only.</house-rule> Who wants the last word? There is tea instead.
    .cue-library-page = The library’s own page
    .cue-library-page-why = With a dot before the town’s name, it is a room in the town’s house.
    .cue-same-page = One page for both
    .cue-same-page-why = It would be strange if it were hidden; here it is said aloud.
    .cue-house-rule = An open house rule
    .cue-house-rule-why = You know what the library changes and what it leaves alone.

items-votes-spring-tidying = Would you rely on this?
    .lead = Eight days before the vote. Your polling card names the page elections.{ -town_slug }.example.
    .decides = The owner of the page is voter-desk.example; the office’s address only stands in front.
    .tempts = The tone is calm, and lists of voters really are kept in order.
    .next = Type the address from your polling card and look for the deadline there.
    .reasoning =
        Read from the slash to the left: example, voter-desk. There the owner ends. The office’s address in front of it is only a borrowed coat. You have a polling card already, so you are on the list. The limit: some places do ask voters to confirm. Then the office’s own page says so.
    .sender = Election Office, { -town }
    .address = <borrowed-front>elections.{ -town_slug }.example.voter-desk.example</borrowed-front>/list
    .time = Saturday, 10:15
    .body = As in every spring, the list of voters { -town(case: "in") } is being tidied. <calm-tone>Please see whether your name and street are right, and confirm them here by Friday, 6 in the evening.</calm-tone> Names without an answer cannot vote this time!
    .cue-borrowed-front = A borrowed front
    .cue-borrowed-front-why = Just before the slash stands somebody else’s name.
    .cue-calm-tone = A calm request
    .cue-calm-tone-why = Offices write like this, and anybody else can, too.

items-votes-after-the-bell = Would you rely on this?
    .lead = Voting day, in the chat of your choir. The polling card says: open until 8 in the evening; whoever is in the queue by then may still vote.
    .decides = It agrees with the card: those in the queue by 8 still vote, and nobody else.
    .tempts = Voting after closing time sounds wrong at first.
    .next = Read the small print on the polling card once more.
    .reasoning =
        The message tells of something odd, and the card explains it. The queue of eight o’clock may vote; newcomers may not. The writer promises nobody an extra hour. The limit: one person saw one hall. How long it takes elsewhere, this message cannot say.
    .sender = { -witness }
    .address = choir chat, 31 members
    .time = Sunday, 20:25
    .body = <past-eight>It is 25 past eight and we are still voting, in raincoats and slippers!</past-eight> <queue-rule>On the stroke of 8 a helper with a broom stood behind the last in the queue, and nobody may join after that.</queue-rule> Late sopranos, stay at home.
    .cue-queue-rule = The rule on the card
    .cue-queue-rule-why = What the helper does is just what the polling card says.
    .cue-past-eight = Voting after closing time
    .cue-past-eight-why = It sounds forbidden; the card allows it for those in the queue.

items-votes-zebra-first = Would you rely on this?
    .lead = The same sentence turns up in many posts. You search for it; the last line on the card is what the network finds.
    .decides = Nearly all the accounts are older than this year, as real neighbours’ accounts are.
    .tempts = So many identical sentences look like copies made by one hand.
    .next = Go past the school gate and read the list of names.
    .reasoning =
        The same words alone do not prove a simulated crowd. Here the accounts are old, the reason has a place and a day, and the number on the list fits the number of posts. People may agree on a sentence. The limit: 184 voices are many for one road, and not yet the whole town.
    .sender = Pim Dorrit
    .address = @pim.dorrit
    .time = Wednesday, 19:30
    .body = <same-sentence>“Paint the zebra on School Road before you paint your posters!” Have you read this 100 times today?</same-sentence> <who-agreed>We made the sentence together at Tuesday’s parents’ evening,</who-agreed> and the list of our names hangs at the gate. It ends with number 184.
    .figures = <old-accounts>184 accounts with the same text, 6 of them opened this year</old-accounts>
    .cue-old-accounts = Old accounts
    .cue-old-accounts-why = They existed long before this sentence, and their number fits the list.
    .cue-same-sentence = The same sentence everywhere
    .cue-same-sentence-why = A shared sentence is fair when people say that they share it.
    .cue-who-agreed = Where they agreed
    .cue-who-agreed-why = An evening, a school and a list can be asked about.

items-votes-third-box = Would you rely on this?
    .lead = Two days after the vote, in the paper you know. The record of the count lies open in the town hall and lists every box, with times and signatures.
    .decides = It gets an answer and then says that no answer could ever be enough.
    .tempts = The times are exact, and to ask is always allowed.
    .next = Ask: which paper or which witness would settle it for you?
    .reasoning =
        A fair question can be answered, and this one has been: a broken lid, fifteen minutes, two signatures. The text knows that and will not have it. Doubt that no evidence can end does not help anyone to count. The limit: signatures can be false. Then somebody has to show which one.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/count
    .time = Tuesday, 18:20
    .headline = <open-question>Who carried the third box out of the hall?</open-question>
    .body = <named-times>At 22:40 a box left the hall in { -town }; at 22:55 it was back.</named-times> “Lid broken, mended next door,” says the record, signed by two observers. <never-enough>But records are only paper, and no paper will ever settle this.</never-enough> We just ask.
    .byline = By the newsroom
    .cue-never-enough = No answer is enough
    .cue-never-enough-why = If nothing could ever settle it, it is not really a question.
    .cue-open-question = A question as headline
    .cue-open-question-why = Questions are welcome, and this one has an answer in the record.
    .cue-named-times = Exact times
    .cue-named-times-why = They are right, and they come from the very record in doubt.

items-votes-late-bus = Would you rely on this?
    .lead = Three days before the vote about buses. On page 2 the paper prints its rule: a paid text must name its payer, with a street.
    .decides = The byline names the payer and the street, just as the paper’s rule asks.
    .tempts = It is a party’s ad, and it says itself that it takes sides.
    .next = Read page 12 of the town’s count, and ask the others about the lamps.
    .reasoning =
        An ad is not wrong because somebody paid for it. You can see who speaks and why. The two figures stand in the town’s count, and even the other wish is mentioned. So you may rely on what it states and still vote as you like. The limit: an ad picks the figures that suit it.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/bus
    .time = Thursday, 7:15
    .headline = Last bus at nine? One more hour for night owls!
    .body = <one-sided>We want a bus at ten, and we say so loudly.</one-sided> By the town’s count, page 12, 340 people walk home in the dark; the bus would cost 90 a night. Others would rather buy lamps { -town(case: "in") }. Do ask them, too.
    .byline = <named-payer>Paid text: { -one-party(form: "bare") }, Quay Street 3</named-payer>
    .cue-named-payer = Payer and street
    .cue-named-payer-why = You know who paid, and you could go there and ask.
    .cue-one-sided = It takes sides
    .cue-one-sided-why = Taking sides is fair as long as everyone can see it.

items-votes-loud-square = Would you rely on this?
    .lead = In the morning the cycling club got a message with the address loud-lane.example/bikes: “Drivers laugh at you!” In the evening this one arrives in the chat of the car club.
    .decides = The same owner, loud-lane.example, stirs up the drivers now and the cyclists before.
    .tempts = The anger about the street is old and partly fair.
    .next = Tell both clubs about the two addresses, and ask who runs loud-lane.example.
    .reasoning =
        The two messages call the camps against each other, yet both lead to one owner. The owner does not say so and gives no name. Whoever has a plan for Mill Lane does not need to feed both sides. The limit: the address shows one house, not why its owner does this.
    .sender = Drivers of { -town }
    .address = <same-owner>loud-lane.example</same-owner>/cars
    .time = Wednesday, 18:30
    .body = Have you heard what the cyclists call us? <old-anger>For 30 years we have paid for these roads, and now they want Mill Lane all to themselves.</old-anger> On Sunday comes the vote about it. <be-loud>Come to the square on Friday and be loud!</be-loud>
    .cue-same-owner = One owner, two camps
    .cue-same-owner-why = Before the slash stands the same name as in the cyclists’ message.
    .cue-old-anger = An old anger
    .cue-old-anger-why = It may be fair; that does not show who is writing here.
    .cue-be-loud = Be loud
    .cue-be-loud-why = Calling people to a square is allowed, if you say who calls.
