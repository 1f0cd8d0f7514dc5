package serverlesslabel.files.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import serverlesslabel.files.json.FileText;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

/**
 * A text as rows whose cells are parted by one character. A first line {@code sep=;}, by which spreadsheets are told
 * the character, is no row.
 */
final class CsvText implements TableRows {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final Pattern STATED = Pattern.compile("\"?sep=([^\\r\\n\"])\"?[ \\t]*(?=[\\r\\n]|$)",
        Pattern.CASE_INSENSITIVE);

    private final String text;
    private final char separator;
    private final boolean stated;

    private CsvText(String text, char separator, boolean stated) {
        this.text = text;
        this.separator = separator;
        this.stated = stated;
    }

    /** Returns the ways to read a text: with each separator there is, or with the one that its first line states. */
    static List<TableRows> readings(String text) {
        var first = STATED.matcher(text);
        if (first.lookingAt()) return List.of(new CsvText(text, first.group(1).charAt(0), true));
        return SEPARATORS.stream().<TableRows>map(separator -> new CsvText(text, separator, false)).toList();
    }

    @Override
    public boolean leavesCommas() {
        return separator == ';';
    }

    @Override
    public boolean read(Problems problems, Predicate<CsvRow> rows) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        boolean leading = stated;
        try (var parser = new CsvFactory().enable(CsvParser.Feature.WRAP_AS_ARRAY).createParser(text)) {
            parser.setSchema(schema);
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                var row = row(parser);
                if (!leading && !row.isBlank() && !rows.test(row)) return true;
                leading = false;
            }
            return true;
        } catch (JsonProcessingException e) {
            problems.add(OpenQuote.in(text, separator), "problem.table.quote");
        } catch (IOException e) {
            problems.add(Position.START, "problem.file.unreadable", FileText.reason(e));
        }
        return false;
    }

    private static CsvRow row(CsvParser parser) throws IOException {
        var cells = new ArrayList<String>();
        var spots = new ArrayList<Position>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var location = parser.currentTokenLocation();
            spots.add(new Position(location.getLineNr(), location.getColumnNr()));
            cells.add(parser.getText().strip());
        }
        return new CsvRow(cells, spots);
    }
}
