package serverlesslabel.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Source;

/** Where a fact is from: a link to its source, and a mark where it was only recalled. */
final class Origin {

    private Origin() {}

    /** The nodes that say so, to be put behind the fact. */
    static List<Node> of(Fact fact, Easel easel, Desktop desktop) {
        var nodes = new ArrayList<Node>();
        fact.source().ifPresent(source -> nodes.add(link(source, fact.documented() ? "reasons.documented"
            : "reasons.lookup", easel, desktop)));
        if (!fact.documented()) nodes.add(recalled(easel));
        return nodes;
    }

    /** A link to a source; the words of the key get the day on which it was looked up. */
    static Node link(Source source, String words, Easel easel, Desktop desktop) {
        var link = new Hyperlink(easel.say(words, easel.texts().formats().day(source.checked())));
        link.getStyleClass().add("source");
        link.setTooltip(new WideTip(source.address().toString()));
        link.setOnAction(press -> desktop.browse(source.address()));
        return link;
    }

    private static Node recalled(Easel easel) {
        var recalled = new Label(easel.say("reasons.recalled"));
        recalled.getStyleClass().add("recalled");
        recalled.setTooltip(new WideTip(easel.say("reasons.recalled.tip")));
        return recalled;
    }
}
