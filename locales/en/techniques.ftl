### The 28 techniques of the fact base (section 1.2): plain name, what it does with a question to ask, and when the same look is fair.

## Words and feelings

technique-loaded-language = Loaded words
    .definition = Picks words that carry a verdict nobody has argued for. Ask: what is left in plain words?
    .fair = Fair when the strong word is backed by facts, stands in a marked opinion piece, or is a quotation.

technique-name-calling = Sticking on labels
    .definition = Sticks a label on people so that nobody needs to hear their case. Ask: what did they actually say or do?
    .fair = Fair when the label is a fact, such as an office they hold, or a name they use for themselves.

technique-fear-appeal = Scare without scale
    .definition = Makes one choice frightening and leaves out how likely the harm is. Ask: how big is the risk, and who measured it?
    .fair = Fair when somebody who knows the matter warns of a real risk, says how big it is, and says what helps.

technique-exaggeration-minimisation = Blown up, played down
    .definition = Makes something look much bigger or smaller than the evidence shows. Ask: how many, out of how many?
    .fair = Fair when a number is only rounded, or when everybody can see that it is a joke.

technique-repetition-slogan = Said again and again
    .definition = Repeats one short line until it feels true. Ask: where is the reason behind the line?
    .fair = Fair when a true message is repeated so that people remember it, and the slogan is not offered as proof.

technique-identity-appeal = Us against them
    .definition = Says what a “real” one of us must believe, in place of a reason. Ask: would it also be true for somebody outside the group?
    .fair = Fair when people name a value that guides them and accept that others choose differently.

technique-thought-stopper = End of discussion
    .definition = Ends the talk just when somebody asks for evidence. Ask: what was the question, and did it get an answer?
    .fair = Fair when a moderator stops abuse, or when an expert honestly says “we do not know yet”.

technique-false-urgency = Hurry, no time!
    .definition = Pushes you to act before you can check. Ask: who set the deadline, and why?
    .fair = Fair when the deadline is real and published where you can look it up.

## Reasoning

technique-false-dilemma = Only two choices
    .definition = Offers two options and hides the rest. Ask: what else could happen?
    .fair = Fair when there really are only two, as in a yes-or-no vote.

technique-oversimplified-cause = One cause for everything
    .definition = Names one cause for something that has many, or a chain of disasters nobody has shown. Ask: what else changed at the same time?
    .fair = Fair when a study tested that cause and says how much it explains, or when a short report names the main one.

technique-straw-man = Nobody said that
    .definition = Answers a weaker version of what the other side said. Ask: can I find those words in what they really said?
    .fair = Fair when the other side would agree with the summary.

technique-whataboutism = What about you?
    .definition = Answers criticism only by accusing somebody else. Ask: was the first point ever answered?
    .fair = Fair when the first point is answered, and equal treatment is the real topic.

technique-red-herring = Off the track
    .definition = Brings in something unrelated that leads away from the question. Ask: if this new point were untrue, would the first claim change?
    .fair = Fair when background is needed and the speaker comes back to the question.

technique-bandwagon = Everyone is doing it
    .definition = Says something is right because many people think or do it. Ask: who counted, and what do the numbers prove?
    .fair = Fair when the number itself is the news, or when most experts on a subject agree and show why.

technique-false-authority = Nameless authority
    .definition = Borrows trust from experts without a name or from another field. Ask: who exactly, and what do they know about this?
    .fair = Fair when experts are named, speak about their own field, show evidence, and say who pays them.

technique-cherry-picking = Only the handy facts
    .definition = Picks true pieces so that the whole picture is wrong. Ask: what was left out?
    .fair = Fair when one example stands for a pattern and the full figures are shown too.

technique-strategic-vagueness = Fog of words
    .definition = Says things so unclearly that nobody can check them. Ask: who did what, when, and how many?
    .fair = Fair when details are held back for a stated reason, or when honest doubt is put in numbers.

## Attack and doubt

technique-ad-hominem = Attack the person
    .definition = Rejects a claim because of who makes it. Ask: could the claim be true even so?
    .fair = Fair when a proven record or a personal interest bears on how far to rely on this person.

technique-scapegoating = One group to blame
    .definition = Blames a whole group for a problem with many causes. Ask: who did what, by name and by act?
    .fair = Fair when evidence shows what certain people or offices did, whoever they are.

technique-doubt-sowing = Doubt without end
    .definition = Raises doubts without evidence and accepts no answer. Ask: what proof would be enough?
    .fair = Fair when the question is specific, can be answered, and the answer is accepted.

technique-conspiracy-framing = Secret plot for everything
    .definition = Explains everything by a secret plan and takes missing proof for proof. Ask: what could ever show that it is wrong?
    .fair = Fair when documents and named people stand behind it and independent checks agree: real plots do exist.

## Source and evidence

technique-impersonation = Borrowed name
    .definition = Pretends to be a real outlet, office or person. Ask: does their own, known address say the same?
    .fair = Fair when it is open parody, or when a fan account says that it is one.

technique-fabrication = Made up
    .definition = Shows a text, picture or voice that never existed before somebody made it up. Ask: where is the original, and who saw it first?
    .fair = Fair when it is labelled as fiction, satire, a drawing or a reconstruction.

technique-context-stripping = Out of context
    .definition = Takes something real and cuts off its time, its place or the rest of it. Ask: when, where, and what came before and after?
    .fair = Fair when a cut keeps the meaning and the full version is easy to find.

technique-false-procedure = Wrong way to vote
    .definition = Gives a wrong date, place or way to vote or apply. Ask: what does the office in charge say on its own page?
    .fair = Fair when the office in charge publishes the change itself: a polling place can move.

technique-covert-sponsorship = Hidden payer
    .definition = Hides who pays for a message, an outlet or a candidate. Ask: whose money is this, and does it say so?
    .fair = Fair when the payer, the amount and the purpose are open: being paid is no trick, hiding it is.

## Networks

technique-fake-crowd = Crowd of few
    .definition = Makes a few people look like many. Ask: are these separate people who decided for themselves?
    .fair = Fair when many real people share a text and the campaign says that it is organised.

technique-divide-and-provoke = Stirring up both sides
    .definition = Feeds two camps against each other so that they quarrel. Ask: who gains if we shout at each other?
    .fair = Fair when people really disagree, even loudly, and stand by what they say.
