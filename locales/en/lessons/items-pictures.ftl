### Items of items-pictures. Everything is invented.

items-pictures = Where is this picture from?
    .subtitle = Pictures, clips and voices
    .can-do = You can judge a picture or a voice by its origin, its date, its place and a second witness.
    .take-away = Ask less how it looks or sounds, and more where it comes from, when it was made and who else can confirm it.

items-pictures-snow-bus = Would you rely on this?
    .lead = It is the morning of 9 January. A friend sends you the link before school and writes: “As if!”
    .decides = The credit under the picture says March 2019, but the article says this morning.
    .tempts = It is January, and a scene told so vividly is easy to see before you.
    .next = Look for a picture of the same stop that carries today’s date.
    .reasoning =
        The picture may be real. But it cannot be from this morning and from March 2019. The small line under a picture often knows more than the headline. The limit: a paper may well use an old picture if the text says that it is old, and it may still have snowed last night.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/weather
    .time = 9 January, 7:40
    .headline = Snow up to the bus windows <last-night>after last night</last-night>
    .body = Our picture, taken at six this morning: only the roof of bus 4 looks out of the white. <dramatic-scene>The driver waves from the hatch, and two boys dig towards her with frying pans.</dramatic-scene> Please check your timetable before you set out!
    .byline = Photo: Nell Abery, <archive-line>archive number 311, March 2019</archive-line>
    .cue-archive-line = The archive line
    .cue-archive-line-why = It gives a date, and the date does not fit the text.
    .cue-dramatic-scene = A lively scene
    .cue-dramatic-scene-why = It may have happened just so, only on another day.
    .cue-last-night = Last night
    .cue-last-night-why = This is the claim that the picture would have to show.

items-pictures-herring-queen = Would you rely on this?
    .lead = The museum { -town(case: "in") } shows its picture catalogue at museum.{ -town_slug }.example. Number 27 is a grey picture of a Herring Queen.
    .decides = The headline itself says that the colours are a guess made by a computer.
    .tempts = Purple hair in 1926 looks like a trick, and the word computer sounds like one too.
    .next = Open the catalogue at number 27 and compare the grey picture.
    .reasoning =
        The club says what is real and what is added: the picture is old, the colours are guessed. It shows the original beside it, so everybody can compare. A made part that says so deceives nobody. The limit: if somebody passes on the coloured picture without these words, the guess can turn into a “fact”.
    .sender = Herring Club
    .address = herring-club.example/queen
    .time = Saturday, 10:15
    .headline = Herring Queen of 1926, in <guessed-colours>colours guessed by a computer</guessed-colours>
    .body = She wears a crown of fish tins and a coat of silver paper. <purple-hair>And purple hair?</purple-hair> We doubt it, but the program insists. <grey-original>The grey original, number 27 in the museum’s catalogue, hangs beside the print.</grey-original> Come and compare.
    .byline = Colours: Brushwood, a picture program
    .cue-guessed-colours = Guessing admitted
    .cue-guessed-colours-why = You learn in the first line what was added and how.
    .cue-purple-hair = Purple hair
    .cue-purple-hair-why = It looks wrong, and the club says so itself.
    .cue-grey-original = The original beside it
    .cue-grey-original-why = Whoever shows the original lets you check.

items-pictures-croaky-head = Would you rely on this?
    .lead = The page of your school says: “Voice news for all classes comes from @mill.school.”
    .decides = It comes from the very account that the school’s page names.
    .tempts = A voice like an old door sounds false, but a cold does that to anyone.
    .next = Look at the school’s page, where a late start will be announced as well.
    .reasoning =
        How a voice sounds tells little: real ones croak, copied ones can be smooth. Here the road counts. You know the account from the school’s own page, and the message wants nothing from you. The limit: accounts can be broken into. When in doubt, a look at the page or a call to the office takes a minute.
    .sender = { -speaker }, head teacher
    .address = <named-account>@mill.school</named-account>
    .time = Sunday, 19:10
    .body = Voice message, 0:20. <croaky-voice>“Hrrm! It’s me, and I sound like an old door.</croaky-voice> The boiler has broken down, so school begins at 10 tomorrow instead of 8. <asks-nothing>You needn’t answer, and you needn’t send anything.</asks-nothing> Bring a thick jumper.”
    .cue-named-account = The account you know of
    .cue-named-account-why = The school named it on its page, before this message came.
    .cue-croaky-voice = A voice like a door
    .cue-croaky-voice-why = A strange sound proves neither a copy nor a real person.
    .cue-asks-nothing = It asks for nothing
    .cue-asks-nothing-why = That is a good sign, though not yet a proof.

items-pictures-duckling-film = Would you rely on this?
    .lead = The town’s film page, { -town_slug }.example/films, says at the top: “Every film stays here for good.” Film 118 is there too.
    .decides = The post says the film will be deleted tonight, but the page says that every film stays.
    .tempts = The film is real and lovely, so the rest of the post seems true as well.
    .next = Open the film page tomorrow at breakfast. There is plenty of time.
    .reasoning =
        Two things are joined here: a real film and a made-up deadline. The page that keeps the film says the opposite. Hurry without a reason has one effect: people forward first and look later. The limit: films do sometimes vanish, and then the page would announce it.
    .sender = Weir Friends
    .address = @weir.friends
    .time = Wednesday, 20:30
    .body = Film 118 on the town’s page: a warden carries eleven ducklings over the weir, one by one, in her hat. <real-film>Nothing about it is faked.</real-film> <midnight>At midnight the town deletes it, so forward this to ten people right now!</midnight>
    .cue-midnight = Gone at midnight
    .cue-midnight-why = The deadline does not agree with the page that keeps the film.
    .cue-real-film = A real film
    .cue-real-film-why = True, but it says nothing about the deadline.

items-pictures-club-fins = Would you rely on this?
    .lead = You swim in a club. Its member card says: “Club news comes from @pool.club and from no other account.”
    .decides = The account has an extra word: @pool.club.team is not the one on the card.
    .tempts = You know the face and the pool, and the request is so small.
    .next = Look at @pool.club, or ask at the pool before Saturday.
    .reasoning =
        The card names one account and rules out all others. This message comes from another one. A face you know is no proof, since an old clip or a copied one can be sent by anybody. The limit: a club may open a second account. Then the first one will say so.
    .sender = Coach Della Brook
    .address = <other-account>@pool.club.team</other-account>
    .time = Thursday, 17:05
    .body = Video, 0:18. <known-face>Coach Della stands at your pool with wet hair.</known-face> “What a race, all of you! Saturday’s training is at the lake, at 8. There will be new fins. <small-request>Please answer here with your shoe size and your full name.”</small-request>
    .cue-other-account = Another account
    .cue-other-account-why = One added word makes it a different sender.
    .cue-known-face = A face you know
    .cue-known-face-why = It tells you whom to ask, not who sent the clip.
    .cue-small-request = A small request
    .cue-small-request-why = It is fair from the club’s own account; here the account is the question.

items-pictures-photo-contest = Would you rely on this?
    .lead = A poster in the library says: “Animal picture contest. Entries until 30 April, 18:00, at photos.{ -town_slug }.example.”
    .decides = The closing time is the one on the poster, which you can read yourself.
    .tempts = “NOW” in capitals and a countdown look like pushing.
    .next = Compare the hour with the poster, then choose your best goose.
    .reasoning =
        A deadline is fair if it is real and if you can check it. This one was on a poster in the library before the post came, with the same day, hour and address. The reason is given too. The limit: loud words add nothing to it. Without the poster you would have to look up the rules first.
    .sender = { -town } Library
    .address = photos.{ -town_slug }.example
    .time = 30 April, 16:10
    .body = Not even two hours left! <loud-hurry>Send us your picture NOW, even the blurry one of the goose.</loud-hurry> <poster-says>At 18:00 we close the box, as the poster says.</poster-says> We can take none after that, because the jury starts at once.
    .cue-poster-says = The poster’s own hour
    .cue-poster-says-why = Day, hour and address agree with what you have read.
    .cue-loud-hurry = Loud hurry
    .cue-loud-hurry-why = Capitals are only a tone; the deadline is real all the same.

items-pictures-june-hail = Would you rely on this?
    .lead = It is the evening of 12 June, and it is warm. A friend sends you the link and writes: “As if!”
    .decides = The credit gives a name, a day, an hour and a street, and all of them fit the text.
    .tempts = White balls and bare toes do not go together, so the picture looks borrowed from winter.
    .next = Look at the baker’s film: is it the same heap and the same door?
    .reasoning =
        Odd is not the same as false. The credit says who took the picture, when and where, and a second camera saw the same heap from another side. The text even gives the reason. The limit: names can be invented too. But somebody who names a street and a baker can be caught out easily.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/town
    .time = 12 June, 18:40
    .headline = <odd-season>Snowball fight in sandals</odd-season> in the middle of June
    .body = Outside the bakery, children with bare toes pelt each other with white balls. It is hail: it came down for twenty minutes, and brooms did the rest. <second-camera>Baker Ivo Tarn’s film, taken from upstairs, shows the same heap.</second-camera>
    .byline = Photo: Hanne Olm, <full-credit>12 June, 15:20, Mill Street 9</full-credit>
    .cue-full-credit = A full credit
    .cue-full-credit-why = Name, day, hour and place can be checked, and they fit.
    .cue-odd-season = The wrong season
    .cue-odd-season-why = Surprise is a reason to read on, not a reason to reject.
    .cue-second-camera = A second camera
    .cue-second-camera-why = Two people who do not share a lens can support each other.

items-pictures-noon-flight = Would you rely on this?
    .lead = On the old bridge { -town(case: "in") } there is a plaque: “Bridge 1911. Tower and clock added in 1934.”
    .decides = A picture from 1911 cannot show a clock that came in 1934.
    .tempts = A glass plate, a name and a date on paper feel like solid proof.
    .next = Ask the museum about the plate, and about the oldest known picture of the tower.
    .reasoning =
        The find has a name and a day, and it was described carefully. But the plaque gives a firm date for the tower. So the picture or the note must have been made later. The limit: the plate may still be old and pretty. It is just no evidence of a flight in 1911.
    .sender = Old Times Club
    .address = old-times.example/finds
    .time = Sunday, 11:30
    .headline = Found: a flying machine <tower-clock>above the bridge clock, 1911</tower-clock>
    .body = The glass plate lay in an attic between two jars of buttons. It shows a machine of wood and cloth, hats in the air and the hands at noon. <old-sleeve>On its paper sleeve somebody wrote: “M. Oren, 4 June 1911.”</old-sleeve>
    .byline = Photo: attic find, <shown-openly>on show in our club room, Sundays 10 to 12</shown-openly>
    .cue-tower-clock = The clock and the year
    .cue-tower-clock-why = Together they do not fit the plaque on the bridge.
    .cue-old-sleeve = Handwriting and a date
    .cue-old-sleeve-why = A note can be written on any day, also long afterwards.
    .cue-shown-openly = It is on show
    .cue-shown-openly-why = That is fair, and it lets experts look; it does not settle the year.

items-pictures-pancake-queue = Would you rely on this?
    .lead = The spring fair { -town(case: "in") } was today. You were not there, and a neighbour passes this on.
    .decides = The post says what the cut leaves out and puts the wide picture next to it.
    .tempts = A tight cut can make a crowd look bigger, and so one gets wary.
    .next = Scroll to the wide picture and count for yourself.
    .reasoning =
        Cutting a picture is not a trick in itself. It becomes one when the cut changes the story and nobody says so. Here the post does say so, shows the rest and even tells the dull part. The limit: the wide picture has edges as well. Nobody shows everything.
    .sender = Pancake stand 3
    .address = @pancake.stand3
    .time = Sunday, 13:30
    .body = Forty people queue for ONE pan! <tight-cut>I cut the picture tight, so that you can see the pancakes.</tight-cut> <wide-picture>The wide one, right below, shows the rest: at ten the square was nearly empty, because five stalls were still closed.</wide-picture>
    .cue-wide-picture = The wide picture
    .cue-wide-picture-why = It shows what the cut leaves out, so nothing is hidden.
    .cue-tight-cut = A tight cut
    .cue-tight-cut-why = It is fair, as long as the meaning stays and the cut is named.

items-pictures-huge-snail = Would you rely on this?
    .lead = Your cousin sends you the link and writes: “I knew it!”
    .decides = The line under the picture says that a program made it, while the text says a ranger took it.
    .tempts = Weight, name and lettuce: so many details seem like something seen.
    .next = Ask the park whether a ranger took any picture that morning.
    .reasoning =
        A picture made by a program is fine if the whole card treats it as one. Here the text claims that a ranger took it at dawn, and the small line says otherwise. So the text leans on a photo that does not exist. The limit: there may be big snails in the reeds. This picture does not show any.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/nature
    .time = Sunday, 9:20
    .headline = <huge-size>Snail as big as a swan</huge-size> found in the reeds
    .body = Park ranger Tilda Moss photographed it at dawn, with her boot beside it for size. <fine-detail>It weighs nine kilos, eats a lettuce in four minutes and answers to Bertram.</fine-detail> The reed path stays closed, so that nobody startles it.
    .byline = Picture: <made-picture>made with Brushwood, a picture program, on Saturday</made-picture>
    .cue-made-picture = Made with a program
    .cue-made-picture-why = It does not agree with the ranger who took a photo.
    .cue-fine-detail = Many details
    .cue-fine-detail-why = Details help if they can be checked, and they are also easy to make up.
    .cue-huge-size = A huge snail
    .cue-huge-size-why = Odd things do happen, so size alone decides nothing.

items-pictures-trip-refund = Would you rely on this?
    .lead = Your timetable gives the number of the school office: 555 0120. You went on a school trip in May.
    .decides = It declares the number you know dead and keeps every answer on its own line.
    .tempts = Good news in a voice you know makes one want to help quickly.
    .next = Ring 555 0120, the number on your timetable, all the same.
    .reasoning =
        A voice can be copied, so ask for a second way. The known number would be one, but this message talks you out of it. The only way left runs through the sender. The limit: schools do change numbers, and heads do pay money back. Then a call, a letter or a walk to the office will confirm it.
    .sender = { -speaker }, head teacher
    .address = <new-number>555 0163 · not in your contacts</new-number>
    .time = Tuesday, 14:50
    .body = Voice message, 0:24. <head-voice>“Good afternoon, it’s your head teacher, with something nice for once.</head-voice> The trip was cheaper, and every family gets 15 back. <only-here>Send me your parents’ account number. The office phone on the timetable is dead, so reply here.”</only-here>
    .cue-only-here = Reply only here
    .cue-only-here-why = It closes the second way that you already had.
    .cue-head-voice = The head teacher’s voice
    .cue-head-voice-why = It tells you whom to ask, but not who is speaking.
    .cue-new-number = An unknown number
    .cue-new-number-why = That can be fair, and then the known number will confirm it.

items-pictures-flying-cow = Would you rely on this?
    .lead = Your cousin sends you the link and writes: “I knew it!”
    .decides = A photographer and a school class filmed it from two sides, at a named place and time.
    .tempts = A cow in the sky looks like a joke or like a computer picture.
    .next = Open the rescue log at Monday, 11:50.
    .reasoning =
        Three things agree that need not agree: a photo from the bridge, a film from the other bank and the log of the mountain rescue. That is worth more than the feeling that cows do not fly. The limit: you have read all three in one place. If it matters, open the log yourself.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/town
    .time = Monday, 17:45
    .headline = <flying-animal>Cow flies over the mill</flying-animal> at five past twelve
    .body = She hung in a net under a helicopter and chewed. <flight-log>The mountain rescue’s public log has the flight: Monday, 11:50, “cow, sprained leg, calm”.</flight-log> Farmer Bram Cole says she has been looking down on the other cows ever since.
    .byline = <two-cameras>Photo: Petra Voss, Mill Bridge, 12:05. Film: class 6b, other bank</two-cameras>
    .cue-two-cameras = Two cameras
    .cue-two-cameras-why = Two sides, one time: each can confirm the other.
    .cue-flying-animal = A flying cow
    .cue-flying-animal-why = It sounds impossible until you read about the net.
    .cue-flight-log = A public log
    .cue-flight-log-why = You can open it without this article.

items-pictures-empty-chairs = Would you rely on this?
    .lead = A leaflet says: “{ -one-party(form: "start") } invites you to a harbour evening. Saturday, doors 17:00, start 18:00.”
    .decides = The clock in the picture shows 17:10, and the evening began at 18:00.
    .tempts = The numbers are exact and the photo is real, so it feels like counting it yourself.
    .next = Look for a picture taken after six.
    .reasoning =
        The photo is real, and the count may be right. But it shows the hall fifty minutes before the start, when any hall is empty. To say something about the evening, it would have to show the evening. The limit: perhaps only a few people came later too. This picture cannot tell.
    .sender = Market Square Eye
    .address = @square.eye
    .time = Saturday, 20:15
    .body = Nobody wants to hear { -one-party }. <counted-chairs>I counted in tonight’s photo: 200 chairs, three people and one dog.</counted-chairs> It shows the whole hall, with nothing cut off: the stage, the lamps, <hall-clock>the big clock at ten past five</hall-clock>, the doors. Even the dog looks bored.
    .cue-hall-clock = The clock in the hall
    .cue-hall-clock-why = It tells when the picture was taken: before the start.
    .cue-counted-chairs = An exact count
    .cue-counted-chairs-why = Counting is good, but it needs the right moment.

items-pictures-lift-bridge = Would you rely on this?
    .lead = The page { -town_slug }.example/roads lists the closing times of the lift bridge. The latest entry: “3 May, test, closed from 14:00 to 20:00.”
    .decides = Day and hour of the message fit the entry on the town’s own page.
    .tempts = “NOW” and the call to tell others look like a chain message.
    .next = Glance at the roads page, then take the long way round.
    .reasoning =
        There is hurry here, but it has a reason and a date. The town’s page gave both before the message came. At 13:20 there are forty minutes left, and that is right. The limit: without the entry, the picture and the capitals would prove nothing. And tests can be called off at short notice.
    .sender = { -witness }
    .address = Group “Bridge riders” · 48 members
    .time = <same-day>3 May, 13:20</same-day>
    .body = <turn-round>Turn round NOW, or you will have cold soup tonight!</turn-round> In forty minutes they close the lift bridge for a test. <bridge-photo>In my photo of the sign you can read it: “14:00 to 20:00”.</bridge-photo> Tell those who are still by the river.
    .cue-same-day = The same day
    .cue-same-day-why = The message comes on the day of the entry, shortly before the hour.
    .cue-turn-round = A loud call
    .cue-turn-round-why = Loud can be right, if the reason can be checked.
    .cue-bridge-photo = A photo of the sign
    .cue-bridge-photo-why = It fits the page; alone it would leave the day open.

items-pictures-ferry-picnic = Would you rely on this?
    .lead = { -town } has one ferry. The timetable page says: “Since Tuesday in the dock for painting. Back next month.”
    .decides = The ferry sails past in the picture, but last Sunday it was in the dock.
    .tempts = The town’s own address, a sharp picture and an exact count look like good care.
    .next = Ask the beach office when the picture was taken.
    .reasoning =
        The address is the town’s own, and the rubbish may well have lain there. But the picture shows a ferry that was in the dock on Sunday. So it comes from another day and says nothing about this picnic. The limit: even careful offices mix up pictures, and the choir may have left something all the same.
    .sender = Beach Office, { -town }
    .address = beach.{ -town_slug }.example
    .time = Monday, 8:15
    .body = This is what yesterday’s choir picnic has left behind: <counted-bags>31 bags, nine bottles and a trombone.</counted-bags> The picture shows our whole beach, <ferry-sails>with the ferry steaming past</ferry-sails> and gulls at work. We clear up on Tuesday. Who will give us a hand?
    .cue-ferry-sails = The ferry in the picture
    .cue-ferry-sails-why = It tells that the picture is older than the picnic.
    .cue-counted-bags = An exact count
    .cue-counted-bags-why = It counts what lies there, but not on which day.

items-pictures-green-lamp = Would you rely on this?
    .lead = Somebody in the class chat writes about this article: “Made by a computer, for sure.”
    .decides = Two people with names photographed it from two places at nearly the same time.
    .tempts = A frog-green light is easy to paint in, and “by a computer” is quickly said.
    .next = Open the harbour log for that evening.
    .reasoning =
        “Made by a computer” is a claim too, and it needs grounds. Here the grounds speak for the picture: one camera on the pier, one on the ferry, and a log that names the hour and the reason. The limit: a camera can shift a colour a little. But the log says green as well.
    .sender = { -paper(form: "bare") }
    .address = { -paper_address }/harbour
    .time = Friday, 8:10
    .headline = <odd-colour>Lighthouse shines frog green</odd-colour> for a whole hour
    .body = “I thought it was my glasses,” says ferry captain Edda Lorn. <harbour-log>The public harbour log has the entry: Thursday, 21:30 to 22:30, trial with a green lamp.</harbour-log> From tonight it is white again. The frogs, people say, were delighted.
    .byline = Photos: <two-places>Gus Arden, pier, 21:40, and Edda Lorn, ferry, 21:55</two-places>
    .cue-two-places = Two places
    .cue-two-places-why = Pier and ferry see the same light from two sides.
    .cue-odd-colour = An odd colour
    .cue-odd-colour-why = It can be painted in, and it can also simply be a green lamp.
    .cue-harbour-log = A public log
    .cue-harbour-log-why = It was kept for other reasons, and anyone can open it.

items-pictures-blue-rucksack = Would you rely on this?
    .lead = Your timetable gives the number of the school office: 555 0120. You have been missing your rucksack since sports.
    .decides = It sends you to the number and the place that you already know.
    .tempts = A strange number and a phone in a paint pot sound like an excuse.
    .next = Ring 555 0120, the number on your timetable, and ask for the rucksack.
    .reasoning =
        You need not decide by ear whether this is the caretaker. The message itself leads you to a second way that no sender can bend: the number you had before. It wants no code, no money and no answer. The limit: the number on the screen proves nothing. It is the call to the office that settles it.
    .sender = Unknown
    .address = <strange-number>555 0171 · not in your contacts</strange-number>
    .time = Friday, 14:25
    .body = Voice message, 0:22. <borrowed-phone>“Bo Tarrant here, caretaker, on a borrowed phone: mine fell into the paint.</borrowed-phone> I’ve found a blue rucksack with your name and a very old sandwich. <known-number>Ring the office, on the number you have, and fetch it there.”</known-number>
    .cue-known-number = The number you have
    .cue-known-number-why = You ring it yourself, so the sender has no hand in it.
    .cue-borrowed-phone = A borrowed phone
    .cue-borrowed-phone-why = It can be an excuse; phones do fall into paint, too.
    .cue-strange-number = An unknown number
    .cue-strange-number-why = It leaves open who is calling, and the office can tell.

items-pictures-stairs-drill = Would you rely on this?
    .lead = The calendar of { -town } says: “First-aid drill in the town hall, Saturday, 10 to 12.”
    .decides = The sign that explains the scene was left in the picture, and it fits the calendar.
    .tempts = Somebody flat on the stairs is a shock, and shocking pictures are often torn from their story.
    .next = Compare the hours on the sign with the calendar.
    .reasoning =
        The same photo could start a wild rumour if the sign were cut off. This post does the opposite: it keeps the sign in and says what is going on. The calendar announced it before. The limit: others may pass the picture on without the sign. Then look for this first version.
    .sender = Nora Pell
    .address = @nora.pell
    .time = Saturday, 13:00
    .body = <shocking-sight>Yes, that is our mayor, flat on the stairs, with a bandage round the nose!</shocking-sight> Nobody is hurt. <sign-kept>I left the sign on the left in the picture on purpose: “Drill, 10 to 12.”</sign-kept> Without it you would be worried now.
    .cue-sign-kept = The sign stays in
    .cue-sign-kept-why = It gives the picture its time and its meaning.
    .cue-shocking-sight = A shocking sight
    .cue-shocking-sight-why = A shock tells you to look twice, not what the answer is.

items-pictures-pudding-voice = Would you rely on this?
    .lead = Somebody in the class chat writes about this article: “Made by a computer, for sure.”
    .decides = The line under the sound says that a computer speaks, while the text calls it a recording of the cook.
    .tempts = The spoon, the hour and the missing bowls make a neat story.
    .next = Ask the cook, and ask the newsroom for a real recording.
    .reasoning =
        The text tells of a real night and a real voice. The small line says that a computer read out a script. Both cannot be true. The voice was made, so it is no evidence about the cook. The limit: eleven bowls may really be missing. For that, too, you would need something to check.
    .sender = { -rival(form: "bare") }
    .address = { -rival_address }/school
    .time = Tuesday, 16:00
    .headline = <secret-tape>Secret recording:</secret-tape> the cook eats the pudding at night
    .body = “Tuesdays vanilla, Fridays two bowls,” says the school cook, quite calmly. <spoon-sound>You can hear a spoon clink.</spoon-sound> It was recorded through the kitchen door, Monday, at 22:40. The school has been short of eleven bowls since the holidays.
    .byline = Sound: <made-voice>spoken by a computer voice, from our own script</made-voice>
    .cue-made-voice = A computer voice
    .cue-made-voice-why = It does not agree with a recording through a door.
    .cue-spoon-sound = A clinking spoon
    .cue-spoon-sound-why = Sounds are easily added, and they do not show who speaks.
    .cue-secret-tape = “Secret recording”
    .cue-secret-tape-why = Such recordings exist; then there is an original and a witness.

items-pictures-brown-water = Would you rely on this?
    .lead = The page { -town_slug }.example/water lists all works on the pipes. The latest entry: “4 March, brown water from 18:00.”
    .decides = The notice is of 4 March, and the message comes on 9 October.
    .tempts = The town’s stamp is real, and jugs are quickly filled.
    .next = Open the water page and see whether anything is planned today.
    .reasoning =
        The notice may be real, and in March it was useful. But the message comes seven months later, and the town’s page has nothing new. So the hurry has no reason. Somebody may have sent on an old picture by mistake. The limit: pipes do burst without a plan. Then the page or the water office will know.
    .sender = { -witness }
    .address = Group “Mill Street 12” · 31 members
    .time = <months-later>9 October, 16:40</months-later>
    .body = <town-stamp>In my photo you can see the notice with the town’s stamp:</town-stamp> “4 March. Brown water from 18:00.” <hurry>That is in an hour and a bit, so fill every jug NOW!</hurry> Then ring at all the doors, the top floor first.
    .cue-months-later = Seven months later
    .cue-months-later-why = The day of the message does not fit the day of the notice.
    .cue-town-stamp = The town’s stamp
    .cue-town-stamp-why = It makes the notice real, but it does not make it new.
    .cue-hurry = Hurry
    .cue-hurry-why = Hurry is fair when the reason is still there.
