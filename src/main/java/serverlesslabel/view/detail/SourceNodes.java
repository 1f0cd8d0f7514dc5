package serverlesslabel.view.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Source;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.SourceWords;

/** Makes the nodes that say where a fact comes from: a link to its source, and a mark where it is not yet checked. */
public final class SourceNodes {

    private SourceNodes() {}

    /**
     * Returns the nodes to place after a fact: the host of its source as a link, then a mark where the fact was
     * recalled, not documented. The tip of the link says when it was checked, and the whole address.
     */
    public static List<Node> of(Fact fact, ViewContext context, DesktopPort desktop) {
        return nodes(fact, true, context, desktop);
    }

    /** Returns the same nodes for a narrow column: the link is an arrow alone. */
    public static List<Node> brief(Fact fact, ViewContext context, DesktopPort desktop) {
        return nodes(fact, false, context, desktop);
    }

    private static List<Node> nodes(Fact fact, boolean host, ViewContext context, DesktopPort desktop) {
        var nodes = new ArrayList<Node>();
        fact.source().ifPresent(source -> nodes.add(link(source, host ? SourceWords.host(source) : "",
            fact.documented() ? "reasons.documented" : "reasons.lookup", context, desktop)));
        if (!fact.documented()) nodes.add(recalled(context));
        return nodes;
    }

    /**
     * Returns the host of a source as a link that opens it in the browser; its words alone where it may not be opened.
     *
     * @param key the key of the text of the tip; its one argument is the day on which the source was checked
     */
    static Node link(Source source, String key, ViewContext context, DesktopPort desktop) {
        return link(source, SourceWords.host(source), key, context, desktop);
    }

    private static Node link(Source source, String words, String key, ViewContext context, DesktopPort desktop) {
        var arrow = Icons.of("fth-external-link");
        var link = Source.isSafe(source.address()) ? new Hyperlink(words, arrow) : new Label(words, arrow);
        link.setContentDisplay(words.isEmpty() ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
        link.getStyleClass().add("source");
        var when = context.text(key, SourceWords.dates(source, context.texts()));
        link.setAccessibleText(SourceWords.host(source) + ", " + when);
        LazyTooltip.on(link, when + "\n" + source.address());
        if (link instanceof Hyperlink active) active.setOnAction(press -> desktop.browse(source.address()));
        return link;
    }

    private static Node recalled(ViewContext context) {
        var recalled = new Label(context.text("reasons.recalled"));
        recalled.getStyleClass().add("recalled");
        LazyTooltip.on(recalled, context.text("reasons.recalled.tip"));
        return recalled;
    }
}
