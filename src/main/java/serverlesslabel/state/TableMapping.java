package serverlesslabel.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each column of a table holds, and what holds for all its rows.
 *
 * @param columns   one for each column, in their order
 * @param constants fields by name that are the same in all rows; a cell that is not empty goes before them
 */
public record TableMapping(List<ColumnMeaning> columns, Map<String, String> constants) {

    public TableMapping {
        columns = List.copyOf(columns);
        constants = Map.copyOf(constants);
    }

    /** A copy in which a column holds something else; whatever held that before is ignored. */
    public TableMapping with(int column, ColumnMeaning meaning) {
        var changed = new ArrayList<>(columns);
        if (meaning.kind() != ColumnMeaning.Kind.IGNORED)
            changed.replaceAll(other -> other.equals(meaning) ? ColumnMeaning.IGNORED : other);
        changed.set(column, meaning);
        return new TableMapping(changed, constants);
    }

    /** A copy in which a field is the same in all rows; a blank text ends that. */
    public TableMapping withConstant(String field, String text) {
        var changed = new LinkedHashMap<>(constants);
        if (text.isBlank()) changed.remove(field);
        else changed.put(field, text.strip());
        return new TableMapping(columns, changed);
    }
}
