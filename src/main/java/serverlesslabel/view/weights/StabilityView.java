package serverlesslabel.view.weights;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.chart.NearSharesDrawing;
import serverlesslabel.picture.Lettering;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.FittingHeading;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.Sentences;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.ScrollView;
import serverlesslabel.view.frame.StaleStyle;
import serverlesslabel.wording.BracketWords;

/**
 * View of the stability of the ranking: how often the first services come first when the weights are a little off, as
 * bars; and in a sentence both ends of the bracket of the weight the reader points at. The headline over the list has
 * the nearest end of all brackets; it stands on the page of the stability, too, with what there is to warn of.
 */
public final class StabilityView extends ScrollView {

    private final Store store;
    private final AcceptabilityService acceptability;
    private final ViewContext context;
    private final ObservableValue<Optional<Characteristic>> pointed;
    private final Sentences bracket = new Sentences();
    private final WidePicture shares;
    private final Label counted = Labels.caption("");
    private final VBox body = new VBox();
    private final Button fold = new Button();

    /**
     * Makes the view of a store.
     *
     * @param pointed the characteristic whose weight the reader points at or has focused; empty for none
     */
    public StabilityView(Store store, AcceptabilityService acceptability, ViewContext context,
                         ObservableValue<Optional<Characteristic>> pointed) {
        this.store = store;
        this.acceptability = acceptability;
        this.context = context;
        this.pointed = pointed;
        getStyleClass().add("firmness-view");
        bracket.setId("firmness");
        shares = new WidePicture(context);
        shares.setId("near-shares");
        shares.node().setId("shares");
        counted.setId("counted");
        counted.setWrapText(true);
        body.getStyleClass().add("firmness-body");
        body.getChildren().addAll(shares, counted, bracket);
        var content = new VBox(heading(), body);
        content.getStyleClass().add("firmness");
        setContent(content);
        prefViewportHeightProperty().bind(content.heightProperty());
        context.pace().subscribe(store.board().map(Board::alternatives), alternatives -> showBracket());
        pointed.subscribe(any -> showBracket());
        store.board().subscribe(board -> dimShares());
        acceptability.estimate().subscribe(estimate -> showShares());
        // A pinned service has its marker.
        store.board().map(board -> board.exploration().pins()).subscribe(pins -> showShares());
        context.palette().subscribe(palette -> showShares());
    }

    private void showShares() {
        var estimate = acceptability.estimate().get();
        estimate.ifPresent(known -> shares.show(width -> NearSharesDrawing.draw(known.all(), known.near(),
            store.board().get().together(), context.paper(width, 0), context.texts())));
        counted.setText(estimate.map(known -> context.text(known.complete() ? "firm.counted" : "shares.counting",
            context.texts().formats().whole(known.near().draws()))).orElse(context.text("shares.wait")));
        Visibility.set(shares, estimate.isPresent());
        dimShares();
    }

    private HBox heading() {
        var heading = new FittingHeading(context, Lettering.semibold(14), context.text("near.title"),
            context.text("near.title.short"));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        fold.getStyleClass().addAll("flat", "fold");
        fold.setId("fold-firmness");
        LazyTooltip.on(fold, context.text("command.firmness"));
        fold.setAccessibleText(context.text("command.firmness"));
        var line = new HBox(heading, gap, fold);
        line.getStyleClass().add("heading-line");
        return line;
    }

    /** Sets what runs when the reader presses the button that folds or unfolds the sentences. */
    public void setOnFold(Runnable run) {
        fold.setOnAction(press -> run.run());
    }

    /** Hides what is below the heading, or shows it. */
    public void setFolded(boolean folded) {
        fold.setGraphic(Icons.of(folded ? "fth-chevron-up" : "fth-chevron-down"));
        Visibility.set(body, !folded);
    }

    private void showBracket() {
        var board = store.board().get();
        var words = new BracketWords(board.alternatives(), context.texts());
        bracket.show(pointed.getValue().map(characteristic ->
            words.text(board.brackets().get(characteristic.place()))).stream().toList());
    }

    // The estimate for an earlier ranking stays, dimmed, until the one for the present ranking is there.
    private void dimShares() {
        StaleStyle.set(shares, acceptability.estimate().get().filter(known -> known.answers(store.board().get()))
            .isEmpty());
    }
}
