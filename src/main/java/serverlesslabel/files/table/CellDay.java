package serverlesslabel.files.table;

import java.util.regex.Pattern;

/** Days as spreadsheets write them. */
public final class CellDay {

    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private CellDay() {}

    /**
     * Returns a day as YYYY-MM-DD: without the time of day behind it, and of 24.11.2026, which can be read in one way
     * only. Any other text stays as it is.
     */
    public static String of(String text) {
        var iso = ISO.matcher(text);
        if (iso.matches()) return iso.group(1);
        var points = POINTS.matcher(text);
        return points.matches() ? points.group(3) + "-" + twoDigits(points.group(2)) + "-"
            + twoDigits(points.group(1)) : text;
    }

    private static String twoDigits(String number) {
        return number.length() < 2 ? "0" + number : number;
    }
}
