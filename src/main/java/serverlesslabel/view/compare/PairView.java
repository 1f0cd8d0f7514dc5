package serverlesslabel.view.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.ScoreDifferenceDrawing;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.NameConverter;
import serverlesslabel.view.control.Sentences;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.OvertakingWords;
import serverlesslabel.wording.ScoreDifferenceWords;

/**
 * Comparison of two of the compared services: how far apart their indices are, how much each characteristic contributes
 * to that, and the conditions one of them meets and the other does not.
 */
final class PairView extends SteadyBox {

    private final Store store;
    private final ViewContext context;
    private final ChoiceBox<Service> first = new ChoiceBox<>();
    private final ChoiceBox<Service> second = new ChoiceBox<>();
    private final Sentences summary = new Sentences();
    private final WidePicture bars;
    /** The names of both services over the reasons. */
    private final GridPane heads = PairReasons.columns();
    private final PairReasons reasons;
    /** True while the choice boxes are filled: changes they report then are not the reader's. */
    private boolean filling;

    /** Makes the view of a store; it is updated only while {@code visible} is true. */
    PairView(Store store, ViewContext context, DesktopPort desktop, ObservableValue<Boolean> visible) {
        this.store = store;
        this.context = context;
        this.bars = new WidePicture(context);
        bars.node().setId("gap");
        summary.setId("pair");
        getStyleClass().add("pair");
        setMinWidth(0);
        reasons = new PairReasons(context, desktop);
        var heading = Labels.heading(context.text("pair.title"));
        // The second service goes below where the page is narrow.
        var against = new HBox(new Label(context.text("pair.and")), second);
        var pair = new FlowPane(new HBox(heading, first), against);
        pair.getChildren().forEach(part -> part.getStyleClass().add("heading-line"));
        pair.getStyleClass().add("pair-heading");
        for (var choice : List.of(first, second)) {
            choice.setConverter(new NameConverter<>(service -> store.board().get().catalog().displayName(service)));
            choice.setMaxWidth(240);
            choice.valueProperty().addListener((value, before, now) -> {
                if (!filling) show();
            });
        }
        first.setAccessibleText(context.text("pair.first"));
        second.setAccessibleText(context.text("pair.second"));
        getChildren().addAll(pair, summary, bars, heads, reasons);
        context.pace().subscribe(store.board().when(visible).map(Board::comparison), this::offer);
        context.palette().when(visible).subscribe(palette -> show());
    }

    // A service the reader chose stays chosen as long as it is compared.
    private void offer(Comparison comparison) {
        var services = comparison.placements().stream().map(Placement::service).toList();
        if (services.size() < 2) return;
        filling = true;
        if (!first.getItems().equals(services)) {
            var one = Optional.ofNullable(first.getValue()).filter(services::contains).orElse(services.get(0));
            var other = Optional.ofNullable(second.getValue()).filter(services::contains)
                .filter(service -> !service.equals(one)).orElseGet(() -> services.stream()
                    .filter(service -> !service.equals(one)).findFirst().orElseThrow());
            first.getItems().setAll(services);
            second.getItems().setAll(services);
            first.setValue(one);
            second.setValue(other);
        }
        filling = false;
        show();
    }

    private void show() {
        if (first.getValue() == null || second.getValue() == null) return;
        var board = store.board().get();
        var catalog = board.catalog();
        var weights = board.exploration().weights();
        var scores = ScoreDifference.between(first.getValue(), second.getValue(), weights, catalog.rubric());
        var one = side(scores.first(), board);
        var other = side(scores.second(), board);
        boolean sameLevels = scores.differences().isEmpty();
        summary.show(scores.first().equals(scores.second()) ? List.of(context.text("pair.same"))
            : List.of(ScoreDifferenceWords.distance(scores, one.name(), other.name(), context.texts()), sameLevels ? ""
                : OvertakingWords.text(Overtaking.between(scores.first(), scores.second(), weights, catalog.rubric()),
                    catalog, context.texts())));
        Visibility.set(bars, !sameLevels);
        bars.show(width -> ScoreDifferenceDrawing.draw(scores, one, other, context.paper(width, 0), context.texts()));
        showHeads(one, other);
        Visibility.set(heads, !sameLevels);
        reasons.show(scores);
    }

    private void showHeads(ScoreDifferenceDrawing.Side one, ScoreDifferenceDrawing.Side other) {
        heads.getChildren().clear();
        heads.addRow(0, new Region(), head(one), head(other));
    }

    private static Label head(ScoreDifferenceDrawing.Side side) {
        var head = Labels.wrapping(side.name());
        head.getStyleClass().add("facts-head");
        return head;
    }

    private ScoreDifferenceDrawing.Side side(Service service, Board board) {
        return new ScoreDifferenceDrawing.Side(board.catalog().displayName(service),
            context.palette().getValue().series(board.comparison().slot(service)).ink());
    }
}
