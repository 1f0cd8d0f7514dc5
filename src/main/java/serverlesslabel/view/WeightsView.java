package serverlesslabel.view;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.ShareBarDrawing;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;

/** What matters: the shares as a bar, a slider a characteristic, the profiles. */
final class WeightsView extends ScrollPane {

    private static final double BAR = 16;

    private final Store store;
    private final Easel easel;
    private final Catalog catalog;
    private final PictureNode bar;
    private final Region room = new Region();
    private final Label unset = new Label();

    WeightsView(Store store, Easel easel) {
        this.store = store;
        this.easel = easel;
        this.catalog = store.board().get().catalog();
        this.bar = easel.pictureNode();
        getStyleClass().add("weights-view");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var content = new VBox(heading(), room, bar, unset);
        content.getStyleClass().add("weights");
        unset.setText(easel.say("weights.unset"));
        unset.setWrapText(true);
        unset.getStyleClass().add("warning");
        catalog.rubric().characteristics().forEach(each ->
            content.getChildren().add(new WeightRow(each, store, easel)));
        content.getChildren().addAll(subheading(), profiles());
        setContent(content);
        // An empty region measures the width the pane leaves for the bar.
        room.widthProperty().subscribe(width -> showWeights(weights()));
        store.board().map(Board::exploration).map(chosen -> chosen.weights()).subscribe(this::showWeights);
        easel.palette().subscribe(palette -> showWeights(weights()));
    }

    private Weights weights() {
        return store.board().get().exploration().weights();
    }

    private HBox heading() {
        var heading = new Label(easel.say("weights.title"));
        heading.getStyleClass().add("heading");
        var reset = new Hyperlink(easel.say("weights.reset"));
        reset.setId("reset");
        reset.setTooltip(new Tooltip(easel.say("weights.reset.tip")));
        reset.setOnAction(press -> choose(catalog.profiles().get(0)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(heading, gap, reset);
        line.getStyleClass().add("heading-line");
        return line;
    }

    private Label subheading() {
        var heading = new Label(easel.say("weights.profiles"));
        heading.getStyleClass().addAll("heading", "second");
        return heading;
    }

    private FlowPane profiles() {
        var chips = new FlowPane();
        chips.getStyleClass().add("chips");
        for (var profile : catalog.profiles()) {
            var chip = new ToggleButton(profile.name());
            chip.getStyleClass().add("chip");
            chip.setTooltip(new Tooltip(profile.purpose()));
            chip.setOnAction(press -> {
                choose(profile);
                chip.setSelected(isChosen(profile));
            });
            store.board().map(Board::exploration).subscribe(chosen -> chip.setSelected(isChosen(profile)));
            chips.getChildren().add(chip);
        }
        return chips;
    }

    private boolean isChosen(Profile profile) {
        return profile.weights().equals(weights());
    }

    private void choose(Profile profile) {
        store.apply(new Change.ChooseProfile(profile, catalog.rubric().characteristics()));
    }

    private void showWeights(Weights weights) {
        bar.show(ShareBarDrawing.draw(catalog.rubric(), weights, easel.paper(room.getWidth(), BAR), easel.texts()));
        unset.setVisible(weights.unset());
        unset.setManaged(weights.unset());
    }
}
