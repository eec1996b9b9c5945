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

        Both call the street “Key Street”. Nobody who lives here would spell it that way. <em>So who wrote the posters?</em>
    .picture = A street with two posters on opposite walls, one lamp lit and one dark; a cat sits between.

both-sides-of-the-street-idea = One hand, two sides
    .body =
        Sometimes a hidden hand writes for <strong>both</strong> camps. It only needs you to quarrel.

        In 2016 two online pages called rival rallies in Houston, in one street on one day. Platform data shown in the US Senate led to one organiser: a Russian company.

        Did it change minds? A 2023 study of one network found no measurable effect. So we say: they <em>tried to</em>.
    .picture = One hand holds two strings; each string ends at a speech bubble, and the bubbles face each other.

both-sides-of-the-street-same-hand = What points to one hand?
    .lead = Compare the two pages. Which sign says most?
    .decides = Two rivals who share a rare slip and an old map probably share a writer.
    .tempts = Both are angry, but so are most people in a real quarrel.
    .next = Look who is named as responsible on each page.
    .reasoning =
        A shared slip, a shared picture, the same opening day: one such sign is a hint, several are stronger. None is enough alone, because people copy maps from each other. It also happens on many sides. In December 2020 a platform removed rival hidden networks in Africa. They were linked to people in different countries. In Alabama, in 2017, campaigners posed as voters of the other camp.
    .exhibit =
        <em>Bright Quay</em>, opened 2 May: “To the square on Friday! Key Street must shine! See our map.” 3,100 followers.

        <em>Dark Quay</em>, opened 2 May: “To the square on Friday! Key Street must sleep! See our map.” 2,900 followers.

        Both maps show a bridge that was taken down last year.
    .option-anger = Both pages sound angry and use exclamation marks
    .option-anger-why = Real neighbours do that too, so anger tells nothing about the hand.
    .option-shared-slip = Both share a wrong street name and an old map
    .option-shared-slip-why = Two strangers rarely make the same odd slip.
    .option-followers = Both pages have about three thousand followers
    .option-followers-why = Numbers can be alike by chance, and they do not say who writes.

both-sides-of-the-street-what-to-write = What do you write?
    .lead = This turns up under a photo of your street.
    .decides = A question about the matter gives the bait nothing to bite on.
    .tempts = A warning to everybody feels helpful, but it carries the insult further.
    .next = Ask one thing that can be answered, and leave the thread for today.
    .reasoning =
        Bait works when somebody bites. An insult in return is a bite, and so is a share with ten angry words. A calm question brings the talk back to the lamps, and real neighbours can join in. Saying nothing is fine as well, and sometimes the best. The limit: threats or insults against a person should be reported. That is not feeding, that is protecting.
    .exhibit =
        “Whoever wants the lamps off at eleven has something to hide. Upper end of the street, we mean you! Or are you too scared of the light?”
    .option-strike-back = “Too scared? Says somebody who cannot sleep without a lamp!”
    .option-strike-back-why = It is funny for a second, and then the next angry post follows.
    .option-share-warning = Share it to all your groups: “Look how awful they are!”
    .option-share-warning-why = Then it reaches people it would never have reached alone.
    .option-real-question = “What would it cost to dim them? Does anyone know?”
    .option-real-question-why = It answers the matter and leaves the bait lying.

both-sides-of-the-street-two-folders = Two folders
    .lead = This time you sit on the other side of the screen.
    .decides = Whoever pays for both sides does not care about the lamps.
    .tempts = “It is only a job” sounds harmless, but the neighbours have to live together.
    .next = When two camps boil up at once, ask who gains from the quarrel.
    .reasoning =
        This is how it looks from inside. Seen from the street: the neighbours were honestly of two minds, and somebody used that. Nobody there was silly. Their anger was real, only the posters were not. Seen from the newsroom: an editor asks who is behind both pages before printing a word about “a divided street”. The limit: two loud camps alone prove no hidden hand. A quarrel can simply be a quarrel.
    .meter-heat = Heat in the street
    .scene-offer-place = Monday, 9:00 · an office above the fish market
    .scene-offer =
        You have a holiday job at a firm without a sign. Ms Vane, your boss, brings two folders. “Quay Street. Here you are for bright lamps, there against. You write as neighbours. The client wants it lively.”

        She writes it “Key Street”.
    .scene-offer-picture = A desk above a harbour with one lamp and two folders, one light and one dark.
    .choice-ask-client = Ask who pays, and why for both sides
    .choice-ask-client-note = It is a simple question.
    .choice-ask-client-why = Who pays, and what for, is the best question of the whole story.
    .choice-both-folders = Take both folders and start writing
    .choice-both-folders-note = It is only lamps.
    .choice-both-folders-why = It looks small, but two invented neighbours can start a quarrel between real ones.
    .scene-answer-place = Monday, 9:10 · still above the fish market
    .scene-answer =
        Ms Vane laughs. “The client sells lamps. While the street quarrels, nobody asks what a lamp costs.”

        Through the window, a man waters geraniums and waves to somebody across Quay Street.
    .choice-walk-out = Give both folders back and go
    .choice-walk-out-note = There are other holiday jobs.
    .choice-walk-out-why = Leaving now means that nobody is set against anybody, and it takes some spine.
    .choice-stay-a-week = Stay, just for this week
    .choice-stay-a-week-note = A bicycle costs money.
    .choice-stay-a-week-why = Understandable, but a week is long for a street.
    .scene-first-posts-place = Wednesday, 20:00 · two windows on one screen
    .scene-first-posts =
        Real neighbours answer both pages, and not kindly. Then { -middle } from number 12 writes: “Why not dim the lamps after eleven? Then old people see the kerb, and children sleep.”

        Ms Vane shakes her head. “Useless. That ends the quarrel.”
    .choice-rudest-on-top = Put the rudest voices on top instead
    .choice-rudest-on-top-note = Ms Vane nods.
    .choice-rudest-on-top-why = Each camp then sees only the worst of the other.
    .choice-idea-on-top = Put the idea on top of both pages
    .choice-idea-on-top-note = Ms Vane will not like it.
    .choice-idea-on-top-why = Kindly meant, yet the hand stays hidden, and Ms Vane can take it down.
    .choice-tell-middle = Tell { -middle } who runs both pages
    .choice-tell-middle-note = Under your own name.
    .choice-tell-middle-why = It is honest towards a person who is looking for a way out.
    .scene-square-place = Friday, 18:00 · the square
    .scene-square =
        Two groups face each other under posters from your office. Not everybody shouts, but nobody listens.

        Between them stands a boy of six. His father is on the left, his grandmother on the right. He holds on to his scooter.
    .scene-square-picture = Two groups of people face each other on a square at night; a small boy with a scooter stands between them.
    .choice-own-up-here = Say aloud who runs both pages
    .choice-own-up-here-note = Your knees are soft.
    .choice-own-up-here-why = It is late and brave, and it gives both groups the same question.
    .choice-slip-away = Go home and say nothing
    .choice-slip-away-note = You feel ill.
    .choice-slip-away-why = It stops the work, but the people in the square still do not know.
    .choice-film-it = Film the loudest face for the page
    .choice-film-it-note = Ms Vane wants pictures.
    .choice-film-it-why = One red face becomes “all of them”, and somebody may be filming you.
    .scene-newsroom-place = Saturday, 10:00 · your phone rings
    .scene-newsroom =
        A reporter of { -paper } has two posters on her desk. Same day, same old map, and twice “Key Street”.

        “Somebody says you might know who is behind both,” she says. “I would like to hear it from you before I print anything.”
    .choice-tell-all = Tell her, and show both folders
    .choice-tell-all-note = With your name.
    .choice-tell-all-why = She can check the folders, and the street learns it from somebody who was there.
    .choice-only-a-job = “No comment. It was only a job.”
    .choice-only-a-job-note = Then hang up.
    .choice-only-a-job-why = It protects the client for one day, but the posters speak for themselves.
    .scene-out-early-place = One week later · Quay Street
    .scene-out-early =
        You told your mother, and she told the neighbours. When two new pages appear, people laugh about “Key Street” and ask who pays.

        The lamps? People still disagree, loudly, over cake. It is their own quarrel now. You sell ice cream.
    .ending-out-early = Out before it began
    .scene-told-place = Monday · page 3 of { -paper }
    .scene-told =
        “Both posters came from one desk,” says the report. It names the firm, the lamp seller and you. It is not a pleasant day.

        Then { -middle } brings a list: 41 people, from both ends of the street, want to try dimming.
    .ending-told = Both folders on the table
    .scene-square-truth-place = Friday, 18:20 · the square
    .scene-square-truth =
        You show both folders, and it grows quiet. “Key Street,” the grandmother reads. “With a K.”

        Some words of this week cannot be taken back. But people go home, and two of them take the posters down.
    .ending-square-truth = Late, but out loud
    .scene-front-page-place = Monday · page 1 of { -paper }
    .scene-front-page =
        “One desk, two posters,” says the front page. The reporter found out without you. Your picture is there, next to Ms Vane’s door.

        In Quay Street two families no longer greet each other. The lamp seller has not said a word.
    .ending-front-page = Found out

both-sides-of-the-street-swim-club = Would you rely on this?
    .lead = The ninth account today posts this text.
    .decides = The campaign says openly that it is one, who leads it and why texts are alike.
    .tempts = Nine equal posts look like a made-up crowd, but here the text gives the reason.
    .next = Ask somebody from the club whether they agreed to post it.
    .reasoning =
        Equal texts at the same hour are a sign worth noticing. But many real people with a shared letter are no made-up crowd. The difference is openness: this campaign says that it is organised, by whom, and how many take part. Its wish is clear and can be discussed. The limit: the number 214 is the club’s own. A reporter would ask to see the list.
    .sender = Marsh Road Swimmers
    .address = @marsh-road-swimmers
    .time = Wednesday, 12:00
    .body = The pool in { -town } simply closes too early in the evening. <same-text>You will read this text many times today, for each of us posts it at noon.</same-text> <who-organised>We are the 214 members of the swim club; our chair, { -chair }, has organised this.</who-organised> Please keep the pool open until nine on two days a week, as a test.
    .figures = 596 comments · 331 shares
    .cue-same-text = The same text again and again
    .cue-same-text-why = It looks odd and is fair, since the post itself says why.
    .cue-who-organised = An open organiser
    .cue-who-organised-why = A club, a number and a name: you know whose voice it is.

both-sides-of-the-street-fountain = Would you rely on this?
    .lead = The third friend today shares this page.
    .decides = Three voices write one sentence in one minute, and nobody says it was agreed.
    .tempts = A nurse, an angler and a mother look like a colourful crowd.
    .next = Look for one of these voices outside the page.
    .reasoning =
        No sign decides alone. Equal sentences can come from a shared letter. Here several signs meet, and nobody says that the posts were agreed. That is the difference from an open campaign. It may still be a clumsy group of real people. So the call is to hold back and not to shout “made up”. What would change your mind? One named organiser who can be asked.
    .sender = Quiet Market Square
    .address = @quiet-market-square
    .time = Saturday, 07:30
    .body = The fountain in { -town } is simply too loud at night. Hundreds of neighbours have written to us. Here are three of them. <same-minute>Tess, nurse, 02:11. Theo, angler, 02:11. Tilda, mother, 02:11.</same-minute> <same-sentence>All three write: “I love our town, but this splashing is stealing our sleep.”</same-sentence> Nobody has organised this. Please pass it on.
    .figures = 612 comments · 340 shares
    .cue-same-minute = The same minute
    .cue-same-minute-why = Three people who do not know each other rarely write together at 02:11.
    .cue-same-sentence = The same sentence
    .cue-same-sentence-why = A shared text is fair when the campaign says so; here nobody does.

both-sides-of-the-street-quay-street-page = A page about lamps
    .lead = Mark what turns people against each other, if anything does.
    .decides = The push begins where the text leaves the lamps and turns to the neighbours.
    .tempts = The complaint about dark lamps is sharp, but it can be checked and discussed.
    .next = Look up the town’s repair list, and ask about those fourteen lamps.
    .reasoning =
        Take out the marked words and a fair complaint remains: fourteen lamps are dark and the page wants light. All the rest is about people. A label spares the writer an argument. “With us or against us” hides everyone in between. And whoever collects the rudest lines, or sends people to ring at doors, wants reactions and no repair. The limit: a sharp tone is allowed. The question is what it is aimed at.
    .label = Bright Quay · page on lamps
    .headline = More light, please
    .passage =
        <repair-list>Fourteen of our thirty lamps have been dark since March, says the town’s repair list.</repair-list> Who wants it to stay like that? <night-moths>The night moths</night-moths> from the upper end, of course. We want light, and we want it before autumn.

        <tease-them>Ring at their doors tonight and ask whether they can find the keyhole.</tease-them> <with-or-against>Either you stand with us on Friday or you stand with them.</with-or-against> <worst-every-hour>Every hour we post the nastiest line that anybody up there has written.</worst-every-hour> The repair list we shall look at some other time.
    .mark-night-moths-why = A label stands where their reasons should be.
    .mark-tease-them-why = It sends people to provoke their neighbours, and that repairs no lamp.
    .mark-with-or-against-why = It hides everyone in between, such as those who want the lamps dimmed.
    .mark-worst-every-hour-why = The worst line of a few people is served as the voice of all.
    .mark-repair-list-why = A number with a source can be looked up.

both-sides-of-the-street-letter = A letter about lamps
    .lead = Mark what turns people against each other, if anything does.
    .decides = Every hard word is aimed at a decision and comes with a reason.
    .tempts = “Furious” and “yes or no” look like signals, but here both are simply exact.
    .next = Check the council’s record of 12 May.
    .reasoning =
        This one is fine, because the heat stays with the matter. The writer says what was promised, where it stands and what should happen. People on the other side are named with respect. The vote really has two answers, so “yes or no” hides nothing. Forty-three signatures can be counted. The limit: a fair letter can still be wrong. You may disagree with every line of it.
    .label = { -paper(form: "bare") } · Letters
    .headline = Eleven is not night
    .passage =
        <furious>I am furious, and I say so.</furious> On 12 May the council promised, on record, to ask all of us before it changed the lamps. Then the switch was turned without a word. My shift at the bakery begins at eleven, and I walk to it in the dark.

        My neighbour across the road loves the stars, and I understand her. On Sunday there is a vote, <yes-or-no>and the ballot knows only yes or no.</yes-or-no> I shall vote no. <signed-by>Forty-three people from both pavements have signed for a later hour.</signed-by> Come and tell us why we are wrong.
    .mark-furious-why = Anger about a decision, under a real name, is fair.
    .mark-yes-or-no-why = It sounds like only two choices, and on this ballot there really are two.
    .mark-signed-by-why = The number may impress, but it can be counted, name by name.
    .footer = { -writer }, baker, Quay Street 31

### Review: a pupil (12 to 14) could not finish in time: steps bench and cats-and-dogs (one sound, one not) removed, since the letter and the story teach the same; scenes, notes and some options cut.
### Review: a pupil read “the path not taken”: every choice note now reads naturally for a choice that was not made.
### Review: a teacher asked for cards alike in length and tone: no capitals, no exclamation marks, like counts and openings on both pages; both texts about lamps have the same instruction.
### Review: a fact-checker removed “nobody was hurt”, “abroad” and who stood behind the networks of 2020 (not needed or not checked), and “most quarrels have none” (no source).
### Review: a native speaker of Ukrainian rewrote the Ukrainian for every casting and either gender of the learner.
