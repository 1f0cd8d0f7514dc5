package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import serverlesslabel.files.table.CsvRow;
import serverlesslabel.files.table.TableLayout;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.TableMapping;

/** Guesses what the columns of a table hold from their headings, and where these leave a choice from their cells. */
final class ColumnGuess {

    private static final String LEVEL = "[0-5]([.,]0+)?";

    private ColumnGuess() {}

    /** Returns the columns whose headings are names in the rubric; all others are ignored. */
    static TableMapping exact(ColumnNames names, TableLayout layout) {
        var row = layout.headingRow().get(0);
        var columns = new ArrayList<ColumnMeaning>();
        for (int i = 0; i < row.size(); i++) columns.add(choose(names.meanings(row.cells().get(i)), i, layout.below()));
        return new TableMapping(columns, Map.of());
    }

    // A characteristic and the fact it follows from may have one name; levels are whole numbers up to 5.
    private static ColumnMeaning choose(List<ColumnMeaning> meanings, int column, List<CsvRow> below) {
        if (meanings.isEmpty()) return ColumnMeaning.IGNORED;
        var cells = below.stream().filter(row -> column < row.size()).map(row -> row.cells().get(column))
            .filter(cell -> !cell.isEmpty()).toList();
        boolean levels = !cells.isEmpty() && cells.stream().allMatch(cell -> cell.matches(LEVEL));
        return meanings.get(levels ? 0 : meanings.size() - 1);
    }
}
