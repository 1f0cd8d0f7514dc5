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
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.drawing.FactWords;
import serverlesslabel.drawing.LevelWords;
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
        var chip = new Region();
        chip.getStyleClass().add("reason-chip");
        var name = new Label(easel.say("reasons.level", rating.characteristic().name(),
            LevelWords.level(service, rating.characteristic(), easel.texts())));
        name.getStyleClass().add("reason-name");
        var head = new HBox(chip, name);
        head.getStyleClass().add("reason-head");
        var says = new Label(rating.says());
        says.setWrapText(true);
        says.getStyleClass().add("reason-says");
        var box = new VBox(head, says);
        box.getStyleClass().addAll("reason", "characteristic-" + rating.characteristic().place());
        rating.checks().forEach(check -> box.getChildren().add(check(check)));
        return box;
    }

    private Node check(Rating.Check check) {
        var line = new FlowPane();
        line.getStyleClass().add("fact-line");
        line.setMinWidth(0);
        var question = check.condition().question();
        var words = new Label(check.fact().map(fact -> easel.say("reasons.fact", question.name(),
            FactWords.value(fact, easel.texts()))).orElse(easel.say("reasons.unknown", question.name())));
        words.setWrapText(true);
        // A long value breaks inside the pane instead of holding the pane open.
        words.maxWidthProperty().bind(line.widthProperty());
        words.getStyleClass().add(check.holds() ? "fact-held" : "fact-failed");
        words.setTooltip(tip(check.fact().map(Fact::note).filter(note -> !note.isEmpty()).orElse(question.asks())));
        line.getChildren().add(words);
        check.fact().ifPresent(fact -> {
            fact.source().ifPresent(source -> line.getChildren().add(link(source)));
            if (!fact.documented()) line.getChildren().add(recalled());
        });
        return line;
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
