package serverlesslabel.report.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Rubric;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FactWords;
import serverlesslabel.wording.LifeWords;
import serverlesslabel.wording.SourceWords;

/** Writes the label of a service through time as plain text: each day, what changed, and what that moved. */
public final class HistoryText {

    private HistoryText() {}

    /** The history, oldest change first, with line feeds. */
    public static String of(LabelHistory history, Rubric rubric, Texts texts) {
        var service = history.service();
        var lines = new ArrayList<String>();
        lines.add(service.title() + " (" + service.id() + ")");
        lines.add("  " + texts.get("past.rubric", rubric.version()));
        LifeWords.of(service.life(), texts).forEach(words -> lines.add("  " + words));
        if (history.steps().isEmpty()) lines.add("  " + texts.get("past.none"));
        history.steps().forEach(step -> lines.addAll(step(step, texts)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> step(LabelHistory.Step step, Texts texts) {
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add(step.day() + "  " + texts.get("past.step", standing(step.before(), texts),
            standing(step.after(), texts)));
        for (var change : step.changes()) {
            lines.add("  " + texts.get("past.fact", change.question().name(),
                FactWords.value(change.question(), change.before(), texts),
                FactWords.value(change.question(), change.after(), texts)));
            if (!change.note().isEmpty()) lines.add("      " + change.note());
            lines.add("      " + texts.get(change.basis() == Basis.DOCUMENTED ? "explain.documented"
                : "explain.recalled", change.source().map(source -> SourceWords.of(source, texts))
                    .orElse(texts.get("explain.nowhere"))));
        }
        lines.add("  " + (step.moves().isEmpty() ? texts.get("past.blind") : step.moves().stream()
            .map(move -> texts.get("past.move", move.characteristic().name(), move.before(), move.after()))
            .collect(Collectors.joining(", "))));
        return lines;
    }

    private static String standing(LabelHistory.Standing standing, Texts texts) {
        return standing.letter().letter() + " " + texts.formats().tenths(standing.index().tenths());
    }
}
