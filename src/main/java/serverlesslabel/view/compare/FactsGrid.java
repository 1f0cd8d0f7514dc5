package serverlesslabel.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.sheet.LiveTableDrawing;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.FactFlow;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WrappedTooltip;
import serverlesslabel.view.detail.SourceNodes;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.FactWords;

/**
 * Grid of the facts of the compared services, a column for each service and a row for each question: those whose
 * answers differ, or on demand all that at least one service answers. Judged levels follow below the facts.
 */
final class FactsGrid extends SteadyBox {

    private final Store store;
    private final ViewContext context;
    private final DesktopPort desktop;
    private final CheckBox all = new CheckBox();
    private final GridPane grid = new GridPane();

    /** Makes the grid of a store; it is updated only while {@code visible} is true. */
    FactsGrid(Store store, ViewContext context, DesktopPort desktop, ObservableValue<Boolean> visible) {
        this.store = store;
        this.context = context;
        this.desktop = desktop;
        var heading = new Label(context.text("facts.title"));
        heading.getStyleClass().add("heading");
        all.setText(context.text("facts.all"));
        all.setId("all-facts");
        all.setOnAction(press -> show(services(store.board().get())));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(heading, gap, all);
        line.getStyleClass().add("heading-line");
        getStyleClass().add("facts");
        setMinWidth(0);
        grid.setMinWidth(0);
        grid.getStyleClass().add("facts-grid");
        grid.setId("facts");
        getChildren().addAll(line, grid);
        setMaxWidth(ComparisonTable.WIDEST);
        grid.widthProperty().subscribe(width -> arrange());
        context.pace().subscribe(store.board().when(visible).map(FactsGrid::services), this::show);
    }

    private static List<Service> services(Board board) {
        return board.comparison().placements().size() < 2 ? List.of()
            : ComparisonGrid.of(board.comparison()).columns().stream().map(column -> column.service()).toList();
    }

    private void show(List<Service> services) {
        grid.getChildren().clear();
        if (services.size() < 2) return;
        arrange();
        int row = 0;
        for (int i = 0; i < services.size(); i++) grid.add(head(services.get(i)), i + 1, row);
        for (var question : store.board().get().catalog().rubric().questions()) {
            var facts = services.stream().map(service -> service.facts().answer(question)).toList();
            boolean differs = facts.stream().map(fact -> fact.map(Fact::value)).distinct().count() > 1;
            boolean known = facts.stream().anyMatch(Optional::isPresent);
            if (!known || !differs && !all.isSelected()) continue;
            row++;
            grid.add(name(question.name(), question.asks(), differs ? "facts-name" : "facts-same"), 0, row);
            for (int i = 0; i < facts.size(); i++) grid.add(cell(facts.get(i)), i + 1, row);
        }
        addJudgements(services, row);
    }

    // A judged level rests on a reason instead of facts.
    private void addJudgements(List<Service> services, int above) {
        int row = above;
        for (var characteristic : store.board().get().catalog().rubric().characteristics()) {
            var judgements = services.stream().map(service -> service.levels().judgement(characteristic)).toList();
            if (judgements.stream().allMatch(Optional::isEmpty)) continue;
            row++;
            grid.add(name(characteristic.brief(), characteristic.swing(), "facts-name"), 0, row);
            for (int i = 0; i < judgements.size(); i++) grid.add(judged(judgements.get(i)), i + 1, row);
        }
    }

    private Label judged(Optional<Judgement> judgement) {
        var cell = new Label(judgement.map(judged -> context.text("judged.level", judged.level().steps(),
            judged.reason()))
            .orElse(context.text("none")));
        cell.setWrapText(true);
        cell.setMinHeight(USE_PREF_SIZE);
        cell.getStyleClass().add("fact-held");
        return cell;
    }

    // The columns are those of the table above.
    private void arrange() {
        var compared = ComparisonGrid.of(store.board().get().comparison());
        if (compared.columns().size() < 2 || grid.getWidth() <= 0) return;
        var columns = LiveTableDrawing.columns(compared, context.paper(grid.getWidth(), 0), context.texts());
        var constraints = new ArrayList<>(List.of(fixed(columns.names())));
        for (int i = 1; i < compared.columns().size(); i++) constraints.add(fixed(columns.pitch()));
        constraints.add(fixed(columns.width()));
        grid.getColumnConstraints().setAll(constraints);
    }

    private static ColumnConstraints fixed(double width) {
        return new ColumnConstraints(width, width, width);
    }

    private Label head(Service service) {
        var head = new Label(store.board().get().catalog().displayName(service));
        head.getStyleClass().add("facts-head");
        head.setWrapText(true);
        return head;
    }

    private Label name(String words, String tip, String style) {
        var name = new Label(words);
        name.getStyleClass().add(style);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setTooltip(new WrappedTooltip(tip));
        return name;
    }

    private Node cell(Optional<Fact> fact) {
        var value = new Label(fact.map(known -> FactWords.value(known, context.texts()))
            .orElse(context.text("reasons.unknown")));
        fact.map(Fact::note).filter(note -> !note.isEmpty())
            .ifPresent(note -> value.setTooltip(new WrappedTooltip(note)));
        value.getStyleClass().add(fact.isPresent() ? "fact-held" : "fact-failed");
        return new FactFlow(value, fact.map(known -> SourceNodes.brief(known, context, desktop)).orElse(List.of()));
    }
}
