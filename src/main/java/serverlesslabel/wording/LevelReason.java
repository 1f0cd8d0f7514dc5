package serverlesslabel.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Rating;
import serverlesslabel.text.Texts;

/**
 * The reason of a level in words: what it means, the conditions that decided it, and what the next level requires. The
 * window and the command line show the same.
 *
 * @param text      what the level means, or the reason of its judgement; blank at level 0 of a count
 * @param why       the rubric's reason for this level; may be blank
 * @param held      the conditions that were evaluated, each with its fact; those that held, or all of a count
 * @param missed    the next level above; empty at the top, for a count and for a judgement
 * @param ladder    the steps of the ladder, best first, or the conditions of a count; empty where there is no ladder
 * @param judgement the judgement, where the level was judged; then no condition was evaluated
 */
public record LevelReason(String text, String why, List<CheckedCondition> held, Optional<Missed> missed,
    List<Rung> ladder,
                          Optional<Judgement> judgement) {

    public LevelReason {
        held = List.copyOf(held);
        ladder = List.copyOf(ladder);
    }

    /**
     * A step of a ladder, or one condition of a count.
     *
     * @param level   the level of the step, "0" to "5", or "+1" for a condition of a count
     * @param text    what it means, in the rubric's words
     * @param why     why the rubric asks for it; may be blank
     * @param reached whether it is the step the service is on, or the condition holds
     */
    public record Rung(String level, String text, String why, boolean reached) {}

    /**
     * The next level above, which was not reached.
     *
     * @param text   which level it is and what it means
     * @param why    why the rubric puts it there; may be blank
     * @param failed the conditions that failed, at least one
     */
    public record Missed(String text, String why, List<CheckedCondition> failed) {

        public Missed {
            failed = List.copyOf(failed);
        }
    }

    /**
     * One condition in words.
     *
     * @param words the known value, and what is required where the condition failed
     * @param why   why the condition is one of a count's five; blank for conditions of a step
     * @param hint  the fact's note; the full question where there is no note
     * @param fact  the fact the condition was asked of; empty where it is unknown
     */
    public record CheckedCondition(boolean holds, String words, String why, String hint, Optional<Fact> fact) {

        /** A copy whose words begin with the name of a service. */
        public CheckedCondition withService(String service, Texts texts) {
            return new CheckedCondition(holds, texts.get("explain.of", service, words), why, hint, fact);
        }
    }

    /** The reason of a rating, in the language of the texts. */
    public static LevelReason of(Rating rating, Texts texts) {
        boolean counted = rating.characteristic().ladder() instanceof Ladder.Count;
        return new LevelReason(meaning(rating, texts), rating.why(),
            rating.checks().stream().map(check -> line(check, counted ? check.why() : "", texts)).toList(),
            rating.missed().map(above -> new Missed(
                texts.get("reasons.missed", above.level().steps(), above.text()), above.why(),
                above.checks().stream().filter(check -> !check.holds()).map(check -> line(check, texts)).toList())),
            ladder(rating), rating.judgement());
    }

    /** What the level of a rating means in the rubric's words, or that it was judged and why. */
    public static String meaning(Rating rating, Texts texts) {
        return rating.judgement().map(judgement -> texts.get("judged.says", judgement.reason())).orElse(rating.text());
    }

    private static List<Rung> ladder(Rating rating) {
        if (rating.characteristic().ladder() instanceof Ladder.Count count && rating.judgement().isPresent())
            return count.countedConditions().stream().map(vote -> new Rung("+1", vote.text(), vote.why(), false))
            .toList();
        if (!(rating.characteristic().ladder() instanceof Ladder.Steps steps))
            return rating.checks().stream().map(check -> new Rung("+1", check.text(), check.why(), check.holds()))
                .toList();
        boolean judged = rating.judgement().isPresent();
        var rungs = new ArrayList<Rung>();
        for (var step : steps.steps())
            rungs.add(new Rung(Integer.toString(step.level().steps()), step.text(), step.why(),
                !judged && step.level().equals(rating.level()) && step.text().equals(rating.text())));
        rungs.add(new Rung("0", steps.otherwise(), "", !judged && rating.checks().isEmpty()));
        return rungs;
    }

    /** One checked condition in words, without why the rubric asks for it. */
    public static CheckedCondition line(Rating.Check check, Texts texts) {
        return line(check, "", texts);
    }

    /** The answer to a checked condition alone, for a row that names what is asked. */
    public static CheckedCondition answer(Rating.Check check, Texts texts) {
        var known = known(check, texts);
        return checked(check, check.holds() ? known : texts.get("reasons.answer.failed", known,
            ConditionWords.wanted(check.condition(), texts)), "");
    }

    private static CheckedCondition line(Rating.Check check, String why, Texts texts) {
        var asked = check.condition().question().name();
        return checked(check, check.holds() ? texts.get("reasons.fact", asked, known(check, texts))
            : texts.get("reasons.failed", asked, known(check, texts), ConditionWords.wanted(check.condition(), texts)),
            why);
    }

    private static String known(Rating.Check check, Texts texts) {
        return check.fact().map(fact -> FactWords.value(fact, texts)).orElse(texts.get("reasons.unknown"));
    }

    private static CheckedCondition checked(Rating.Check check, String words, String why) {
        return new CheckedCondition(check.holds(), words, why, check.fact().map(Fact::note)
            .filter(note -> !note.isEmpty()).orElse(check.condition().question().asks()), check.fact());
    }
}
