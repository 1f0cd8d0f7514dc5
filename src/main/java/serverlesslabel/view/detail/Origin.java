package serverlesslabel.view.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Source;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WideTip;
import serverlesslabel.view.host.DesktopPort;

/** Where a fact is from: a link to its source, and a mark where it was only recalled. */
public final class Origin {

    private Origin() {}

    /** The nodes that say so, to be put behind the fact. */
    public static List<Node> of(Fact fact, ViewContext context, DesktopPort desktop) {
        var nodes = new ArrayList<Node>();
        fact.source().ifPresent(source -> nodes.add(link(source, fact.documented() ? "reasons.documented"
            : "reasons.lookup", context, desktop)));
        if (!fact.documented()) nodes.add(recalled(context));
        return nodes;
    }

    /** A link to a source; the words of the key get the day on which it was looked up. */
    static Node link(Source source, String words, ViewContext context, DesktopPort desktop) {
        var link = new Hyperlink(context.text(words, context.texts().formats().day(source.checked())));
        link.getStyleClass().add("source");
        link.setTooltip(new WideTip(source.address().toString()));
        link.setOnAction(press -> desktop.browse(source.address()));
        return link;
    }

    private static Node recalled(ViewContext context) {
        var recalled = new Label(context.text("reasons.recalled"));
        recalled.getStyleClass().add("recalled");
        recalled.setTooltip(new WideTip(context.text("reasons.recalled.tip")));
        return recalled;
    }
}
