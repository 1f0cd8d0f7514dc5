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

/** Why one of the compared services is above another: what separates the two, and the facts that decide it. */
final class PairView extends VBox {

    private final Store store;
    private final ViewContext context;
    private final DesktopPort desktop;
    private final ChoiceBox<Service> first = new ChoiceBox<>();
    private final ChoiceBox<Service> second = new ChoiceBox<>();
    private final Sentences says = new Sentences();
    private final WidePicture bars;
    private final VBox reasons = new VBox();
    private Optional<ScoreDifference> shown = Optional.empty();
    private boolean filling;

    PairView(Store store, ViewContext context, DesktopPort desktop, ObservableValue<Boolean> visible) {
        this.store = store;
        this.context = context;
        this.desktop = desktop;
        this.bars = new WidePicture(context);
        bars.node().setId("gap");
        says.setId("pair");
        getStyleClass().add("pair");
        setMinWidth(0);
        reasons.getStyleClass().add("pair-reasons");
        var heading = new Label(context.text("pair.title"));
        heading.getStyleClass().add("heading");
        var pair = new HBox(heading, first, new Label(context.text("pair.and")), second);
        pair.getStyleClass().add("heading-line");
        for (var choiceBox : List.of(first, second)) {
            choiceBox.setConverter(new NameConverter<>(service -> store.board().get().catalog().call(service)));
            choiceBox.setMaxWidth(240);
            choiceBox.valueProperty().addListener((value, before, now) -> {
                if (!filling) show();
            });
        }
        first.setAccessibleText(context.text("pair.first"));
        second.setAccessibleText(context.text("pair.second"));
        getChildren().addAll(pair, says, bars, reasons);
        store.board().when(visible).map(Board::comparison).subscribe(this::offer);
        context.palette().when(visible).subscribe(palette -> show());
    }

    // Keeps the pair that was chosen while both are still compared.
    private void offer(Comparison comparison) {
        var services = comparison.placements().stream().map(Placement::service).toList();
        if (services.size() < 2) return;
        filling = true;
        if (!first.getItems().equals(services)) {
            var one = Optional.ofNullable(first.getValue()).filter(services::contains).orElse(services.get(0));
            var other = Optional.ofNullable(second.getValue()).filter(services::contains)
                .filter(each -> !each.equals(one)).orElseGet(() -> services.stream()
                    .filter(each -> !each.equals(one)).findFirst().orElseThrow());
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
        var gap = ScoreDifference.between(first.getValue(), second.getValue(), weights, catalog.rubric());
        var one = catalog.call(gap.first());
        var other = catalog.call(gap.second());
        says.show(gap.first().equals(gap.second()) ? List.of(context.text("pair.same"))
            : List.of(ScoreDifferenceWords.distance(gap, one, other, context.texts()), gap.differences().isEmpty() ? ""
                : OvertakingWords.text(Overtaking.between(gap.first(), gap.second(), weights, catalog.rubric()),
                    catalog, context.texts())));
        bars.setVisible(!gap.differences().isEmpty());
        bars.setManaged(!gap.differences().isEmpty());
        bars.show(width -> ScoreDifferenceDrawing.draw(gap, one, other, context.paper(width, 0), context.texts()));
        // While a weight moves only the bars do; the facts behind them stay as they are.
        if (shown.filter(before -> sameReasons(before, gap)).isPresent()) return;
        shown = Optional.of(gap);
        reasons.getChildren().setAll(gap.differences().stream().map(difference -> reason(difference, gap)).toList());
    }

    private static boolean sameReasons(ScoreDifference before, ScoreDifference now) {
        return before.first().equals(now.first()) && before.second().equals(now.second())
            && before.differences().stream().map(ScoreDifference.Difference::characteristic).toList()
                .equals(now.differences().stream().map(ScoreDifference.Difference::characteristic).toList());
    }

    private Node reason(ScoreDifference.Difference difference, ScoreDifference gap) {
        var axis = difference.characteristic();
        var name = new Label(axis.name());
        name.getStyleClass().add("reason-name");
        var box = new VBox(name, side(gap.first(), difference.first()), side(gap.second(), difference.second()));
        box.getStyleClass().add("reason");
        boolean firstHigher = difference.first().level().compareTo(difference.second().level()) > 0;
        var higher = firstHigher ? gap.first() : gap.second();
        var lower = firstHigher ? gap.second() : gap.first();
        for (var check : difference.deciding()) {
            box.getChildren().add(line(higher, check));
            box.getChildren().add(line(lower, check.askedOf(lower.facts())));
        }
        return box;
    }

    private Label side(Service service, Rating rating) {
        var side = new Label(ScoreDifferenceWords.side(store.board().get().catalog().call(service),
            LevelWords.level(service, rating.characteristic(), context.texts()), rating, context.texts()));
        side.setWrapText(true);
        side.setMinHeight(USE_PREF_SIZE);
        return side;
    }

    private Node line(Service service, Rating.Check check) {
        return new ConditionLine(LevelReason.line(check, context.texts())
            .of(store.board().get().catalog().call(service),
            context.texts()), context, desktop);
    }
}
