package serverlesslabel.view.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WrappedTooltip;
import serverlesslabel.view.detail.ConditionLine;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.LevelReason;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.ScoreDifferenceWords;

/** The conditions that decide where the levels of two services differ, each with what both services answer. */
final class PairReasons extends SteadyBox {

    /** The share of each column in the width. */
    private static final List<Double> PERCENTS = List.of(24.0, 38.0, 38.0);

    private final ViewContext context;
    private final DesktopPort desktop;
    private final Map<Characteristic, Node> shown = new HashMap<>();
    private Optional<ScoreDifference> latest = Optional.empty();

    PairReasons(ViewContext context, DesktopPort desktop) {
        this.context = context;
        this.desktop = desktop;
        getStyleClass().add("pair-reasons");
    }

    /**
     * Shows the reasons of a difference, the largest first. A weight that moves changes none of them, only which come
     * first: those that are there are kept.
     */
    void show(ScoreDifference scores) {
        if (latest.filter(before -> samePair(before, scores)).isEmpty()) {
            shown.clear();
            getChildren().clear();
        }
        latest = Optional.of(scores);
        for (var difference : scores.differences())
            shown.computeIfAbsent(difference.characteristic(), any -> reason(difference, scores));
        var wanted = scores.differences().stream().map(difference -> shown.get(difference.characteristic())).toList();
        if (getChildren().equals(wanted)) return;
        getChildren().removeIf(node -> !wanted.contains(node));
        for (var node : wanted) {
            // A child that is taken out and put in again would be styled and measured anew.
            if (getChildren().contains(node)) node.toFront();
            else getChildren().add(node);
        }
    }

    private static boolean samePair(ScoreDifference before, ScoreDifference now) {
        return before.first().equals(now.first()) && before.second().equals(now.second());
    }

    private Node reason(ScoreDifference.Difference difference, ScoreDifference scores) {
        var characteristic = difference.characteristic();
        var name = new Label(characteristic.brief());
        name.getStyleClass().add("facts-name");
        name.setTooltip(new WrappedTooltip(characteristic.name()));
        var grid = columns();
        grid.addRow(0, name, side(scores.first(), difference.first()),
            side(scores.second(), difference.second()));
        int row = 1;
        for (var check : difference.deciding()) {
            var question = Labels.wrapping(check.condition().question().name());
            question.getStyleClass().add("facts-same");
            grid.addRow(row++, question, answer(check.askedOf(scores.first().facts())),
                answer(check.askedOf(scores.second().facts())));
        }
        return grid;
    }

    /** A grid for a row of the reasons: what is asked, and a column for each of both services. */
    static GridPane columns() {
        var grid = new GridPane();
        grid.getStyleClass().add("pair-columns");
        grid.setMinWidth(0);
        for (double percent : PERCENTS) {
            var column = new ColumnConstraints();
            column.setPercentWidth(percent);
            column.setHalignment(HPos.LEFT);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private Label side(Service service, Rating rating) {
        var side = Labels.wrapping(ScoreDifferenceWords.side(
            LevelWords.level(service, rating.characteristic(), context.texts()), rating, context.texts()));
        side.setMinHeight(USE_PREF_SIZE);
        return side;
    }

    private Node answer(Rating.Check check) {
        return new ConditionLine(LevelReason.answer(check, context.texts()), context, desktop);
    }
}
