package serverlesslabel.view;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.drawing.Reason;

/** Why one level is what it is: what held, what the next level wanted, the facts with their sources, the ladder. */
final class ReasonView extends VBox {

    private static final double NOTE_WIDTH = 360;

    private final Easel easel;
    private final Desktop desktop;

    ReasonView(Rating rating, Service service, Easel easel, Desktop desktop) {
        this.easel = easel;
        this.desktop = desktop;
        getStyleClass().addAll("reason", "characteristic-" + rating.characteristic().place());
        var reason = Reason.of(rating, easel.texts());
        var ladder = ladder(reason);
        getChildren().addAll(head(rating, service, ladder), ladder);
        if (!reason.says().isEmpty()) getChildren().add(says(reason.says(), reason.why(), "reason-says"));
        reason.held().forEach(line -> getChildren().add(line(line)));
        reason.missed().ifPresent(missed -> {
            getChildren().add(says(missed.says(), missed.why(), "reason-missed"));
            missed.failed().forEach(line -> getChildren().add(line(line)));
        });
    }

    private Node head(Rating rating, Service service, Node ladder) {
        var chip = new Region();
        chip.getStyleClass().add("reason-chip");
        var name = new Label(easel.say("reasons.level", rating.characteristic().name(),
            LevelWords.level(service, rating.characteristic(), easel.texts())));
        name.getStyleClass().add("reason-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var show = new ToggleButton(easel.say("reasons.ladder"));
        show.getStyleClass().addAll("flat", "small", "ladder-button");
        show.setMinWidth(USE_PREF_SIZE);
        show.setAccessibleText(easel.say("reasons.ladder.tip", rating.characteristic().name()));
        show.setTooltip(tip(easel.say("reasons.ladder.tip", rating.characteristic().name())));
        ladder.visibleProperty().bind(show.selectedProperty());
        ladder.managedProperty().bind(show.selectedProperty());
        var head = new HBox(chip, easel.icon(rating.characteristic()), name, show);
        head.getStyleClass().add("reason-head");
        return head;
    }

    private Node ladder(Reason reason) {
        var ladder = new VBox();
        ladder.getStyleClass().add("ladder");
        for (var rung : reason.ladder()) {
            var level = new Label(rung.level());
            level.getStyleClass().add("rung-level");
            var row = new HBox(level, says(rung.says(), rung.why(), "rung"));
            row.getStyleClass().add("rung-line");
            if (rung.reached()) row.getStyleClass().add("reached");
            ladder.getChildren().add(row);
        }
        return ladder;
    }

    private Node says(String words, String why, String style) {
        var says = new Label(words);
        says.setWrapText(true);
        says.setMinHeight(USE_PREF_SIZE);
        says.getStyleClass().add(style);
        if (!why.isEmpty()) says.setTooltip(tip(easel.say("reasons.why", why)));
        return says;
    }

    private Node line(Reason.Line line) {
        var flow = new FlowPane();
        flow.getStyleClass().add("fact-flow");
        flow.setMinWidth(0);
        HBox.setHgrow(flow, Priority.ALWAYS);
        var words = new Label(line.words());
        words.setWrapText(true);
        // A long value breaks inside the pane instead of holding the pane open.
        words.maxWidthProperty().bind(flow.widthProperty());
        words.getStyleClass().add(line.holds() ? "fact-held" : "fact-failed");
        words.setTooltip(tip(line.why().isEmpty() ? line.hint() : easel.say("reasons.hint", line.hint(), line.why())));
        flow.getChildren().add(words);
        line.fact().ifPresent(fact -> origin(fact).ifPresent(flow.getChildren()::add));
        line.fact().filter(fact -> !fact.documented()).ifPresent(fact -> flow.getChildren().add(recalled()));
        var row = new HBox(Glyphs.of(line.holds() ? "fth-check" : "fth-x"), flow);
        row.getStyleClass().addAll("fact-line", line.holds() ? "held" : "failed");
        return row;
    }

    private Optional<Node> origin(Fact fact) {
        return fact.source().map(source -> link(source, fact.documented() ? "reasons.documented" : "reasons.lookup"));
    }

    private Node link(Source source, String words) {
        var link = new Hyperlink(easel.say(words, easel.texts().formats().day(source.checked())));
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
