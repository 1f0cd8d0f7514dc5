package serverlesslabel.view.table;

import java.util.EnumMap;
import java.util.Map;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.state.TableColumnId.Kind;
import serverlesslabel.view.control.ViewContext;

/** What the columns of the table are called, in its head and in menus. */
record Headings(Rubric rubric, ViewContext easel) {

    private static final Map<Kind, String> KEYS = new EnumMap<>(Map.of(Kind.RANK, "table.rank",
        Kind.SERVICE, "table.service", Kind.PROVIDER, "table.provider", Kind.CATEGORY, "table.category",
        Kind.LABEL, "table.label", Kind.INDEX, "table.index", Kind.DOCUMENTED, "table.documented",
        Kind.LEVELS, "table.levels", Kind.LEVEL, "table.level", Kind.PIN, "table.pin"));

    /** The name of a column. */
    String name(TableColumnId column) {
        return column.kind() == Kind.LEVEL ? characteristic(column).name() : easel.text(KEYS.get(column.kind()));
    }

    /** What is in a column, in a sentence. */
    String tip(TableColumnId column) {
        var key = KEYS.get(column.kind()) + ".tip";
        return column.kind() == Kind.LEVEL ? easel.text(key, name(column)) : easel.text(key);
    }

    /** The characteristic a level is on. */
    Characteristic characteristic(TableColumnId column) {
        return rubric.characteristic(column.characteristic()).orElseThrow();
    }
}
