package serverlesslabel.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FactWords;

/** Writes what changed of a service on a day, for its page, the list of changes and the feeds. */
final class ChangeWords {

    private ChangeWords() {}

    /** Letter and index before and after: "B 79.2 → A 90.4". */
    static String standing(LabelHistory.Step step, Texts texts) {
        return texts.get("past.step", standing(step.before(), texts), standing(step.after(), texts));
    }

    /** Each fact that changed, with its note, and the levels that moved. */
    static List<String> lines(LabelHistory.Step step, Texts texts) {
        var lines = new ArrayList<String>();
        for (var change : step.changes()) {
            var words = texts.get("past.fact", change.question().name(), FactWords.value(change.question(),
                change.before(), texts), FactWords.value(change.question(), change.after(), texts));
            lines.add(change.note().isEmpty() ? words : words + ". " + change.note());
        }
        lines.add(step.moves().isEmpty() ? texts.get("past.blind") : step.moves().stream().map(move ->
            texts.get("past.move", move.characteristic().brief(), move.before(), move.after()))
            .collect(Collectors.joining(", ")));
        return lines;
    }

    private static String standing(LabelHistory.Standing standing, Texts texts) {
        return standing.letter().letter() + " " + texts.formats().tenths(standing.index().tenths());
    }
}
