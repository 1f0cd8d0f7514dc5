package serverlesslabel.view.table;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.state.TableColumnId.Kind;
import serverlesslabel.view.control.ViewContext;

/** Names and explains the columns of the table, for column headers and menus. */
record Headings(Rubric rubric, ViewContext context) {

    /** Returns the name of a column: of a level column the name of its characteristic. */
    String name(TableColumnId column) {
        return column.kind() == Kind.LEVEL ? characteristic(column).brief() : context.text(key(column.kind()));
    }

    /** Returns a sentence on what a column shows. */
    String tip(TableColumnId column) {
        var key = key(column.kind()) + ".tip";
        return column.kind() == Kind.LEVEL ? context.text(key, name(column)) : context.text(key);
    }

    /**
     * Returns the characteristic whose level a column shows.
     *
     * @throws java.util.NoSuchElementException if the column is not a level column of this rubric
     */
    Characteristic characteristic(TableColumnId column) {
        return rubric.characteristic(column.characteristic()).orElseThrow();
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case RANK -> "table.rank";
            case OVERALL -> "table.overall";
            case SERVICE -> "table.service";
            case PROVIDER -> "table.provider";
            case CATEGORY -> "table.category";
            case LABEL -> "table.label";
            case INDEX -> "table.index";
            case DOCUMENTED -> "table.documented";
            case LEVELS -> "table.levels";
            case LOSS -> "table.loss";
            case LEVEL -> "table.level";
            case PIN -> "table.pin";
        };
    }
}
