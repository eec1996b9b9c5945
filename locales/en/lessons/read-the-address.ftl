### Texts of lessons/read-the-address. Reading age 12 to 14. All towns, outlets, offices and people are invented, except in the named real case.

read-the-address = Read the address
    .subtitle = Whose door is this?
    .can-do =
        You can find the owner of a page in its address.
        You can say what the lock symbol proves, and what it does not.
    .take-away = Stop at the first single slash and look left. The name just before the ending owns the page.

read-the-address-hook = Two front doors
    .body =
        Two links arrive within a minute. Both pages have the same logo, the same colours, even the same photo of a wet dog.

        One begins <em>{ -paper_address }/dog</em>. The other begins <em>{ -paper_address }.dog-prize.example</em>.

        One is the newspaper. The other has only borrowed its coat. Which is which?
    .picture = Two houses side by side with the same door and the same wet dog on the step; one house front is only a board on props.

read-the-address-idea = Read it backwards
    .body =
        Find the first single slash. (No slash? Start at the very end.) What comes after it is just a shelf inside the site. Now read from there <strong>to the left</strong>: first the ending, then a name. <strong>Name and ending together</strong> are the owner.

        Whatever stands further left is a room in the owner’s house. Owners name rooms as they like, even after a newspaper. A dot starts a new part; a hyphen does not.

        Our addresses end in <em>.example</em>, which is kept free for examples. Some real endings have two parts, such as <em>.co.uk</em>.
    .picture = A row of coaches like a train; the engine at the right end is bright, and an arrow runs from it to the left.

read-the-address-padlock = What does the lock tell you?
    .lead = A page asks for your name. Your browser shows a lock beside its address.
    .decides = The lock is about the road: what you type travels sealed. It does not vouch for whoever opens it.
    .tempts = “Secure” sounds like “safe to trust”. It only means that nobody on the way can read along.
    .next = Read the owner in the address first. The lock comes second.
    .reasoning =
        For a lock, a site needs a certificate. For the most common kind, a machine checks one thing: does the applicant control this address? Nobody has to check who the person is. So an honest page and a dishonest one can have the same lock. It is still worth having: without it, somebody on the way could read or change the page. In 2023 Chrome announced another sign in its place, because people took the lock for a promise of trust. The limit: some certificates do name a checked company.
    .exhibit =
        <em>Lock · { -town_slug }-prize.example</em>

        “Connection secure. Please enter your name to collect your prize.”
    .option-honest = The people behind this page are honest
    .option-honest-why = Anyone who controls an address can get a lock for it.
    .option-sealed = Nobody on the way can read what you type
    .option-sealed-why = That is its job, and it does it well.
    .option-no-harm = The town has looked at this page before
    .option-no-harm-why = No office looks at a page before it gets its lock.
    .option-nothing = Nothing at all, it is only a small decoration
    .option-nothing-why = It does protect the road. It just says nothing about who waits at the other end.

read-the-address-free-swim = Would you rely on this?
    .lead = The town’s own site is { -town_slug }.example. Somebody shares this post in the class chat.
    .decides = A hyphen joins words into one name. { -town_slug }-swim is not the town.
    .tempts = A birthday is a good reason for free tickets, and pools do give them away.
    .next = Type { -town_slug }.example yourself and look for the offer there.
    .reasoning =
        The town’s name stands in the address, but not as the owner. With a dot, swim.{ -town_slug }.example, it would be a room in the town’s house. With a hyphen it is another house, and anybody could have taken that name. The limit: a pool may honestly run a site of its own. Then the town’s site links to it. And a free ticket never needs your school password.
    .sender = { -town } Pool
    .address = <town-hyphen>{ -town_slug }-swim.example</town-hyphen>
    .time = Tuesday, 15:12
    .body = <fair-reason>The pool turns fifty!</fair-reason> Every pupil swims free in June, slide included. <password>Log in with your school account and password</password>, then print your pass.
    .cue-town-hyphen = Hyphen, not dot
    .cue-town-hyphen-why = It can be fair, if the town’s own site sends you there.
    .cue-fair-reason = A friendly reason
    .cue-fair-reason-why = It may even be true, but it does not tell you whose page this is.
    .cue-password = Your school password
    .cue-password-why = It opens your school’s door, and a pool has no use for that.

read-the-address-whose-door = Whose door is it?
    .lead = The paper is at { -paper_address }, the town at { -town_slug }.example. Sort the addresses.
    .decides = Find the first slash, then read left. Name plus ending tells you the owner.
    .tempts = A familiar name catches the eye. Ask where it stands, not whether it is there.
    .next = Try it on three addresses in your own browser.
    .reasoning =
        Names are handed out from the right. Whoever holds a name may put anything in front of it, and anything after the slash. That is why a strange word can stand in an honest address, and a well-known name in a stranger’s. The limit: the address tells you who runs the page, not whether the text is right. On big platforms many people share one owner’s house.
    .bin-of-paper = The paper
    .bin-of-town = The town
    .bin-of-stranger = Somebody else
    .item-long-front = photos.x7.{ -paper_address }
    .item-long-front-why = Two odd rooms, but the owner at the end is the paper.
    .item-long-path = { -paper_address }/login-check/x7
    .item-long-path-why = The strange words come after the slash, inside the paper’s site.
    .item-pool-door = pool.{ -town_slug }.example
    .item-pool-door-why = With a dot, the pool is a room in the town’s house.
    .item-form-path = { -town_slug }.example/prize-form
    .item-form-path-why = “Prize” sounds fishy, but it is the town’s own shelf.
    .item-paper-in-front = { -paper_address }.login-check.example
    .item-paper-in-front-why = The owner is login-check.example. The paper’s name is only a room.
    .item-town-behind-slash = login-check.example/{ -town_slug }
    .item-town-behind-slash-why = After the slash anyone may write any town.
    .item-extra-letter = { -paper_slug }s.example
    .item-extra-letter-why = One extra s at the end makes another name.

read-the-address-goat-lift = Would you rely on this?
    .lead = You have the paper at home. It prints its address on page one: { -paper_address }.
    .decides = Before the first slash stands the paper’s own name, letter for letter.
    .tempts = A goat in a lift sounds like a joke. Odd things happen, and local papers love them.
    .next = Open the paper’s front page and see whether the goat is there too.
    .reasoning =
        Two questions are mixed here. Whose page is it? The paper’s, and the address shows it. Is the story right? It names the place, the time and somebody you could ask. That is enough to rely on it for now. The limit: a real paper can be mistaken, and a careful one then prints a correction. A funny story is not a reason for doubt by itself.
    .sender = { -paper(form: "bare") }
    .address = <own-name>{ -paper_address }</own-name>/town/goat-lift
    .time = Wednesday, 9:05
    .headline = <odd-story>Goat takes the lift to the library’s third floor</odd-story>
    .body = A goat walked into the town library on Tuesday and rode up to the atlases. <who-says>“It waited politely for the doors,” says librarian Nell Abery.</who-says> The owner fetched it at four.
    .byline = By the newsroom
    .picture = Drawing: a goat stands in an open lift between bookshelves.
    .cue-own-name = The paper’s own address
    .cue-own-name-why = Everything after the slash is inside its site.
    .cue-odd-story = An odd story
    .cue-odd-story-why = Surprise is fair, as long as you can see who reports it.
    .cue-who-says = A witness with a name
    .cue-who-says-why = You could ring the library and ask her.

read-the-address-ferry-free = Would you rely on this?
    .lead = Same paper, same logo. A neighbour sends you the link.
    .decides = The owner is daily-reader.example. The paper’s address stands in front as a room.
    .tempts = The text is calm and the weather link works. A copy can borrow both.
    .next = Type the paper’s address yourself and search for the ferry.
    .reasoning =
        Read from the slash to the left: example, daily-reader. There the owner ends. Such copies exist: researchers found that at least 17 newspapers and news sites had been cloned from May 2022 on. On some, many links led to the real site. The limit: the ferry may really stop for repairs. This page is just no evidence for it.
    .sender = { -paper(form: "bare") }
    .address = <borrowed-front>{ -paper_address }.daily-reader.example</borrowed-front>/ferry
    .time = Thursday, 18:20
    .headline = Ferry { -town(case: "from") } stops for a year
    .body = <calm-tone>The ferry will not sail from May, as the pier needs new posts.</calm-tone> Season tickets lose their value. <links-home>Weather and crossword as always on { -paper_address }.</links-home>
    .byline = By the newsroom
    .cue-borrowed-front = Borrowed front
    .cue-borrowed-front-why = The part just before the slash is a stranger’s name.
    .cue-calm-tone = A calm tone
    .cue-calm-tone-why = Good style is welcome, but anyone can write it.
    .cue-links-home = Links to the real paper
    .cue-links-home-why = Linking is fair and useful; it does not show who wrote this page.

read-the-address-new-name = Would you rely on this?
    .lead = The town’s own site is { -town_slug }.example. You find this in its news.
    .decides = The old address announces the new one. Only the town can write there.
    .tempts = A name with a hyphen looks borrowed. Here the owner itself sends you to it.
    .next = Go to the new catalogue from the town’s site, and save it.
    .reasoning =
        Offices and shops do change their address. The fair way is to say so at the old place, early, and with a person to ask. This note does all three. If the same news came only from the new address, you would have to hold back. The limit: now and then somebody breaks into a site. A call to the library settles that too.
    .sender = { -town } Library
    .address = <known-door>{ -town_slug }.example</known-door>/news
    .time = Monday, 11:40
    .body = From 1 June our catalogue moves to <new-door>books-{ -town_slug }.example</new-door>. <own-road>You will find the link on this page, and the desk will help you.</own-road> Your card and your fines stay the same. Sorry about the fines.
    .cue-known-door = The address you know
    .cue-known-door-why = The news comes from the town’s own house.
    .cue-new-door = A name with a hyphen
    .cue-new-door-why = On its own it would prove nothing; here the owner names it.
    .cue-own-road = A way to ask
    .cue-own-road-why = It sends you to places you can reach without this link.

read-the-address-reader-bill = Would you rely on this?
    .lead = Your family reads { -weekly } at { -weekly_address }. This mail arrives.
    .decides = After the @ the same rule holds. The owner is readers-desk.example.
    .tempts = The page may well have a lock. It seals the road to whoever runs it.
    .next = Open { -weekly_address } yourself and look under your family’s account.
    .reasoning =
        The mail looks helpful and even gives a safety tip. But the tip points at the lock, which any site can have, and away from the address. The paper’s name stands in front, where the owner of readers-desk.example could write anything. The limit: a sender line can be forged, so even the right name after the @ proves little. And some papers let another company send their bills. Then the paper’s own site says so, and you can pay there.
    .sender = { -weekly(form: "bare") }, readers’ desk
    .address = bills@<at-stranger>{ -weekly_slug }.readers-desk.example</at-stranger>
    .time = Friday, 7:55
    .body = Your last payment did not reach us. <card-number>Please enter your card number again</card-number> on our page by Sunday. <padlock-line>You can tell that it is safe by the lock.</padlock-line> Enjoy the weekend puzzle!
    .cue-at-stranger = The paper only in front
    .cue-at-stranger-why = Just before the ending stands another name: readers-desk.
    .cue-padlock-line = “Safe by the lock”
    .cue-padlock-line-why = A lock is good, but strangers can have one too.
    .cue-card-number = A card number
    .cue-card-number-why = Asking for payment is fair on the paper’s own site.

read-the-address-odd-but-own = Such a jumble!
    .lead = Somebody says: “Don’t open that, look at those letters!” The paper’s own address is { -weekly_address }.
    .decides = Before the first slash stands { -weekly_address }. It is the paper’s own page.
    .tempts = Digits and short codes look suspicious. Often it is only how a big site sorts its pages.
    .next = Read back from the slash to the owner before you judge a long address.
    .reasoning =
        This one is fine, because the owner is right and the rest is only order in the house. Large sites often number their machines, and after the slash they number their texts. A neat address is no proof, and a messy one is no disproof. The limit: a sound address only tells you who speaks. Here the paper even corrects itself, and that is a sign of care.
    .sender = { -weekly(form: "bare") }
    .address = <jumble>x7.p3-live.</jumble><end-of-name>{ -weekly_address }</end-of-name>/b?id=4471
    .time = Saturday, 8:30
    .headline = 14 across had no answer: we are sorry
    .body = <own-slip>Last week we printed a clue without a solution.</own-slip> 212 readers wrote in; one suggested “marmalade”. The right clue is in today’s issue. The prize draw is repeated.
    .cue-jumble = Digits and codes
    .cue-jumble-why = To the left of the owner, any room name is fair.
    .cue-end-of-name = The owner at the end
    .cue-end-of-name-why = Name and ending are the paper’s, letter for letter.
    .cue-own-slip = A mistake admitted
    .cue-own-slip-why = Careful papers say what went wrong and put it right.

### Review: a give-away hunter found every Message unsound; free-swim is now a Post, as new-name is, and the addresses to sort are no longer grouped by owner.
### Review: a teacher missed browsers without a lock, forged sender lines and addresses without a slash; all three are now said, with sources.
### Review: a fact-checker put “from May 2022” with the cloning, not with the finding.
### Review: “the weekly” became “the paper”, because the role may be cast as any outlet while another one is called a weekly.
### Review: a native speaker of Ukrainian mended calques and unclear pronouns.
