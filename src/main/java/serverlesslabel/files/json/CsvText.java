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

/** Parses CSV into rows of cells with their positions. Cells are separated by commas, semicolons or tabs. */
public final class CsvText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvText() {}

    /** Returns the rows with at least one cell that is not empty; reports a malformed text and then returns no rows. */
    public static List<List<Json.Text>> parse(String text, Problems problems) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        var rows = new ArrayList<List<Json.Text>>();
        try (var parser = new CsvFactory().enable(CsvParser.Feature.WRAP_AS_ARRAY).createParser(text)) {
            parser.setSchema(schema);
            parser.nextToken();
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                var row = row(parser);
                if (row.stream().anyMatch(cell -> !cell.text().isEmpty())) rows.add(row);
            }
            return rows;
        } catch (JsonProcessingException e) {
            var location = e.getLocation();
            problems.add(location == null ? Position.START : new Position(Math.max(1, location.getLineNr()),
                Math.max(1, location.getColumnNr())), "problem.table.quote");
        } catch (IOException e) {
            problems.add(Position.START, "problem.file.unreadable", FileText.reason(e));
        }
        return List.of();
    }

    private static List<Json.Text> row(CsvParser parser) throws IOException {
        var row = new ArrayList<Json.Text>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var location = parser.currentTokenLocation();
            row.add(new Json.Text(new Position(location.getLineNr(), location.getColumnNr()),
                parser.getText().strip()));
        }
        return row;
    }

    // The separator that is most frequent in the first line, outside of quotes; of equally frequent ones the first.
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream().max(Comparator.comparingLong((Character separator) ->
            header.chars().filter(character -> character == separator).count())
            .thenComparing(separator -> -SEPARATORS.indexOf(separator))).orElseThrow();
    }
}
