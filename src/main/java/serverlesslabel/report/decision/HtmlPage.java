package serverlesslabel.report.decision;

import java.util.List;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Person;
import serverlesslabel.report.document.Html;
import serverlesslabel.text.Texts;

/** Writes a comparison as the content of an HTML page that needs no script. */
public final class HtmlPage {

    private HtmlPage() {}

    /**
     * The content: that of a decision record, with the picture after the outcome.
     *
     * @param comparison the options, at least one
     * @param shown      the services the reader saw, from which the options were chosen
     * @param title      the reader's title; blank for the names of the services
     * @param people     who took part, whose weights are laid side by side; empty where nobody is named
     * @param picture    the comparison as SVG markup
     * @throws IllegalArgumentException if the comparison is empty
     */
    public static String of(Comparison comparison, Alternatives shown, String title, List<Person> people,
                            String picture, Texts texts) {
        var decision = new Decision(DecisionContext.of(comparison, shown, title, texts), people, "decision.html");
        return "<main>\n" + Html.of(decision.opening()) + "<figure tabindex=\"0\">\n" + picture + "</figure>\n"
            + Html.of(decision.sections()) + "</main>\n<footer>" + Html.escaped(texts.get("sheet.foot.right",
                comparison.rubric().name())) + "</footer>\n";
    }

    /**
     * The title of the content: the reader's own, or the names of the services.
     *
     * @param comparison the options, at least one
     * @param shown      the services the reader saw
     * @param title      the reader's title, or blank
     * @throws IllegalArgumentException if the comparison is empty
     */
    public static String title(Comparison comparison, Alternatives shown, String title, Texts texts) {
        return new Decision(DecisionContext.of(comparison, shown, title, texts), List.of(), "").title();
    }
}
