package serverlesslabel.view.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.detail.ConditionLine;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.LevelReason;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.ScoreDifferenceWords;

/** The conditions that decide where the levels of two services differ, each with what both services answer. */
final class PairReasons extends SteadyBox {

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
    void show(ScoreDifference scores, Catalog catalog) {
        if (latest.filter(before -> samePair(before, scores)).isEmpty()) {
            shown.clear();
            getChildren().clear();
        }
        latest = Optional.of(scores);
        for (var difference : scores.differences())
            shown.computeIfAbsent(difference.characteristic(), any -> reason(difference, scores, catalog));
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

    private Node reason(ScoreDifference.Difference difference, ScoreDifference scores, Catalog catalog) {
        var characteristic = difference.characteristic();
        var name = new Label(characteristic.name());
        name.getStyleClass().add("reason-name");
        var box = new VBox(name, side(scores.first(), difference.first(), catalog),
            side(scores.second(), difference.second(), catalog));
        box.getStyleClass().add("reason");
        boolean firstHigher = difference.first().level().compareTo(difference.second().level()) > 0;
        var higher = firstHigher ? scores.first() : scores.second();
        var lower = firstHigher ? scores.second() : scores.first();
        for (var check : difference.deciding()) {
            box.getChildren().add(line(higher, check, catalog));
            box.getChildren().add(line(lower, check.askedOf(lower.facts()), catalog));
        }
        return box;
    }

    private Label side(Service service, Rating rating, Catalog catalog) {
        var side = new Label(ScoreDifferenceWords.side(catalog.displayName(service),
            LevelWords.level(service, rating.characteristic(), context.texts()), rating, context.texts()));
        side.setWrapText(true);
        side.setMinHeight(USE_PREF_SIZE);
        return side;
    }

    private Node line(Service service, Rating.Check check, Catalog catalog) {
        var name = catalog.displayName(service);
        return new ConditionLine(LevelReason.line(check, context.texts()).withService(name, context.texts()), context,
            desktop);
    }
}
