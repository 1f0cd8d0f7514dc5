package serverlesslabel.files.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import serverlesslabel.files.json.Problems;

/**
 * Where things are in a table: how its columns are parted, and which row has the headings. Titles and comments may
 * stand above them.
 *
 * @param rows     the reading of the file in which most headings are known
 * @param headings the index of the row of headings among the rows that are not blank, 0 first
 * @param sample   the first rows, those above the headings included; none if the table has none
 */
public record TableLayout(TableRows rows, int headings, List<CsvRow> sample) {

    /** In rows; titles and comments above the headings are shorter. */
    private static final int ABOVE = 25;
    /** In rows; enough to see how numbers are written. */
    private static final int SAMPLE = 500;
    /** The fewest known headings that tell a row of headings from a title in which a heading is named. */
    private static final int FEWEST = 2;

    public TableLayout {
        sample = List.copyOf(sample);
    }

    /** A row that may be the one with the headings, and how many of them are known. */
    private record Candidate(TableLayout layout, int known) {}

    /**
     * Returns the layout of a table.
     *
     * @param readings the ways to read the file, at least one
     * @param known    returns how many headings are known in a row
     */
    public static TableLayout of(List<TableRows> readings, ToIntFunction<CsvRow> known) {
        var best = candidate(readings.get(0), known);
        for (var reading : readings.subList(1, readings.size())) {
            var other = candidate(reading, known);
            if (other.known > best.known || other.known == best.known && wider(other.layout, best.layout)) best = other;
        }
        return best.layout;
    }

    /** Returns the row of headings; empty if the table has no rows. */
    public List<CsvRow> headingRow() {
        return sample.stream().skip(headings).limit(1).toList();
    }

    /** Returns the rows below the headings that belong to the sample. */
    public List<CsvRow> below() {
        return sample.stream().skip(headings + 1L).toList();
    }

    private static Candidate candidate(TableRows rows, ToIntFunction<CsvRow> known) {
        var sample = new ArrayList<CsvRow>();
        // Whoever reads the whole table reports what is wrong with it.
        rows.read(new Problems(""), row -> sample.add(row) && sample.size() < SAMPLE);
        int best = 0;
        int most = 0;
        for (int i = 0; i < Math.min(ABOVE, sample.size()); i++) {
            int found = known.applyAsInt(sample.get(i));
            if (found > most) {
                most = found;
                best = i;
            }
        }
        return new Candidate(new TableLayout(rows, most < FEWEST ? firstFull(sample) : best, sample), most);
    }

    // The first row that is as wide as rows are: titles and comments are in one cell.
    private static int firstFull(List<CsvRow> sample) {
        int widest = sample.stream().limit(ABOVE).mapToInt(CsvRow::filled).max().orElse(0);
        for (int i = 0; i < sample.size(); i++) if (sample.get(i).filled() * 3 >= widest * 2) return i;
        return 0;
    }

    private static boolean wider(TableLayout one, TableLayout other) {
        return one.filled() > other.filled();
    }

    private int filled() {
        return sample.stream().limit(ABOVE).mapToInt(CsvRow::filled).sum();
    }
}
