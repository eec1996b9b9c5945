### Items of items-words. Everything is invented.

items-words = Words that push
    .subtitle = When a word does the work of a proof
    .can-do = You can tell a strong word with evidence from a strong word instead of evidence.
    .take-away = Take the strong word away and look at what is left to check.

items-words-door-bar = Would you rely on this?
    .lead = You live in a quiet street { -town(case: "in") }. A neighbour passes this message on to the whole house.
    .decides = The address is a shop’s, and the shop sells the one thing said to help.
    .tempts = Burglaries do happen, and a neighbour who passes on a warning means well.
    .next = Ask the police desk how many break-ins there were in your street this year.
    .reasoning =
        The message paints a fright and offers a cure in the same breath. Nobody says where, how often or how it is known. The address shows that the warning is also an advertisement. The limit: the bar may still be a good bar; this text just gives no reason to be afraid.
    .sender = Home Safety Service
    .address = <shop>strong-doors.example/shop/grip-7</shop>
    .time = Monday, 18:05
    .body = <eight-seconds>Burglars now open every ordinary lock in 8 seconds!</eight-seconds> Families come home to bare walls and an empty budgie cage. Nobody can stop them. <remedy>Fit a Grip-7 bar this week for 79 crowns, and you will sleep well again.</remedy>
    .cue-shop = The seller’s own page
    .cue-shop-why = Whoever sells the cure gains when you are frightened.
    .cue-eight-seconds = An exact number
    .cue-eight-seconds-why = Eight seconds sounds measured, but nobody says who measured it.
    .cue-remedy = Fright and cure together
    .cue-remedy-why = A fair warning also names help that is not for sale.

items-words-toad-buckets = Would you rely on this?
    .lead = Each spring, volunteers { -town(case: "in") } carry toads safely across the school road. You find this in { -rival }.
    .decides = Both counts are printed, over the same evenings: from 41 to 410 really is 900 percent more.
    .tempts = “Explosion” and “900 percent” sound like somebody blowing things up.
    .next = Look at the tally sheets in the school entrance.
    .reasoning =
        A huge percentage is fair when you can see what it is made of. 41 and 410 were counted in the same way, and 369 more is nine times 41. The sheets hang where anybody can read them. The limit: one year says little about the next, and the group says so itself.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/nature/toads
    .time = Thursday, 7:40
    .headline = <big-word>Toad explosion!</big-word> 900 percent more on the school road
    .body = <counts>Volunteers carried 41 toads across in March last year and 410 this March</counts>, on the same 20 evenings. <sheets>Their tally sheets hang in the school entrance.</sheets> “Our buckets were far too small,” says { -witness }. Next year may be quite different.
    .cue-counts = Both counts given
    .cue-counts-why = With start and end you can do the sum yourself.
    .cue-big-word = A big word
    .cue-big-word-why = It is loud, but the numbers below carry it.
    .cue-sheets = Sheets to look at
    .cue-sheets-why = Anybody who passes the school can check.

items-words-club-evening = Would you rely on this?
    .lead = You are looking for something to do on Friday. The storytellers’ club { -town(case: "in") } has its page at liars-club.example.
    .decides = “Liars” is what the storytellers call themselves; the sender’s name and the address match.
    .tempts = A post full of “liars” and “crooks” looks like an insult, or like a hoax.
    .next = Walk past the fire station and read the notice.
    .reasoning =
        A harsh label is fair when people have chosen it for themselves. Here nobody else is called a name so that we stop listening. The place, the hour and the price can be checked at the fire station. The limit: what they tell on Friday is a lie, and they say so.
    .sender = <own-label>The Liars’ Club</own-label>, { -town }
    .address = liars-club.example/friday
    .time = Wednesday, 16:20
    .body = <shout>“Crooks!” they shouted</shout> when we swore that a pike had married the mayor’s boat. On Friday at 7 we shall lie again, in the fire station’s cellar, for 3 crowns. <where>The notice hangs on the station door.</where> Bring your own whopper!
    .cue-own-label = A name of their own
    .cue-own-label-why = They picked the label themselves, so it silences nobody.
    .cue-shout = A shouted insult
    .cue-shout-why = It is told as a joke at their own cost.
    .cue-where = A notice on the door
    .cue-where-why = It lets you check without this page.

items-words-coin-box = Would you rely on this?
    .lead = You know the pupils’ savings box: it stands on the library desk every autumn. Now you read this in { -rival }.
    .decides = “Plunders” is all there is: no coin is said to be missing.
    .tempts = Tears and broken trust make it hard to ask what really happened.
    .next = Ask how much went in, how much came out, and who counted.
    .reasoning =
        Put “empties” in the place of “plunders”, and the story shrinks to a box that was handed over and counted. The crime lives in the headline only. The quotes show a feeling, not a loss. The limit: something may have gone wrong, but then the text would have to say what.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/town/savings-box
    .time = Saturday, 8:15
    .headline = Town library <verdict>plunders</verdict> the children’s own savings box
    .body = All autumn, pupils collected coins for new picture books. The box stood at the library desk, beside the rubber plant. <counted>On Friday at 3 it was opened and counted.</counted> <tears>“There were tears,” says a mother. “Those children trusted these people!”</tears>
    .cue-verdict = A verdict in one word
    .cue-verdict-why = It accuses, and nothing in the text backs it.
    .cue-tears = Real feelings
    .cue-tears-why = They deserve respect, but they do not tell us what was taken.
    .cue-counted = An ordinary step
    .cue-counted-why = Opening and counting is what one does with a savings box.

items-words-dam-lamp = Would you rely on this?
    .lead = After a loud bang at the old dam, the chat { -town(case: "in") } is full of questions. The dam keepers’ page is dam.{ -town_slug }.example.
    .decides = It names what is known and where you can read it yourself: the gauge by the bridge.
    .tempts = “No more guessing” and a closed chat can feel like being hushed up.
    .next = Read the gauge by the bridge, and look in again at eight.
    .reasoning =
        A phrase that ends a talk is unfair when it takes the place of an answer. Here there is an answer: a level, a gauge, a person and an hour. “We do not know yet” is honest as long as someone is finding out. The limit: the cause is still open, and this message does not claim to know it.
    .sender = Dam keepers, { -town }
    .address = dam.{ -town_slug }.example/today
    .time = Sunday, 14:30
    .body = Why it banged we do not know yet. <known>The level has stood at 4.20 metres since noon; read it on the gauge by the bridge.</known> <lamp>Engineer Greta Moll goes in with her lamp at six.</lamp> <chat-closed>Until eight the chat is closed: no more guessing!</chat-closed>
    .cue-known = Something to read yourself
    .cue-known-why = The gauge stands in the open and belongs to no opinion.
    .cue-chat-closed = A closed chat
    .cue-chat-closed-why = Closing is fair for a while when the hour of the answer is given.
    .cue-lamp = Someone is looking
    .cue-lamp-why = A name and an hour make the promise easy to check.

items-words-reed-lane = Would you rely on this?
    .lead = Somebody plays loud music at night in Reed Lane { -town(case: "in") }. You would like to know who it is.
    .decides = The name was fixed first: the sender says “brute”, and nobody says what was heard at number 12.
    .tempts = The noise is real, and the anger about it is easy to share.
    .next = Ask a neighbour where exactly the music came from, and on which night.
    .reasoning =
        A label is stuck on one man, and after that his boots and his beard seem to prove it. Not one person tells of drums or loudspeakers behind his window. The limit: it may be number 12 after all, and a calm question at his door could settle it.
    .sender = <label>Stop the Noise Brute</label>, { -town }
    .address = reed-lane.example/nights
    .time = Thursday, 20:10
    .body = “Boom, boom” until half past 1 again. <everyone>All of Reed Lane knows whose windows those are: the brute’s at number 12.</everyone> <looks>He has the boots, the beard and the nerve.</looks> On Friday at 7 we tell him together. Bring pots!
    .cue-label = A label before the case
    .cue-label-why = Once the name sticks, nobody asks for his side.
    .cue-everyone = “All of Reed Lane”
    .cue-everyone-why = One neighbour who heard it and says so would weigh more.
    .cue-looks = Boots and beard
    .cue-looks-why = Looks do not make noise.

items-words-bus-sums = Would you rely on this?
    .lead = { -one-party(form: "start") } wants free buses { -town(case: "in") }. Someone asked for the sums behind the plan; this is the reply.
    .decides = Exactly where the sums were asked for, a saying stands instead.
    .tempts = The reply is friendly, has a number and says thank you for asking.
    .next = Ask again: what does it cost, and where do the 300 cars come from?
    .reasoning =
        “Common sense decides” sounds wise, but it closes the question without an answer. It would fit any plan, good or bad. The 300 cars stand there without anybody who counted. The limit: free buses may be a fine idea; this reply does not help you to find out.
    .sender = { -one-party(form: "bare") }
    .address = { -town_slug }-buses.example/answers
    .time = Tuesday, 17:45
    .body = <thanks>Thank you, a fair question!</thanks> <fewer-cars>Free buses mean 300 fewer cars a day by 2028.</fewer-cars> “The best idea in years,” says { -speaker }. <last-word>As for the sums, one can argue over figures for ever; in the end, common sense decides.</last-word>
    .cue-last-word = A saying for an answer
    .cue-last-word-why = It stands where the sums should stand.
    .cue-fewer-cars = A round number
    .cue-fewer-cars-why = It sounds like a sum, but we do not learn who did it.
    .cue-thanks = A kind thank-you
    .cue-thanks-why = Good manners are pleasant; an answer would still be needed.

items-words-harbour-vote = Would you rely on this?
    .lead = { -other-party(form: "start") } has 58 members { -town(case: "in") } and holds a feast every summer. This is on its page.
    .decides = The votes add up to all 58, and the minutes with both sides’ reasons hang at the door.
    .tempts = “We are harbour people” sounds as if belonging were the whole reason.
    .next = Read the minutes at the door.
    .reasoning =
        Pride is fair when people say openly which value moves them and let others weigh it differently. Here the losing side is heard and still belongs. 41 and 17 make 58, and the paper is there to read. The limit: the post tells you what was decided, not whether it was the best use of the money.
    .sender = { -other-party(form: "bare") }, { -town }
    .address = { -town_slug }-harbour.example/news
    .time = Monday, 12:00
    .body = <pride>We are harbour people, and a lighthouse without a roof hurts us!</pride> So our feast money goes to the builders. <both-sides>41 voted for it, 17 against; minutes with both sides’ reasons hang at our door.</both-sides> <not-less>Those 17 are harbour people no less.</not-less>
    .cue-both-sides = Votes and minutes
    .cue-both-sides-why = The numbers add up, and you can read the reasons.
    .cue-pride = Harbour pride
    .cue-pride-why = It is named as a feeling, and not used as the proof.
    .cue-not-less = Room for a no
    .cue-not-less-why = Nobody has to agree in order to belong.

items-words-market-till = Would you rely on this?
    .lead = You often buy apples at the Saturday market { -town(case: "in") }. This report is in { -paper }.
    .decides = 200 percent more than what? No number of thefts is given, for June or for July.
    .tempts = A figure with a month beside it sounds like careful counting.
    .next = Ask for the two numbers: how many thefts in June, and how many in July?
    .reasoning =
        One theft in June and three in July would be 200 percent more as well. So the figure cannot carry “the unsafest place”, and nothing compares the market with other places. Fear of thieves explains the chains, but chains count nothing. The limit: there may have been many thefts; the text keeps us from knowing.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/market
    .time = Friday, 9:25
    .headline = Thefts at the Saturday market rise by <exact>200 percent</exact>
    .body = The market has become the unsafest place { -town(case: "in") }, writes apple seller Jory Pell in the traders’ letter. <no-start>Thefts in July rose by 200 percent over June.</no-start> Not every stall was hit, he admits. <chains>Even the chestnut man now chains up his till.</chains>
    .cue-no-start = A rise without a start
    .cue-no-start-why = Without the first number, nobody can say whether it is much.
    .cue-exact = An exact percentage
    .cue-exact-why = It sounds precise, but it hides how small the numbers may be.
    .cue-chains = A chained till
    .cue-chains-why = It shows that people worry, not how often things are stolen.

items-words-tap-streets = Would you rely on this?
    .lead = On every water bill { -town(case: "in") } stands the page of the water works: water.{ -town_slug }.example. You get this message.
    .decides = The page is the one on every bill, so the people who test the water are speaking.
    .tempts = A loud “do not drink” with germs and cramps looks like a scare that goes round.
    .next = Open the page from your water bill, and boil your water meanwhile.
    .reasoning =
        A warning is fair when it comes from those who know, says how big the danger is and what helps. Here two streets, 3 samples of 12 and one minute of boiling are named. Nobody is selling anything. The limit: a sender’s line can be copied, so open the page yourself.
    .sender = Water works, { -town }
    .address = <own-page>water.{ -town_slug }.example</own-page>/today
    .time = Wednesday, 6:50
    .body = <alarm>Do not drink from the tap in Mill Street or Quay Street!</alarm> <samples>Germs that cause bad cramps were in 3 of 12 samples on Tuesday.</samples> Boil all water for one minute until Friday noon. Other streets are clean.
    .cue-own-page = The page on the bill
    .cue-own-page-why = You knew this address before the fright came.
    .cue-alarm = A loud order
    .cue-alarm-why = Danger may be said loudly when it is real and sized.
    .cue-samples = 3 of 12 samples
    .cue-samples-why = It tells you how much was found, and when.

items-words-quay-tram = Would you rely on this?
    .lead = There is talk of a tram along the harbour { -town(case: "in") }. This message goes round in your street’s chat.
    .decides = Being born on the quay is offered in the place of reasons.
    .tempts = Love for an old place is a warm thing, and one wants to belong.
    .next = Ask what exactly the tram would change, and where the plan can be read.
    .reasoning =
        “Ruin” may be right or wrong, but the message gives no figure, plan or example. It says instead who may believe it, and who is no real harbour person. Where you were born cannot tell you how a tram would run. The limit: people on the quay may know good reasons; they would have to name them.
    .sender = Old Quay Friends
    .address = old-quay.example/tram
    .time = Friday, 19:15
    .body = The tram will ruin our harbour, that is certain. <born-here>You need no figures for this, only to have been born on the quay!</born-here> <grandparents>Real harbour people meet on Sunday at the bell, as their grandparents did in 1904.</grandparents> <tar>Whoever doubts has never smelled our tar.</tar>
    .cue-born-here = Birth instead of reasons
    .cue-born-here-why = It tells you who should agree, not why.
    .cue-grandparents = Old custom
    .cue-grandparents-why = It is lovely to keep, and it says nothing about a tram.
    .cue-tar = No room for doubt
    .cue-tar-why = Whoever asks is put outside, so nobody dares to ask.

items-words-parking-bills = Would you rely on this?
    .lead = The ferry company { -town(case: "in") } runs the car park by the pier. You read about it in { -paper }.
    .decides = The company itself confirms the number, in a letter printed in full.
    .tempts = “Shameless” in a headline sounds like a paper that is out for a fight.
    .next = Read the whole letter on page 5.
    .reasoning =
        A strong word is fair when what lies under it is shown. Here the number comes from the very people who are blamed, and you can read their letter. They call it a disgrace themselves. The limit: “shameless” is still the paper’s judgement; it could have been a muddle with lists, and they are paying back.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/parking
    .time = Tuesday, 6:30
    .headline = <strong-word>Shameless</strong-word>: ferry company sends the dead parking bills
    .body = From May to July, 31 people who had died got parking bills. <letter>The company confirms the number in a letter printed in full on page 5</letter>, and calls its list “a disgrace”. <paid-back>It is paying back every coin.</paid-back> One bill went to a horse.
    .byline = By the newsroom
    .cue-letter = A letter in full
    .cue-letter-why = The accused confirm it, and you can read how.
    .cue-strong-word = A strong word
    .cue-strong-word-why = It judges, but the facts below carry the judgement.
    .cue-paid-back = Money paid back
    .cue-paid-back-why = It fits the letter, and families can check it.

items-words-lido-line = Would you rely on this?
    .lead = You would like to know how clean the lake lido { -town(case: "in") } is. { -paper(form: "start") } has this text.
    .decides = All six papers printed one and the same text, sent out by the lido itself.
    .tempts = Six papers seem to be six witnesses, and the line sticks in the ear.
    .next = Look for a water test, with a date and the name of the laboratory.
    .reasoning =
        A sentence does not get truer by being printed six times. Here there is one voice, the lido’s, and no measurement. Hearing it again and again only makes it familiar. The limit: the water may be clean; a slogan just cannot show it.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/summer/lido
    .time = Friday, 10:00
    .headline = “Clear lake, healthy town!” Six papers agree on the lido
    .body = “Clear lake, healthy town”: <six-papers>six local papers carried the line this week, and all six call the lido’s water cleaner than ever.</six-papers> <again>“Clear lake, healthy town,” repeats { -speaker } at the ticket desk.</again> Season tickets cost 40 crowns, otters not included.
    .byline = <one-hand>Text: the lido’s press desk, sent word for word to all papers</one-hand>
    .cue-one-hand = One text for all
    .cue-one-hand-why = Six copies of one text are one voice.
    .cue-six-papers = Six papers
    .cue-six-papers-why = They would count if each had looked for itself.
    .cue-again = The line once more
    .cue-again-why = Repeating makes it familiar, not proven.

items-words-boat-draw = Would you rely on this?
    .lead = You want to enter the paper-boat race. The harbour rules on { -town_slug }.example say that starting places are drawn every year on 1 June.
    .decides = It was posted on 2 May, four weeks before the date, so there is time to check.
    .tempts = “Only until” and “midnight” sound like someone who wants to hurry you.
    .next = Look up the date in the harbour rules, then sign up in peace.
    .reasoning =
        A deadline is fair when there is a reason for it, when you can check it and when it leaves you time. Places are drawn on 1 June, so names must be in the day before. Nobody asks for money or for a quick click. The limit: rules can change from year to year, so look at this year’s.
    .sender = Harbour desk, { -town }
    .address = harbour.{ -town_slug }.example/race
    .time = <early>Saturday, 2 May</early>, 9:10
    .body = <rush>Only until 31 May, midnight!</rush> Whoever wants a starting place in the paper-boat race must be on our list by then, <reason>because we draw the places next morning.</reason> The form lies at the desk. Late boats sail next year, however nicely folded.
    .cue-early = Posted in good time
    .cue-early-why = Four weeks are enough to ask and to check.
    .cue-rush = “Only until midnight”
    .cue-rush-why = It sounds pushy, but it is simply the last day.
    .cue-reason = A reason for the date
    .cue-reason-why = It fits the harbour rules, which anyone can read.

items-words-roof-biscuit = Would you rely on this?
    .lead = The old town hall { -town(case: "in") } needs a new roof. You read this in { -rival }.
    .decides = 19 cents a day for how long, and for how many households? The whole price is missing.
    .tempts = A small sum that you can picture, with a biscuit beside it, feels honest.
    .next = Ask for the whole price and the number of years.
    .reasoning =
        Cut into slices thin enough, any price looks like a biscuit. For one year, 19 cents a day is about 69 crowns a household; for thirty years it is over 2,000. The text does not say which, so “hurts nobody” cannot be checked. The limit: it may be a fair price; we would have to see it.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/town/roof
    .time = Monday, 8:45
    .headline = New town hall roof: less than <small-thing>a biscuit a day</small-thing>
    .body = The copper roof will hurt nobody’s purse, writes builder Alma Thorn in the council’s newsletter. <no-total>It comes to 19 cents a day for each household.</no-total> Other bids are still being looked at, she adds. <buckets>By autumn, the 7 buckets in the great hall can go.</buckets>
    .cue-no-total = No whole price
    .cue-no-total-why = Per day it is small; the number of days decides.
    .cue-small-thing = A biscuit to picture
    .cue-small-thing-why = The picture makes the price feel tiny before we know it.
    .cue-buckets = Seven buckets
    .cue-buckets-why = They show that a roof is needed, not what it costs.

items-words-helmet-buckle = Would you rely on this?
    .lead = Your school { -town(case: "in") } lent bicycle helmets to all beginners. This message stands in the class chat.
    .decides = It says which helmets, how many were tested and how many broke, so you can check your own.
    .tempts = “Can snap open” and “tonight” frighten, as chain messages do.
    .next = Look at the number inside your helmet.
    .reasoning =
        The danger is named with its size: 9 of 400, and only helmets from one month. You can see for yourself whether yours is one of them. The help is free and close at hand. The limit: the test was the maker’s own, so a second test would be good to have.
    .sender = School office, { -town }
    .address = school.{ -town_slug }.example/helmets
    .time = Thursday, 15:35
    .body = <alarm>The buckle of the blue Pondhopper helmet can snap open in a fall. Look tonight!</alarm> <tested>The maker tested 400, and 9 broke; all have numbers that begin with 03.</tested> Other numbers are fine. <way-out>The caretaker swaps yours for nothing.</way-out>
    .cue-tested = 9 of 400
    .cue-tested-why = The danger has a size, and you can find out whether it is yours.
    .cue-alarm = A frightening start
    .cue-alarm-why = It is loud because a helmet matters, and the facts follow.
    .cue-way-out = Free help nearby
    .cue-way-out-why = Nobody earns money from your worry.

items-words-station-bread = Would you rely on this?
    .lead = At the station { -town(case: "in") } a new machine bakes bread. This message is sent round in a cooking chat.
    .decides = “Anyone from a baker’s family knows” stands in the place of proof.
    .tempts = People who grew up with bread should know about bread.
    .next = Ask who fell ill, when, and what a doctor said.
    .reasoning =
        The message says that bread makes ill, and that is something one could test. Instead it says who feels it, and whoever asks is outside. Thirty families may share a taste and still be wrong about illness. The limit: bakers do know much about bread; a baker with reasons would be worth hearing.
    .sender = Bakers’ Families’ Table
    .address = bakers-table.example/station
    .time = Saturday, 11:20
    .body = Bread from the machine makes you <pale>tired and pale</pale>. <one-of-us>Anyone who comes from a real baker’s family knows this, and whoever wants proof is not one of us!</one-of-us> <thirty>30 families at our table have already said so.</thirty> Honest crust needs honest hands.
    .cue-one-of-us = Belonging instead of proof
    .cue-one-of-us-why = It punishes the question and leaves it unanswered.
    .cue-thirty = Thirty families
    .cue-thirty-why = Agreeing at a table is not the same as finding out.
    .cue-pale = A claim one could test
    .cue-pale-why = If bread makes people ill, a doctor can look into it.

items-words-hollow-bears = Would you rely on this?
    .lead = At the fair { -town(case: "in") } there was a stall with giant chocolate bears. This report is in { -rival }.
    .decides = The hard word is a court’s, and the headline gives the number of the ruling.
    .tempts = “Swindle” and “small people with small coins” sound like pure outrage.
    .next = Read ruling 212 in the entrance of the court.
    .reasoning =
        “Cheated” is a heavy word, and here somebody whose task it is has looked at the case and decided. The ruling has a number and hangs in a public place. The report also says that the stall may appeal. The limit: a higher court could see it otherwise, so the last word comes later.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/court/bears
    .time = Wednesday, 13:10
    .headline = <who-judged>Court, ruling 212:</who-judged> bear stall cheated children with sawdust
    .body = Under a thin coat of chocolate the giant bears were full of sawdust! <harsh-words>The judge calls it “a swindle of small people with small coins”.</harsh-words> The stall must refund 640 bears. The ruling hangs in the entrance; <appeal>the stall can appeal until May.</appeal>
    .byline = By our court reporter
    .cue-who-judged = A court and a number
    .cue-who-judged-why = It says who decided, and which paper to ask for.
    .cue-harsh-words = Harsh words
    .cue-harsh-words-why = They are quoted, and we learn who says them.
    .cue-appeal = The next step
    .cue-appeal-why = A fair report says what is still open.

items-words-two-minutes = Would you rely on this?
    .lead = “Two minutes, twice a day” hangs all over town. The yearly check-up reports lie in the town hall { -town(case: "in") }. { -paper(form: "start") } has this text.
    .decides = The counts come from a named report and page that lie open in the town hall.
    .tempts = A line that hangs everywhere soon feels like advertising.
    .next = Open page 8 of the report in the town hall.
    .reasoning =
        A slogan is fair when it helps us to remember something and the proof stands beside it. Here the text gives a count of children, and the byline says where it is printed. It also admits that the posters may not be the only reason. The limit: one report about one town cannot tell the causes apart.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/health/teeth
    .time = Monday, 16:05
    .headline = “Two minutes, twice a day!” The line that won’t go away
    .body = “Two minutes, twice a day”: <everywhere>it hangs on the bus, on the gym floor, even over the fish counter.</everywhere> “Two minutes, twice a day,” sing the first classes. Children with holes in their teeth fell from 38 to 29 in 100. <other-causes>Sweets cost more, too.</other-causes>
    .byline = By school dentist Ines Falk; counts: <report>check-up report 2025, page 8</report>
    .cue-report = A report and its page
    .cue-report-why = You can open it and see the same numbers.
    .cue-everywhere = The same line everywhere
    .cue-everywhere-why = Repeating is fair when it is not offered as the proof.
    .cue-other-causes = Another possible cause
    .cue-other-causes-why = Whoever names it is not trying to oversell.

items-words-bike-hall = Would you rely on this?
    .lead = It is Tuesday, 9 June, and you need a used bicycle { -town(case: "in") }. This post stands at the top of the seller’s page.
    .decides = “Only today” has stood at the top since 11 May: the deadline never comes.
    .tempts = A reason is given, the price is good, and nobody likes to be too late.
    .next = Call, ask to see a bicycle, and pay only after you have tried it.
    .reasoning =
        A deadline presses us to act before we look. This one has been “today” for four weeks, so it cannot be the day on which the landlord wants his keys. And the money is to come first. The limit: the bicycles may be real, and someone may have forgotten the post; a visit would show.
    .sender = Second Spring Bicycles
    .address = second-spring.example/hall
    .time = <old-today>Pinned since Monday, 11 May</old-today>, 8:30
    .body = <rush>Only today until midnight!</rush> We must clear our hall because the landlord wants his keys: 14 bicycles at half price. Pay now, and we will keep yours until Saturday. <cried>Yesterday a family came one hour too late, and even the father cried.</cried>
    .cue-old-today = A “today” four weeks old
    .cue-old-today-why = A real last day passes.
    .cue-rush = “Only until midnight”
    .cue-rush-why = It could be true, so look at when it was written.
    .cue-cried = A sad family
    .cue-cried-why = It makes the hurry felt, but nobody can check it.
