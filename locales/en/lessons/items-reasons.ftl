### Items of items-reasons. Everything is invented.

items-reasons = Does the reason hold?
    .subtitle = The same step, once sound and once shaky
    .can-do = You can tell a reason that carries a claim from one that only looks like it.
    .take-away = Ask of every “so”: does it really follow from what stands before it?

## Practice

items-reasons-wave-pool = Would you rely on this?
    .lead = { -town } is talking about a wave pool. The club that wants the pool has its site at waves-now.example.
    .decides = The address shows who counted: the club that wants the pool asked its own visitors.
    .tempts = Thousands of votes are a lot, and the numbers do add up.
    .next = Look for a vote or a survey in which the whole town was asked.
    .reasoning =
        The sum is right: it is nine out of ten. But people who open the club’s page mostly like the pool already, so they cannot speak for the town. And even a big crowd does not show that digging is wise. The limit: the town may really want the pool. This count just cannot tell.
    .sender = Waves Now
    .address = <club-door>waves-now.example</club-door>/vote
    .time = Sunday, 19:30
    .figures = 2,318 likes
    .body = Nine out of ten say yes! <big-number>Of 4,610 votes, 4,149 are for the wave pool.</big-number> Even the baker hums sea songs. <settled>So it is settled: { -town } wants its pool</settled>, and the council, which works for us all, should start in June.
    .cue-club-door = The club’s own page
    .cue-club-door-why = It tells you who was asked: visitors of a page that is for the pool.
    .cue-big-number = A big number
    .cue-big-number-why = A big number helps only if the right people were asked.
    .cue-settled = “So it is settled”
    .cue-settled-why = This step goes from the club’s visitors to the whole town.

items-reasons-bread-rolls = Would you rely on this?
    .lead = A neighbours’ group { -town(case: "in") } writes about a court case that ended this week.
    .decides = The plot rests on letters read out in open court and on what two of the bakers admit.
    .tempts = A secret pact over bread rolls sounds like a tall tale from the bus stop.
    .next = Ask at the court to see the ruling in room 9.
    .reasoning =
        Real plots do exist. Here the circle is small, the letters were read in open court, and two people admit their part. The post even says who disagrees, and where to check. The limit: the appeal may still change the result for the third baker.
    .sender = Hill Street neighbours
    .address = hill-street.example/rolls
    .time = Thursday, 20:15
    .figures = 640 shares
    .body = <in-secret>Three bakeries fixed the price of rolls for six years, in secret!</in-secret> <read-aloud>In court, Judge Hale read 14 pages of their letters aloud, and two bakers admitted it.</read-aloud> <third-baker>The third denies it and appeals.</third-baker> The ruling is open to all in room 9.
    .cue-read-aloud = Letters and admissions
    .cue-read-aloud-why = Others could hear the proof and test it.
    .cue-in-secret = “In secret!”
    .cue-in-secret-why = It sounds like a rumour, but a secret can be proved when papers turn up.
    .cue-third-baker = The other side is named
    .cue-third-baker-why = Saying who denies it keeps the story open to a check.

items-reasons-rink-days = Would you rely on this?
    .lead = Two parties { -town(case: "in") } argue about the ice rink. This letter comes from one of them.
    .decides = The other party’s own words say “Saturdays only”, and it confirms in writing that this is what it means.
    .tempts = “So they want …” often begins a twisted answer, and here a rival says it.
    .next = Read the attached letter and look for “one day”.
    .reasoning =
        “Saturdays only” leaves six days without ice, so the step follows. The senders even asked whether they had understood the plan, and the answer is attached. A hard summary is fair when those who hold the view agree with it. The limit: this tells you what the plan is, not whether it is good.
    .sender = { -one-party(form: "bare") }
    .address = letters@rink-talk.example
    .time = Wednesday, 18:05
    .body = { -other-party(form: "start") } writes: “From May the rink opens on Saturdays only.” <so-they>So they want the ice shut six days a week!</so-they> <they-confirm>We asked whether we read that right. “Yes, one day,” says their letter, attached.</they-confirm> <skate-clubs>23 clubs skate there.</skate-clubs>
    .cue-they-confirm = They confirm it
    .cue-they-confirm-why = The people who hold the view agree with the summary.
    .cue-so-they = “So they want …”
    .cue-so-they-why = Check this step each time; here “only” really means six closed days.
    .cue-skate-clubs = A number of clubs
    .cue-skate-clubs-why = It shows why people care, but not whether the quote is right.

items-reasons-river-cans = Would you rely on this?
    .lead = The river { -town(case: "in") } was cleaned on Saturday. The paper reports.
    .decides = The headline blames all anglers; the text knows of one angler and one can.
    .tempts = The count, the warden and the fine all sound exact, and they may be.
    .next = Look in the list: does it say where the cans came from?
    .reasoning =
        One person threw in one can. The headline turns that into a whole group and into all 212 cans. Yet many people were at the river this summer. The limit: some anglers may well have left more cans. The text just has nothing to show it.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/river/cans
    .time = Monday, 8:45
    .headline = <who-is-named>The anglers are why our river is full of cans</who-is-named>
    .body = On Saturday volunteers pulled 212 cans and a pram out of the river; the list hangs in the town hall. <one-seen>The warden saw one angler throw in a can and fined him 20 crowns.</one-seen> <many-guests>All summer, people rowed, swam and picnicked there.</many-guests>
    .byline = By the newsroom
    .cue-who-is-named = A whole group
    .cue-who-is-named-why = It makes everybody who fishes guilty of what one person did.
    .cue-one-seen = One case
    .cue-one-seen-why = It is exact, but it explains one can out of 212.
    .cue-many-guests = Many other people
    .cue-many-guests-why = The text itself names others who could have left cans.

items-reasons-green-ducks = Would you rely on this?
    .lead = Strange birds were seen on the river { -town(case: "in") }. The paper reports.
    .decides = The headline names one hirer’s paint, and the text proves exactly that and no more.
    .tempts = Green ducks sound like a joke, and somebody gets all the blame.
    .next = Look at the photos in the town hall, or ask the lock for the film.
    .reasoning =
        Blame is fair when it goes to a deed and the deed is shown. A camera filmed the tank, and the hirer has admitted it and paid. The text also says clearly that the other hirers had no part in it. The limit: we do not know yet whether the paint was spilled on purpose.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/river/ducks
    .time = Tuesday, 9:20
    .headline = <who-is-named>One boat hirer’s paint is why ducks are green</who-is-named>
    .body = <odd-birds>On Friday 17 ducks and a swan left the river green; photos hang in the town hall.</odd-birds> <lock-camera>The lock camera filmed Bo Sandel’s barge emptying its tank. He admits it and has paid 200 crowns.</lock-camera> The other hirers’ tanks were clean.
    .byline = By the newsroom
    .cue-who-is-named = One person’s deed
    .cue-who-is-named-why = It blames one tank of paint, and the text can show it.
    .cue-odd-birds = Green birds
    .cue-odd-birds-why = Odd, but there are photos that you can go and see.
    .cue-lock-camera = Film and admission
    .cue-lock-camera-why = Two proofs that do not hang on one another.

items-reasons-market-vans = Would you rely on this?
    .lead = Two parties { -town(case: "in") } argue about the market square. This letter comes from one of them.
    .decides = The plan speaks of market days; the answer attacks a ban “for good” that nobody asked for.
    .tempts = The quote is there and the shop list looks carefully made.
    .next = Read the plan itself and see what it says about vans and other days.
    .reasoning =
        The letter quotes the plan and then replies to a bigger one. Market days turned into “for good”. The shops’ answers may be right, but they speak about something the plan does not contain. The limit: even on market days some shops may have trouble, and that would be a fair point.
    .sender = { -one-party(form: "bare") }
    .address = letters@square-talk.example
    .time = Thursday, 17:25
    .body = { -other-party(form: "start") } writes: <their-words>“On market days the square is free of cars from seven.”</their-words> <so-they>So they want to shut out the bakers’ vans for good!</so-they> <shop-list>We asked all 23 shops there; 19 cannot live without vans. Their answers are attached.</shop-list>
    .cue-so-they = “For good”
    .cue-so-they-why = The plan says market days; this step makes it every day.
    .cue-shop-list = A list of shops
    .cue-shop-list-why = Good work, but it answers a question that the plan never raised.
    .cue-their-words = The plan’s own words
    .cue-their-words-why = You can lay them beside the reply and compare.

items-reasons-night-market = Would you rely on this?
    .lead = On Sunday { -town } voted on a night market. The town’s own site is { -town_slug }.example.
    .decides = The result stands on the town’s own site, and the town counts the votes.
    .tempts = “Nine out of ten” and “it is settled” sound like somebody drumming up a crowd.
    .next = Look up the result of your own polling place on the town’s site.
    .reasoning =
        Here the number of people is not a trick; it is the very thing reported. A vote was held, the town counted it, and 3,870 of 4,300 is nine out of ten. The limit: the result tells you what the voters decided. Whether a night market is a good idea is another question.
    .sender = { -town }, news
    .address = <town-door>vote.{ -town_slug }.example</town-door>/market
    .time = Monday, 7:10
    .figures = 1,905 likes
    .body = Nine out of ten said yes! <count>Of 4,300 votes, 3,870 are for the night market.</count> Even the bats seem pleased. <settled>So it is settled: { -town } gets its market</settled>, and the council, which is bound by the vote, starts in June.
    .cue-town-door = The town’s own page
    .cue-town-door-why = The office that counted tells you the result itself.
    .cue-settled = “So it is settled”
    .cue-settled-why = It sounds pushy, but a vote that binds the council does settle it.
    .cue-count = Numbers that fit
    .cue-count-why = 3,870 of 4,300 really is nine out of ten.

items-reasons-harbour-lamps = Would you rely on this?
    .lead = A neighbours’ group { -town(case: "in") } writes about lamps that the town bought for the harbour.
    .decides = Finding no letter is turned into proof that somebody hid the letters.
    .tempts = Three narrow wins are strange, and the page number invites you to check.
    .next = Ask the town why this firm won, and whether anyone else has looked at the bids.
    .reasoning =
        The wins are worth a question, and asking is fair. But the post answers it with what is missing. If a letter counted as proof, and no letter counts as proof too, nothing could ever clear the firm. The limit: secret deals do happen. It would take papers, witnesses or an audit to show one.
    .sender = Quay Road neighbours
    .address = quay-road.example/lamps
    .time = Friday, 19:40
    .figures = 580 shares
    .body = <three-times>Three years running, one firm won the harbour lamps by under 100 crowns.</three-times> <page-nine>The bids stand on page 9 of the council minutes.</page-nine> <no-letter>The files hold no letter between firm and office, so somebody cleaned them well.</no-letter> This was fixed in secret!
    .cue-no-letter = Nothing found as proof
    .cue-no-letter-why = No letter is also just what you would see if nothing had happened.
    .cue-three-times = Three narrow wins
    .cue-three-times-why = A reason to ask, but there may be plain answers.
    .cue-page-nine = A page number
    .cue-page-nine-why = It proves the bids, not a secret deal.

## Form A

items-reasons-swan-pond = Would you rely on this?
    .lead = The pond { -town(case: "in") } is losing water. The club Pond Friends posts about it.
    .decides = The post knows only two ways out, the big pump or no swans, and does not say why there should be no third.
    .tempts = The leak was measured by two engineers, so the rest sounds measured too.
    .next = Read the report and look for other ways, such as mending the leak.
    .reasoning =
        The leak may be exactly as large as they say. But a leak can be patched, a smaller pump can be bought, or water can be let in. The post jumps over all of that. The limit: there may be good reasons against the other ways. Then the post should name them.
    .sender = Pond Friends
    .address = pond-friends.example/news
    .time = Tuesday, 17:40
    .body = Our pond loses twelve buckets an hour! <measured>Two engineers measured it on Monday, and their report hangs in the boathouse.</measured> <two-ways>So either the town buys the big pump for 60,000 crowns, or the swans leave for ever.</two-ways> We say: the pump!
    .cue-two-ways = Only two ways
    .cue-two-ways-why = Nothing on the card shows that there is no third.
    .cue-measured = A leak that was measured
    .cue-measured-why = It proves that the water is going, not what must be bought.

items-reasons-humming-bridge = Would you rely on this?
    .lead = Since the storm the footbridge { -town(case: "in") } has been humming. A guest writes in the paper.
    .decides = The byline names a bridge engineer who measures for the town: the right field for this question.
    .tempts = A bridge that sings like a bottle sounds like a joke, and “you may cross” is bold.
    .next = Look at the notes in the town hall, or go and ask on Friday.
    .reasoning =
        Trusting an expert is wise when the expert has a name, works in this very field and shows the work. All three are here. The limit: even an engineer can be mistaken. That is why it is good that the notes are open to others.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/guests/bridge
    .time = Wednesday, 10:30
    .headline = Our footbridge hums, and you may cross it
    .body = <like-a-bottle>In the west wind our footbridge sings like a giant bottle!</like-a-bottle> For nine days I listened, looked and took notes, in rain too. Only the railings shake; the beams keep still. <notes>My notes lie in the town hall.</notes> Ask me there on Friday.
    .byline = By <who-writes>Dr Ines Corral, bridge engineer, who measures bridges for the town</who-writes>
    .cue-who-writes = An expert in this field
    .cue-who-writes-why = Bridges are her daily work, and she signs with her name.
    .cue-like-a-bottle = A funny picture
    .cue-like-a-bottle-why = A lively style is fine; it neither proves nor spoils anything.
    .cue-notes = Open notes
    .cue-notes-why = Others can look and disagree.

items-reasons-tuba-roof = Would you rely on this?
    .lead = The station { -town(case: "in") } has two roofs and too many pigeons. The paper reports.
    .decides = The west roof had no tuba and shows what would have happened anyway.
    .tempts = “Tuba drives out pigeons” sounds like a joke with one cause for everything.
    .next = Wait for the six roofs and see whether the effect is still there.
    .reasoning =
        Two roofs with equally many pigeons, and a coin chose which one got the music. The quiet roof lost 3 percent and the other 48. So weather or season cannot explain the gap. The limit: two roofs are few, and the next test may show a smaller effect.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/pigeons
    .time = Thursday, 8:15
    .headline = <bold-claim>Tuba music drives the pigeons from the station roof</bold-claim>
    .body = For ten weeks tubas played under the east roof, chosen by coin. <west-roof>The west roof, with as many pigeons, stayed quiet: there the number fell by 3 percent, in the east by 48.</west-roof> <what-next>“Next we try six roofs,” says Nell Abery.</what-next>
    .byline = By the newsroom
    .cue-west-roof = A roof to compare
    .cue-west-roof-why = It had the same weather and the same weeks, only no tuba.
    .cue-bold-claim = A bold headline
    .cue-bold-claim-why = It names one cause, and here a comparison backs it.
    .cue-what-next = More tests to come
    .cue-what-next-why = It is good to go on, but this alone would prove nothing.

items-reasons-market-scales = Would you rely on this?
    .lead = Inspectors say that nine of the twelve scales in the market hall { -town(case: "in") } show too much. The hall answers in its newsletter.
    .decides = The headline answers with another town’s scales, and the hall’s own scales are never tested.
    .tempts = The page and the grams are exact, and the other town’s scales may really be worse.
    .next = Ask the hall: what do your own twelve scales show today?
    .reasoning =
        Two things can be true at once: wrong scales there and wrong scales here. The newsletter proves the first and then speaks as if the second were gone. The limit: the hall may be right that others are treated more gently. That is a fair question once its own scales are dealt with.
    .sender = Market Hall, { -town }
    .address = market-hall.example/newsletter
    .time = Friday, 11:00
    .headline = <the-answer>Wrong scales here? { -next-town } has fourteen of them!</the-answer>
    .body = The inspectors’ letter hangs at our door, and we have read it. <page-eight>Page 8 of the county report lists 14 wrong scales { -next-town(case: "in") }, out by 3 to 9 grams.</page-eight> Nobody scolds them. <full-pound>So a pound from our stalls is a full pound.</full-pound>
    .byline = By the hall office
    .cue-the-answer = Pointing at others
    .cue-the-answer-why = Their scales do not tell us anything about these scales.
    .cue-page-eight = A page and exact grams
    .cue-page-eight-why = Worth knowing, but it is about another market.
    .cue-full-pound = “So a full pound”
    .cue-full-pound-why = This is the claim, and no weighing stands behind it.

items-reasons-line-seven = Would you rely on this?
    .lead = Bus line 7 { -town(case: "in") } runs every day from six in the morning to ten at night. A neighbour writes in the town chat.
    .decides = The time shows when the counting was done: early on Sundays, the quietest hour of the week.
    .tempts = Four weeks, exact numbers and photos look like careful work, and they are.
    .next = Ask for counts from a weekday, at school time and after work.
    .reasoning =
        The numbers can be right and still mislead. At twenty past six on a Sunday most people are asleep. The message makes one quiet hour stand for the whole week. The limit: perhaps the bus is empty at other times too. Then counts from those times would show it.
    .sender = { -witness }
    .address = { -witness_handle }
    .time = <the-hour>Sunday, 6:20</the-hour>
    .body = <four-weeks>For four weeks I have counted passengers at the market stop, each week at this time: 2, 1, 3 and 2, plus a dog.</four-weeks> Photos with the clock are attached. <line-three>About line 3 I know nothing.</line-three> But nobody needs line 7!
    .cue-the-hour = When it was counted
    .cue-the-hour-why = One early Sunday hour cannot speak for a whole week.
    .cue-four-weeks = Four weeks of counting
    .cue-four-weeks-why = Patient work, but four times the same quiet hour.
    .cue-line-three = A limit is named
    .cue-line-three-why = It is honest about line 3, yet the gap is in line 7.

items-reasons-honey-judge = Would you rely on this?
    .lead = On Sunday { -town } awarded its honey prize. Somebody writes in the beekeepers’ chat.
    .decides = The family tie breaks a written rule of the prize, and it stands on the judge’s own form.
    .tempts = It begins by talking about the judge and not the honey, which looks like a personal attack.
    .next = Ask the prize office for rule 4 and the form.
    .reasoning =
        Talking about a person is fair when it bears on the question. A judge should not taste for relatives; rule 4 says so, and the form shows the tie. The message stops there and leaves the honey alone. The limit: the honey may still be the best. A new tasting would tell.
    .sender = { -speaker }
    .address = { -speaker_handle }
    .time = Tuesday, 20:50
    .body = <about-him>Our honey judge is the winner’s brother-in-law!</about-him> <rule-four>Rule 4 bars relatives, and he put it on his own form; the prize office showed us the page.</rule-four> <not-the-honey>I don’t say that the honey is bad.</not-the-honey> But this verdict can’t count.
    .cue-rule-four = A rule and a form
    .cue-rule-four-why = The tie matters here, and both papers can be checked.
    .cue-about-him = It is about the person
    .cue-about-him-why = Fair here, because the verdict hangs on who gives it.
    .cue-not-the-honey = It stops in time
    .cue-not-the-honey-why = It doubts the verdict only and does not judge the honey.

## Form B

items-reasons-goose-turnip = Would you rely on this?
    .lead = The school on the hill is choosing a mascot. Its student council posts on the school’s own site, hill-school.example.
    .decides = Rule 6 leaves only the two leading drawings, and the numbers show that it applies.
    .tempts = “This or that, nothing else!” usually hides a third way.
    .next = Check rule 6 and the result of the first round on the school’s site.
    .reasoning =
        Sometimes there really are only two. Nobody got half of 512 votes, so the rule calls a run-off between the first two. The post gives both the rule and the numbers. The limit: one may find the rule unfair, and ask to change it before the next vote.
    .sender = Student council
    .address = hill-school.example/mascot
    .time = Wednesday, 13:20
    .body = <two-ways>Now it is the goose or the turnip, nothing else!</two-ways> <rule-six>Rule 6: if no drawing gets half the votes, only the two leading ones meet in a run-off.</rule-six> <first-round>Of 512 votes the goose got 201, the turnip 188.</first-round> Vote on Friday!
    .cue-rule-six = A rule for two
    .cue-rule-six-why = It says why no third drawing can stand.
    .cue-two-ways = “Nothing else!”
    .cue-two-ways-why = Worth a second look each time; here a rule is behind it.
    .cue-first-round = The first round
    .cue-first-round-why = 201 is less than half of 512, so the rule does apply.

items-reasons-leaning-tower = Would you rely on this?
    .lead = Since the flood the water tower { -town(case: "in") } has been leaning. A guest writes in the paper.
    .decides = The byline names a professor of medieval songs: a real expert, but not for towers.
    .tempts = A professor, eleven mornings and open notes sound careful.
    .next = Look for the word of a building engineer before you spread the blanket.
    .reasoning =
        Looking closely is good, and the notes may be fine. But whether a tower will hold is a question for people who know buildings. A title from another field does not carry over. The limit: the tower may well be safe. This guest just cannot know.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/guests/tower
    .time = Thursday, 10:45
    .headline = Our tower leans, and you may picnic below
    .body = <like-a-giraffe>Since the flood our water tower leans like a sleepy giraffe!</like-a-giraffe> For eleven mornings I watched, drew and took notes, in fog too. Only the top leans; the foot stands firm. <notes>My notes lie in the library.</notes> Ask me there on Monday.
    .byline = By <who-writes>Prof. Edwin Marl, who teaches medieval songs at the university</who-writes>
    .cue-who-writes = An expert in another field
    .cue-who-writes-why = Songs are his daily work; towers are not.
    .cue-notes = Open notes
    .cue-notes-why = Openness is good, but it does not show that he can judge a tower.
    .cue-like-a-giraffe = A funny picture
    .cue-like-a-giraffe-why = A lively style is fine; it neither proves nor spoils anything.

items-reasons-yellow-chairs = Would you rely on this?
    .lead = The library { -town(case: "in") } wanted more quiet. The paper reports.
    .decides = The quiet month was the first month of the school holidays, so more than the chairs had changed.
    .tempts = The noise was measured forty times with the same device, which is careful work.
    .next = Ask for the numbers of last July, when the chairs were still brown.
    .reasoning =
        The library did get quieter; the measuring is sound. But when school ends, fewer pupils come, and that alone could make the difference. A comparison is missing: another July, or a library without yellow chairs. The limit: the colour may help a little. This just cannot show it.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/library
    .time = Friday, 8:30
    .headline = <bold-claim>New yellow chairs make the library twice as quiet</bold-claim>
    .body = In June the library painted all its chairs yellow. <two-months>In July, the first month of the school holidays, it was 51 percent quieter than in May.</two-months> <same-device>Staff measured forty times each month with the same device.</same-device> “Next we paint the tables,” says Tom Quill.
    .byline = By the newsroom
    .cue-two-months = Two unlike months
    .cue-two-months-why = Holidays change who comes, so the chairs are not the only cause.
    .cue-same-device = Careful measuring
    .cue-same-device-why = It shows that it got quieter, but not why.
    .cue-bold-claim = A bold headline
    .cue-bold-claim-why = Bold is fine if a comparison backs it; here there is none.

items-reasons-late-ferries = Would you rely on this?
    .lead = Passengers { -town(case: "in") } complain that ferries sail late. The ferry office answers in its newsletter.
    .decides = The headline admits the charge first, and the numbers on the list show how large it is.
    .tempts = “And the buses?” sounds like a way of dodging the question.
    .next = Compare the list on page 2 with a trip of your own in May.
    .reasoning =
        Comparing is fair after the answer. The office says that 41 of 205 ferries were late, which is one in five, and what it will do. Only then does it ask about the buses, and it wants a common timetable. The limit: whether the new crew helps will be seen in June.
    .sender = Ferry Office, { -town }
    .address = ferry-office.example/newsletter
    .time = Monday, 11:15
    .headline = <the-answer>One ferry in five late: true! And the buses?</the-answer>
    .body = In May 41 of our 205 ferries sailed late; <page-two>page 2 lists each one.</page-two> A second crew starts on Monday. <those-buses>And yes, we do ask about the buses at the pier: 60 of 200 were late.</those-buses> One common timetable would help everybody.
    .byline = By the ferry office
    .cue-the-answer = First the answer
    .cue-the-answer-why = The charge is admitted before anybody else is named.
    .cue-those-buses = A look at the buses
    .cue-those-buses-why = It comes after the answer and leads to a common plan.
    .cue-page-two = A list of all
    .cue-page-two-why = Passengers can find their own ferry in it.

items-reasons-fish-train = Would you rely on this?
    .lead = On Tuesdays at 7:05 the fish train rolls through { -town }. A neighbour writes in the town chat.
    .decides = The time of the counting is the time of the train, and the claim is about nothing else.
    .tempts = Counting always at one hour looks like picking the worst one.
    .next = Stand at the crossing next Tuesday and count too.
    .reasoning =
        One hour is too little for a claim about the whole week. But this claim is about one train, and the counting was done when that train passes. The message says itself that it knows nothing about other hours. The limit: four weeks are not a year, and summer may be different.
    .sender = { -witness }
    .address = { -witness_handle }
    .time = <the-hour>Tuesday, 7:10</the-hour>
    .body = <four-weeks>For four weeks I have counted cars at the level crossing, each week at this time: 34, 31, 36 and 33, plus a tractor.</four-weeks> Photos with the clock are attached. <other-hours>About other hours I know nothing.</other-hours> But the fish train stops thirty cars!
    .cue-the-hour = When it was counted
    .cue-the-hour-why = It is the train’s own hour, and the claim is about this train.
    .cue-four-weeks = Always the same hour
    .cue-four-weeks-why = Too narrow for a big claim, just right for this small one.
    .cue-other-hours = A limit is named
    .cue-other-hours-why = It keeps the claim as small as the counting.

items-reasons-heron-nests = Would you rely on this?
    .lead = Rudi Fenn counted the heron nests at the lake { -town(case: "in") } and found fourteen fewer than last year. Somebody writes in the boat club’s chat.
    .decides = An unpaid boat is the only reason given why the count should be wrong.
    .tempts = The bill is real enough to be shown, and “he is not a bad man” sounds fair.
    .next = Count the nests again, or ask how they were counted.
    .reasoning =
        Somebody can owe money and still count nests well. If the bill is true, the herons do not change. To doubt the count you need something about the count. The limit: a debt could matter if the question were about money, or if the club paid him for the result.
    .sender = { -speaker }
    .address = { -speaker_handle }
    .time = Wednesday, 20:35
    .body = Our heron counter still owes us for his boat! <unpaid-bill>The bill of 4 May hangs in the clubhouse, and he signed it himself; the treasurer showed us the page.</unpaid-bill> <not-bad>I don’t say that he is a bad man.</not-bad> <so-wrong>But this count can’t be right.</so-wrong>
    .cue-so-wrong = From the boat to the nests
    .cue-so-wrong-why = The step leads from a debt to a count, and nothing joins them.
    .cue-unpaid-bill = A signed bill
    .cue-unpaid-bill-why = It can prove the debt, but it says nothing about herons.
    .cue-not-bad = A kind word
    .cue-not-bad-why = It is polite, but it is not a reason either.
