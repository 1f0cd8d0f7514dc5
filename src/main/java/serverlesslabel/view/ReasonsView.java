package serverlesslabel.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.drawing.Reason;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** Why each level is what it is: what it means, the facts that decided it, their sources and dates. */
final class ReasonsView extends VBox {

    private static final double NOTE_WIDTH = 360;

    private final Easel easel;
    private final Desktop desktop;

    ReasonsView(Store store, Easel easel, Desktop desktop) {
        this.easel = easel;
        this.desktop = desktop;
        getStyleClass().add("reasons");
        store.board().map(Board::selected).subscribe(selected ->
            show(selected, store.board().get().catalog().rubric()));
    }

    private void show(Optional<Service> selected, Rubric rubric) {
        var heading = new Label(easel.say("reasons.title"));
        heading.getStyleClass().add("heading");
        getChildren().setAll(heading);
        selected.ifPresent(service -> rubric.ratings(service).forEach(rating ->
            getChildren().add(reason(rating, service))));
    }

    private Node reason(Rating rating, Service service) {
        var reason = Reason.of(rating, easel.texts());
        var chip = new Region();
        chip.getStyleClass().add("reason-chip");
        var name = new Label(easel.say("reasons.level", rating.characteristic().name(),
            LevelWords.level(service, rating.characteristic(), easel.texts())));
        name.getStyleClass().add("reason-name");
        var head = new HBox(chip, name);
        head.getStyleClass().add("reason-head");
        var box = new VBox(head);
        box.getStyleClass().addAll("reason", "characteristic-" + rating.characteristic().place());
        if (!reason.says().isEmpty()) box.getChildren().add(says(reason.says(), reason.why(), "reason-says"));
        reason.held().forEach(line -> box.getChildren().add(line(line)));
        reason.missed().ifPresent(missed -> {
            box.getChildren().add(says(missed.says(), missed.why(), "reason-missed"));
            missed.failed().forEach(line -> box.getChildren().add(line(line)));
        });
        return box;
    }

    private Node says(String words, String why, String style) {
        var says = new Label(words);
        says.setWrapText(true);
        says.getStyleClass().add(style);
        if (!why.isEmpty()) says.setTooltip(tip(easel.say("reasons.why", why)));
        return says;
    }

    private Node line(Reason.Line line) {
        var row = new FlowPane();
        row.getStyleClass().add("fact-line");
        row.setMinWidth(0);
        var words = new Label(line.words(), Glyphs.of(line.holds() ? "fth-check" : "fth-x"));
        words.setWrapText(true);
        // A long value breaks inside the pane instead of holding the pane open.
        words.maxWidthProperty().bind(row.widthProperty());
        words.getStyleClass().add(line.holds() ? "fact-held" : "fact-failed");
        words.setTooltip(tip(line.why().isEmpty() ? line.hint()
            : easel.say("reasons.hint", line.hint(), line.why())));
        row.getChildren().add(words);
        line.fact().ifPresent(fact -> {
            fact.source().ifPresent(source -> row.getChildren().add(link(source)));
            if (!fact.documented()) row.getChildren().add(recalled());
        });
        return row;
    }

    private Node link(Source source) {
        var link = new Hyperlink(easel.say("reasons.source", easel.texts().formats().day(source.checked())));
        link.getStyleClass().add("source");
        link.setTooltip(tip(source.address().toString()));
        link.setOnAction(press -> desktop.browse(source.address()));
        return link;
    }

    private Node recalled() {
        var recalled = new Label(easel.say("reasons.recalled"));
        recalled.getStyleClass().add("recalled");
        recalled.setTooltip(tip(easel.say("reasons.recalled.tip")));
        return recalled;
    }

    private static Tooltip tip(String text) {
        var tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(NOTE_WIDTH);
        return tip;
    }
}
