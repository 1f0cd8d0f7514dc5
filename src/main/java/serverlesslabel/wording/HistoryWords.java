package serverlesslabel.wording;

import java.util.stream.Collectors;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.text.Texts;

/** Writes what changed about a service on a day, and what that moved. */
public final class HistoryWords {

    private HistoryWords() {}

    /** The letters and indexes before and after: "B 78.0 → A 91.2". */
    public static String standings(LabelHistory.Step step, Texts texts) {
        return texts.get("past.step", standing(step.before(), texts), standing(step.after(), texts));
    }

    /** One fact before and after. */
    public static String fact(LabelHistory.FactChange change, Texts texts) {
        return texts.get("past.fact", change.question().name(),
            FactWords.value(change.question(), change.before(), texts),
            FactWords.value(change.question(), change.after(), texts));
    }

    /** The levels that moved, or that the rubric's ladders are blind to the change. */
    public static String moves(LabelHistory.Step step, Texts texts) {
        return step.moves().isEmpty() ? texts.get("past.blind") : step.moves().stream()
            .map(move -> texts.get("past.move", move.characteristic().brief(), move.before(), move.after()))
            .collect(Collectors.joining(", "));
    }

    /** All of a step in one line: the day, the service, its facts, the levels that moved, the standings. */
    public static String line(String service, LabelHistory.Step step, Texts texts) {
        var facts = step.changes().stream().map(change -> fact(change, texts)).collect(Collectors.joining("; "));
        return texts.get("past.line", texts.formats().day(step.day()), service, facts, moves(step, texts),
            standings(step, texts));
    }

    private static String standing(LabelHistory.Standing standing, Texts texts) {
        return standing.letter().letter() + " " + texts.formats().tenths(standing.index().tenths());
    }
}
