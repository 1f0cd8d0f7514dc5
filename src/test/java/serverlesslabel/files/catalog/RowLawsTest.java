package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Rubric;
import serverlesslabel.files.json.CsvRow;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;

/** A row read quickly is the service that the reader of JSON files makes of it. */
class RowLawsTest {

    private static final Rubric RUBRIC = SmallCatalog.ENGLISH.rubric();
    private static final Schemas SCHEMAS = new Schemas();
    private static final String REASON = "Stated in table.csv.";

    private static final List<String> LINES = List.of("Acme Queue", "A", "'=1+1", "'", "Äcmé", "İstanbul", "服务", "7up",
        "a\u00a0b", "\u00a0", "a\nb", "a\tb", "a\u0085", "\u0085", "a\u202eb", "a\u200bb", "", "-", "--",
        "\ud83d\ude00", "\ud800", "x".repeat(2000), "x".repeat(2001), "\u0301", "C++", "C#", "A  B--C");
    private static final List<String> CATEGORIES = List.of("messaging", "MESSAGING", "Messaging", "mesaging", "");
    private static final List<String> ADDRESSES = List.of("https://acme.example/q", "HTTPS://acme.example",
        "http://acme.example", "https://acme.example:99/a?b#c", "https://acme.example?q=a@b", "https://a@acme.example",
        "https://acme.example/a@b", "https://", "https:///a", "https://acme.example/ü", "https://acme.example/a b",
        "https://my_host.example", "https://[::1]/a", "acme.example", "", "https://acme.example/" + "x".repeat(479),
        "https://acme.example/" + "x".repeat(480), "https://acme.example/\u2003", "https://acme.example/%zz");
    private static final List<String> IDS = List.of("", "acme-queue", "Acme", "7a", "a".repeat(80), "a".repeat(81),
        "a_b");
    private static final List<String> LEVELS = List.of("0", "1", "2", "3", "4", "5", "6", "-1", "5.0", "4.5", "", "٣",
        "high", "'-1", "05", "1e0");

    @Law(seeds = 2_000)
    void aRowReadQuicklyIsTheRowReadAsJson(Generator any) {
        var header = header();
        var row = row(any, header);
        new RowReader(header, RUBRIC, REASON).read(row).ifPresent(quick -> {
            var problems = new Problems("table.csv");
            var json = new RowJson(header, row).service(REASON);
            assertThat(new ServiceReader(RUBRIC, LookupPeriod.untilToday(), problems).read(json,
                SCHEMAS.check(Schemas.Kind.SERVICES, json, problems))).contains(quick);
            assertThat(problems.sorted()).isEmpty();
        });
    }

    @Test
    void anOrdinaryRowIsReadQuickly() {
        var header = header();
        var cells = new ArrayList<>(List.of("Acme Queue", "standard", "Acme", "messaging", "https://acme.example/q", "",
            "generated"));
        header.characteristics().forEach(id -> cells.addAll(List.of("5", "")));
        assertThat(new RowReader(header, RUBRIC, REASON).read(row(cells))).isPresent();
    }

    // Mostly right: of a row with several mistakes only the first matters.
    private static CsvRow row(Generator any, CsvHeader header) {
        var cells = new ArrayList<>(List.of(some(any, LINES), some(any, LINES), some(any, LINES),
            some(any, CATEGORIES), some(any, ADDRESSES), some(any, IDS), some(any, LINES)));
        header.characteristics().forEach(id -> {
            cells.add(any.oneIn(40) ? any.oneOf(LEVELS) : Integer.toString(any.between(0, 5)));
            cells.add(any.oneIn(20) ? any.oneOf(LINES) : "");
        });
        return row(any.oneIn(20) ? cells.subList(0, any.between(1, cells.size())) : cells);
    }

    private static String some(Generator any, List<String> texts) {
        return any.oneIn(3) ? any.oneOf(texts) : texts.get(0);
    }

    // As the parser hands them over: without surrounding blanks.
    private static CsvRow row(List<String> cells) {
        return new CsvRow(cells.stream().map(String::strip).toList(), IntStream.rangeClosed(1, cells.size())
            .mapToObj(column -> new Position(2, column)).toList());
    }

    private static CsvHeader header() {
        var header = new CsvHeader(List.of(RUBRIC));
        var cells = new ArrayList<>(List.of("name", "mode", "provider", "category", "documentation", "id", "reason"));
        header.characteristics().forEach(id -> cells.addAll(List.of(id, id + " reason")));
        assertThat(header.read(row(cells), new Problems("table.csv"))).isTrue();
        return header;
    }
}
