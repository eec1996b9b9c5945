### Texts of lessons/both-sides-of-the-street. Reading age 12 to 14. All towns, outlets, streets and people are invented, except in the named real cases.

both-sides-of-the-street = Both sides of the street
    .subtitle = Two angry pages, one hand
    .can-do =
        You can notice when one hand feeds two quarrelling camps.
        You can answer in a way that cools a quarrel and keeps the question.
    .take-away = Loud is not made up. Look for the hand that feeds both sides, and answer the question, not the bait.

both-sides-of-the-street-hook = Two rallies, one slip
    .body =
        Two posters hang on Quay Street. “Lamps on all night!” says the left one. “Lamps off at eleven!” says the right one. Both call people to the same square, on Friday at six.

        Both call the street “Key Street”.

        Nobody who lives here would spell it that way. <em>So who wrote the posters?</em>
    .picture = A street with two posters on opposite walls, one lamp lit and one dark; a cat sits between.

both-sides-of-the-street-idea = One hand, two sides
    .body =
        Sometimes a hidden hand writes for <strong>both</strong> camps. It does not need you to agree. It only needs you to quarrel.

        This has happened. In 2016 two online pages called rival rallies in Houston, in one street on one day. Data shown to the US Senate in 2017 led to one organiser abroad, a Russian company. Nobody was hurt.

        Did it change minds? A 2023 study of one network found no measurable effect. So we say: they <em>tried to</em>.
    .picture = One hand holds two strings; each string ends at a speech bubble, and the bubbles face each other.

both-sides-of-the-street-same-hand = What points to one hand?
    .lead = Compare the two pages. Which sign says most?
    .decides = Two rivals who share a rare slip and a map probably share a writer.
    .tempts = Both are angry. But so are most people in a real quarrel.
    .next = Look who is named as responsible on each page, and when each was opened.
    .reasoning =
        A shared slip, a shared picture, the same opening day: one such sign is a hint, several are stronger. None is enough alone, because people copy maps from each other. It also happens on many sides. In December 2020 a platform removed rival networks in the Central African Republic and Mali. One was linked to people around the French military, two to people around a Russian company. Each had posed as locals. In Alabama, in 2017, campaigners posed as voters of the other camp.
    .exhibit =
        <em>Bright Quay</em>, opened 2 May: “To the square on Friday at six! Key Street must shine! See our map.” 3,100 followers.

        <em>Dark Quay</em>, opened 2 May: “To the square on Friday at six! Key Street must sleep! See our map.” 2,900 followers.

        Both maps show a bridge that was taken down last year.
    .option-anger = Both pages sound angry and use exclamation marks
    .option-anger-why = Real neighbours do that too. Anger tells you nothing about the hand.
    .option-shared-slip = Both share a street name nobody uses and an old map
    .option-shared-slip-why = Two strangers rarely make the same odd slip twice.
    .option-followers = Both pages have about three thousand followers
    .option-followers-why = Numbers can be alike by chance, and they say nothing about who writes.
    .option-other-side = Both pages say hard things about the other side
    .option-other-side-why = That is what a dispute looks like, with or without a hidden hand.

both-sides-of-the-street-what-to-write = What do you write?
    .lead = This turns up under a photo of your street. You feel your ears grow hot.
    .decides = A question about the matter gives the bait nothing to bite on.
    .tempts = A warning to everybody feels helpful, but it carries the insult further.
    .next = Ask one thing that can be answered, and stop reading the thread for today.
    .reasoning =
        Bait works when somebody bites. An insult in return is a bite, and so is a share with ten angry words. A calm question brings the talk back to the lamps, and real neighbours can join in. Saying nothing is fine as well, and sometimes the best. The limit: threats or insults against a person should be reported. That is not feeding, that is protecting.
    .exhibit =
        “Whoever wants the lamps off at eleven has something to hide. Upper end of the street, we mean you! Prove us wrong. Or are you too scared of the light?”
    .option-strike-back = “Too scared? Says somebody who cannot even sleep without a lamp!”
    .option-strike-back-why = Funny for a second. Then the other side has its next angry post.
    .option-share-warning = Share it to all your groups with the words “Look how awful they are!”
    .option-share-warning-why = Now it has reached people it would never have reached alone.
    .option-real-question = “What would it cost to dim them after eleven? Does anyone have the figures?”
    .option-real-question-why = You answer the matter and leave the bait lying.
    .option-silence-all = Demand that nobody writes about lamps any more
    .option-silence-all-why = The lamps are a fair topic. Only the bait is not.

both-sides-of-the-street-two-folders = Two folders
    .lead = This time you sit on the other side of the screen. Town, firm and people are invented.
    .decides = Whoever pays for both sides does not care about the lamps.
    .tempts = “It is only a job” and “it is only lamps” sound harmless. The neighbours still have to live together.
    .next = When two camps boil up at once, ask who gains if nobody talks about the matter.
    .reasoning =
        You have seen it from inside. Seen from the street: the neighbours were honestly of two minds, and somebody used that. Nobody there was silly. Their anger was real, only the posters were not. Seen from the newsroom: an editor asks who is behind both pages before printing a word about “a divided street”. The limit: two loud camps alone prove no hidden hand. Most quarrels have none.
    .meter-heat = Heat in the street
    .scene-offer-place = Monday, 9:00 · an office above the fish market
    .scene-offer =
        You have a holiday job at a small firm without a sign on the door. Ms Vane, your boss, puts two folders on the desk.

        “Quay Street. In this folder you are for bright lamps. In that one you are against. You write as neighbours. The client wants it lively.”

        She has never been to Quay Street. She writes it “Key”.
    .scene-offer-picture = A desk above a harbour with one lamp and two folders, one light and one dark.
    .choice-ask-client = Ask who the client is, and why both sides
    .choice-ask-client-note = It is a simple question.
    .choice-ask-client-why = The best question of the whole story. Who pays, and what for?
    .choice-one-folder = Take only the folder you agree with
    .choice-one-folder-note = Ms Vane shrugs and keeps the other.
    .choice-one-folder-why = Your view is your own, and fine. Posing as a neighbour is not, and the other folder is still at work.
    .choice-both-folders = Take both folders
    .choice-both-folders-note = It is only lamps.
    .choice-both-folders-why = It looked small. But two invented neighbours have now started a quarrel between real ones.
    .scene-answer-place = Monday, 9:10 · still above the fish market
    .scene-answer =
        Ms Vane laughs. “The client sells lamps and does not like being named. While the street quarrels, nobody asks what a lamp costs.”

        She pours tea. “The pay is good. You never meet these people.”

        Through the window you see Quay Street. A man is watering geraniums and waves to somebody across the road.
    .choice-walk-out = Give both folders back and go
    .choice-walk-out-note = There are other holiday jobs.
    .choice-walk-out-why = You stopped before anybody was set against anybody. That takes some spine.
    .choice-stay-a-week = Stay, just for this week
    .choice-stay-a-week-note = You need the money for a bicycle.
    .choice-stay-a-week-why = Understandable. But a week is long for a street.
    .scene-first-posts-place = Wednesday, 20:00 · two windows on one screen
    .scene-first-posts =
        The pages are up. Real neighbours have begun to answer, and not kindly.

        Then { -middle } from number 12 writes to both pages: “Why not dim the lamps after eleven? Then old people see the kerb, and children can sleep.”

        Ms Vane shakes her head. “Useless. That ends the quarrel.”
    .choice-rudest-on-top = Leave the idea out and put the rudest voices on top
    .choice-rudest-on-top-note = Ms Vane nods.
    .choice-rudest-on-top-why = Now each camp sees only the worst of the other. The middle has gone dark.
    .choice-idea-on-top = Put the idea on top of both pages
    .choice-idea-on-top-note = Ms Vane will not like it.
    .choice-idea-on-top-why = Kindly meant. Yet you are still hidden, and she takes it down within the hour.
    .choice-tell-middle = Write to { -middle } and say who runs both pages
    .choice-tell-middle-note = Under your own name.
    .choice-tell-middle-why = You owned up to a person who was looking for a way out of the quarrel.
    .scene-square-place = Friday, 18:00 · the square
    .scene-square =
        Both pages have called people here. Two groups face each other, under posters from your office. Not everybody shouts, but nobody listens.

        Between them stands a boy of six. His father is on the left, his grandmother on the right. He looks from one to the other and holds on to his scooter.
    .scene-square-picture = Two groups of people face each other on a square at night; a small boy with a scooter stands between them.
    .choice-own-up-here = Step between them and say who runs both pages
    .choice-own-up-here-note = Your knees are soft.
    .choice-own-up-here-why = Late, and brave. The shouting stops, because now both groups have the same question.
    .choice-slip-away = Go home quietly
    .choice-slip-away-note = You feel ill.
    .choice-slip-away-why = You saw what it does, and you stopped. But the people in the square still do not know.
    .choice-film-it = Film the loudest face for the page
    .choice-film-it-note = Ms Vane has asked for pictures.
    .choice-film-it-why = One red face becomes “all of them”. And somebody has filmed you, filming.
    .scene-newsroom-place = Saturday, 10:00 · your phone rings
    .scene-newsroom =
        A reporter of { -paper } is on the line. Two posters lie on her desk, side by side. Same day, same old map, and twice “Key Street”.

        “Somebody from Quay Street says you might know who is behind both,” she says. “I would like to hear it from you before I print anything.”
    .choice-tell-all = Tell her what you know, and show the two folders
    .choice-tell-all-note = With your name.
    .choice-tell-all-why = She can check the folders. And the street learns it from somebody who was there.
    .choice-only-a-job = “No comment. It was only a job.”
    .choice-only-a-job-note = Then hang up.
    .choice-only-a-job-why = It protects the client for one day. The posters speak for themselves.
    .scene-out-early-place = One week later · Quay Street
    .scene-out-early =
        You told your mother, and she told the neighbours’ club. When two new pages appear, people laugh about “Key Street” and ask who pays. Ms Vane’s firm is named in { -paper }.

        The lamps? People still disagree, loudly, over cake. It is their own quarrel now. You have found work at the ice-cream van.
    .ending-out-early = Out before it began
    .scene-told-place = Monday · page 3 of { -paper }
    .scene-told =
        “Both posters came from one desk,” says the report. It names the firm and the lamp seller, and it shows how you know. Your name is there too.

        It is not a pleasant day. Then { -middle } brings round a list: 41 people, from both ends of the street, want to try dimming. Some of them greet you again.
    .ending-told = Both folders on the table
    .scene-square-truth-place = Friday, 18:20 · the square
    .scene-square-truth =
        First nobody believes you. Then you show both folders, and it grows quiet. The father looks at the grandmother. “Key Street,” she reads. “With a K.”

        Some words of this week cannot be taken back. But people go home, and two of them carry the posters to the police station.
    .ending-square-truth = Late, but out loud
    .scene-front-page-place = Monday · page 1 of { -paper }
    .scene-front-page =
        “One desk, two posters,” says the front page. The reporter has found out without you: the same slip, the same map, the same firm. Your picture is there, next to Ms Vane’s door.

        In Quay Street two families no longer greet each other. The lamp seller has not said a word. He did not have to.
    .ending-front-page = Found out

both-sides-of-the-street-bench = Would you rely on this?
    .lead = A resident of { -town } is angry. Read it before you judge the tone.
    .decides = A real name, a date, a number to ask at, and a place where others can answer.
    .tempts = The capital letters look like provocation. They are only anger.
    .next = Ring the works office and ask about letter 2217.
    .reasoning =
        Anger is no sign of a trick. This post is loud, and it still does what fair disagreement does. It says who speaks, what happened and when, and it lets others object. You can check each part. The limit: a real name could be borrowed as well. So for a report you would ring the town hall first.
    .sender = <real-name>{ -resident }, Mill Lane 9</real-name>
    .address = { -resident_handle }
    .time = Tuesday, 21:14
    .body = <angry-words>I am FURIOUS. Six weeks without a bench at the bus stop, six!</angry-words> My mother is 81, and now she stands. <dates-numbers>The bench went on 3 May. The works office answered in letter 2217 that a new one comes in mid-June.</dates-numbers> I want a chair there until then, nothing more. <open-to-others>If you are glad that the bench is gone, come on Thursday and tell me why. The meeting is open to all.</open-to-others>
    .cue-real-name = Somebody stands by it
    .cue-real-name-why = A name and a street: neighbours can ask back.
    .cue-angry-words = Loud words
    .cue-angry-words-why = Loud is fair here, for it is aimed at a decision and not at a group of people.
    .cue-dates-numbers = A date and a letter
    .cue-dates-numbers-why = The works office can say whether letter 2217 exists.
    .cue-open-to-others = A door for the other side
    .cue-open-to-others-why = Provokers want a fight; this post wants an answer.

both-sides-of-the-street-cats-and-dogs = Would you rely on this?
    .lead = Half of { -town } seems to be sharing this page.
    .decides = One page collects the worst of both camps and serves it to each of them.
    .tempts = Thousands of comments look like a big movement. A quarrel counts every shout.
    .next = Look for a name behind the page. Then ask a dog owner and a cat owner you know.
    .reasoning =
        The quotations may even be real. The trick is in the choice. Each side is shown only the worst of the other, day by day. Whoever reads only this must think the others are awful. No person stands behind it, and no question gets an answer. The limit: a page without a name is not bad in itself. Some people have good reasons to stay unnamed.
    .sender = <no-person>Paws of { -town }</no-person>
    .address = @paws-of-{ -town_slug }
    .time = Sunday, 20:00
    .body = Dog people, see what cat people say about you this week! <worst-only>Out of 600 comments we have picked the ten rudest.</worst-only> Number one: “Dog owners should live on a leash.” <both-camps>Tomorrow at eight it is our cat friends’ turn, with the ten rudest from the dog side.</both-camps> Tell each other what you think, right here. The park rules can wait.
    .figures = <big-counts>4,812 shares · 2,207 comments</big-counts>
    .cue-no-person = Nobody in particular
    .cue-no-person-why = No name and no contact; that can be fair for people at risk, but a pet page hardly is.
    .cue-worst-only = Only the worst ten
    .cue-worst-only-why = 590 milder comments were left out, and with them most cat people.
    .cue-both-camps = Served to both camps
    .cue-both-camps-why = The same page heats up one side today and the other tomorrow.
    .cue-big-counts = Big numbers
    .cue-big-counts-why = Counts show that people react, and not that they agree or that it is true.

both-sides-of-the-street-swim-club = Would you rely on this?
    .lead = You see this text for the ninth time today, from nine accounts.
    .decides = The campaign says openly that it is one, who leads it and why the texts are alike.
    .tempts = Nine equal posts look like a made-up crowd. Here the reason stands in the text.
    .next = Ask somebody from the club whether they agreed to post it.
    .reasoning =
        Equal texts at the same hour are a sign worth noticing. But many real people with a shared letter are no made-up crowd. The difference is openness: this campaign says that it is organised, by whom, and how many take part. Its wish is clear and can be discussed. The limit: the number 214 is the club’s own. A reporter would ask to see the list.
    .sender = Marsh Road Swimmers
    .address = @marsh-road-swimmers
    .time = Wednesday, 12:00
    .body = Seven in the evening is TOO EARLY to close a pool! <same-text>You will read this text many times today, for each of us posts it at noon.</same-text> <who-organised>We are the 214 members of the swim club. Our chair, { -chair }, has organised this and answers questions in the clubhouse.</who-organised> <concrete-wish>We ask the town to keep the pool open until nine on two days a week, as a test.</concrete-wish>
    .figures = 96 shares · 31 comments
    .cue-same-text = The same text again and again
    .cue-same-text-why = It looks odd and is fair, since the post itself says why.
    .cue-who-organised = An open organiser
    .cue-who-organised-why = A club, a number and a name: you know whose voice it is.
    .cue-concrete-wish = A clear, modest wish
    .cue-concrete-wish-why = It can be discussed and tested, and nobody is called names.

both-sides-of-the-street-fountain = Would you rely on this?
    .lead = A whole town against its fountain?
    .decides = Three different people write the same sentence in the same minute, on a page four days old.
    .tempts = A nurse, an angler and a mother: it looks like a colourful crowd.
    .next = Look for one of these voices outside the page, or ask neighbours about the fountain.
    .reasoning =
        No sign decides alone. Equal sentences can come from a shared letter, and every page was new once. Here several signs meet, and nobody says that the posts were agreed. That is the difference from an open campaign. It may still be a clumsy group of real people. So the call is to hold back and not to shout “made up”. What would change your mind? One named organiser who can be asked.
    .sender = Quiet Market Square
    .address = @quiet-market-square · <new-page>page opened 4 days ago</new-page>
    .time = Saturday, 07:30
    .body = The fountain in { -town } is simply too loud at night. Hundreds of neighbours have written to us. Here are three of them. <same-minute>Tess, nurse, 02:11. Theo, angler, 02:11. Tilda, mother, 02:11.</same-minute> <same-sentence>All three write: “I love our town, but this splashing is stealing our sleep.”</same-sentence> <no-organiser>Nobody has organised this; it simply comes from people’s hearts.</no-organiser> Please help us and pass it on.
    .figures = 612 comments · 340 shares
    .cue-new-page = Four days old
    .cue-new-page-why = Every page is new once, so this is a hint and no more.
    .cue-same-minute = The same minute
    .cue-same-minute-why = Three people who do not know each other rarely write together at 02:11.
    .cue-same-sentence = The same sentence
    .cue-same-sentence-why = A shared text is fair when the campaign says so; here nobody does.
    .cue-no-organiser = “Nobody has organised this”
    .cue-no-organiser-why = Equal words at the same minute speak against it, and nobody can be asked.

both-sides-of-the-street-quay-street-page = A page about lamps
    .lead = Mark what turns people against each other, if anything does. Sharp words can be fair.
    .decides = The push begins where the text leaves the lamps and turns to the neighbours.
    .tempts = The dark lamps and the wish for light are the real topic. They can be checked and discussed.
    .next = Look up the town’s repair list, and ask what happened to those fourteen lamps.
    .reasoning =
        Take out the marked words and a fair complaint remains: fourteen lamps are dark and the page wants light. All the rest is about people. A label spares the writer an argument. “With us or against us” hides everyone in between. And whoever collects the rudest lines, or sends people to ring at doors, wants reactions and no repair. The limit: a sharp tone is allowed. The question is what it is aimed at.
    .label = Bright Quay · page on lamps
    .headline = Light for Quay Street!
    .passage =
        <repair-list>Fourteen of our thirty lamps have been dark since March, says the town’s repair list.</repair-list> Who wants it to stay like that? <night-moths>The night moths</night-moths> from the upper end, of course. <wish-for-light>We want light, and we want it before autumn.</wish-for-light>

        <tease-them>Ring at their doors tonight and ask whether they can find the keyhole. Watch how they lose their temper!</tease-them> <with-or-against>Either you stand with us on Friday or you stand with them.</with-or-against>

        <worst-every-hour>Every hour we post the nastiest line that anybody up there has ever written. Read it, get angry, answer them.</worst-every-hour> The repair list we shall look at some other time.
    .mark-night-moths-why = A label for people who want dark nights. It stands where their reasons should be.
    .mark-tease-them-why = It sends people to provoke their neighbours. No lamp gets repaired that way.
    .mark-with-or-against-why = It hides all the people in between, such as those who want the lamps dimmed.
    .mark-worst-every-hour-why = The worst line of a few people is served as the voice of all of them.
    .mark-repair-list-why = A number with a source. Anyone can look it up.
    .mark-wish-for-light-why = An open wish. You may share it or not.

both-sides-of-the-street-letter = A letter about lamps
    .lead = Not a gentle letter. Mark what turns people against each other, if anything does.
    .decides = Every hard word is aimed at a decision and comes with a reason. There is nothing to mark.
    .tempts = “Furious” and “yes or no” look like signals. Here both are simply exact.
    .next = Check the council’s record of 12 May, as the letter itself invites you to.
    .reasoning =
        This one is fine, because the heat stays with the matter. The writer says what was promised, where it stands and what should happen. People on the other side are named with respect. The vote really has two answers, so “yes or no” hides nothing. Forty-three signatures can be counted. The limit: a fair letter can still be wrong. You may disagree with every line of it.
    .label = { -paper(form: "bare") } · Letters
    .headline = Eleven is not night
    .passage =
        <furious>I am furious, and I say so.</furious> At eleven my shift at the bakery begins, and since June I walk to it in the dark. <promise>On 12 May the council promised to put the lamp plan to all of us before it starts. It is in the record.</promise> Then the switch was turned without a word. That is a bad way to treat a street.

        My neighbour across the road loves the dark. She sees stars from her bed, and I understand her. We quarrel about it every week, mostly over my rolls.

        On Sunday there is a vote, <yes-or-no>and the ballot knows only yes or no.</yes-or-no> I shall vote no. <signed-by>Forty-three people from both pavements have signed for a later hour.</signed-by> Come and tell us why we are wrong.
    .mark-furious-why = Anger about a decision, under a real name. That is fair.
    .mark-promise-why = A hard charge, but with a date and a record where you can look.
    .mark-yes-or-no-why = It sounds like only two choices. On this ballot there really are two.
    .mark-signed-by-why = A number can impress. This one can be counted, name by name.
    .footer = { -writer }, baker, Quay Street 31
