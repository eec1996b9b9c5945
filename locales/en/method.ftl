### How it is measured: for teachers and researchers. Plain sentences; formulas as text.
### $items, $half, $fewest, $curve, $least, $seconds and $recall come from the code that measures.

method-title = How this is measured
method-back = Back to your judgement
method-intro = For teachers, researchers and everyone who wants to know. What stands here is what the program does; every rule can be read in its source code. All of it is worked out on this computer, and nothing is sent anywhere.

method-shown = What is shown
    .body =
        A check has { $items } items: { $half } sound ones, which can be relied on, and { $half } unsound ones. They come from one of two parallel forms, A and B, which take turns; the first form is drawn by chance with even odds. Items not yet seen in a check come first, spread evenly over the sets of items. If a form has fewer items, the check is shorter, and still half of it is sound. There is no feedback before the end of a check.

        In practice and reviews each item is sound or unsound with even odds, and never more than three of one kind follow each other while the other kind is at hand. The odds do not depend on the learner, so neither trusting everything nor doubting everything pays. Within that, items with a chance of success near three in four, and weak techniques, come more often.

        After each item the learner says “rely on it” or “hold back”, and how sure they are: 50, 60, 70, 80, 90 or 100 per cent.

method-cells = Hits and false alarms
    .body =
        As in signal-detection theory, there are four outcomes. The signal is an unsound item; the answer “yes” is to hold back. Two rates say everything else: the hit rate H, holding back from unsound items, and the false-alarm rate F, holding back from sound ones.

        Half an answer is added to each of the four cells (the log-linear correction, Hautus 1995). So the figures stay finite when all answers of one kind are alike.
    .formulas =
        H = (hits + 0.5) / (unsound items + 1)
        F = (false alarms + 0.5) / (sound items + 1)

method-sharp = Sharpness and leaning
    .body =
        Sharpness is d′: how far apart sound and unsound lie for this person, in standard deviations. 0 is chance, about 1 is fair, about 2 is good. Leaning is the criterion c: 0 is even-handed, above 0 leans to trusting, below 0 to doubting. Here z is the inverse of the standard normal distribution.

        The two are kept apart on purpose. Someone who doubts everything catches every unsound item and still has a d′ of 0. That is why there is never one single score.

        Both are shown only from { $fewest } answers to sound and { $fewest } to unsound items on: for the chosen time, for a week, or for a check. Weeks run from Monday to Sunday. All judgement answers count: those of checks, practice and reviews.
    .formulas =
        d′ = z(H) − z(F)
        c = −0.5 × (z(H) + z(F))

method-errors = Intervals
    .body =
        Every figure has a 95 % interval: if one measured again and again in the same way, about 95 of 100 such intervals would hold the true figure. On the screen this is called “most likely between”. The variance of d′ is that of Gourevitch and Galanter (1967), at the corrected rates; the variance of c is a quarter of it. Here φ is the density of the standard normal distribution, U the number of unsound and S the number of sound items.

        With { $half } items of each kind the interval of d′ is wide, about one unit to either side. One check alone says little more than “clearly better than chance” or “cannot tell”.
    .formulas =
        var(d′) = H × (1 − H) / (U × φ(z(H))²) + F × (1 − F) / (S × φ(z(F))²)
        var(c) = var(d′) / 4
        interval = figure ± 1.96 × √var

method-plane = The steady ground
    .body =
        The tinted field of the chart begins at a d′ of 1 and reaches from −0.3 to +0.3 of c. These borders are our own choice, made to give a direction. They are not a norm, not a pass mark and not drawn from a sample of people.

method-curve = Sureness and results
    .body =
        For each level of sureness the curve shows the share of right answers. Its interval is that of Wilson (1927), which keeps its promise also with few answers (Brown, Cai and DasGupta 2001). The curve is drawn from { $curve } answers on. Below, k is the number of right answers out of n, p = k / n.

        Over-confidence is mean sureness minus the share of right answers.
    .formulas =
        middle = (p + 1.96² / (2n)) / (1 + 1.96² / n)
        half width = 1.96 / (1 + 1.96² / n) × √(p × (1 − p) / n + 1.96² / (4n²))

method-brier = The Brier score and its parts
    .body =
        The Brier score is the mean squared distance between stated sureness and result (1 for right, 0 for mistaken); always saying 50 per cent scores 0.25, and less is better. Murphy (1973) splits it into three parts: how far the curve lies from the diagonal, how well the levels sort right from mistaken answers, and what chance leaves open. Because there are only six levels, the parts add up exactly.

        Here s is the sureness of a level, n its answers, p its share of right answers, N all answers and P their share of right answers. Standard errors come from leaving out one answer at a time (the jackknife, Efron and Stein 1981); the intervals are cut where no value is possible.
    .formulas =
        Brier = mean of (sureness − result)²
        distance = sum of n × (s − p)² / N
        sorting = sum of n × (p − P)² / N
        chance = P × (1 − P)
        Brier = distance − sorting + chance

method-change = When we speak of change
    .body =
        The first check is compared with the latest one; both must have enough answers and must be fit to be judged. Sharpness and leaning are compared apart. We say “more” or “less” only if the 95 % interval of the difference does not hold 0. Otherwise we say that the evidence is not enough.

        In that case we name how many more items in the later check would tell, if the difference stayed as large as it looks now. More than 400 are not named. The figure is a rough guide: differences that look large by chance tend to shrink. Two comparisons at 95 % also mean that about one in ten learners without any change would be told of some.
    .formulas =
        difference = later − first
        se = √(se_first² + se_later²)
        items needed = n_later × se_later² / ((difference / 1.96)² − se_first²)
        more items = items needed − n_later

method-careless = Answers that cannot be judged
    .body =
        From { $least } answers on we look for signs that items were not read. The latest { $items } answers of the chosen time are looked at, and each check by itself. There are four signs: at least 95 % of the answers are “hold back”; at least 95 % are “rely on it”; at least 95 % follow a repeating pattern of 2 to 5 answers; or at least a third came in less than { $seconds } seconds. In about that time a very fast reader, at 500 words a minute, gets through the 35 words that the shortest items have; adults usually read 238 words a minute in silence (Brysbaert 2019).

        Then no figures are shown, and the learner is told why in kind words. The borders are our own, after Meade and Craig (2012) and Wise and Kong (2005). Whoever clicks slowly and by chance cannot be told from someone who does not know.

method-rasch = Difficulty, techniques and paths
    .body =
        Each item has a difficulty b on the Rasch scale, set by its authors. A person’s ability θ is estimated from the latest 300 answers: overall with a normal prior of mean 0 and standard deviation 1.5, for each technique and path with the person’s own average as the mean and 0.8 as the standard deviation. So a few answers move little. The estimate is the most probable value (Mislevy 1986). The spreads are our own judgement, not the result of a sample.

        The bars show the chance on an item of average difficulty, b = 0, and the line below them its 95 % interval. “New” means fewer than three answers, “Strong” that the whole interval lies above even odds, “Growing” everything else.

        Answers on this computer also move the difficulties of items, with a standard deviation of 0.7 around the authors’ value. These moved difficulties only help to choose the next item. Difficulties have not been calibrated on a large group.
    .formulas =
        P(right) = 1 / (1 + exp(b − θ))

method-memory = When techniques come back
    .body =
        Techniques, not items, come back: each review shows another example. The days come from FSRS-6 with its default parameters, fitted on flash cards and not on media literacy. A technique is due when its estimated chance of recall falls below { $recall }. Only the first answer of a day to a technique counts as a review. Answers in checks do not count, because checks give no feedback.

        A mistaken answer, or a right one at 50 per cent, counts as “again”; a right one at 60 as “hard”, at 70 to 90 as “good”, at 100 as “easy”.

method-limits = What it cannot tell
    .body =
        The samples are small. The intervals say so; please read them, not the middle alone.

        The world is invented: towns, outlets and people do not exist. So nobody is helped by knowing the news, and nobody can look a claim up outside of the program. Whether the skill carries over to real news is not measured here.

        Items are easier than life. They are short, announced as an exercise, half of them are sound, and each has enough in it to decide. In life most of what people meet is sound, and often nothing decides.

        The model of d′ takes both kinds of item to be spread equally for a person. With few answers that cannot be tested.

        Learners know that they are being measured, practise between the checks and may remember items. A change between two checks is not proof that the lessons caused it; that would take a comparison group.

        The figures are made for one person’s own learning. They are not fit for grades, for selecting people or for ranking them.

method-sources-title = Sources
method-source-1 = Brier, G. W. (1950). Verification of forecasts expressed in terms of probability.
method-source-2 = Brown, L. D., Cai, T. T., DasGupta, A. (2001). Interval estimation for a binomial proportion.
method-source-3 = Brysbaert, M. (2019). How many words do we read per minute? A review and meta-analysis of reading rate.
method-source-4 = Efron, B., Stein, C. (1981). The jackknife estimate of variance.
method-source-5 = Gourevitch, V., Galanter, E. (1967). A significance test for one parameter isosensitivity functions.
method-source-6 = Green, D. M., Swets, J. A. (1966). Signal Detection Theory and Psychophysics.
method-source-7 = Hautus, M. J. (1995). Corrections for extreme proportions and their biasing effects on estimated values of d′.
method-source-8 = Klinkenberg, S., Straatemeier, M., van der Maas, H. L. J. (2011). Computer adaptive practice of maths ability using a new item response model for on the fly ability and difficulty estimation.
method-source-9 = Macmillan, N. A., Creelman, C. D. (2005). Detection Theory: A User’s Guide.
method-source-10 = Meade, A. W., Craig, S. B. (2012). Identifying careless responses in survey data.
method-source-11 = Mislevy, R. J. (1986). Bayes modal estimation in item response models.
method-source-12 = Murphy, A. H. (1973). A new vector partition of the probability score.
method-source-13 = Rasch, G. (1960). Probabilistic Models for Some Intelligence and Attainment Tests.
method-source-14 = Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference.
method-source-15 = Wilson, R. C., Shenhav, A., Straccia, M., Cohen, J. D. (2019). The Eighty Five Percent Rule for optimal learning.
method-source-16 = Wise, S. L., Kong, X. (2005). Response time effort: a new measure of examinee motivation in computer-based tests.
method-source-17 = Ye, J., Su, J., Cao, Y. (2022). A stochastic shortest path algorithm for optimizing spaced repetition scheduling. FSRS-6 is its later form, by the open-spaced-repetition project.
