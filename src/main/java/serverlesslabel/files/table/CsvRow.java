package serverlesslabel.files.table;

import java.util.List;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Position;

/**
 * A row of a table.
 *
 * @param cells the texts of the cells without surrounding blanks; at least one
 * @param spots where each cell begins
 */
public record CsvRow(List<String> cells, List<Position> spots) {

    public CsvRow {
        cells = List.copyOf(cells);
        spots = List.copyOf(spots);
    }

    /** Returns the number of cells. */
    public int size() {
        return cells.size();
    }

    /** Returns whether all cells are empty. */
    boolean isBlank() {
        for (var cell : cells) if (!cell.isEmpty()) return false;
        return true;
    }

    /** Returns how many cells are not empty. */
    int filled() {
        int filled = 0;
        for (var cell : cells) if (!cell.isEmpty()) filled++;
        return filled;
    }

    /** Returns where the row begins. */
    public Position spot() {
        return spots.get(0);
    }

    /** Returns a cell with its position; the first has place 0. */
    public Json.Text cell(int place) {
        return new Json.Text(spots.get(place), cells.get(place));
    }
}
