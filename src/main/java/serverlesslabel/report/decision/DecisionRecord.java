package serverlesslabel.report.decision;

import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.report.document.Markdown;
import serverlesslabel.text.Texts;

/** A comparison as a section of an architecture decision record, in Markdown. */
public final class DecisionRecord {

    private DecisionRecord() {}

    /**
     * The section: options, weights, levels, why the first is ahead, what would change that, what is still open, and
     * where it all can be read.
     *
     * @param comparison at least one service
     * @param shown      the services the reader saw, among which these were chosen
     * @param title      blank for the services' names
     */
    public static String of(Comparison comparison, Alternatives shown, String title, Texts texts) {
        var decision = new Decision(DecisionContext.of(comparison, shown, title, texts), "decision.md");
        return Markdown.of(decision.blocks());
    }
}
