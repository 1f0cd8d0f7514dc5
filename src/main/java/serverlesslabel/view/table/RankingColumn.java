package serverlesslabel.view.table;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import serverlesslabel.state.TableColumnId;

/** A column of the table that shows an aspect of the service in each row. */
final class RankingColumn extends TableColumn<Integer, Integer> {

    private final TableColumnId column;

    /** A column that needs so many pixels. */
    RankingColumn(TableColumnId column, double least, Headings headings, Supplier<BoardCell> cell) {
        this.column = column;
        setMinWidth(least);
        setPrefWidth(least);
        setSortable(column.sortable());
        setGraphic(heading(headings));
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(any -> cell.get());
    }

    /** What it shows. */
    TableColumnId aspect() {
        return column;
    }

    // A characteristic has its icon for a head: eight names would leave no room for anything else.
    private Label heading(Headings headings) {
        boolean level = column.kind() == TableColumnId.Kind.LEVEL;
        var heading = new Label(level ? "" : headings.name(column));
        if (level) heading.setGraphic(headings.easel().icon(headings.characteristic(column)));
        heading.setAccessibleText(headings.name(column));
        heading.setMinWidth(Region.USE_PREF_SIZE);
        heading.setTooltip(new Tooltip(headings.tip(column)));
        return heading;
    }
}
