package serverlesslabel.view;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import serverlesslabel.state.Aspect;

/** A column of the table that shows an aspect of the service in each row. */
final class AspectColumn extends TableColumn<Integer, Integer> {

    private final Aspect aspect;

    /** A column that needs so many pixels. */
    AspectColumn(Aspect aspect, double least, Headings headings, Supplier<BoardCell> cell) {
        this.aspect = aspect;
        setMinWidth(least);
        setPrefWidth(least);
        setSortable(aspect.sortable());
        setGraphic(heading(headings));
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        setCellFactory(any -> cell.get());
    }

    /** What it shows. */
    Aspect aspect() {
        return aspect;
    }

    // A characteristic has its icon for a head: eight names would leave no room for anything else.
    private Label heading(Headings headings) {
        boolean level = aspect.kind() == Aspect.Kind.LEVEL;
        var heading = new Label(level ? "" : headings.name(aspect));
        if (level) heading.setGraphic(headings.easel().icon(headings.characteristic(aspect)));
        heading.setAccessibleText(headings.name(aspect));
        heading.setMinWidth(Region.USE_PREF_SIZE);
        heading.setTooltip(new Tooltip(headings.tip(aspect)));
        return heading;
    }
}
