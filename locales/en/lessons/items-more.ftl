### Items of items-more. Everything is invented.

items-more = Fair push or foul push?
    .subtitle = Twenty more cards to weigh
    .can-do = You can tell a fair strong word, warning or attack from one that has no ground under it.
    .take-away = A push is fair if the reason stands beside it and you can go and look.

items-more-museum-pipe = Would you rely on this?
    .lead = On Sunday a pipe burst in the museum { -town(case: "in") }. You read about it in { -paper }.
    .decides = “Just a puddle” does not fit water 80 centimetres high and 2,400 wet drawers.
    .tempts = The keeper stays calm, and she should know.
    .next = Put the headline beside the numbers in the text and see whether they are the same size.
    .reasoning =
        Four drawers out of five are wet, and the water would reach most people’s hips. “Puddle” and “lightly” make that small. The body tells it, the headline hides it. The limit: how much can be dried and saved, nobody knows yet.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/museum
    .time = Monday, 9:10
    .headline = <just-words>Just a puddle</just-words>: museum gets off lightly after burst pipe
    .body = By morning the water in the cellar stood 80 centimetres high. <drawers>Of the 3,000 drawers kept down there, 2,400 are wet.</drawers> <calm-keeper>“We have dried odder things before,” says keeper Lotte Brann.</calm-keeper> Upstairs, the stuffed walrus did not lose a whisker.
    .cue-just-words = “Just a puddle”
    .cue-just-words-why = The words are far smaller than the numbers below them.
    .cue-calm-keeper = A calm keeper
    .cue-calm-keeper-why = Calm is good in a flood, but it does not measure the damage.
    .cue-drawers = 2,400 of 3,000 drawers
    .cue-drawers-why = The number with its whole lets you see the true size.

items-more-otter-owl = Would you rely on this?
    .lead = { -town } is choosing an animal for its new flag. You read about it in { -paper }.
    .decides = There really are only two left: the rules send the first two of five into a run-off.
    .tempts = “No third way” often hides a third way.
    .next = Read page 3 of the rules and compare the numbers of the first round.
    .reasoning =
        Either-or is fair when there truly are two. Here the other animals had their chance, the rule is named with its page and the votes are given. The limit: whether the rule is a good one, people may argue about. It was there before the count, though.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/flag
    .time = Thursday, 7:30
    .headline = <either-or>Otter or owl: now there is no third way!</either-or>
    .body = In April five animals stood for the town flag. <top-two>By the rules, page 3, only the first two meet again: the otter with 412 votes, the owl with 398.</top-two> <goose-fans>“Now we must pick between whiskers and feathers,” sighs the goose’s fan club.</goose-fans>
    .cue-top-two = A rule for two
    .cue-top-two-why = It says why only two are left, and where you can read it.
    .cue-either-or = “No third way”
    .cue-either-or-why = Such words deserve a second look, and here they pass it.
    .cue-goose-fans = The sad goose fans
    .cue-goose-fans-why = They show feeling and do not change how many are in the run-off.

items-more-hall-for-all = Would you rely on this?
    .lead = { -one-party(form: "start") } wants a new market hall { -town(case: "in") }. People asked on its page what the hall will cost and when it will open. This is the reply.
    .decides = Two questions needed a number and a day, and both got the same slogan.
    .tempts = The reply is friendly, and the line is easy to like.
    .next = Ask both questions again and look for a sum and a date.
    .reasoning =
        A line you have heard three times feels true because it feels known. But neither the cost nor the day is in it. The limit: the hall may still be a good plan. This reply just gives you no means to judge it.
    .sender = { -one-party(form: "bare") }
    .address = market-hall.example/answers
    .time = Tuesday, 18:20
    .body = <warm-words>Thank you for your 64 letters; we read every one, even the one in rhyme!</warm-words> The cost? <no-answer>“A hall for all.” The opening day? “A hall for all.”</no-answer> This is what counts, and we will say it again at every door: a hall for all.
    .cue-no-answer = A slogan for an answer
    .cue-no-answer-why = Where a fact was asked for, a rhyme stands in its place.
    .cue-warm-words = Warm thanks
    .cue-warm-words-why = Politeness is pleasant, but it answers nothing.

items-more-oak-hairs = Would you rely on this?
    .lead = At every gate of the town forest { -town(case: "in") } stands a sign: “Warnings come from the Forest Office, number 4477.” You get this message.
    .decides = It comes from the office and the number that the sign at the gate names.
    .tempts = Burning hairs sound like a tale made up to scare people.
    .next = Compare the number with the sign, or ring the Forest Office.
    .reasoning =
        The people who look after the forest warn of it, from the number on the sign. They say how many trees and how many rashes, which path and until when. The limit: the count is from one day, and the insects can move on.
    .sender = Forest Office, { -town }, <sign-number>4477</sign-number>
    .address = text message
    .time = Friday, 15:10
    .body = <alarm>Keep off Mill Path! The hairs of the oak caterpillars burn like nettles.</alarm> <sized>There are nests in 9 of 60 trees, and 4 walkers have had a rash.</sized> If you were there, rinse your skin and change your clothes. All other paths are free.
    .cue-sign-number = The number on the sign
    .cue-sign-number-why = You can compare it with a place you trust.
    .cue-alarm = An alarm
    .cue-alarm-why = A loud warning is right when there is a real danger behind it.
    .cue-sized = The danger has a size
    .cue-sized-why = 9 of 60 trees tells you how much to worry.

items-more-school-buns = Would you rely on this?
    .lead = Pupils { -town(case: "in") } asked the school bakery on its page why the buns have shrunk. This is the reply.
    .decides = It answers first: yes, smaller, by how much, since when and what was wrong.
    .tempts = Pointing at another bakery looks like a way out.
    .next = Weigh a bun and look at the sign on Monday.
    .reasoning =
        The bakery owns up, gives both weights and says what it will change. Only then does it look at another shop. So the other bun is a comparison and not an escape. The limit: the weights are its own. A kitchen scale will tell.
    .sender = School bakery, { -town }
    .address = school-bakery.example/questions
    .time = Wednesday, 13:40
    .body = <answered>Yes, since 1 March a bun weighs 60 grams and not 75. Flour got dearer, and we kept quiet, which was wrong; from Monday the weight is on the sign.</answered> <and-others>And the station bakery? Its buns weigh 55.</and-others> Do eat the evidence!
    .cue-answered = The question is answered
    .cue-answered-why = What, how much and since when stand before anything else.
    .cue-and-others = “And the station bakery?”
    .cue-and-others-why = After a real answer, a comparison is fair.

items-more-quick-letters = Would you rely on this?
    .lead = The post office { -town(case: "in") } has new sorting machines. You read about it in { -rival }.
    .decides = The byline says it: only the 12 quickest of 3,400 letters were timed.
    .tempts = Two clocks for every letter sounds like careful work, and it is.
    .next = Ask how long all 3,400 letters took, or at least the middle one.
    .reasoning =
        The times are true and well taken. But if you look only at the quickest, you always find quick ones. The other 3,388 may have taken one day or nine. The limit: perhaps the post is quicker now. These twelve cannot show it.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/town/post
    .time = Tuesday, 8:00
    .headline = Post quicker than ever: letters arrive in one day
    .body = <two-clocks>Every letter we timed was stamped by two clocks, one at the box and one at the door.</two-clocks> None took longer than 24 hours. <cake>“My lemon cake left on Monday at 10, and on Tuesday it was eaten,” says Otto Pell.</cake>
    .byline = By the newsroom; <quickest>timed: the 12 quickest of 3,400 letters</quickest>
    .cue-quickest = The 12 quickest
    .cue-quickest-why = Picked like this, the letters show the best and not the usual.
    .cue-two-clocks = Two clocks
    .cue-two-clocks-why = Exact timing helps only if the letters were not picked to fit.
    .cue-cake = One happy cake
    .cue-cake-why = One parcel tells you about one parcel.

items-more-choir-coats = Would you rely on this?
    .lead = The harbour choir { -town(case: "in") } has some money left and votes on Friday: raincoats or a trip. A singer posts this.
    .decides = The writer names a reason and says that those who choose otherwise belong just as much.
    .tempts = “We are the harbour choir” sounds like a push to stand in line.
    .next = Read the other side’s reasons on the same board.
    .reasoning =
        You may love your choir out loud. It is fair here because a reason and a price follow, and because nobody is pushed out who thinks otherwise. The limit: this is one singer’s choice. The price is for you to check, the vote is yours.
    .sender = { -witness }
    .address = { -witness_handle }
    .time = Sunday, 17:25
    .body = <pride>We are the harbour choir, and singing in the rain is our pride!</pride> So I choose the coats: <offer>31 for 940 crowns, see the offer on our board.</offer> <others-weigh>Those who want the trip are harbour choir just as much; their reasons hang beside it.</others-weigh>
    .cue-others-weigh = Others may choose otherwise
    .cue-others-weigh-why = Belonging is not used as a stick.
    .cue-pride = Pride in the choir
    .cue-pride-why = Pride is fair as long as it does not take the place of a reason.
    .cue-offer = An offer on the board
    .cue-offer-why = Number and price can be read by everybody.

items-more-gym-phone = Would you rely on this?
    .lead = Tomorrow is voting day. Yesterday, on Friday, 5 June, the election office { -town(case: "in") } gave out a new list: six polling rooms have moved. You look into your street’s chat.
    .decides = The message is from Wednesday, and the new list came out on Friday.
    .tempts = She rang the office herself, and that is just what one should do.
    .next = Look for your street on Friday’s list.
    .reasoning =
        On Wednesday the answer was probably right. Two days later rooms moved, and this message cannot know it. When and where to vote is worth one more look at the newest word of the office. The limit: the gym may be among the rooms that stayed.
    .sender = Karla Voss, Hill Street 4
    .address = street chat, 62 members
    .time = <post-day>Wednesday, 3 June</post-day>, 18:40
    .body = Where does Hill Street vote? <rang-office>I rang the election office myself, and a friendly man at desk 4 looked it up.</rang-office> It is the school gym, as always, from 7 in the morning to 8 in the evening. Bring your card, and mind the trampoline!
    .cue-post-day = The day of the message
    .cue-post-day-why = It is older than the last change, so it may be out of date.
    .cue-rang-office = A call to the office
    .cue-rang-office-why = A good source, but an answer is only as fresh as its day.

items-more-pudding-days = Would you rely on this?
    .lead = You know the school kitchen { -town(case: "in") }: its weekly plan hangs in the hall. Now you read this in { -rival }.
    .decides = “Robs” is a verdict; the text only says that there will be fruit twice a week.
    .tempts = A child who cries over custard is hard to forget.
    .next = Put a neutral word in the place of “robs” and see what is left.
    .reasoning =
        Try “serves fruit instead of pudding twice a week”. All facts are still there, only the anger is gone, so the anger came from the word. The limit: one can dislike the plan for good reasons. The report just gives none.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/school/kitchen
    .time = Saturday, 8:35
    .headline = School kitchen <verdict>robs children of</verdict> their pudding twice a week
    .body = From Monday there will be fruit on Tuesdays and Thursdays; on the other 3 days the pudding stays. <plan>The plan has hung in the hall since 2 May.</plan> <tears>“My boy cried into his soup,” says a father. “They took his custard!”</tears>
    .cue-verdict = “Robs children”
    .cue-verdict-why = The word accuses, and nothing in the text shows a robbery.
    .cue-tears = Tears in the soup
    .cue-tears-why = The feeling is real, but it does not make fruit a robbery.
    .cue-plan = A plan in the hall
    .cue-plan-why = Robbers seldom hang up their plan beforehand.

items-more-cone-test = Would you rely on this?
    .lead = Tester Arno Vell calls Polar Cone the best ice cream { -town(case: "in") }. Somebody writes in the summer chat.
    .decides = He earns money with every cone, and the shop’s own contract shows it.
    .tempts = It looks like an attack on the tester and not on his test.
    .next = Read the contract on the counter, or find a tester who is not paid.
    .reasoning =
        Who pays a tester matters for his test. Here it can be read in the shop’s own paper. And the writer does not say that the ice is bad. The limit: a paid tester can be right, too. You only need a second voice.
    .sender = { -speaker }
    .address = { -speaker_handle }
    .time = Saturday, 11:05
    .body = <sharp-start>Before you queue: who is this Arno Vell?</sharp-start> <paid-per-cone>He gets 10 cents for each Polar Cone sold; the contract hangs on the shop’s own counter, point 3.</paid-per-cone> <may-taste>The ice may still be the best.</may-taste> I would like a test by somebody without a share!
    .cue-paid-per-cone = Paid for every cone
    .cue-paid-per-cone-why = This bears on his judgement, and everybody can check it.
    .cue-sharp-start = A sharp first question
    .cue-sharp-start-why = It sounds personal, but what follows is about the test.
    .cue-may-taste = “May still be the best”
    .cue-may-taste-why = The writer does not claim more than the contract shows.

items-more-oil-tank = Would you rely on this?
    .lead = Last week an oil tank leaked at the harbour { -town(case: "in") }. You read about it in { -rival }.
    .decides = The headline gives the lost part and the whole: 4 litres out of 20,000.
    .tempts = “Hardly worth a mop” sounds like an excuse after a leak.
    .next = Look at line 12 of the harbour log.
    .reasoning =
        Small words are fair when the thing is small. Four out of 20,000 litres is one in 5,000, and the log shows how that was measured. The limit: even a little oil does not belong in a harbour. The report does not say why the tank leaked.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/harbour/tank
    .time = Monday, 9:20
    .headline = <small-word>Hardly worth a mop</small-word>: <size-told>tank lost 4 of 20,000 litres</size-told>
    .body = Half the harbour came running on Friday when the oil tank leaked! <level-log>The harbour log, line 12, shows the level before and after.</level-log> “Two towels and one bad mood,” says fitter Bo Harm. The ducks watched from the pier and stayed clean.
    .cue-size-told = 4 of 20,000 litres
    .cue-size-told-why = Part and whole together let you judge the size yourself.
    .cue-small-word = “Hardly worth a mop”
    .cue-small-word-why = It makes small, and this time the thing is small.
    .cue-level-log = A log with the level
    .cue-level-log-why = It was measured twice, and you can read where.

items-more-tick-socks = Would you rely on this?
    .lead = There are ticks in the meadows { -town(case: "in") } every summer. This message goes round your class chat.
    .decides = The one who warns is the one who sells the only rescue.
    .tempts = Ticks do exist, and nobody likes to take a risk with them.
    .next = Ask a doctor or the health office how often it happens and what helps.
    .reasoning =
        The message makes you shiver, gives no number and holds out its own socks as the only way. Long trousers and a look in the evening are not mentioned. The limit: tick bites are worth taking seriously, and the socks may do some good.
    .sender = <seller>Tick-Stop Socks, customer desk</seller>
    .address = text message
    .time = Friday, 16:30
    .body = <alarm>One tick is enough to end your summer, and nobody sees it coming!</alarm> <no-size>More and more children fall ill after a walk in tall grass.</no-size> Only treated socks are safe: 3 pairs for 40 crowns until 30 June. Grandpa Olaf wears his in bed.
    .cue-seller = The seller warns
    .cue-seller-why = Whoever earns by your fear should not be the only one you hear.
    .cue-alarm = A summer that ends
    .cue-alarm-why = A frightening picture says nothing about how often it happens.
    .cue-no-size = “More and more”
    .cue-no-size-why = How many of how many? Without that, the danger has no size.

items-more-cold-showers = Would you rely on this?
    .lead = A guest asked the swimming pool { -town(case: "in") } on its page why the showers had been cold for two weeks. This is the reply.
    .decides = It talks only about another pool; the cold showers are never answered.
    .tempts = The reply is polite, and a leaking roof elsewhere may well be true.
    .next = Ask once more: why were they cold, and since when are they warm?
    .reasoning =
        Even if a hundred frogs sit in the other pool, you still do not know why your shower was cold. The reply changes the subject by pointing at somebody else. The limit: perhaps there is a good reason. It just is not here.
    .sender = Swimming pool, { -town }
    .address = swimming-pool.example/questions
    .time = Wednesday, 14:15
    .body = Cold showers? <other-pool>And what about the pool { -next-town(case: "in") }, where the roof has leaked since 2019 and frogs sit in the lockers? Nobody writes to them!</other-pool> <polite>We thank you for your kind letter of 3 May and wish you many happy hours in our water.</polite>
    .cue-other-pool = “What about the other pool?”
    .cue-other-pool-why = A fault over there does not answer a question over here.
    .cue-polite = Kind thanks
    .cue-polite-why = Nice to read, but it does not warm the water or explain it.

items-more-lids-and-foxes = Would you rely on this?
    .lead = { -other-party(form: "start") } wants bins with locks { -town(case: "in") }. People asked on its page what they cost and whether they help. This is the reply.
    .decides = Both questions get an answer: a price with its page, and a count before and after.
    .tempts = A rhyme said at every door sounds like hammering it in.
    .next = Look up page 6, and ask somebody in Mill Lane.
    .reasoning =
        The rhyme is there to be remembered and is not sold as proof. The proof stands beside it: price, page, count. They even say how small the trial was. The limit: one street in one month is little, and the foxes may have been lazy.
    .sender = { -other-party(form: "bare") }
    .address = bins-and-foxes.example/answers
    .time = Tuesday, 18:45
    .body = “Lid shut, fox out!” <often>Yes, we say “Lid shut, fox out” at every door; it is only a rhyme.</often> The cost? <answers>14 crowns a bin, council papers, page 6. Does it help? In Mill Lane, 22 torn bags a month became 5.</answers> One street only.
    .cue-answers = Answers you can check
    .cue-answers-why = A sum, a page and a count stand where facts were asked for.
    .cue-often = Said at every door
    .cue-often-why = Repeating is fair as long as it is not the proof.

items-more-dark-crossing = Would you rely on this?
    .lead = Nurse Mila Cant measured the light at the zebra crossing { -town(case: "in") } on five evenings and calls it too dark. Somebody writes in the street chat.
    .decides = From her fines it follows here that her measuring is worth nothing, and it does not.
    .tempts = The fines are true, about light as well, and she admits them.
    .next = Borrow a light meter and measure at the same crossing.
    .reasoning =
        A light meter shows the same number to careful and to careless cyclists. Her fines say something about her bike and nothing about the crossing. The limit: her figures may be wrong for other reasons. Then somebody should show one.
    .sender = { -speaker }
    .address = { -speaker_handle }
    .time = Saturday, 20:10
    .body = Mila Cant and light? <fined>She was fined 2 times for riding without a lamp, 15 crowns each, and she admits it herself.</fined> <worth-nothing>So her five evenings with the light meter are worth nothing.</worth-nothing> <wish-well>I wish her well, but the crossing can stay as it is!</wish-well>
    .cue-worth-nothing = “So they are worth nothing”
    .cue-worth-nothing-why = The step from the person to the figures has no bridge.
    .cue-fined = Two true fines
    .cue-fined-why = They are documented, but they do not touch the meter.
    .cue-wish-well = A friendly end
    .cue-wish-well-why = A kind tone does not mend a missing reason.

items-more-umbrella-book = Would you rely on this?
    .lead = The lost property office { -town(case: "in") } writes everything that is found into a book. You read about it in { -paper }.
    .decides = The byline says it: every umbrella in the book was counted, over eleven years.
    .tempts = It begins with one man’s story, and one story is not a rule.
    .next = Ask to see the book and count one year yourself.
    .reasoning =
        The man with the umbrella is there for fun, and the text calls him an exception. The claim rests on all 1,840 umbrellas, and 1,652 of them are nine in ten. The limit: umbrellas that nobody handed in are in no book.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/umbrellas
    .time = Tuesday, 8:10
    .headline = Nine in ten lost umbrellas never see home again
    .body = <one-man>“I fetched mine after 9 years, and it still opens,” says Emil Trost with a proud snap.</one-man> He is the exception: of 1,840 umbrellas, 1,652 stayed on the shelf. Until today nobody has asked for the one with the wooden teeth.
    .byline = By the newsroom; <whole-book>counted: every umbrella in the book, 2015 to 2025</whole-book>
    .cue-whole-book = Every one was counted
    .cue-whole-book-why = Nothing was picked, so nothing could be picked to fit.
    .cue-one-man = One man’s umbrella
    .cue-one-man-why = A single case may open a story if the full count follows.

items-more-brass-or-sky = Would you rely on this?
    .lead = The summer feast { -town(case: "in") } is short of money. You read about it in { -paper }.
    .decides = There are three more plans; the text just leaves them out.
    .tempts = The sums are right: the money really is not enough for both.
    .next = Read the three other plans in the town hall.
    .reasoning =
        That 9,000 is more than 6,500 is true. But from that it does not follow that only two ways are left, and the text itself knows three more. The limit: perhaps those plans are no good. To say so, one would have to look at them.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/feast
    .time = Thursday, 7:45
    .headline = <only-two>Fireworks or brass band: one of them must go!</only-two>
    .body = <budget>Together they cost 9,000 crowns, and page 2 of the budget leaves 6,500.</budget> So choose: a bright sky or a merry tuba. “It breaks my heart,” says Ada Flint, who plays it. <other-plans>Three more plans lie in the town hall; we skip them here.</other-plans>
    .cue-other-plans = Three plans skipped
    .cue-other-plans-why = Where there are five ways, “one or the other” is not true.
    .cue-budget = A budget with its page
    .cue-budget-why = It shows that money is short and not that only two ways are left.
    .cue-only-two = One or the other
    .cue-only-two-why = The headline closes a door that the text leaves open.

items-more-cafe-flour = Would you rely on this?
    .lead = The café on the pier { -town(case: "in") } has been closed for a week. { -rival(form: "start") } has this report.
    .decides = The hard word comes from the owner herself, about her own kitchen.
    .tempts = “Filthy” is a word that papers like to shout.
    .next = Read the inspectors’ report on the café door.
    .reasoning =
        A strong word is fair when it is a quote, or when facts carry it. Here it is both: the owner says it, and mould and mice stand in a report that anybody can read. The limit: how it looks there today, the report does not say.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/town/pier-cafe
    .time = Saturday, 8:50
    .headline = <strong-word>“Filthy!”</strong-word> <own-words>Café owner describes her own kitchen</own-words> after inspection
    .body = In the kitchen, inspectors found mould in 4 fridges and mice in the flour. <report>Their report hangs on the café door.</report> “It was filthy, and I let it happen,” says owner Rike Sand. She will open again on 3 June, without the mice.
    .cue-own-words = The owner’s own words
    .cue-own-words-why = The one who would rather hide it says it herself.
    .cue-strong-word = “Filthy!”
    .cue-strong-word-why = A strong word, and mould and mice carry it.
    .cue-report = A report on the door
    .cue-report-why = Everybody who walks along the pier can read it.

items-more-striped-jerseys = Would you rely on this?
    .lead = The rowing club { -town(case: "in") } votes on Saturday whether to buy a motor boat for its trainers. A member posts this.
    .decides = Belonging takes the place of reasons: a true rower needs none, and whoever hesitates is out.
    .tempts = A club that loves its oars is easy to like.
    .next = Ask what the boat costs and what it is needed for.
    .reasoning =
        Neither price nor use is named. There is only a question of who belongs, and nobody likes to be out. The limit: one can be against the boat for good reasons, and love of rowing may be one. Then others may weigh it in another way.
    .sender = { -witness }
    .address = { -witness_handle }
    .time = Sunday, 18:05
    .body = <song>“Oar before engine”: that is how our song has gone since 1911!</song> <true-rower>A true rower needs no figures to vote against the motor boat; whoever hesitates was never one of us.</true-rower> <many-rowers>On Saturday 37 of us will stand on the jetty in striped jerseys.</many-rowers>
    .cue-true-rower = “A true rower”
    .cue-true-rower-why = It tells you who you are, and not why the boat is bad.
    .cue-song = The old song
    .cue-song-why = A fine song, but it knows nothing of this boat.
    .cue-many-rowers = 37 jerseys
    .cue-many-rowers-why = It shows how many agree and not whether they are right.

items-more-ferry-box = Would you rely on this?
    .lead = The youth council { -town(case: "in") } is being elected, but rain came into the youth house. A sheet on its door says: “New place: Wednesday, 10 June, noon, youth.{ -town_slug }.example.”
    .decides = It comes on the day and at the hour that the sheet on the door had named.
    .tempts = A ballot box on a ferry sounds like a prank.
    .next = Compare day, hour and page with the sheet on the door.
    .reasoning =
        The change was announced beforehand, with day, hour and page, and all three fit. An odd place alone does not make a message false. The limit: until Friday something may change again, so a last look at the page does no harm.
    .sender = Youth Council, { -town }
    .address = <own-page>youth.{ -town_slug }.example</own-page>/vote
    .time = <post-day>Wednesday, 10 June, 12:00</post-day>
    .body = <odd-place>We vote on the ferry!</odd-place> On Friday it stays at the pier, with the ballot box between the lifebelts, from 2 to 7 in the afternoon. Who may vote? All from 12 to 17; bring your school card. Seasick people may vote on the gangway.
    .cue-post-day = The announced hour
    .cue-post-day-why = The hour was fixed beforehand, so you can compare it.
    .cue-odd-place = A box on the ferry
    .cue-odd-place-why = A polling place can move, even to a funny one.
    .cue-own-page = The page on the sheet
    .cue-own-page-why = The address is the one that the sheet on the door names.
