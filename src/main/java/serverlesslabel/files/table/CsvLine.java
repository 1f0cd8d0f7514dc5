package serverlesslabel.files.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes rows as comma-separated text. */
public final class CsvLine {

    private static final Pattern QUOTED = Pattern.compile("[,;\t\"\r\n]");

    private CsvLine() {}

    /** Returns a row with its line feed; what a spreadsheet would run as a formula has an apostrophe before it. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 && !isNumber(text);
        var safe = formula ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    private static boolean isNumber(String text) {
        return CellNumber.of(text, DecimalMark.POINT).isPresent();
    }
}
