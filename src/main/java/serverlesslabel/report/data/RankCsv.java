package serverlesslabel.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Placement;

/**
 * Writes a ranking as CSV (RFC 4180 with line feeds, unless another format is asked for): a header line, then one line
 * per row; stability adds columns, and a day in the past a last one, {@code asOf}. A text that a spreadsheet would run
 * as a formula begins with an apostrophe.
 */
public final class RankCsv {

    private static final List<String> STABILITY = List.of("bestRank", "worstRank", "nearFirst", "nearSecond",
        "nearThird", "allFirst", "allSecond", "allThird");

    private RankCsv() {}

    /** The table with its data columns, as RFC 4180 says. */
    public static String of(RankTable table) {
        return of(table, CsvFormat.STANDARD);
    }

    /** The table with its data columns, in a format. */
    public static String of(RankTable table, CsvFormat format) {
        var csv = new Csv(format);
        var day = table.ranking().catalog().day();
        var names = Stream.of(table.dataColumns().flatMap(column -> column.names(table.rubric())),
            table.extras().names(), table.stability().stream().flatMap(stability -> STABILITY.stream()),
            day.stream().map(any -> "asOf"));
        var lines = table.ranked().map(row -> Stream.<Stream<JsonNode>>of(
            table.dataColumns().flatMap(column -> cells(column.value(row, table.rubric()))),
            table.extras().cells(row.service()),
            table.stability().stream().flatMap(stability -> stability(row.placement(), stability)),
            day.stream().map(past -> TextNode.valueOf(past.toString())))
            .flatMap(cells -> cells));
        return csv.beginning() + Stream.concat(Stream.of(names.flatMap(name -> name).map(TextNode::valueOf)), lines)
            .map(line -> csv.line(line)).collect(Collectors.joining());
    }

    private static Stream<JsonNode> cells(JsonNode value) {
        return value.isObject() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    private static Stream<JsonNode> stability(Placement row, StabilityReport stability) {
        var range = stability.ranges().at(stability.position(row));
        return Stream.concat(Stream.of(range.best(), range.worst()).map(IntNode::valueOf),
            Stream.of(stability.near(), stability.all())
            .flatMap(counted -> IntStream.rangeClosed(1, Acceptability.RANKS)
                .mapToObj(rank -> DecimalNode.valueOf(StabilityJson.percent(counted.share(row.service(), rank))))));
    }
}
