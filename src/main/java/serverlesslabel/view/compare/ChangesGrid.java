package serverlesslabel.view.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import serverlesslabel.ranking.LabelHistory;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.HistoryWords;

/** Every dated change of some services, the latest first: its day, the service with its letters, and what changed. */
final class ChangesGrid extends GridPane {

    private final ViewContext context;

    ChangesGrid(ViewContext context) {
        this.context = context;
        setId("changes");
        getStyleClass().add("changes");
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        rest.setMinWidth(0);
        getColumnConstraints().addAll(kept(), kept(), rest);
    }

    /** Shows the changes of these services; returns whether there is one. */
    boolean show(List<LabelHistory> histories) {
        getChildren().clear();
        histories.stream().flatMap(history -> history.steps().stream().map(step -> Map.entry(history, step)))
            .sorted(Comparator.comparing((Map.Entry<LabelHistory, LabelHistory.Step> entry) -> entry.getValue().day())
                .reversed())
            .forEach(entry -> add(entry.getKey(), entry.getValue()));
        return !getChildren().isEmpty();
    }

    private void add(LabelHistory history, LabelHistory.Step step) {
        var texts = context.texts();
        var name = new Label(history.service().title());
        name.getStyleClass().add("facts-head");
        var service = new VBox(name, quiet(HistoryWords.standings(step, texts)));
        var facts = wrapping(new Label(step.changes().stream().map(change -> HistoryWords.fact(change, texts))
            .collect(Collectors.joining("; "))));
        var changed = new VBox(facts, wrapping(quiet(HistoryWords.moves(step, texts))));
        var day = quiet(texts.formats().day(step.day()));
        addRow(getRowCount(), day, service, changed);
        for (var cell : List.of(day, service, changed)) GridPane.setValignment(cell, VPos.TOP);
    }

    private static ColumnConstraints kept() {
        var column = new ColumnConstraints();
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }

    private static Label quiet(String words) {
        return Labels.caption(words);
    }

    private static Label wrapping(Label label) {
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
