### Items of items-reports. Everything is invented.

items-reports = How is this report made?
    .subtitle = Headline, source, quote, date
    .can-do = You can tell a report that shows its work from one that does not.
    .take-away = Look at how a report was made: who saw it, who says so, when, and does the headline fit?

items-reports-parrot-alarm = Would you rely on this?
    .lead = Your class collects town news for the wall. A classmate hands in this page as news.
    .decides = The byline says which page it comes from: the town news, with a name.
    .tempts = A parrot that calls the fire brigade sounds like a joke from the funny page.
    .next = Ask at the fire station for the log of that day.
    .reasoning =
        A strange story is not a made-up story. The byline says news, a crew leader is named, and the calls stand in a log that anybody can read. The limit: the log shows that the engines came. That it was the parrot, we have from the crew.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/parrot
    .time = Saturday, 8:20
    .headline = <odd-story>Parrot calls out the fire brigade twice in one morning</odd-story>
    .body = A parrot in Mill Lane copies smoke alarms so well that 2 engines came, then came again. “We laughed, then we did the paperwork,” says crew leader Jonna Bell. <public-log>The brigade’s public log lists both calls.</public-log>
    .byline = By { -speaker }, <news-desk>for the town news page</news-desk>
    .cue-news-desk = The town news page
    .cue-news-desk-why = The paper puts it forward as fact, under a reporter’s name.
    .cue-odd-story = An odd story
    .cue-odd-story-why = Odd things happen, so oddness alone settles nothing.
    .cue-public-log = A log you can read
    .cue-public-log-why = It lets you check the calls without trusting the paper.

items-reports-hall-roof = Would you rely on this?
    .lead = The school hall got a new roof in spring. This comes in a chat your family reads.
    .decides = Nobody does anything here: “mistakes were made”, “things were signed”. There is nothing to check.
    .tempts = “Close to the matter” sounds as if somebody knows a great deal.
    .next = Ask the sender: who did what, when, and where is it written down?
    .reasoning =
        Try to draw the story as a picture: there is no person, no day and no deed in it. Such a text cannot be wrong, because it says nothing that could be. The limit: something may really be the matter with the roof. This message just does not tell you what.
    .sender = { -speaker }
    .address = Group “Parents, year 8”
    .time = Tuesday, 19:40
    .body = It is being said that <no-actor>mistakes were made with the roof of the school hall</no-actor>. Things were signed, others were not looked at. <close-people>2 people close to the matter expect consequences.</close-people> More will come out at a given time, so be prepared.
    .cue-no-actor = Mistakes without a maker
    .cue-no-actor-why = Without a who, a what and a when, nobody can check it or answer it.
    .cue-close-people = People close to the matter
    .cue-close-people-why = Sources may stay unnamed, but then we need to know why and what they saw.

items-reports-cinema-pool = Would you rely on this?
    .lead = The old cinema has been empty for years. This is on the front page of { -paper_address }.
    .decides = The second paper only copied the first. Two reports, one root.
    .tempts = Two papers with the same news feel like two proofs.
    .next = Look for somebody who knows at first hand: the owner of the cinema or the building office.
    .reasoning =
        Count the roots, not the leaves. The second paper names the first as its source, and the first had it from a post without a name. So it all hangs on one unknown person. The limit: the plan may still be real. Then an owner or an office can say so.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/cinema
    .time = Thursday, 17:05
    .headline = <two-papers>Confirmed twice</two-papers>: old cinema will become a swimming pool
    .body = It was true, and now there is a second report! We had the news from <no-name>a post that bore no name</no-name>. Today { -rival } writes it as well and <one-root>gives our article as its source</one-root>. 3 slides are planned, one through the old balcony.
    .cue-one-root = Our article as its source
    .cue-one-root-why = A copy repeats a report, it does not check it.
    .cue-two-papers = “Confirmed twice”
    .cue-two-papers-why = That counts only if both looked for themselves.
    .cue-no-name = A post without a name
    .cue-no-name-why = Here the whole story begins, and nobody answers for it.

items-reports-ferry-blades = Would you rely on this?
    .lead = The ferry is out of order, and you need it for school. The ferry office posts this on its own page.
    .decides = It says exactly what is known and what is not: 3 of 8 blades checked, the rest by Thursday.
    .tempts = “We do not know yet” sounds like an excuse.
    .next = Look at the page again on Thursday and see whether they kept their word.
    .reasoning =
        Not knowing is fair if you say how much you do not know and when you will know it. Here the open part is counted, a day is named and the bus is something you can plan with. The limit: Thursday is a plan. A diver can catch a cold.
    .sender = Ferry office, { -town }
    .address = ferry.{ -town_slug }.example/news
    .time = Monday, 16:30
    .body = <not-known>We do not know yet when the ferry will sail again.</not-known> <counted-rest>The diver has checked 3 of the 8 blades and will do the rest by Thursday.</counted-rest> Until then a bus leaves the pier at every full hour. We are very sorry!
    .cue-counted-rest = The open part is counted
    .cue-counted-rest-why = Numbers and a day turn “not yet” into something you can check.
    .cue-not-known = “We do not know yet”
    .cue-not-known-why = Said openly and with details, this is a good sign.

items-reports-standing-talks = Would you rely on this?
    .lead = Your class collects town news for the wall. A classmate hands in this page as news.
    .decides = The byline says it: this was written for the satire page.
    .tempts = Standing meetings do exist, and the text keeps a straight face.
    .next = Read the small line under a headline before you pass the story on.
    .reasoning =
        Satire invents things to make us laugh and think. It is fair, because the byline says what it is. Passed on as news, the same text would turn into an invention without a label. The limit: satire often plays with something true. Here that might be long meetings.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/talks
    .time = Saturday, 8:20
    .headline = Council will hold all its meetings standing up
    .body = From Monday the councillors will do without chairs. <sober-tone>“In the trial, talks were shorter by half,” says clerk Pim Orrel.</sober-tone> The town has ordered 40 tall tables. Whoever speaks longest has to hold the flag until the next vote.
    .byline = By { -speaker }, <satire-page>for the Saturday satire page</satire-page>
    .cue-satire-page = The satire page
    .cue-satire-page-why = With this word the paper says itself that the story is invented.
    .cue-sober-tone = A calm quote with a name
    .cue-sober-tone-why = Names and figures can be part of the joke, as in any good satire.

items-reports-canal-bell = Would you rely on this?
    .lead = The old bell was lost in a flood. This is on the front page of { -paper_address }.
    .decides = Each paper looked for itself: one asked the diver, the other went to see the bell.
    .tempts = “Confirmed twice” sounds like boasting, and papers do copy each other.
    .next = Ask at the canal office for number 318.
    .reasoning =
        Two reports count twice if they have two roots. Here one comes from the woman who found the bell, the other from a reporter who stood before it. The limit: both saw it after the flood. How it came under the bridge, nobody saw.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/bell
    .time = Thursday, 17:05
    .headline = <twice-word>Confirmed twice</twice-word>: lost bell lay under the canal bridge
    .body = It was true, and now there is a second report! We spoke to <met-diver>diver Runa Holm, who found the bell</met-diver>. Today { -rival } writes it as well: <own-legs>its own reporter saw the bell at the canal office, under number 318</own-legs>. It is full of mud.
    .cue-own-legs = Its own reporter looked
    .cue-own-legs-why = A second look from another side is real support.
    .cue-twice-word = “Confirmed twice”
    .cue-twice-word-why = A big word, and this time the text shows that it is earned.
    .cue-met-diver = The finder has a name
    .cue-met-diver-why = You could ask her what she saw.

items-reports-cup-lunches = Would you rely on this?
    .lead = The sports hall has a small kitchen for match days. This comes in a chat your family reads.
    .decides = The report of the inspector hangs at the door, where everybody can read it.
    .tempts = A source without a name makes us careful, and that is often right.
    .next = Walk past the sports hall and read the report.
    .reasoning =
        A name may be left out if we are told why and if the rest can be checked without it. Here there is a reason, a day and a report on the door. The limit: we do not learn whose fault it was, and the message does not pretend to know.
    .sender = { -speaker }
    .address = Group “Parents, cup team”
    .time = Tuesday, 19:40
    .body = The hall kitchen stays shut: the fridge failed and 60 lunches were thrown away. <name-withheld>The helper who noticed it does not want to be named, because she fears for her job.</name-withheld> <door-report>The inspector’s report of Monday hangs on the kitchen door.</door-report>
    .cue-door-report = A report on the door
    .cue-door-report-why = It can be read by all and does not depend on the unnamed helper.
    .cue-name-withheld = A source without a name
    .cue-name-withheld-why = The reason is given, and what she says can be checked elsewhere.

items-reports-reading-room = Would you rely on this?
    .lead = The reading room is cold, and your chess group meets there. The heating firm posts this on its own page.
    .decides = “Suitable steps on several levels” names no step, no day and no room that is warm.
    .tempts = The tone is friendly and busy, as if much were being done.
    .next = Ask the firm: which part is broken, and on which day will it be mended?
    .reasoning =
        Take out the soft words and see what is left: the heating is off, and nobody says how long. You cannot plan a chess evening with that. The limit: the firm may be working hard. Its post just does not show it.
    .sender = Heating service, { -town }
    .address = heating.{ -town_slug }.example/news
    .time = Monday, 16:30
    .body = Day 6 without heating in the reading room: we will have it running as soon as possible. <empty-steps>Suitable steps have been started on several levels, and one solution among others is being looked at.</empty-steps> <kind-words>Thank you for your great patience!</kind-words>
    .cue-empty-steps = Steps without content
    .cue-empty-steps-why = Nothing in it can turn out right or wrong.
    .cue-kind-words = Kind words
    .cue-kind-words-why = Thanks are nice, but they tell you nothing about the heating.

items-reports-young-players = Would you rely on this?
    .lead = The club’s own record of Sunday has this sentence by the coach: “We do not need young players who sit on the bench; we need them on the pitch.”
    .decides = The headline stops the sentence halfway, and the half says the opposite of the whole.
    .tempts = The words were really said, many people heard them, and a father is truly upset.
    .next = Lay the short quote beside the long one and ask: is it still the same thought?
    .reasoning =
        Every word in the headline is real. But the coach wants young players on the pitch, and the cut quote makes it sound as if they were not wanted at all. The limit: quotes have to be short sometimes. It is fair as long as the meaning stays.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/sport/club-evening
    .time = Monday, 7:30
    .headline = Coach { -speaker }: <short-quote>“We do not need young players”</short-quote>
    .body = Parents of the youth team are shaking their heads. It was said on Sunday at the club evening, and <many-ears>40 people heard it</many-ears>. <hurt-father>“And we drive our children to training at dawn!” says father Odo Lenk.</hurt-father> The club has not answered yet.
    .cue-short-quote = A quote cut in half
    .cue-short-quote-why = The part left out turns the meaning round.
    .cue-many-ears = Many people heard it
    .cue-many-ears-why = True, but they heard the whole sentence.
    .cue-hurt-father = A father’s anger
    .cue-hurt-father-why = His feeling is real, yet it answers the cut sentence.

items-reports-spelling-gum = Would you rely on this?
    .lead = A pupils’ club collects ideas for better school days and posts this.
    .decides = The line under the post names the researcher, the college and how many took part.
    .tempts = Chewing gum for better spelling sounds like a wish, not like a finding.
    .next = Ask the college for the study and read how the test was done.
    .reasoning =
        The claim is funny, but you can find out who tested it, where and on how many. The post also says where the effect ended. The limit: one study with 212 pupils is a beginning. Others should repeat it before all of us start chewing.
    .sender = Better School Club, { -town }
    .address = @betterschool
    .time = Wednesday, 13:10
    .body = <funny-claim>Who chews gum in a spelling test makes fewer mistakes</funny-claim>, on average 3 fewer. Odd, is it not? Nobody knows yet why it helps. <test-limits>With long texts there was no difference</test-limits>, and chewing all day was not tested. Bins for the gum would be needed.
    .byline = <study-line>Source: study by Ines Tarrow, { -town } College, with 212 pupils</study-line>
    .cue-study-line = A study with name and size
    .cue-study-line-why = You know whom to ask and how much the test can carry.
    .cue-funny-claim = A funny claim
    .cue-funny-claim-why = Surprise is a reason to look, not a reason to say no.
    .cue-test-limits = The limits are told
    .cue-test-limits-why = Who says where it did not work is not out to sell you something.

items-reports-pond-frogs = Would you rely on this?
    .lead = You read the local pages of { -paper } at breakfast.
    .decides = “Ten times as many” fits the numbers below it: 410 now, 41 a year ago.
    .tempts = “Boom” and a joke about boots sound like more noise than news.
    .next = Do the sum: 41 times ten.
    .reasoning =
        A strong headline is fair if the text pays for it. Here both numbers stand below, counted at the same place in the same month, and the lists are open. The limit: one good year is not yet a trend. Maybe last April was just very dry.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/nature/frogs
    .time = Friday, 7:00
    .headline = Frog boom: <ten-times>ten times as many at the pond</ten-times>
    .body = In April 410 frogs crossed the road at the mill pond; in April last year it was 41. <count-lists>School groups counted every night, and their lists hang in the town hall.</count-lists> <boots-joke>“My boots are still croaking,” says warden Hanno Vell.</boots-joke>
    .cue-ten-times = Headline fits the numbers
    .cue-ten-times-why = It says as much as the text shows, and no more.
    .cue-boots-joke = A joking warden
    .cue-boots-joke-why = A joke can stand beside careful counting.
    .cue-count-lists = Lists in the town hall
    .cue-count-lists-why = Anybody can add them up again.

items-reports-lunch-nap = Would you rely on this?
    .lead = A pupils’ club collects ideas for longer breaks and posts this.
    .decides = “Scientists from leading institutes” is no source: no name, no place, no study to look up.
    .tempts = Naps do feel good, and “leading institutes” sounds learned.
    .next = Ask the club: which study, by whom, with how many people?
    .reasoning =
        The post is very sure, but we cannot find anybody who found it out. Good researchers are worth our trust when we can see who they are and what they did. The limit: a nap may well help. This post does not show it.
    .sender = Longer Break Club, { -town }
    .address = @longerbreak
    .time = Wednesday, 13:10
    .body = Who sleeps for 20 minutes after lunch learns twice as much in the afternoon. <sure-tone>The finding is certain and holds for every age.</sure-tone> So why does our bell ring at 1? Pillows should be on the list for autumn, next to pens and gym shoes.
    .byline = <study-line>Source: research by scientists from several leading institutes</study-line>
    .cue-study-line = Scientists without a name
    .cue-study-line-why = The word borrows trust, but leads to nobody you could ask.
    .cue-sure-tone = “The finding is certain”
    .cue-sure-tone-why = Being sure is easy, and real studies also tell their limits.

items-reports-squeaky-bridge = Would you rely on this?
    .lead = The town’s own record of Sunday has this sentence by the head of works: “The bridge is ugly, it squeaks, and I want it painted yellow before summer.”
    .decides = The short quote says the same as the whole sentence, and the text tells the rest.
    .tempts = A harsh quote in a headline often turns out to be cut from something milder.
    .next = Lay the short quote beside the long one and ask: is it still the same thought?
    .reasoning =
        A cut is not a trick by itself. The whole sentence calls the bridge ugly, and so does the short one. What the head of works wants is told below. The limit: a record shows what was said, not whether the bridge really is ugly.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/harbour-evening
    .time = Monday, 7:30
    .headline = Works chief { -speaker }: <short-quote>“The bridge is ugly”</short-quote>
    .body = Anglers on the pier are shaking their heads. It was said on Sunday at the harbour evening, and 40 people heard it. <rest-told>The bridge also squeaks and is to be yellow before summer.</rest-told> <cross-neighbour>“Yellow! My hens will move out,” says neighbour Tilda Roo.</cross-neighbour>
    .cue-short-quote = A short quote, same meaning
    .cue-short-quote-why = What was left out does not change the sense.
    .cue-cross-neighbour = An angry neighbour
    .cue-cross-neighbour-why = The noise is about yellow paint and says nothing against the report.
    .cue-rest-told = The rest is told
    .cue-rest-told-why = Readers learn the other two parts of the sentence as well.

items-reports-station-bikes = Would you rely on this?
    .lead = You read the local pages of { -paper } at breakfast.
    .decides = “Explode” and “nobody’s bicycle” are far too big for 6 thefts instead of 5.
    .tempts = The numbers are real, and the police list can be read by all.
    .next = Put the numbers into the headline and see what is left of it.
    .reasoning =
        The text is careful, the headline is not. One theft more, among 900 bicycles on every day, is no explosion. Who shares the headline shares a fear that its own text does not carry. The limit: for Lotte Brand it is bad luck all the same, and a lock is a good idea.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/bicycles
    .time = Friday, 7:00
    .headline = Bike thefts <big-words>explode: nobody’s bicycle is safe any more</big-words>
    .body = In May 6 bicycles were stolen at the station; in May last year it was 5. <all-bikes>About 900 are parked there every day.</all-bikes> <police-list>The police list with place and hour hangs in the hall.</police-list> “Mine was the red one,” says Lotte Brand.
    .cue-big-words = Headline too big
    .cue-big-words-why = It promises an explosion, and the text shows one theft more.
    .cue-police-list = A list you can read
    .cue-police-list-why = It supports the 6, but not the words above it.
    .cue-all-bikes = How many there are
    .cue-all-bikes-why = Only with the 900 can you see how small the risk is.

items-reports-canal-bridge = Would you rely on this?
    .lead = It is 13 May 2027. The neighbours’ board shares a link to { -paper } with these words.
    .decides = The link leads to a report of May 2019. The post passes it off as today’s.
    .tempts = The report is real, the paper is real, and “today” sounds like now.
    .next = Open { -paper_address } and look for the bridge among today’s news.
    .reasoning =
        The address keeps the date: 2019/05. The cracks were real then, but the post speaks of today. An old story with a new date sends people the long way round for nothing. The limit: the bridge may have a new problem. Then there is a new report of it.
    .sender = Neighbours’ board, { -town }
    .address = { -paper_address }/<year-in-link>2019/05/13</year-in-link>/canal-bridge
    .time = 13 May, 8:15
    .body = The canal bridge is shut <word-today>from today</word-today>, and nobody can say for how long! Cracks as wide as a thumb were found in 2 pillars. Buses turn round at the school. Take the long way past the mill and start early, the road is narrow.
    .cue-year-in-link = The year in the link
    .cue-year-in-link-why = It tells when the report was made: eight years ago.
    .cue-word-today = “From today”
    .cue-word-today-why = Whoever shares an old text can add any day to it.

items-reports-school-lime = Would you rely on this?
    .lead = There are 31 people in the chat of the school garden. This comes in on Saturday morning.
    .decides = The sender knows trees by trade and speaks about a tree.
    .tempts = A tree in full leaf looks healthy, and a title alone proves little.
    .next = Ask at the parks office for the drill report.
    .reasoning =
        An expert counts when the question is from their own field and they show what they did. Here somebody from the tree service drilled the trunk, gives numbers and names the report. The limit: experts can differ on whether a prop would do. Then a second one can read the same report.
    .sender = { -speaker }, <right-field>tree inspector at the parks office</right-field>
    .address = Group “School garden”
    .time = Saturday, 9:20
    .body = Sad news, all of you: the big lime in the yard has to go, <green-leaves>although it is green to the top</green-leaves>! I drilled it, and inside it is hollow. <drill-report>The drill report, number 27, is at the parks office.</drill-report> The stump stays as a bench.
    .cue-right-field = An expert on trees
    .cue-right-field-why = The question is one from this person’s daily work.
    .cue-green-leaves = Green to the top
    .cue-green-leaves-why = The post does not hide it, and leaves show little of the inside.
    .cue-drill-report = A drill report
    .cue-drill-report-why = It lets others check what was measured.

items-reports-rain-parade = Would you rely on this?
    .lead = You look for Sunday’s parade on { -paper_address }.
    .decides = The paper names its own slip, and headline and text now carry the mended number.
    .tempts = A correction shows that something was wrong, and the headline sounds gloomy.
    .next = See whether the mended number stands everywhere in the report.
    .reasoning =
        Everybody makes mistakes. A careful paper says what was wrong and mends it in every place, as here. The lists of the stewards can be looked at, too. The limit: a correction is no promise that the rest is right. It shows that somebody checks.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/parade
    .time = Monday, 18:45
    .headline = <sad-words>Only 16 came: smallest parade in forty years</sad-words>
    .body = Rain, wind and a lost tuba: <same-number>just 16 people marched on Sunday</same-number>. “We played for the pigeons,” says drummer Ebbe Lund. The stewards have kept lists for forty years, and none is shorter. Next year the parade moves to June, when the square is dry.
    .byline = By the newsroom. <printed-slip>Correction: here we first wrote 60</printed-slip>
    .cue-printed-slip = A mended mistake
    .cue-printed-slip-why = Headline and text both carry the right number now.
    .cue-sad-words = A gloomy headline
    .cue-sad-words-why = Gloomy, but the number and the lists in the text bear it out.
    .cue-same-number = The same number below
    .cue-same-number-why = Headline, text and correction fit together.

items-reports-lake-ice = Would you rely on this?
    .lead = There are 31 people in the chat of the skating friends. This comes in on Saturday morning.
    .decides = The sender knows teeth by trade, but speaks about ice.
    .tempts = A doctor’s title and twenty years in town inspire trust, and rightly so at the dentist’s.
    .next = Ask whoever measures the ice: how thick is it, where and when?
    .reasoning =
        A title counts in its own field. Here a dentist looked at the lake from the car, and nobody has measured anything. The limit: the ice may hold. But with ice, a guess is too thin.
    .sender = Dr { -speaker }, <other-field>dentist at the market square</other-field>
    .address = Group “Skating friends”
    .time = Saturday, 9:20
    .body = Good news, all of you: the lake ice will carry us today! <twenty-years>I have had my practice here for 20 years, and my word has always counted.</twenty-years> <one-look>I saw it from the car</one-look>, smooth as glass and without a crack. Bring skates and cake.
    .cue-other-field = An expert on teeth
    .cue-other-field-why = Knowing one thing well does not make anyone an expert on ice.
    .cue-twenty-years = Twenty years in town
    .cue-twenty-years-why = That earns trust for teeth, but it measures no ice.
    .cue-one-look = One look from the car
    .cue-one-look-why = From the road nobody can see how thick ice is.

items-reports-clock-bees = Would you rely on this?
    .lead = It is 13 May 2027. The commuters’ board shares a link to { -paper } with these words.
    .decides = The link leads to a report of this very morning, 13 May 2027.
    .tempts = “Again” and a photo of 2019 make it look like an old story warmed up.
    .next = Open { -paper_address } and read the report of today.
    .reasoning =
        The address carries today’s date, so the report was made now. The old photo is called old, and that is how it should be done. The limit: news of the morning can be out of date by noon. The keepers may be quick.
    .sender = Commuters’ board, { -town }
    .address = { -paper_address }/<year-in-link>2027/05/13</year-in-link>/clock-bees
    .time = 13 May, 8:15
    .body = The station is shut this morning, <word-again>again</word-again>! Just as before, a swarm of bees has settled on the clock, and 2 keepers are fetching it down. Trains stop at the mill until noon. <marked-photo>The photo in the report is of 2019 and is marked so.</marked-photo>
    .cue-year-in-link = The date in the link
    .cue-year-in-link-why = It fits the day on which you read it.
    .cue-word-again = “Again”
    .cue-word-again-why = Things do happen twice, and the link shows that this is the new time.
    .cue-marked-photo = An old photo, marked
    .cue-marked-photo-why = An old picture is fair if its year is given.

items-reports-park-trees = Would you rely on this?
    .lead = You look for the park on { -paper_address }.
    .decides = The paper’s own correction says 14, but headline and text still say 140.
    .tempts = A witness weeps over the stumps, and a printed correction usually speaks for a paper.
    .next = See whether the mended number stands everywhere in the report.
    .reasoning =
        It is good that the correction is printed. But the headline and the text go on with a number ten times too big, and so does everyone who shares them. The limit: 14 trees are a loss, too. You may rely on the correction, just not on the story above it.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/park
    .time = Monday, 18:45
    .headline = <first-number>140 trees felled</first-number>: the park is a mere shadow
    .body = Saws from morning to night: the park has lost 140 trees since Friday, more than in ten years before. <stump-tears>“I counted stumps until I cried,” says Mina Roth.</stump-tears> The council speaks of storm damage. A planting day with soup will follow in autumn.
    .byline = By the newsroom. <printed-slip>Correction: 14 trees were felled here</printed-slip>
    .cue-printed-slip = A correction left alone
    .cue-printed-slip-why = It contradicts the headline and the text, and they were not mended.
    .cue-stump-tears = Tears over stumps
    .cue-stump-tears-why = Her grief is real, but she gives no number.
    .cue-first-number = The first number
    .cue-first-number-why = The paper itself has taken it back in the small line.
