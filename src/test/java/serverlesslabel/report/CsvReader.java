package serverlesslabel.report;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, and refuses what it does not have. */
public final class CsvReader {

    private final String text;
    private int at;

    private CsvReader(String text) {
        this.text = text;
    }

    /** The cells of every line. */
    public static List<List<String>> read(String text) {
        var reader = new CsvReader(text);
        var lines = new ArrayList<List<String>>();
        while (reader.at < text.length()) lines.add(reader.line());
        return lines;
    }

    private List<String> line() {
        var cells = new ArrayList<String>();
        do cells.add(text.charAt(at) == '"' ? quoted() : bare());
        while (text.charAt(at++) == ',');
        if (text.charAt(at - 1) != '\n') throw new IllegalArgumentException("no comma or line end at " + (at - 1));
        return cells;
    }

    private String quoted() {
        var cell = new StringBuilder();
        for (at++; text.charAt(at) != '"' || text.charAt(at + 1) == '"'; at++) {
            cell.append(text.charAt(at));
            if (text.charAt(at) == '"') at++;
        }
        at++;
        return cell.toString();
    }

    private String bare() {
        int from = at;
        while (text.charAt(at) != ',' && text.charAt(at) != '\n') {
            if (text.charAt(at) == '"' || text.charAt(at) == '\r')
                throw new IllegalArgumentException("what must be quoted is not, at " + at);
            at++;
        }
        return text.substring(from, at);
    }
}
