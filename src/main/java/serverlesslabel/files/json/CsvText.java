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

/** Reads a text as CSV: rows of cells that know where they stand. Commas, semicolons or tabs part the cells. */
public final class CsvText {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    private CsvText() {}

    /** The rows that say anything; none where the text is no CSV, and the problem is noted. */
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
            var place = e.getLocation();
            problems.add(place == null ? Position.START : new Position(Math.max(1, place.getLineNr()),
                Math.max(1, place.getColumnNr())), "problem.table.quote");
        } catch (IOException e) {
            problems.add(Position.START, "problem.file.unreadable", FileText.reason(e));
        }
        return List.of();
    }

    private static List<Json.Text> row(CsvParser parser) throws IOException {
        var row = new ArrayList<Json.Text>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var place = parser.currentTokenLocation();
            row.add(new Json.Text(new Position(place.getLineNr(), place.getColumnNr()), parser.getText().strip()));
        }
        return row;
    }

    // The one there is most of in the first line, outside of quotes.
    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        return SEPARATORS.stream().max(Comparator.comparingLong((Character each) ->
            header.chars().filter(sign -> sign == each).count())
            .thenComparing(each -> -SEPARATORS.indexOf(each))).orElseThrow();
    }
}
