package serverlesslabel.view.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Source;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.SourceWords;

/** Makes the nodes that say where a fact comes from: a link to its source, and a mark where it is not yet checked. */
public final class SourceNodes {

    private SourceNodes() {}

    /**
     * Returns the nodes to place after a fact: a link where it has a source, then a mark where it was recalled, not
     * documented.
     */
    public static List<Node> of(Fact fact, ViewContext context, DesktopPort desktop) {
        var nodes = new ArrayList<Node>();
        fact.source().ifPresent(source -> nodes.add(link(source, fact.documented() ? "reasons.documented"
            : "reasons.lookup", context, desktop)));
        if (!fact.documented()) nodes.add(recalled(context));
        return nodes;
    }

    /**
     * Returns a link that opens a source in the browser; its words alone where it may not be opened.
     *
     * @param key the key of the text of the link; its one argument is the day on which the source was checked
     */
    static Node link(Source source, String key, ViewContext context, DesktopPort desktop) {
        var words = context.text(key, SourceWords.dates(source, context.texts()));
        var link = Source.isSafe(source.address()) ? new Hyperlink(words) : new Label(words);
        link.getStyleClass().add("source");
        LazyTooltip.on(link, source.address().toString());
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
