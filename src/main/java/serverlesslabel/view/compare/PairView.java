package serverlesslabel.view.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.ScoreDifferenceDrawing;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.NameConverter;
import serverlesslabel.view.control.Sentences;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.detail.ConditionLine;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.LevelReason;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.OvertakingWords;
import serverlesslabel.wording.ScoreDifferenceWords;

/**
 * Comparison of two of the compared services: how far apart their indices are, how much each characteristic contributes
 * to that, and the conditions one of them meets and the other does not.
 */
final class PairView extends VBox {

    private final Store store;
    private final ViewContext context;
    private final DesktopPort desktop;
    private final ChoiceBox<Service> first = new ChoiceBox<>();
    private final ChoiceBox<Service> second = new ChoiceBox<>();
    private final Sentences summary = new Sentences();
    private final WidePicture bars;
    private final VBox reasons = new VBox();
    /** The difference whose reasons are on screen; only its services and characteristics are looked at. */
    private Optional<ScoreDifference> shown = Optional.empty();
    /** True while the choice boxes are filled: changes they report then are not the reader's. */
    private boolean filling;

    /** Makes the view of a store; it is updated only while {@code visible} is true. */
    PairView(Store store, ViewContext context, DesktopPort desktop, ObservableValue<Boolean> visible) {
        this.store = store;
        this.context = context;
        this.desktop = desktop;
        this.bars = new WidePicture(context);
        bars.node().setId("gap");
        summary.setId("pair");
        getStyleClass().add("pair");
        setMinWidth(0);
        reasons.getStyleClass().add("pair-reasons");
        var heading = new Label(context.text("pair.title"));
        heading.getStyleClass().add("heading");
        var pair = new HBox(heading, first, new Label(context.text("pair.and")), second);
        pair.getStyleClass().add("heading-line");
        for (var choice : List.of(first, second)) {
            choice.setConverter(new NameConverter<>(service -> store.board().get().catalog().displayName(service)));
            choice.setMaxWidth(240);
            choice.valueProperty().addListener((value, before, now) -> {
                if (!filling) show();
            });
        }
        first.setAccessibleText(context.text("pair.first"));
        second.setAccessibleText(context.text("pair.second"));
        getChildren().addAll(pair, summary, bars, reasons);
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
        var one = catalog.displayName(scores.first());
        var other = catalog.displayName(scores.second());
        boolean sameLevels = scores.differences().isEmpty();
        summary.show(scores.first().equals(scores.second()) ? List.of(context.text("pair.same"))
            : List.of(ScoreDifferenceWords.distance(scores, one, other, context.texts()), sameLevels ? ""
                : OvertakingWords.text(Overtaking.between(scores.first(), scores.second(), weights, catalog.rubric()),
                    catalog, context.texts())));
        bars.setVisible(!sameLevels);
        bars.setManaged(!sameLevels);
        bars.show(width -> ScoreDifferenceDrawing.draw(scores, one, other, context.paper(width, 0), context.texts()));
        // A weight that moves changes the bars only: the reasons behind them are kept, not made again.
        if (shown.filter(before -> sameReasons(before, scores)).isPresent()) return;
        shown = Optional.of(scores);
        reasons.getChildren().setAll(scores.differences().stream()
            .map(difference -> reason(difference, scores)).toList());
    }

    private static boolean sameReasons(ScoreDifference before, ScoreDifference now) {
        return before.first().equals(now.first()) && before.second().equals(now.second())
            && before.differences().stream().map(ScoreDifference.Difference::characteristic).toList()
                .equals(now.differences().stream().map(ScoreDifference.Difference::characteristic).toList());
    }

    private Node reason(ScoreDifference.Difference difference, ScoreDifference scores) {
        var characteristic = difference.characteristic();
        var name = new Label(characteristic.name());
        name.getStyleClass().add("reason-name");
        var box = new VBox(name, side(scores.first(), difference.first()), side(scores.second(), difference.second()));
        box.getStyleClass().add("reason");
        boolean firstHigher = difference.first().level().compareTo(difference.second().level()) > 0;
        var higher = firstHigher ? scores.first() : scores.second();
        var lower = firstHigher ? scores.second() : scores.first();
        for (var check : difference.deciding()) {
            box.getChildren().add(line(higher, check));
            box.getChildren().add(line(lower, check.askedOf(lower.facts())));
        }
        return box;
    }

    private Label side(Service service, Rating rating) {
        var side = new Label(ScoreDifferenceWords.side(store.board().get().catalog().displayName(service),
            LevelWords.level(service, rating.characteristic(), context.texts()), rating, context.texts()));
        side.setWrapText(true);
        side.setMinHeight(USE_PREF_SIZE);
        return side;
    }

    private Node line(Service service, Rating.Check check) {
        var name = store.board().get().catalog().displayName(service);
        return new ConditionLine(LevelReason.line(check, context.texts()).withService(name, context.texts()), context,
            desktop);
    }
}
