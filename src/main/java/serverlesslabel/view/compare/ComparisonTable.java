package serverlesslabel.view.compare;

import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.sheet.LiveTableDrawing;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;

/** The table of the compared services, of which a click or the arrow keys open a row of levels: below it stands why. */
final class ComparisonTable extends VBox {

    /** The largest width that still keeps the columns together, in pixels. */
    static final double WIDEST = 1240;

    private final ViewContext context;
    private final WidePicture table;
    private Optional<ComparisonGrid> grid = Optional.empty();
    private Optional<Characteristic> asked = Optional.empty();

    /** A table that is empty until a comparison is shown. */
    ComparisonTable(ViewContext context) {
        this.context = context;
        table = new WidePicture(context);
        var node = table.node();
        node.setId("comparison-table");
        node.getStyleClass().add("comparison-table");
        node.setCursor(Cursor.HAND);
        node.setFocusTraversable(true);
        node.setOnKeyPressed(this::step);
        node.setOnMouseClicked(click -> {
            if (click.getButton() != MouseButton.PRIMARY) return;
            // So that the arrow keys go on from here.
            node.requestFocus();
            toggle(click.getY());
        });
        setMaxWidth(WIDEST);
        setMinWidth(0);
        getChildren().addAll(table, Labels.caption(context.text("compare.rows")));
    }

    /** Shows a comparison; the opened row stays open. */
    void show(ComparisonGrid next) {
        grid = Optional.of(next);
        table.show(width -> LiveTableDrawing.draw(next, asked, context.paper(width, 0), context.texts()));
    }

    // Down opens the next row of levels and Up the one before; below the last and above the first none is open.
    private void step(KeyEvent press) {
        boolean down = press.getCode() == KeyCode.DOWN;
        boolean closes = press.getCode() == KeyCode.ESCAPE && asked.isPresent();
        if (grid.isEmpty() || !down && press.getCode() != KeyCode.UP && !closes) return;
        var all = grid.get().comparison().rubric().characteristics();
        int place = down ? asked.map(Characteristic::place).orElse(-1) + 1
            : asked.map(Characteristic::place).orElse(all.size()) - 1;
        open(closes || place < 0 || place >= all.size() ? Optional.empty() : Optional.of(all.get(place)));
        press.consume();
    }

    // A second click closes what the first has opened.
    private void toggle(double y) {
        var row = grid.flatMap(shown -> LiveTableDrawing.characteristicAt(y, shown, asked,
            context.paper(table.node().getWidth(), 0), context.texts()));
        open(row.equals(asked) ? Optional.empty() : row);
    }

    private void open(Optional<Characteristic> row) {
        asked = row;
        grid.ifPresent(this::show);
    }
}
