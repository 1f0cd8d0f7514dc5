package serverlesslabel.view.table;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.state.TableColumnId.Kind;
import serverlesslabel.view.control.ViewContext;

/** What the columns of the table are called, in its head and in menus. */
record Headings(Rubric rubric, ViewContext easel) {

    /** The name of a column. */
    String name(TableColumnId column) {
        return column.kind() == Kind.LEVEL ? characteristic(column).name() : easel.text(key(column.kind()));
    }

    /** What is in a column, in a sentence. */
    String tip(TableColumnId column) {
        var key = key(column.kind()) + ".tip";
        return column.kind() == Kind.LEVEL ? easel.text(key, name(column)) : easel.text(key);
    }

    /** The characteristic a level is on. */
    Characteristic characteristic(TableColumnId column) {
        return rubric.characteristic(column.characteristic()).orElseThrow();
    }

    private static String key(Kind kind) {
        return switch (kind) {
            case RANK -> "table.rank";
            case SERVICE -> "table.service";
            case PROVIDER -> "table.provider";
            case CATEGORY -> "table.category";
            case LABEL -> "table.label";
            case INDEX -> "table.index";
            case DOCUMENTED -> "table.documented";
            case LEVELS -> "table.levels";
            case LEVEL -> "table.level";
            case PIN -> "table.pin";
        };
    }
}
