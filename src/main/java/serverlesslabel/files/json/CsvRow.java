package serverlesslabel.files.json;

import java.util.List;

/**
 * A row of a CSV text.
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

    /** Returns where the row begins. */
    public Position spot() {
        return spots.get(0);
    }

    /** Returns a cell with its position; the first has place 0. */
    public Json.Text cell(int place) {
        return new Json.Text(spots.get(place), cells.get(place));
    }
}
