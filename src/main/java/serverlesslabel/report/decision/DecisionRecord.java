package serverlesslabel.report.decision;

import java.util.List;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Person;
import serverlesslabel.report.document.Markdown;
import serverlesslabel.text.Texts;

/** Writes a comparison as a section of an architecture decision record (ADR) in Markdown. */
public final class DecisionRecord {

    private DecisionRecord() {}

    /**
     * The section: options, weights, levels, why the first is ahead, what would change that, open points, sources, and
     * the command that reproduces it.
     *
     * @param comparison the options, at least one
     * @param shown      the services the reader saw, from which the options were chosen
     * @param title      the reader's title; blank for the names of the services
     * @param people     who took part, whose weights are laid side by side; empty where nobody is named
     * @throws IllegalArgumentException if the comparison is empty
     */
    public static String of(Comparison comparison, Alternatives shown, String title,
                            List<Person> people, Texts texts) {
        var decision = new Decision(DecisionContext.of(comparison, shown, title, texts), people, "decision.md");
        return Markdown.of(decision.blocks());
    }
}
