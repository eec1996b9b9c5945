### Texts of lessons/a-voice-you-know. Reading age 12 to 14. All towns, outlets and people are invented.

a-voice-you-know = A voice you know
    .subtitle = The mayor is on the phone
    .can-do =
        You can say what a familiar voice proves, and what it does not.
        You can plan a check by a second way.
        You can treat “That’s AI!” as a claim that needs checking too.
    .take-away = Do not argue with the voice. Choose a second way yourself, and ask there.

a-voice-you-know-hook = The mayor is on the phone
    .body =
        It is the evening before a vote in { -town }. The phone rings. “Good evening, this is { -mayor }.”

        You know that voice. You have heard it at every school fair. Now it says: “The vote is off. Please stay at home tomorrow.”

        Is it true? <strong>The voice alone cannot tell you.</strong> In eight minutes you will know what can.
    .picture = A telephone on a kitchen shelf is ringing. A cat beside it looks worried.

a-voice-you-know-idea = Your ears need a partner
    .body =
        Computers can copy a voice. Can we hear the difference? One review put 56 studies together. Listeners were right about 62 times in 100. Guessing gives 50.

        So do not hunt for robot noises. Use a <strong>second way</strong>: a number, page or person that the message did not give you.

        Three quick questions help. What exactly was said? Who else must know if it is true? How do I reach them by a way <em>I</em> chose?
    .picture = Two circles overlap. One holds an ear, the other a telephone.

a-voice-you-know-second-way = Which of these is a second way?
    .lead = Read the voice message. Then pick the check that does not depend on it.
    .exhibit =
        Voice message, 0:14, written out, in your team’s chat:

        “<em>Hi all, Coach Bell here. Training is at the old quarry tonight, eight o’clock. Bring the shirt money in cash, Dorin will collect it.</em>”
    .decides = The number on the club’s list was yours before the message came. Whoever sent it cannot answer that phone.
    .tempts = Asking in the chat feels like checking. But the sender of the message is the one who would answer.
    .next = Compare the plan with the club’s own page before you set off.
    .reasoning =
        A second way is one that the message did not open for you. A list on the wall, a saved number, a door you can knock on. If the coach did send the message, one call costs a minute. If not, you have saved your money and a walk. The limit: a saved number can be old, and a phone can be in other hands. For something big, use two ways. Most voice messages from coaches are just that, so you need not check each one.
    .option-ask-here = Reply in the chat: “Coach, is it really you?”
    .option-ask-here-why = The same account would answer. A “yes” from there adds nothing.
    .option-club-list = Ring the coach on the number from the club’s list.
    .option-club-list-why = This way existed before the message, and you chose it.
    .option-headphones = Play it again with headphones and listen for odd sounds.
    .option-headphones-why = A poor line sounds odd too. A good copy sounds fine.
    .option-team-mate = Ask a team-mate who got the very same message.
    .option-team-mate-why = Your friend knows only what you know. Two copies of one message are still one source.

a-voice-you-know-what-settles = What gives you a reason to rely on a call?
    .lead = A caller says it is your aunt and asks a favour. Sort the signs.
    .decides = Signs that weigh something come from outside the call. Nobody on the line could arrange them.
    .tempts = Your dog’s name feels like a secret. It may be under six photos online.
    .next = Agree on a family word tonight, while nobody is in a hurry.
    .reasoning =
        A voice, a number on the screen and a private detail all come through the same call. Whoever made the call may have made them too. A call back, an agreed word, people in the room and a long-known page come from elsewhere. Odd sound counts for little in both directions: lines crackle, people have colds. A limit: even strong signs can fail, since a word can be overheard. Two that agree are better than one.
    .bin-weighs = Weighs something
    .bin-little = Says little by itself
    .item-own-number = You ring the number you saved last year, and she answers.
    .item-own-number-why = You chose the way. A stranger would have to hold her phone.
    .item-family-word = She says the word your family agreed on at dinner.
    .item-family-word-why = It was never online. It can be overheard, so keep it for such moments.
    .item-two-present = Your father is standing next to her and says the same.
    .item-two-present-why = Somebody you can reach separately saw and heard her.
    .item-old-page = Her shop’s page, which you have used for years, says so too.
    .item-old-page-why = It is a way that the call did not give you.
    .item-screen-name = Your screen shows her name and number.
    .item-screen-name-why = What the screen shows can be set by a caller. It is a hint, no more.
    .item-sounds-like = It sounds exactly like her, even the laugh.
    .item-sounds-like-why = In the studies, ears alone did not get far past guessing.
    .item-knows-dog = She knows what your dog is called.
    .item-knows-dog-why = Many people know it. Some details are a search away.
    .item-sounds-flat = The voice is flat and has no echo.
    .item-sounds-flat-why = Bad lines and tired aunts sound like that too. It speaks neither for nor against.

a-voice-you-know-swan-at-the-door = Would you act on this message?
    .lead = It arrived on a school morning. Rely on it, or hold back?
    .sender = School office, Gannet Street School
    .address = <saved>0555 0140 · in your contacts since September</saved>
    .time = Monday, 07:05
    .body =
        Lessons start at 10:20 today. <odd>A swan has built a nest against the main door and hisses at everybody who comes near.</odd> Please use the yard gate. <check>The same notice is on the school’s page and on the board at the gate. You can ring the number in your school diary.</check>
    .decides = The message names three ways to confirm it, and you can reach each without it.
    .tempts = A swan sounds like a joke. Odd things happen, and odd is not the same as untrue.
    .next = Open the school’s page as you always do, not through a link.
    .reasoning =
        The story is strange, but strange news is not a sign of anything by itself. What counts is that it can be confirmed: by the page, the board and the number in the diary. It asks for nothing secret and nothing hasty. A known number helps a little; alone it would not be enough, since a shown number can be set. If the page said nothing, waiting for a call back would be the better move. Here relying on it is the stronger call.
    .cue-saved = A number you know
    .cue-saved-why = It fits the school. By itself it proves little, because a shown number can be set.
    .cue-odd = An odd story
    .cue-odd-why = Odd, and harmless: real mornings are full of odd things.
    .cue-check = Three ways to confirm
    .cue-check-why = It sends you to places you already know, so you can check it in a minute.

a-voice-you-know-at-the-barrier = Would you do what the voice asks?
    .lead = The voice is the voice of your friend { -friend_given }. Rely on it, or hold back?
    .sender = { -friend_given }
    .address = <new-number>0555 0193 · not in your contacts</new-number>
    .time = Saturday, 21:46
    .body =
        Voice message, 0:19, written out: “Hey, it’s me. My phone fell into the harbour, this one is borrowed. I’m at the ferry and the barrier won’t open. <code>You’ll get a six-digit code, just read it out to me.</code> <hurry>Quick, the ferry leaves in four minutes!</hurry> <no-call>Don’t ring, the speaker is broken.</no-call>”
    .decides = It asks for a code that was sent to you, and it closes the way by which you could check.
    .tempts = The voice is right, and phones do fall into harbours. Neither tells you who is speaking.
    .next = Ring { -friend_given } on the old number, or somebody who is there too.
    .reasoning =
        A code that arrives on your phone opens something of yours. Nobody else needs it, not even a friend in trouble. Add a new number, a rush and “don’t ring”, and every easy check is gone. Each of these can be innocent: people lose phones and ferries do leave. Together they call for a second way. If it is your friend, the price is one missed ferry. That can be forgiven.
    .cue-new-number = A number you do not know
    .cue-new-number-why = This can be fair, since people do borrow phones; it only means that a second way is due.
    .cue-code = Asks for your code
    .cue-code-why = A code sent to you is a key to something of yours, so keep it.
    .cue-hurry = Four minutes
    .cue-hurry-why = The deadline is too short to check anything, and you cannot look it up in time.
    .cue-no-call = Closes the second way
    .cue-no-call-why = A reason not to ring takes away the one check that would help.

a-voice-you-know-the-mayor-rings = The mayor rings
    .lead = You are staying with Grandma. Decide what happens with this call.
    .decides = The number on the election card did not come from the call. That is why its answer counts.
    .tempts = The name on the screen and the well-known voice both came through the call itself.
    .next = Put the election office’s number where everybody at home can see it.
    .reasoning =
        Calls like this have happened. In New Hampshire in 2024, 9,581 calls carried the copied voice of a president and told voters to stay at home. In Slovakia in 2023, a recording appeared two days before a vote. The two people heard on it said it was not real, and fact-checkers agreed. Police could not find who made it. Whether it changed the result is disputed; a 2024 study says the story is more complicated. In both cases the useful answer was the same: ask the office that runs the vote, by its own number.
    .meter-trust = Neighbours’ trust
    .scene-ring-place = The evening before the vote · Grandma’s kitchen
    .scene-ring =
        The phone says “Town Hall”. You put it on loudspeaker. “Good evening, this is { -mayor }. A storm is coming. The school stays shut tomorrow, so nobody can vote there. Please stay at home. You will vote on Monday. And tell your neighbours!” Grandma puts her good coat back in the wardrobe.
    .scene-ring-picture = A kitchen at night. A grandmother holds her coat and looks at a ringing telephone on the table.
    .choice-take-notes = Write down exactly what was said
    .choice-take-notes-note = Storm, school, Monday: three things that can be checked.
    .choice-take-notes-why = Three plain claims on paper made the next question easy: who must know this?
    .choice-warn-group = Tell the street’s chat at once
    .choice-warn-group-note = The mayor asked you to.
    .choice-warn-group-why = You wanted to help. A warning travels faster than its correction, so one check first pays off.
    .scene-notes-place = Five minutes later · the kitchen table
    .scene-notes =
        Three lines on the back of a shopping list. Storm. School shut. Vote on Monday. “But it was the mayor!” says Grandma. “I would know that voice anywhere.” She has known it for twenty years. Her election card hangs on the fridge, under a magnet shaped like a lemon.
    .choice-ring-back = Ring back the number on the screen
    .choice-ring-back-note = It said “Town Hall”.
    .choice-ring-back-why = Ringing back is a good thought. But this number came with the call, so it was not yet a second way.
    .choice-ring-card = Ring the number on the election card
    .choice-ring-card-note = It came by post in spring.
    .choice-ring-card-why = The card was there long before the call. This was a real second way.
    .choice-listen-again = Play the recording again
    .choice-listen-again-note = Perhaps it sounds like a robot.
    .choice-listen-again-why = Many people would try this. Ears alone get little further than guessing.
    .scene-no-wiser-place = Half an hour later · still the kitchen
    .scene-no-wiser =
        You have played it four times. It sounds like { -mayor }, cough and all. You have tried the number on the screen. It rings and rings. Outside it really is windy. Grandma yawns. “Shall I put the alarm clock on for tomorrow, or not?”
    .choice-card-after-all = Ring the number on her election card
    .choice-card-after-all-note = The call knows nothing of it.
    .choice-card-after-all-why = You changed the way instead of listening harder. That is the move.
    .choice-trust-ears = Leave the alarm clock off
    .choice-trust-ears-note = It is windy, and it was that voice.
    .choice-trust-ears-why = The wind made it easy to agree. One true detail does not carry the rest.
    .scene-chat-place = Five minutes later · the street’s chat
    .scene-chat =
        Forty-one neighbours have read your message. Mr Brodan writes: “Thanks, then I’ll stay in.” A thumb, another thumb. Then { -friend } asks: “Who did you check it with?” You look at the fridge. Grandma’s election card hangs there, with a number on it.
    .choice-say-unchecked = Write “Not checked yet, wait”, then ring that number
    .choice-say-unchecked-note = A bit embarrassing, and quick.
    .choice-say-unchecked-why = Saying “not checked yet” early stopped the message better than anything later could.
    .choice-stand-by-it = Write “It was the mayor’s own voice!”
    .choice-stand-by-it-note = Everybody knows that voice.
    .choice-stand-by-it-why = Your ears were honest. The question was a different one: who else can confirm it?
    .scene-office-place = A quarter to nine · on the phone
    .scene-office =
        A clerk answers at the third ring. “The school is open from seven to eight, as on the card. There is no vote on Monday. The storm warning is real, so bring a hat.” She sighs. “You are the third to ask tonight. We have put a notice on our page.”
    .scene-office-picture = A clerk at a desk talks on the phone. On the wall hangs a clock, in the corner stands a ballot box.
    .choice-look-at-page = Type the office’s address and read the notice
    .choice-look-at-page-note = Two ways that agree are better than one.
    .choice-look-at-page-why = A page can be shown to others. A phone call cannot.
    .choice-go-to-bed = Put Grandma’s alarm clock on and go to bed
    .choice-go-to-bed-note = She knows now. It is late.
    .choice-go-to-bed-why = For Grandma you did everything right. The neighbours had only the call.
    .scene-page-place = Nine o’clock · the election office’s page
    .scene-page =
        The notice says: “Voting is tomorrow, 7 to 20, at all places. Calls that say otherwise do not come from us.” { -mayor } has put a line below: “I have not rung anybody.” In forty windows of the street the lights are still on.
    .choice-write-note = Write to the chat: what was said, what is true, where to look
    .choice-write-note-note = Three lines, the true one first.
    .choice-write-note-why = Short, checkable, and nobody had to take your word for it.
    .choice-ring-bells = Ring at a few doors and show the page
    .choice-ring-bells-note = Mr Brodan’s light is on.
    .choice-ring-bells-why = People could read it for themselves. And Mr Brodan gave you a biscuit.
    .choice-send-clip = Send the recording round with “Made up!!!”
    .choice-send-clip-note = Everybody should hear it.
    .choice-send-clip-why = You meant well. But those who only pressed play heard the old message once more.
    .scene-street-place = Voting day · Grandma’s street
    .scene-street =
        Hats fly. In front of the school stands a queue, and half of it is your street. Mr Brodan holds on to Grandma, or she to him. “Who rang us, then?” she asks. Nobody knows, and perhaps nobody ever will. For today it does not matter.
    .scene-street-picture = People in coats queue in front of a school in the wind. A hat flies away.
    .ending-street = The street votes
    .scene-one-vote-place = Voting day · Grandma’s street
    .scene-one-vote =
        Grandma votes at nine, hat in hand. On the way home she meets Mr Brodan in slippers. “But it’s on Monday,” he says. In the street, eleven people stay in. All they had was the voice. Nobody had sent them a line they could check.
    .ending-one-vote = One vote, eleven slippers
    .scene-stayed-place = Sunday evening · Grandma’s kitchen
    .scene-stayed =
        On the news people queue at the school, holding their hats. “But that’s us!” says Grandma. “I mean, that would be us.” The polling place closes in four minutes. The card on the fridge had the number all the time. Next time you will know where to look.
    .ending-stayed = Four minutes short

a-voice-you-know-night-ferry-clip = Would you pass this recording on?
    .lead = It is being shared in { -town } tonight. Rely on it, or hold back?
    .sender = { -town } Ferry Watch
    .address = <account>@{ -town_slug }-ferry-watch · joined on Tuesday</account>
    .time = Thursday, 22:05
    .body =
        Recording of a phone call, 0:31. { -mayor } says: “The night ferry stops on Friday, and nobody must hear of it before.” <voice>Listen for yourself, you will know the voice at once.</voice> <source>It comes from somebody who knows somebody at the harbour.</source> <hurry>Share it tonight, tomorrow it will be gone.</hurry>
    .figures = 2,930 shares
    .picture = Drawing of a sound recording: a round play button and a row of bars.
    .decides = Nobody is named who recorded it, and no second source has it.
    .tempts = A voice you know feels like a proof. A made-up call would sound the same to you.
    .next = Look for the harbour’s own notice and for a reporter who asked both sides.
    .reasoning =
        A recording is as good as its path to you. Here the path has no first step: no name, no place, no full call. The account is two days old, and the voice is offered as the proof. The hurry keeps people from asking. All this does not show that the call is made up. Some true recordings start like this, and reporters then find out who made them. Until somebody does, holding back is the stronger call, and it costs you nothing.
    .cue-account = A very new account
    .cue-account-why = Everybody starts new, so this can be fair; it means there is no record to judge by.
    .cue-voice = The voice as proof
    .cue-voice-why = It asks your ears to decide, and ears alone do little better than guessing.
    .cue-source = No first hand
    .cue-source-why = Somebody who knows somebody cannot be asked.
    .cue-hurry = Share before it is gone
    .cue-hurry-why = No reason is given why it should vanish, only a reason not to wait.

a-voice-you-know-a-loud-denial = The clip is real, the clip is AI: what weighs most?
    .lead = Both are claims. Read what is known and pick the strongest evidence.
    .exhibit =
        A clip shows { -mayor } at a meeting: “<em>The pool will not open before autumn.</em>” Next day the press desk of { -town } says: “<em>That is AI. It was never said.</em>”

        A free detector gives the clip 71 % “AI”. The sound is flat. The town’s own recording of the meeting has the same sentence. So have the notes of two reporters who sat there, one of them from { -paper }.
    .decides = Three records made apart from each other hold the same sentence.
    .tempts = A firm denial sounds like knowledge. Whoever denies something is one voice among others.
    .next = Ask the press desk which part of the meeting’s recording it doubts.
    .reasoning =
        Since voices can be copied, “That’s AI!” can be said of anything. It may be right, it may be a mistake, it may be handy. So it is checked like every other claim: who else was there, and what did they record? Here the answers agree. Detectors err in both directions, more so with short or compressed sound. Had there been no meeting, no recording and no witness, the denial would weigh much more. This does not tell us why the desk denied it; perhaps it had asked the wrong person.
    .option-denial = The denial, because the press desk should know what was said.
    .option-denial-why = It may know, or may not have been there. A denial needs support like any claim.
    .option-detector = The detector, because it measures and takes no sides.
    .option-detector-why = Its score is a guess with errors both ways. It is a reason to look, not a result.
    .option-same-words = The town’s recording and the reporters’ notes, because they agree.
    .option-same-words-why = They were made by different people at the time, without the clip.
    .option-flat-sound = The flat sound, because real halls have an echo.
    .option-flat-sound-why = Phones clean up sound, and some halls have carpets.

a-voice-you-know-mind-the-goat = A computer speaks. Would you rely on this post?
    .lead = It is about the buses of { -town }. Rely on it, or hold back?
    .sender = Town Hall of { -town }
    .address = <account>@{ -town_slug } · linked from the town’s page since 2016</account>
    .time = Tuesday, 11:00
    .body =
        From Monday our buses announce the stops in the voice of { -mayor }. <label>The voice is made by a computer, from two hours of recordings and with written consent.</label> <odd>At Hill Street it also says “Mind the goat”, because there is one.</odd> <terms>The agreement can be read at { -town_slug }.example/bus-voice. Questions: transport desk, room 4.</terms>
    .decides = The post says openly how the voice was made, and the consent can be read.
    .tempts = A copied voice sounds like a trick. It is only one if somebody hides it.
    .next = Look up the agreement on the town’s page, or ask in room 4.
    .reasoning =
        A voice made by a computer is a tool. It becomes a problem when it is meant to pass as the real person. Here the label says what it is, the account is long known, and the paper can be read. So you can rely on the post. The limit: a label is a promise by the one who puts it there, and a missing label proves nothing. That is why the readable agreement counts for more than the label. And yes, you should mind the goat.
    .cue-account = A long-known account
    .cue-account-why = It is linked from the town’s own page, and you can check that link from the page’s side.
    .cue-label = Says how it was made
    .cue-label-why = An open label is fair use of a copied voice; a missing one would prove nothing either way.
    .cue-odd = The goat
    .cue-odd-why = Funny details are harmless and say nothing about the source.
    .cue-terms = Something to read
    .cue-terms-why = There is a paper and a room, so nobody has to rely on the post alone.
