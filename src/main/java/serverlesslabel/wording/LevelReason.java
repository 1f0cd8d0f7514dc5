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
 * Where a level comes from, in words: what it means, the conditions that decided it, and what the next level wanted.
 * The window and the command line say the same.
 *
 * @param says      what the level means, or why it was judged so; empty at level 0 of a count
 * @param held      the conditions that were looked at, each with its fact
 * @param missed    what the next level would have been; empty where there is none to miss
 * @param ladder    everything that can be reached, the best first; empty where no fact leads anywhere
 * @param judgement where somebody judged the level; then no condition was looked at
 */
public record LevelReason(String says, String why, List<Line> held, Optional<Missed> missed, List<Rung> ladder,
                     Optional<Judgement> judgement) {

    public LevelReason {
        held = List.copyOf(held);
        ladder = List.copyOf(ladder);
    }

    /** A step of the ladder, or one of the conditions that are counted. */
    public record Rung(String level, String says, String why, boolean reached) {}

    /** A level that was not reached, why it is where it is, and the conditions that failed. */
    public record Missed(String says, String why, List<Line> failed) {

        public Missed {
            failed = List.copyOf(failed);
        }
    }

    /**
     * One condition.
     *
     * @param words what is known, and where the condition failed what was wanted
     * @param why   of a count why the condition is one of the five; empty where a step says why
     * @param hint  the fact's note, or the full question where there is none
     */
    public record Line(boolean holds, String words, String why, String hint, Optional<Fact> fact) {

        /** The same, said of a service by its name. */
        public Line of(String service, Texts texts) {
            return new Line(holds, texts.get("explain.of", service, words), why, hint, fact);
        }
    }

    /** The reason of a rating. */
    public static LevelReason of(Rating rating, Texts texts) {
        boolean counted = rating.characteristic().ladder() instanceof Ladder.Count;
        return new LevelReason(says(rating, texts), rating.why(),
            rating.checks().stream().map(check -> line(check, counted ? check.why() : "", texts)).toList(),
            rating.missed().map(above -> new Missed(
                texts.get("reasons.missed", above.level().steps(), above.says()), above.why(),
                above.checks().stream().filter(check -> !check.holds()).map(check -> line(check, texts)).toList())),
            ladder(rating), rating.judgement());
    }

    /** What a level means in the rubric's words, or that it was judged and why. */
    public static String says(Rating rating, Texts texts) {
        return rating.judgement().map(judgement -> texts.get("judged.says", judgement.reason())).orElse(rating.says());
    }

    private static List<Rung> ladder(Rating rating) {
        if (rating.characteristic().ladder() instanceof Ladder.Count count && rating.judgement().isPresent())
            return count.votes().stream().map(vote -> new Rung("+1", vote.says(), vote.why(), false)).toList();
        if (!(rating.characteristic().ladder() instanceof Ladder.Steps steps))
            return rating.checks().stream().map(check -> new Rung("+1", check.says(), check.why(), check.holds()))
                .toList();
        boolean judged = rating.judgement().isPresent();
        var rungs = new ArrayList<Rung>();
        for (var step : steps.steps())
            rungs.add(new Rung(Integer.toString(step.level().steps()), step.says(), step.why(),
                !judged && step.level().equals(rating.level()) && step.says().equals(rating.says())));
        rungs.add(new Rung("0", steps.otherwise(), "", !judged && rating.checks().isEmpty()));
        return rungs;
    }

    /** One condition in words. */
    public static Line line(Rating.Check check, Texts texts) {
        return line(check, "", texts);
    }

    private static Line line(Rating.Check check, String why, Texts texts) {
        var question = check.condition().question();
        var known = check.fact().map(fact -> FactWords.value(fact, texts)).orElse(texts.get("reasons.unknown"));
        var words = check.holds() ? texts.get("reasons.fact", question.name(), known)
            : texts.get("reasons.failed", question.name(), known, ConditionWords.wanted(check.condition(), texts));
        return new Line(check.holds(), words, why,
            check.fact().map(Fact::note).filter(note -> !note.isEmpty()).orElse(question.asks()), check.fact());
    }
}
