### Texts of lessons/a-voice-you-know. Reading age 12 to 14. All towns, outlets, offices and people are invented, except in the named real cases.

a-voice-you-know = A voice you know
    .subtitle = When hearing is not enough
    .can-do =
        You can confirm a voice message by a second way.
        You can weigh a recording by more than its sound.
    .take-away = A voice is a question; a second way answers it. This goes for “It’s me!” and for “Made up!”

a-voice-you-know-hook = “Please stay at home!”
    .body =
        Saturday evening. The phone rings next to the pancakes.

        “Good evening, { -mayor } here, from the town hall. A storm is coming, so tomorrow’s vote on the new pool is put off. Please stay at home!”

        It’s the voice from the summer fair, cough and all. “I’d know it anywhere,” says Dad. <em>Would he?</em>
    .picture = A ringing phone beside a stack of pancakes.

a-voice-you-know-idea = Ears are not enough
    .body =
        A computer can copy a voice. Can you hear it? Researchers pooled 56 studies. With sound, people were right about 62 times in 100. Guessing gets you 50.

        Slovakia, 2023, two days before a vote: two known voices seem to plan buying votes. Both deny it; a news agency calls it manipulated. Whether it changed the vote is disputed.

        So ask less about the sound. Ask: <strong>who can confirm it, by which second way?</strong>
    .picture = An ear and sound waves; two separate paths lead to one door.

a-voice-you-know-mayors-call = What would settle it?
    .lead = Back to the pancakes. Is the vote really put off?
    .decides = The number in the letter was there before the call. The caller didn’t choose it.
    .tempts = The number looks official. But callers can choose what it shows.
    .next = Save the town hall’s number before you need it.
    .reasoning =
        A second way must not run through the caller. The letter came earlier and from elsewhere, so it does. In January 2024, 9,581 calls in New Hampshire told voters to stay at home. The voice was copied. The limit: storms do come and votes do get moved. Then the town hall says so on the phone, and the call was sound.
    .exhibit =
        <em>On the screen:</em> Town Hall { -town }, 555 0100

        “See?” says Dad. On the fridge hangs the town’s letter about the vote.
    .option-listen = Think back: was the breathing odd?
    .option-listen-why = Copies can breathe well, and real mayors wheeze.
    .option-number = Compare the screen with the town’s website
    .option-number-why = It may match, and be borrowed.
    .option-letter = Ring the number in the letter
    .option-letter-why = You call them, by a way you already had.
    .option-neighbour = Ask the neighbours: same call?
    .option-neighbour-why = Ten calls from one caller are still one source.

a-voice-you-know-wet-phone = Would you rely on this?
    .lead = It sounds just like { -classmate_given } from your class.
    .decides = It asks for a code and blocks the easiest way to check.
    .tempts = The voice fits. So would a copy.
    .next = Ring the old number, or the family.
    .reasoning =
        Perhaps it really is your classmate, and a phone really did fall into the harbour. You need not decide that by ear. A code sent to your phone opens something of yours, so it is no use to an honest friend. And “don’t ring” removes the second way. The limit: new numbers and hurry are part of life. An honest friend will not mind waiting two minutes while you check.
    .sender = { -classmate_given } (new)
    .address = <new-number>555 0147 · not in your contacts</new-number>
    .time = Today, 15:41
    .body = Voice message, 0:16. “Heyyy, it’s me! My phone fell into the harbour, this is a new one. I’m paying for the trip and you’ll get a text. <code>Send me the six digits in it,</code> the desk shuts at four. <no-calls>Don’t ring, the microphone’s acting up.”</no-calls>
    .cue-new-number = A new number
    .cue-new-number-why = It can be fair: phones do get wet.
    .cue-code = A code from your phone
    .cue-code-why = Such a code is a key to your account.
    .cue-no-calls = Don’t ring
    .cue-no-calls-why = What records a message can carry a call.

a-voice-you-know-robot-frog = Would you rely on this?
    .lead = Your teacher’s voice, about tomorrow’s trip. It sounds strange.
    .decides = You can confirm it in two places without this message.
    .tempts = The voice creaks like a machine. So does a sore throat.
    .next = Open the timetable and look for the new gate.
    .reasoning =
        An odd sound is a weak clue. Colds, bad microphones and squeezed files all make real voices strange. What counts is the road back: the usual group, an office that knows, a timetable that you open yourself. The message also asks for nothing but a short walk to another gate. The limit: a group account can be taken over. If the timetable says gate 1, ask at the office.
    .sender = { -teacher }
    .address = <class-group>Class group 7b · since September</class-group>
    .time = Today, 17:20
    .body = Voice message, 0:21. <odd-sound>“Hello 7b, it’s me. I sound like a robot frog: lost my voice.</odd-sound> Tomorrow the bus leaves from gate 2, not gate 1. Same time, 8:10. <two-places>It’s in the timetable, and the office knows.”</two-places>
    .cue-class-group = The usual group
    .cue-class-group-why = It has carried school news for months: a good sign, no proof.
    .cue-odd-sound = A robot frog
    .cue-odd-sound-why = Real voices crack all the time.
    .cue-two-places = Two places to check
    .cue-two-places-why = You can reach both yourself, and that earns trust.

a-voice-you-know-band-chat = The band chat
    .lead = You play the drums. The school concert is tomorrow.
    .decides = The whole recording settles what neither the clip nor a denial can.
    .tempts = You know the voice, so the clip feels like proof.
    .next = Ask where the whole recording is.
    .reasoning =
        There were three good moves. Ask where the clip came from. Ask the person in it. Then find something that does not depend on anybody’s word: the whole recording. Shouting “AI!” was a guess, even if it was partly right. In this story somebody’s real words had been mixed with made ones. The limit: often no whole recording exists. Then “we can’t tell” is the fair answer.
    .meter-reach = How far it has spread
    .scene-clip-place = Thursday, 16:20 · on the bus
    .scene-clip =
        A clip lands in the band chat. It’s { -bandmate_given }, no doubt. “Our drummer plays like a washing machine. I only smile to be polite.”

        The drummer is you. Somebody has added a small spinning washing machine. The bus has never been so quiet.
    .scene-clip-picture = Drumsticks on a bus seat; a phone shows a voice clip and a washing machine.
    .choice-send-on = Send it to your best mate
    .choice-send-on-note = “Listen to THIS.”
    .choice-send-on-why = Wanting comfort is human. But an unchecked clip gains a listener.
    .choice-ask-first = Ask who had it first
    .choice-ask-first-note = It stings, but still.
    .choice-ask-first-why = It shows how short the trail is.
    .choice-headphones = Listen again, on headphones
    .choice-headphones-note = Five times.
    .choice-headphones-why = Careful, but ears alone rarely settle it.
    .scene-silence-place = Thursday, 16:45 · the band chat
    .scene-silence =
        The clip came from an account called “bandtruth”. Whose? Nobody knows.

        “Let’s play without { -bandmate_given },” writes the bass. Four thumbs go straight up. { -bandmate_given } doesn’t answer: swimming practice until six, phone in the locker. The pool is two stops away.
    .choice-to-the-pool = Get off at the pool and ask
    .choice-to-the-pool-note = It takes courage.
    .choice-to-the-pool-why = Face to face is a way that no clip controls.
    .choice-shout-ai = Write: “That’s AI!” Then go and ask
    .choice-shout-ai-note = Loud and loyal.
    .choice-shout-ai-why = “Made up” is a claim too, and nobody has checked it yet.
    .choice-without = Add a fifth thumb
    .choice-without-note = You heard it yourself.
    .choice-without-why = The hurt is real. But nobody asks the person in the clip.
    .scene-poolside-place = Thursday, 18:05 · at the pool
    .scene-poolside =
        { -bandmate_given } listens, with dripping hair, and turns pale. “The washing machine, yes. But I said that about <em>myself</em>. The drummer bit I never said.”

        “Monday’s rehearsal was recorded. The whole of it is on the computer in the music room.”
    .choice-word-enough = Write to the chat: “It isn’t true. Trust me.”
    .choice-word-enough-note = That should do.
    .choice-word-enough-why = Kind, and even right. But a denial alone convinces only friends.
    .choice-whole-recording = Ask the music teacher to play the recording
    .choice-whole-recording-note = Tomorrow, before first lesson.
    .choice-whole-recording-why = The whole recording depends on nobody’s word.
    .scene-music-room-place = Friday, 7:40 · the music room
    .scene-music-room =
        Minute 12. “Today I play like a washing machine,” says { -bandmate_given }, and laughs. Minute 31: “Do I like Gran’s soup? I only smile to be polite.”

        No drummer anywhere. Three of you have heard it now. The soup stays a secret.
    .choice-tell-together = Tell the chat what the three of you heard
    .choice-tell-together-note = And where anyone can listen.
    .choice-tell-together-why = A way to check beats a verdict.
    .choice-hunt = Find out first who “bandtruth” is
    .choice-hunt-note = First things first.
    .choice-hunt-why = Meanwhile the clip goes round uncorrected.
    .choice-tell-mate = Tell the chat, and your mate as well
    .choice-tell-mate-note = That clip came from you.
    .choice-tell-mate-why = A correction should travel as far as the clip.
    .scene-encore-place = Friday, 20:10 · the stage
    .scene-encore =
        The whole band plays. Before the encore { -bandmate_given } takes the microphone: “For our drummer!” On the screen behind you turns an enormous washing machine.

        Everybody laughs, you most of all. The account called “bandtruth” has quietly disappeared by then.
    .ending-encore = Full spin
    .scene-half-believed-place = Friday, 20:10 · the stage
    .scene-half-believed =
        You all play. But all evening the bass looks past { -bandmate_given }, and in the hall somebody hums like a washing machine.

        Half the band believes you; half has only heard the clip. The recording could have told them in time.
    .ending-half-believed = Half a band
    .scene-empty-chair-place = Friday, 20:10 · the stage
    .scene-empty-chair =
        One chair stays empty. Then, on Monday, the music teacher plays you the whole recording. The words about a drummer are not in it.

        You say sorry, and that counts. The clue was easy to miss: the voice was right.
    .ending-empty-chair = The empty chair

a-voice-you-know-before-midnight = Would you rely on this?
    .lead = The town votes on its new pool on Sunday.
    .decides = No place, day or witness: nothing here can be checked.
    .tempts = You know the voice. That tells you whom to think of, not who spoke.
    .next = Look for a newsroom with the whole recording.
    .reasoning =
        Perhaps the recording is real; the post gives no way to find out. Nobody says when, where or to whom the words were spoken. The timing is worth a pause, too. In Slovakia in 2023 a recording spread in the quiet days before the vote, when there was little time to answer. The limit: real leaks also come late and without names. Then newsrooms can seek the original, and further witnesses, before they rely on it.
    .sender = { -town } Unheard
    .address = @{ -town_slug }.unheard
    .time = Friday, 21:15
    .body = Audio, 0:38. <known-voice>You all know this voice: it’s { -mayor }.</known-voice> “We count the pool votes until the number suits us.” <no-origin>We have it from somebody who was there.</no-origin> <midnight>Share it before midnight, then it has to go.</midnight>
    .cue-known-voice = A well-known voice
    .cue-known-voice-why = A well-known voice is easy to find and copy.
    .cue-no-origin = Somebody, somewhere
    .cue-no-origin-why = No day, no room: no second witness to find.
    .cue-midnight = Before midnight
    .cue-midnight-why = Some deadlines are fair; this one has no reason.

a-voice-you-know-second-way = A second way, or the same one?
    .lead = Your aunt’s voice asks for money, from a strange number. Sort the checks.
    .decides = A second way reaches your aunt without the message.
    .tempts = More copies feel like more proof. It is still one message.
    .next = Agree on a family word, at the table, not in a chat.
    .reasoning =
        Ask of every check: could the sender of the message answer it? If so, it is the same way. A saved number, a person beside her and a word from the kitchen table are all out of the sender’s reach. The limit: no way is perfect. Words get passed on and phones get lost. Two second ways are better than one when a lot is at stake.
    .bin-second = A second way
    .bin-same = The same way again
    .item-saved-number = Ring the number you saved last year
    .item-saved-number-why = It was there before the message.
    .item-call-back = Press “call back”
    .item-call-back-why = It reaches the sender.
    .item-kitchen-word = Ask for your family’s agreed word
    .item-kitchen-word-why = Only the family should know it.
    .item-same-chat = Reply: “Is it really you?”
    .item-same-chat-why = Anybody types “yes”.
    .item-beside = Ring your uncle, who is with her
    .item-beside-why = He can turn his head and ask.
    .item-ten-phones = Check whether your cousins got it too
    .item-ten-phones-why = Ten copies, one message.

a-voice-you-know-minute-41 = Is “made up” the last word?
    .lead = This time somebody calls a recording made up. Would you rely on the report?
    .decides = The whole evening is on record, and two people heard the words.
    .tempts = After all these copies, “made up” sounds plausible. It is a claim too.
    .next = Listen to what comes before and after minute 41.
    .reasoning =
        This one is fine, because the report does for the recording what you would do for a message. It looks for a second way and finds two: the whole evening in an archive, and people who were there. A denial is worth hearing, and it is printed. It does not settle things alone. Copied voices can make it easier to wave real recordings away. The limit: witnesses can mishear and archives can have gaps. Here they agree.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }
    .time = Tuesday, 18:30
    .headline = <denial>“Made by AI,” says ferry chair — whole recording has the words</denial>
    .body = { -chair }, chair of the ferry company, called a clip from a public meeting made up. <whole-evening>We listened to all 94 minutes in the town archive. At minute 41 come the words: “The night boat will stop in May.”</whole-evening> <in-the-room>A passenger and the minute-taker heard them too.</in-the-room> “I spoke of a plan, not a decision,” { -chair } told us today.
    .byline = By our newsroom
    .cue-denial = A loud denial
    .cue-denial-why = Denials can be right, so it was checked.
    .cue-whole-evening = The whole evening
    .cue-whole-evening-why = You can open the archive yourself.
    .cue-in-the-room = Two who were there
    .cue-in-the-room-why = They need no recording: a second way.

### Review: read as a pupil, a teacher, a Ukrainian editor and a hunter of give-aways.
### Review: the hook moved to Saturday, because the pool vote of the other steps is on Sunday.
### Review: minute-41 now asks for a judgement of the report; what copies do to real recordings is softened to “can”.
### Review: facts stand on section 3.2 (Diel 2024), case 22 and S14 of the fact base. Open: the acquittal of 2025 is marked (checked), yet the FCC releases do not cover it.
### Review: Ukrainian: у/в, школа has a канцелярія, акаунт throughout, no gendered address.
