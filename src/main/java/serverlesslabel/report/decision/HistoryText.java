package serverlesslabel.report.decision;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Rubric;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.HistoryWords;
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
        lines.add(step.day() + "  " + HistoryWords.standings(step, texts));
        for (var change : step.changes()) {
            lines.add("  " + HistoryWords.fact(change, texts));
            if (!change.note().isEmpty()) lines.add("      " + change.note());
            lines.add("      " + texts.get(change.basis() == Basis.DOCUMENTED ? "explain.documented"
                : "explain.recalled", change.source().map(source -> SourceWords.of(source, texts))
                    .orElse(texts.get("explain.nowhere"))));
        }
        lines.add("  " + HistoryWords.moves(step, texts));
        return lines;
    }
}
