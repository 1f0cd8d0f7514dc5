package serverlesslabel.report.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes rows of cells as plain text for a terminal, each column as wide as its widest cell. */
public final class AlignedText {

    private AlignedText() {}

    /** The rows as lines, each with a line feed; at least one row, and all with the same number of cells. */
    public static String of(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
            .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0)).toArray();
        return rows.stream().map(row -> IntStream.range(0, widths.length)
                .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                .collect(Collectors.joining("  ")).stripTrailing() + "\n")
            .collect(Collectors.joining());
    }
}
