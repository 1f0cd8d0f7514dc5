package serverlesslabel.files.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Parses CSV row by row. Cells are separated by commas, semicolons or tabs. */
public final class CsvText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvText() {}

    /**
     * Hands over the rows with at least one cell that is not empty, one after the other.
     *
     * @param rows returns whether to go on with the next row
     * @return false if the text is malformed, which is reported; the rows before the mistake have been handed over
     */
    public static boolean read(String text, Problems problems, Predicate<CsvRow> rows) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        try (var parser = new CsvFactory().enable(CsvParser.Feature.WRAP_AS_ARRAY).createParser(text)) {
            parser.setSchema(schema);
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                var row = row(parser);
                if (row.cells().stream().anyMatch(cell -> !cell.isEmpty()) && !rows.test(row)) return true;
            }
            return true;
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            problems.add(location == null ? Position.START : new Position(Math.max(1, location.getLineNr()),
                Math.max(1, location.getColumnNr())), "problem.table.quote");
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

    // The separator that is most frequent in the first line, outside of quotes; of equally frequent ones the first.
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream().max(Comparator.comparingLong((Character separator) ->
            header.chars().filter(character -> character == separator).count())
            .thenComparing(separator -> -SEPARATORS.indexOf(separator))).orElseThrow();
    }
}
