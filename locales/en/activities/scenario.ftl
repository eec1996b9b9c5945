### Words of every story of decisions. Kind and short: a decision may have a cost, nobody is shamed.

## While the story runs

scenario-step-back = Step back
scenario-ends = How your story ends
scenario-ends-hint = You can step back and try another way. Or go on and see what each decision did.
scenario-path = Your path so far
# $count: how many ways the story can end.
scenario-endings =
    { $count ->
        [one] { $count } ending in all
       *[other] { $count } endings in all
    }
# Said by a screen reader in place of the map. $path: the choices taken, with arrows between them.
scenario-map =
    { $count ->
        [0] Map of the story. No decision yet.
        [one] Map of the story. One decision: { $path }.
       *[other] Map of the story. { $count } decisions: { $path }.
    } You are here: { $place }. Ways the story can end: { $endings }.
# Something the story counts, such as “Proof: 1 of 2”.
scenario-meter = { $name }: { $value } of { $max }

## Whom the learner plays

scenario-role-citizen = You are yourself
scenario-role-editor = You are the editor
scenario-role-manipulator = You play the manipulator

## Debrief

scenario-debrief = Decision by decision
scenario-decision = Decision { $number } · { $place }
scenario-merit-good = A sound step
scenario-merit-fair = Understandable, with a cost
scenario-merit-poor = This made things harder
scenario-not-taken = The path not taken
# $endings: titles of endings, with dots between them.
scenario-leads =
    { $count ->
        [one] Leads to: { $endings }
       *[other] Can lead to: { $endings }
    }
# $meter: something the story counts.
scenario-needs = This way was closed: it needs “{ $meter }” at { $value } or more.
scenario-whole = The whole story
scenario-ending-name = Ending: { $ending }
scenario-on-your-path = { $scene } (on your path)
scenario-said =
    { $count ->
        [one] After one decision your story ended with “{ $ending }”.
       *[other] After { $count } decisions your story ended with “{ $ending }”.
    }
scenario-unmasked = You played the manipulator. These moves work on anyone, and now you know them from the inside.

# Beside the main button while the story runs.
scenario-not-yet = Follow the story to one of its ends
