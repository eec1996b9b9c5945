### Texts of lessons/colour-of-words. Reading age 12 to 14. All towns, parties, outlets and people are invented.

colour-of-words = The colour of words
    .subtitle = One meeting, two reports
    .can-do =
        You can point at a word that carries a verdict nobody has argued for.
        You can say the same fact in a plain word.
        You can leave a strong word alone when it has earned its place.
    .take-away = Swap the word. If the fact stays and the feeling goes, the word was doing the pushing.

colour-of-words-hook = Same meeting, two reports
    .body =
        Tuesday night, the town hall { -town(case: "in") }. Two reporters sit side by side. They even share a bag of crisps. In the morning you read:

        { -first-paper(form: "start") }: <em>“Council squanders 18,000 to dazzle sleeping ducks.”</em>

        { -second-paper(form: "start") }: <em>“Council rescues walkers from the darkness.”</em>

        What happened? Seven voted yes, four voted no. The river path gets twelve lamps for 18,000 crowns. Nobody asked the ducks.
    .picture = Two ducks by a lamp on the river path. One wears sunglasses, the other beams.

colour-of-words-idea = The swap test
    .body =
        “The council <strong>squanders</strong> 18,000.” Swap one word: “The council <strong>spends</strong> 18,000.” The fact stays. The anger goes. So the word was doing the pushing.

        Such words are loaded: they carry a verdict that nobody has argued for. Friendly words can do it too, like “rescues”. So can soft ones, like “dampness” for a flood.

        Researchers have marked 18 such techniques in news articles. Loaded words are one. Finding one does not make a text false. It shows you where to ask: <em>why?</em>
    .picture = A puzzle sentence: a spiky red piece is taken out, and a plain piece fits the same gap.

colour-of-words-ferry-fare = Which word carries a verdict?
    .lead = Try it on each: swap the words or leave them out.
    .decides = Take “shamelessly” out. No fact is lost, only the anger.
    .tempts = “Half as much again” sounds harsh, but you can check it: 2.00 and half of it make 3.00.
    .next = Look up the old and the new fare on the ferry’s price list.
    .reasoning =
        “Five hours” and “half as much again” can annoy you, and that is fine. But they can be checked, and somebody could prove them wrong. “Shamelessly” cannot be proved or disproved, because it tells you how to feel about the council. The limit: a number can push too, if it is picked with care. And a writer who shows a broken promise might earn a strong word.
    .exhibit = “After five hours and a quarrel over biscuits, the council shamelessly raised the ferry fare from 2.00 to 3.00: half as much again.”
    .option-five-hours = “five hours”
    .option-five-hours-why = A clock can check it.
    .option-shamelessly = “shamelessly”
    .option-shamelessly-why = A verdict in one word. The sentence gives no reason for it.
    .option-half-again = “half as much again”
    .option-half-again-why = Not nice to hear, but the sum is right.

colour-of-words-library-hours = An angry comment
    .lead = A comment may judge. Mark verdicts without a reason, or say that there is nothing to mark.
    .decides = Swap these words for plain ones and no fact is lost.
    .tempts = “A bad deal” is a strong verdict too. But the reasons follow at once.
    .next = Ask the council whether the trial has an end date.
    .reasoning =
        The writer has good arguments: the number of evening visitors, the shift that ends at six, the missing end date. All three stand without the colour. “Heartless”, “smugly” and “shabby” speak of people’s hearts, and nobody can look there. You may still share the anger. In a comment such words are allowed, and a word more or less is a matter of taste. The test only shows which words bring a reason along.
    .label = { -first-paper(form: "bare") } · Opinion
    .headline = Who turned off the evening?
    .passage =
        From May, the library { -town(case: "in") } will close at six, not at eight. The council passed <scheme>this heartless scheme</scheme> on Tuesday. It saves 9,000 crowns a year. <deal>That is a bad deal.</deal> On an average evening, 140 people come after six. Half of them come straight from a shift that ends then. They will stand at a locked door.

        The mayor <wave>smugly waved away</wave> our questions and spoke of a trial. A trial needs an end date. This one has none. Ask for the date. Then ask who thought up <trick>such a shabby trick</trick>.
    .mark-scheme-why = Swap it for “this plan”. Nothing is lost but the chill.
    .mark-wave-why = “Did not answer” says what happened. The smugness is added.
    .mark-trick-why = The missing date is a good point. “Shabby trick” adds only scorn.
    .mark-deal-why = Fair: 140 people against 9,000 a year. You may disagree, but you can weigh it.

colour-of-words-plain-pairs = Find the plain word
    .lead = Match each coloured word with a plain one for the same fact.
    .decides = In each pair the fact is the same. Only the verdict changes.
    .tempts = “Hiccup” sounds harmless. But soft words push too: they make things small.
    .next = Try the plain word in the headline and see what is left.
    .reasoning =
        Plain is not the same as soft. Turn three days into a “hiccup”, and you add colour as well, only a paler one. Nor is the coloured word always wrong. If somebody admits a crime in court, “confesses” is the exact word. If a crowd breaks windows, say so: that tells more than “mob”. The plain word is a test for you. It is not a rule that every writer must follow.
    .bin-spends = spends money
    .bin-crowd = a crowd
    .bin-says = says
    .bin-breakdown = three days without a ferry
    .item-squanders = squanders money
    .item-squanders-why = Both mean that money goes out. One has already decided that it was a waste.
    .item-mob = a mob
    .item-mob-why = Just as many people, but now they frighten you.
    .item-confesses = confesses
    .item-confesses-why = Now it sounds like guilt. It is fair if there was something to confess.
    .item-hiccup = a small hiccup
    .item-hiccup-why = Three days shrink to nothing. Mild words can hide a lot.

colour-of-words-market-roof = News from the market
    .lead = Mark the loaded words, or say that there is nothing to mark.
    .decides = Every strong spot here has a count, a speaker or a comparison behind it.
    .tempts = “A disgrace” is a verdict. But it is quoted, and you know whose it is.
    .next = Look for the engineer’s report in March.
    .reasoning =
        Swap “destroyed” for “touched” and you lose a fact. That is the test the other way round: an exact word may be strong. The quote stands between marks and has an owner, and the council gets its say. The limit: a reporter can push with quotes as well, by printing only the angry ones. Here the council’s answer stands next to the angry word.
    .label = { -second-paper(form: "bare") } · Report
    .headline = Market roof falls in, nobody hurt
    .passage =
        The roof of the market hall { -town(case: "in") } collapsed at 4 a.m. on Monday. Nobody was inside. Rubble <stalls>destroyed 31 of 40 stalls</stalls>, the fire service says.

        { -cheese-seller }, who sells cheese there, called it <quote>“a disgrace”</quote>. Sellers say they reported a crack twice. The council confirms one report, from November. An engineer then closed two doors, but not the hall.

        Repairs will cost about 880,000 crowns, <cost>four times the yearly money for all town buildings</cost>. The engineer’s report is due in March. Until then the market is on the school field, cheese and all.
    .mark-stalls-why = Strong, but exact: somebody counted.
    .mark-quote-why = Fair: the word has an owner, and the council answers.
    .mark-cost-why = Big, but a comparison you can check in the budget.

colour-of-words-ferry-bell = The ferry bell
    .lead = A leaflet may take sides. Mark the words that push, or say that there is nothing to mark.
    .decides = One verb brings a knife into a timetable. Two labels are stuck on people.
    .tempts = “Forty minutes late” is a strong point, but it is arithmetic.
    .next = Read { -pillow-side(case: "genitive") } reasons in its own words.
    .reasoning =
        This leaflet has a good argument: a bell at seven is no use for a ferry at 6.20. Three spots do not argue. “Butcher” makes a new time sound like blood. The two labels say who people are, so that nobody asks what they want. Perhaps they only want to sleep. A leaflet may take sides and make jokes. A label is fair when people use it for themselves.
    .label = { -bell-side(form: "bare") } · Leaflet
    .headline = Let it ring!
    .passage =
        For 90 years the ferry bell has rung at six. Now { -pillow-side } wants to <butcher>butcher this tradition</butcher> and ring it at seven. <brigade>The pillow brigade</brigade> has collected 214 signatures. We have counted them, and the number is right.

        But the first ferry sails at 6.20. Whoever waits for the bell at seven is <minutes>forty minutes late</minutes>.

        The council votes on Thursday. Come and speak, before <haters>these bell-haters</haters> get their way. We bring coffee. Very strong coffee.
    .mark-butcher-why = Swap it for “change”. The plan stays, the blood is gone.
    .mark-brigade-why = A nickname for people who signed. It saves asking for their reasons.
    .mark-haters-why = Wanting a later bell is not hating bells. The label skips the reasons.
    .mark-minutes-why = Fair: from 6.20 to 7.00 is forty minutes.

colour-of-words-pool-price = Say it plainly
    .lead = Which line keeps the fact and drops the verdict?
    .decides = Both prices are still there, and nobody is judged.
    .tempts = The gentle line sounds neutral, yet it hides both prices.
    .next = Compare with the price board at the pool.
    .reasoning =
        A plain line is not the one that sounds kindest. It lets you form your own verdict: both prices, no shove. “Adjusted” pushes as well, just softly. “Rightly” hands you an opinion; perhaps a good one, but it needs reasons. “Some say” makes a fact look like a rumour. The limit: plain lines can leave things out too. Why the price rose is still worth asking.
    .exhibit = “The greedy pool is robbing families: a swim costs an outrageous 6.50, up from 5.00!”
    .option-gently = “The pool has gently adjusted its price to the times.”
    .option-gently-why = The verdict is now a friendly one, and the fact is gone.
    .option-both-prices = “The pool has raised its price from 5.00 to 6.50.”
    .option-both-prices-why = All the facts, none of the shouting.
    .option-rightly = “A swim costs 6.50 now, and families are rightly cross.”
    .option-rightly-why = “Rightly” is a verdict, and the old price is missing.
    .option-some-say = “Some say that swimming has become more expensive.”
    .option-some-say-why = The prices are gone, and a fact now sounds like a rumour.

colour-of-words-steep-bridge = A comment with teeth
    .lead = Mark what pushes without a reason, or say that there is nothing to mark.
    .decides = This one is fine, because each verdict comes with something you can check.
    .tempts = “Absurdly steep” bites. But 14 per cent against 6 stands right beside it.
    .next = Look up the rule for slopes on the council’s page.
    .reasoning =
        Strong words are not unfair in themselves. A comment is there to judge, and this one shows its reasons: the account book, the rule, the hour at the bridge. It even names what speaks for the other side. You may still think the bridge is worth it. The limit: one hour on one Saturday is a small sample, and the numbers deserve a check. But that would be an argument, not a loaded word.
    .label = { -first-paper(form: "bare") } · Opinion
    .headline = Send this bridge back
    .passage =
        Our new footbridge is <mistake>a costly mistake</mistake>. It was planned at 400,000 crowns. The town’s own account book now says 1.1 million.

        It is also <steep>absurdly steep</steep>: 14 per cent, where the council’s own rule allows 6. On Saturday I stood there for an hour. Three parents with prams turned back. One man carried his dog, and it was not a small dog.

        The builders praise the view, and they are right. But a bridge that prams cannot climb has <job>failed at its job</job>. Make it flatter, and publish the bill. If I have misread the rule, write to me.
    .mark-mistake-why = Fair: both sums follow, so you can judge for yourself.
    .mark-steep-why = Fair: the slope and the rule stand beside it.
    .mark-job-why = Fair: the turned-back prams are the reason.

### Review: a give-away hunter found that only clean pages offered “nothing to mark”; all four now do.
### Review: a teacher asked that the plain-pairs reasoning name the fact on the card (three days), not another one.
### Review: a native speaker of Ukrainian introduced “проба” in the idea, mended “пробний період” and “міський голова”, and cut the longest option of pool-price.
