### Items of items-numbers. Everything is invented.

items-numbers = Numbers under the lens
    .subtitle = Compared with what, counted how?
    .can-do = You can check what a number is compared with, and who was counted, before you rely on it.
    .take-away = Ask of every number: out of how many, since when, and who was asked?

items-numbers-bell-books = Would you rely on this?
    .lead = The town library began to ring a bell for new books on 1 May. It posts its chart of loans.
    .decides = It is 100 loans a week before the bell and 100 a week after it, so nothing has changed.
    .tempts = A line that climbs after something new looks like a result of it.
    .next = Ask for the loans of each single week and compare those before and after 1 May.
    .reasoning =
        The chart adds up all loans, so it can only climb. What counts is how fast. From 1,700 to 2,100 in four weeks makes 100 a week, the same as before the bell. The limit: the bell may please people in other ways. This chart just shows no effect on loans.
    .sender = { -town } Library
    .address = library.{ -town_slug }.example
    .time = Wednesday, 29 May, 17:20
    .body = Hear the bell! Since it went up on 1 May, <steady-climb>the curve has climbed from 1,700 to 2,100 loans.</steady-climb> That is the bell’s work. The curve adds up all loans since January: <same-before>100 came in every single week.</same-before> Ring on.
    .cue-steady-climb = A climbing curve
    .cue-steady-climb-why = The sum is right, but an added-up curve climbs whatever happens.
    .cue-same-before = The same pace before
    .cue-same-before-why = If every week brought 100 loans, the weeks with the bell are no different.

items-numbers-wasp-pool = Would you rely on this?
    .lead = The outdoor pool keeps a chart that adds up its guests. Its keeper posts about June, which has 30 days.
    .decides = The curve is flat on just the days when the pool was shut, and the sums fit.
    .tempts = One nest for half of all guests sounds too simple.
    .next = Work it out: 15 open days with 200 guests each, against 30 such days.
    .reasoning =
        One cause is named, and the figures carry it. On the 15 open days 200 guests came each day, which makes 3,000. Last June had 30 open days and 6,000 guests, so also 200 a day. Only the shut days are missing. The limit: in another year the weather may matter more.
    .sender = { -town } Pool
    .address = pool.{ -town_slug }.example
    .time = Monday, 1 July, 9:40
    .body = <one-nest>One wasps’ nest has halved our June!</one-nest> The curve reached 3,000 guests on 15 June, then <flat-line>stayed flat to the end, while the nest kept us shut.</flat-line> Open days brought 200 each, like last June with its 6,000!
    .cue-one-nest = A single cause
    .cue-one-nest-why = It sounds too simple, but here the figures show it day by day.
    .cue-flat-line = Flat while shut
    .cue-flat-line-why = No guests on shut days and 200 on each open day explain the whole loss.

items-numbers-studs-steps = Would you rely on this?
    .lead = It is an icy week. { -paper(form: "start") } writes about the steps of the town hall.
    .decides = Nearly everybody wore studs that day, so of course most of those who slipped did too.
    .tempts = Fourteen of twenty looks like strong proof against the boots.
    .next = Work out both shares: 14 of 180 with studs, 6 of 20 without.
    .reasoning =
        To judge a boot we need all who wore it, not only those who slipped. With studs, 14 of 180 slipped, about 8 in 100. Without studs it was 6 of 20, which is 30 in 100. The figures speak for studs, if anything. The limit: it is one day and few people, so it proves little either way.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town/steps
    .time = Tuesday, 8:40
    .headline = <sure-title>Studded boots send people tumbling at town hall</sure-title>
    .body = Of the 20 people who slipped on the steps on Monday, <most-fallers>14 wore studded boots</most-fallers> and only 6 plain ones. The studs are to blame. In all, <all-walkers>200 people used the steps that day, 180 of them with studs.</all-walkers>
    .byline = By { -speaker }, who counted from the window
    .cue-most-fallers = Most of those who slipped
    .cue-most-fallers-why = It tells us who slipped, but not out of how many.
    .cue-all-walkers = All who walked there
    .cue-all-walkers-why = Only with this number can we compare the two kinds of boots.
    .cue-sure-title = A sure headline
    .cue-sure-title-why = A firm tone is fair if the figures below carry it.

items-numbers-hill-tents = Would you rely on this?
    .lead = A storm hit the summer camp. { -rival(form: "start") } writes about the tents.
    .decides = The hill had 60 of the 300 tents but lost 18 of 24, with the same pegs as everywhere.
    .tempts = A headline with one cause often leaves out the others.
    .next = Work out both shares: 18 of 60 on the hill, 6 of 240 in the meadow.
    .reasoning =
        The text tells us how many tents stood in each place. On the hill 18 of 60 flew off, 30 in 100. In the meadow it was 6 of 240, fewer than 3 in 100. Pegs and tents were the same, and the wind was measured. The limit: one storm is one case, and the hill may differ in other ways, such as its soil.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/camp/tents
    .time = Tuesday, 8:15
    .headline = <single-cause>Hilltop wind, not bad pegs, stole the tents</single-cause>
    .body = Of the 24 tents that flew off on Monday, <all-tents>18 stood on the hill, where only 60 of all 300 tents were.</all-tents> Pegs and tents were the same everywhere. <wind-gauge>The wind reached 80 km/h up there, 30 in the meadow.</wind-gauge>
    .byline = By { -witness }, who counted with the camp team
    .cue-single-cause = One cause named
    .cue-single-cause-why = Short news may name the main cause if it shows how it was found.
    .cue-all-tents = All the tents
    .cue-all-tents-why = It gives both groups whole, so the shares can be compared.
    .cue-wind-gauge = The wind was measured
    .cue-wind-gauge-why = It shows that the named cause was really stronger there.

items-numbers-quay-row = Would you rely on this?
    .lead = There was a loud row on the quay on Sunday, 9 June. On Wednesday { -rival } prints a poll.
    .decides = All answers were given before the row, so they cannot show what it changed.
    .tempts = The poll is well made, and the quote fits it nicely.
    .next = Wait for a poll with the same question that was held after 9 June.
    .reasoning =
        The poll is sound for the days on which it was held: 3 to 5 June. The row came on 9 June. A number from before cannot tell what people think after. The limit: support may in fact be unshaken. We only cannot know it from this poll.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/polls/pier
    .time = Wednesday, 12 June, 7:00
    .headline = Quay row leaves support for new pier unshaken
    .body = Shouting, wet hats, a broken oar: Sunday’s row was the talk of the town. Yet 58 per cent still want the new pier, in April it was 57. <firm-quote>“People have made up their minds,”</firm-quote> says harbour master Tilda Broom.
    .byline = Poll by telephone, <asked-when>3 to 5 June</asked-when>, <drawn-by-lot>1,000 residents drawn by lot</drawn-by-lot>, margin ±3 points, same question as in April
    .cue-asked-when = When people were asked
    .cue-asked-when-why = It shows that the poll was over four days before the row.
    .cue-firm-quote = A quote that fits
    .cue-firm-quote-why = It is one person’s view and does not measure what the town thinks.
    .cue-drawn-by-lot = A good sample
    .cue-drawn-by-lot-why = It makes the poll sound, but only for the days on which it was held.

items-numbers-bakery-fire = Would you rely on this?
    .lead = The old bakery burned on Tuesday, 7 May. On the Monday after, { -paper } prints a poll.
    .decides = People were asked after the fire, with the same question as in March.
    .tempts = Such a big jump, and so much smoke, can look made up.
    .next = See whether the paper prints the whole question next to the numbers.
    .reasoning =
        The claim is about a change after the fire, and the dates fit it. The question is the same, and the sample was drawn by lot. A step from 41 to 57 is 16 points, far more than the margin can explain. The limit: the mood may cool again in a few weeks.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/polls/engine
    .time = Monday, 13 May, 7:00
    .headline = After bakery fire, most want a second fire engine
    .body = Sparks, sirens, a hundred burnt loaves: Tuesday’s fire was the talk of the town. In March 41 per cent wanted a second engine, now 57 do. <street-quote>“My whole street has changed its mind,”</street-quote> says baker Odo Crumb.
    .byline = Poll by telephone, <asked-when>9 to 11 May</asked-when>, <drawn-by-lot>1,000 residents drawn by lot</drawn-by-lot>, margin ±3 points, same question as in March
    .cue-asked-when = When people were asked
    .cue-asked-when-why = It shows that the answers came after the fire.
    .cue-street-quote = A whole street
    .cue-street-quote-why = It is one man’s view. The poll stands without it.
    .cue-drawn-by-lot = A good sample
    .cue-drawn-by-lot-why = With a draw by lot, everybody had the same chance to be asked.

items-numbers-swan-bars = Would you rely on this?
    .lead = There is a quarrel about the swans on the lake. Your cousin sends a chart with this message.
    .decides = The complaints went from 48 to 50. Only the drawn bar is three times as tall.
    .tempts = The eye compares bars by their height, and here it sees three times.
    .next = Draw the two bars again on a scale that starts at 0.
    .reasoning =
        A bar shows its number by its whole height. With the bottom cut off at 47, only 1 and 3 are left to see. So the bar triples while the complaints grow by 2, from 48 to 50. The limit: the two extra complaints may be serious. That would need words, not a taller bar.
    .sender = Cousin Ebbe
    .address = Family chat
    .time = Saturday, 18:25
    .body = Look at these bars: <tall-bar>this year’s is three times as tall as last year’s!</tall-bar> So complaints about swans have tripled. <cut-scale>I cut off the bottom to make it fit: the scale starts at 47, the bars end at 48 and 50.</cut-scale>
    .cue-tall-bar = A bar three times as tall
    .cue-tall-bar-why = True of the drawing, but not of the number.
    .cue-cut-scale = The cut scale
    .cue-cut-scale-why = It gives both real numbers, 48 and 50, and they lie close together.

items-numbers-pumpkin-bars = Would you rely on this?
    .lead = The village fair weighs pumpkins. Your aunt sends a chart with this message.
    .decides = The claim is 3 kilos, and 24 less 21 is 3.
    .tempts = A bar that is cut off at the bottom is often drawn to mislead.
    .next = Look for the numbers at the bars and do the sum.
    .reasoning =
        The drawing makes the gap look huge, and your aunt says why: she cut off the bottom. She claims no more than the numbers show, 3 kilos. The bar really is four times as tall, 4 steps against 1. The limit: somebody who sees the picture without her words may be misled.
    .sender = Aunt Runa
    .address = Family chat
    .time = Saturday, 18:05
    .body = Look at these bars: <tall-bar>mine is four times as tall as Uncle Per’s!</tall-bar> <by-kilos>My pumpkin beat his by 3 kilos.</by-kilos> <cut-scale>I cut off the bottom to make it fit: the scale starts at 20, the bars end at 21 and 24.</cut-scale>
    .cue-tall-bar = A bar four times as tall
    .cue-tall-bar-why = It looks like a boast, but she only says it of the drawing.
    .cue-by-kilos = What is claimed
    .cue-by-kilos-why = The claim is small and fits the numbers at the bars.
    .cue-cut-scale = The cut scale, told openly
    .cue-cut-scale-why = With start and ends named, you can work out the real gap.

items-numbers-bike-locks = Would you rely on this?
    .lead = The police print how many bikes are stolen each month. A neighbour writes to your street.
    .decides = The count starts at the lowest month. In November it was 13, more than now.
    .tempts = The sum is right, and the police really did print these numbers.
    .next = Look at the same months of earlier years before you speak of a rise.
    .reasoning =
        From 8 to 12 is indeed up by half. But 8 was a dip. Before it came 13, 12 and 12, so May is back at the usual level. Whoever starts at the lowest point always finds a rise. The limit: 12 stolen bikes are still 12 too many, and a lock is a good idea.
    .sender = Neighbour at no. 14
    .address = Street chat
    .time = Sunday, 2 June, 19:10
    .body = Lock up your bikes! Thefts have <up-by-half>gone up by half since February</up-by-half>, from 8 to 12 in May. It is in the police list, here from November to May: <whole-list>13, 12, 12, 8, 10, 11, 12.</whole-list> Our street is less safe every month!
    .cue-up-by-half = Up by half
    .cue-up-by-half-why = The sum is right. The question is where it starts.
    .cue-whole-list = The whole list
    .cue-whole-list-why = It shows that February was a dip and that May is nothing new.

items-numbers-heron-nests = Would you rely on this?
    .lead = A bird club counts the herons’ nests at the lake each May. A member writes to your street.
    .decides = The list starts with the very first count and climbs in nearly every year.
    .tempts = Half as many again in six years sounds like a picked stretch of time.
    .next = Ask the club whether it counts the same trees each year.
    .reasoning =
        From 20 to 30 is up by half. The start is not picked: it is the first count there is. The years between climb step by step, so no single year makes the rise. The limit: the list does not say why the herons come, or how long it will go on.
    .sender = Neighbour at no. 9
    .address = Street chat
    .time = Sunday, 9 June, 18:50
    .body = Look up, herons everywhere! Nests have <up-by-half>gone up by half in six years</up-by-half>, from 20 to 30. It is in the bird club’s list, here from the first count to this May: <whole-list>20, 22, 23, 25, 26, 28, 30.</whole-list> Our lake gets noisier each spring!
    .cue-up-by-half = Up by half
    .cue-up-by-half-why = A big step, but 10 more on top of 20 is just that.
    .cue-whole-list = The whole list
    .cue-whole-list-why = It leaves out no year, so you can see that the rise is steady.

items-numbers-night-bus = Would you rely on this?
    .lead = { -paper(form: "start") } prints a poll on the night bus and gives the rise in its headline.
    .decides = From 40 to 50 of 100 is a rise of 10 points, not 25.
    .tempts = There is a true 25 here: 10 is 25 per cent of 40. Per cent and points are easily mixed up.
    .next = Take the earlier share away from the later one: that gives the points.
    .reasoning =
        Percentage points count the steps between two shares: 50 less 40 is 10. Per cent tells how large the step is beside the start: 10 of 40 is 25 per cent. The headline takes the larger number and gives it the wrong name. The limit: the poll itself is well made, and support did rise.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/polls/night-bus
    .time = Thursday, 6:30
    .headline = Support for night bus leaps <the-jump>by 25 percentage points</the-jump>
    .body = <both-shares>In spring 40 of every 100 residents asked wanted a night bus, now 50 of every 100 do.</both-shares> “I am tired of running for the last tram,” says nurse Ida Larch. <same-institute>Both times 1,000 people drawn by lot were asked.</same-institute>
    .cue-the-jump = The size of the leap
    .cue-the-jump-why = It does not fit the two shares in the text.
    .cue-both-shares = Both shares named
    .cue-both-shares-why = They look open and exact, and they let you check the headline.
    .cue-same-institute = Asked the same way
    .cue-same-institute-why = It makes the two polls comparable, but it does not mend the headline.

items-numbers-roof-garden = Would you rely on this?
    .lead = { -rival(form: "start") } prints a poll on the school’s roof and gives the rise in its headline.
    .decides = From 20 to 30 of 100 is 10 points, and 10 is half of 20. Both numbers are right.
    .tempts = “Leaps by half” sounds too big for a garden on a roof.
    .next = Take 20 from 30, then see how large the step is beside 20.
    .reasoning =
        The headline gives the step in two ways. Beside the start it is half: 10 of 20. Counted in shares it is 10 points: 30 less 20. Both fit the text, so the strong word is covered. The limit: 70 of every 100 still do not say yes.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/polls/roof
    .time = Thursday, 6:45
    .headline = Wish for roof garden <strong-verb>leaps</strong-verb> <the-jump>by half, or 10 points</the-jump>
    .body = <both-shares>In spring 20 of every 100 residents asked wanted a school roof garden, now 30 of every 100 do.</both-shares> “My bees are packing their bags,” says beekeeper Jon Sedge. Both times 1,000 people drawn by lot were asked.
    .cue-strong-verb = A strong verb
    .cue-strong-verb-why = It is loud, but a step by half is large.
    .cue-the-jump = The size of the leap
    .cue-the-jump-why = It is given in two ways, and both fit the shares in the text.
    .cue-both-shares = Both shares named
    .cue-both-shares-why = With them you can do the sum yourself.

items-numbers-market-day = Would you rely on this?
    .lead = Should the market move to Saturday? { -paper(form: "start") } posts a result from its page.
    .decides = Anybody could vote, even several times, so the number does not speak for the town.
    .tempts = More than six thousand votes feel like a whole town.
    .next = Look for a poll whose people were drawn by lot.
    .reasoning =
        In an open vote those take part who care most or click most. How many clicks there are does not mend that. So we do not know what the town wants. And even a true majority shows a wish, not that the plan is right. The limit: the vote does show that many people care about the market.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/votes
    .time = Monday, 12:20
    .body = The town has spoken! 81 per cent want the market on Saturday, only 19 on Thursday. That is four in five. <big-crowd>So many people cannot be wrong</big-crowd>, and the council will hear it tonight. Thursday, pack your baskets!
    .figures = 6,412 votes · <who-could>open to every visitor, several votes allowed</who-could>
    .cue-big-crowd = So many people
    .cue-big-crowd-why = A crowd can be wrong, and here we do not even know who it is.
    .cue-who-could = Who could vote
    .cue-who-could-why = Without a draw, the clicks stand only for those who clicked.

items-numbers-pool-hours = Would you rely on this?
    .lead = Should the pool stay open until ten? { -rival(form: "start") } posts a result from its poll.
    .decides = The people were drawn by lot from the whole town, and the lead is far above the margin.
    .tempts = “The town has spoken” is a big word for a thousand people.
    .next = Look up the wording of the question on the paper’s page.
    .reasoning =
        When people are drawn by lot, a thousand can speak well for a town. The margin of 3 points is small beside 79 to 21. The post says what people want, and that is what was asked. The limit: a wish is not yet a plan. Somebody must pay for the late hours.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/polls
    .time = Monday, 12:00
    .body = <big-words>The town has spoken!</big-words> 79 per cent want the pool open until ten, only 21 until eight as now. That is about four in five. Nobody here saw such a splash coming, and the council will hear it tonight. Early nights, farewell!
    .figures = 1,012 people asked · <who-was-asked>drawn by lot from the town register</who-was-asked> · margin ±3 points
    .cue-big-words = Big words
    .cue-big-words-why = They are loud, but a sound poll stands behind them.
    .cue-who-was-asked = Who was asked
    .cue-who-was-asked-why = With a draw by lot, every resident had the same chance to be asked.

items-numbers-terrier-walk = Would you rely on this?
    .lead = A friend with a terrier writes to you about { -town } and { -next-town }, two neighbouring towns.
    .decides = Ten times as many people live there, yet it has only five times as many bites.
    .tempts = Forty is far more than eight, and the numbers come from a real report.
    .next = Divide both: 40 by 50,000 and 8 by 5,000.
    .reasoning =
        More people and more dogs mean more bites. Per 10,000 people it is 8 bites in the large town and 16 in the small one. So the advice points the wrong way. The limit: we do not know how many dogs live in each town, and that number would be even better.
    .sender = Your friend Wim
    .address = Chat
    .time = Saturday, 10:40
    .body = Better not walk your dog { -town(case: "in") }! Dogs bit 40 people there last year, and only 8 { -next-town(case: "in") }. <five-times>Five times the danger!</five-times> <real-report>Both numbers are from yearly reports</real-report>, page 3, right below <how-many-live>the residents, 50,000 there and 5,000 here.</how-many-live>
    .cue-five-times = Five times
    .cue-five-times-why = 40 is five times 8, but that compares towns of very different size.
    .cue-how-many-live = How many live there
    .cue-how-many-live-why = With this number you can work out the bites per person.
    .cue-real-report = A real report
    .cue-real-report-why = The numbers are true. It is the comparison that limps.

items-numbers-bun-capital = Would you rely on this?
    .lead = A friend who loves buns writes to you about { -town } and { -next-town }, two neighbouring towns.
    .decides = The claim is per person, and both sums are right: one for 500 against one for 2,000.
    .tempts = Six bakeries against thirty does not look like a win.
    .next = Divide the residents by the bakeries, for both towns.
    .reasoning =
        The friend says how the counting is done: bakeries per person. 3,000 people with 6 bakeries makes one for 500. 60,000 people with 30 bakeries makes one for 2,000. So the small town is ahead by this measure. The limit: it says nothing about how good the buns are.
    .sender = Your friend Lotte
    .address = Chat
    .time = Saturday, 10:15
    .body = Come { -next-town(case: "to") }, it beats { -town } at buns! <per-person>Per person we have four times the bakeries</per-person>: one for every 500 of us, one for every 2,000 there. <small-count>Ours are only 6 for 3,000 people, theirs 30 for 60,000.</small-count> Hungry yet?
    .cue-per-person = Per person
    .cue-per-person-why = It says out of how many, so towns of different size can be compared.
    .cue-small-count = Only six bakeries
    .cue-small-count-why = The total is small, but so is the town.

items-numbers-chess-coins = Would you rely on this?
    .lead = { -rival(form: "start") } writes about the pocket money of a chess club.
    .decides = Six of the seven get 20 coins or less, so 30 is nobody’s usual sum.
    .tempts = The average is right: 210 coins shared by 7 is 30.
    .next = Look for the one in the middle of the row: it is 15.
    .reasoning =
        One large number pulls the average up. One child’s 120 coins lift the average to 30, yet no child gets 30. The middle of the row is 15, which is closer to the typical member. The limit: the average is good for other questions, such as how much the club has in all.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/clubs/chess
    .time = Thursday, 15:30
    .headline = <the-typical>The typical chess player</the-typical> here gets 30 coins a week
    .body = The chess club compared its pocket money: <right-sum>7 members, 30 coins each on average.</right-sum> <in-order>In order it runs 10, 10, 15, 15, 20, 20 and 120.</in-order> “Mine must have got lost in the post,” says the treasurer, Britt Quill.
    .cue-the-typical = The word “typical”
    .cue-the-typical-why = It promises what most members get, and hardly anybody gets near 30.
    .cue-right-sum = A right average
    .cue-right-sum-why = The sum is right, but an average need not be typical.
    .cue-in-order = The whole row
    .cue-in-order-why = It shows where the middle is.

items-numbers-rower-bus = Would you rely on this?
    .lead = { -paper(form: "start") } writes about the way to training of a rowing club.
    .decides = In the row of seven, 20 stands in the middle: three need less and three need more.
    .tempts = The text says 35 on average, so the headline looks wrong.
    .next = Find the middle of the row, then work out the average as well.
    .reasoning =
        For a typical member the middle of the row is a fair choice. One long ride of 140 minutes lifts the average to 35, though six of the seven need 30 or less. The text gives both and the whole row. The limit: seven people are few, and another club may look different.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/clubs/rowing
    .time = Thursday, 15:50
    .headline = <the-typical>The typical rower</the-typical> here rides the bus 20 minutes
    .body = The rowing club compared its bus rides to training: <other-average>7 members, 35 minutes each on average.</other-average> <in-order>In order it runs 5, 10, 15, 20, 25, 30 and 140.</in-order> “I bring a book and a pillow,” says the last one, Ann Reef.
    .cue-the-typical = The word “typical”
    .cue-the-typical-why = It fits: 20 is the middle of the row, and six of the seven rides lie within 15 minutes of it.
    .cue-other-average = Another average
    .cue-other-average-why = It is right too, but one very long ride has pulled it up.
    .cue-in-order = The whole row
    .cue-in-order-why = It lets you check the middle yourself.

items-numbers-bell-lead = Would you rely on this?
    .lead = { -rival(form: "start") } posts a poll on the town vote. “Margin ±3” means: each share may well be up to 3 points higher or lower.
    .decides = A lead of 1 point is smaller than the margin, so either party may be in front.
    .tempts = 36 is more than 35, and a winner is fun to cheer for.
    .next = Look for other polls and see whether the same party leads there.
    .reasoning =
        With a margin of 3 points, 36 may really be 33, and 35 may be 38. So the poll cannot say who leads. And even a clear lead would be no reason to vote the same way. The limit: the poll does show that the two are close.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/polls
    .time = Friday, 18:20
    .body = Clear as the harbour bell: <in-front>{ -one-party } is in front!</in-front> 36 per cent say it gets their vote, 35 per cent choose { -other-party }. The town has made up its mind, and who would not rather cheer with the winners?
    .figures = 1,004 people drawn by lot · 2 to 6 May · <margin>margin ±3 points</margin>
    .cue-in-front = A party in front
    .cue-in-front-why = The numbers say so, but only by 1 point.
    .cue-margin = The margin
    .cue-margin-why = It is wider than the lead, so the order may be the other way round.

items-numbers-lighthouse-lead = Would you rely on this?
    .lead = { -paper(form: "start") } posts a poll on the town vote. “Margin ±3” means: each share may well be up to 3 points higher or lower.
    .decides = A lead of 13 points is far larger than the margin can explain.
    .tempts = A cheering post about one party looks like a campaign.
    .next = Look for other polls and see whether they show the same lead.
    .reasoning =
        With a margin of 3 points, 44 may really be 41, and 31 may be 34. There is still a gap. The people were drawn by lot, and the dates are given. The limit: a poll shows the mood in one week. It is no result, and no reason to vote one way.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/polls
    .time = Friday, 18:00
    .body = Bright as the lighthouse: <in-front>{ -other-party } is in front!</in-front> 44 per cent say it gets their vote, 31 per cent choose { -one-party }. The town is in a mood this week, and who would have bet on that at New Year?
    .figures = 1,008 people drawn by lot · 9 to 13 May · <margin>margin ±3 points</margin>
    .cue-in-front = A party in front
    .cue-in-front-why = It sounds like cheering, but the numbers bear it out.
    .cue-margin = The margin
    .cue-margin-why = It is much smaller than the lead of 13 points.
