package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;
import serverlesslabel.files.table.CsvRow;
import serverlesslabel.files.table.TableLayout;
import serverlesslabel.files.table.TableRows;

/** A row read quickly is the service that the reader of JSON files makes of it. */
class RowLawsTest {

    private static final Rubric RUBRIC = SmallCatalog.ENGLISH.rubric();
    private static final Schemas SCHEMAS = new Schemas();
    private static final LookupPeriod DAYS_ALLOWED = LookupPeriod.untilToday();
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

    private static final List<String> VALUES = List.of("", "-", "n/a", "none", "0", "1", "yes", "Nein", "WAHR", "99,95",
        "1,234", "1.234", "1.234.567,8", "1e3", "1e999", "99.95 %", "250 ms", "0,25 s", "$12", "12 USD", "-3", "abc",
        "request", "Request", "hand", "by hand", "x".repeat(41), "a\nb", "12 apples", "9".repeat(60));
    private static final List<String> DAYS = List.of("2026-11-24", "", "24.11.2026", "2026-11-24T00:00:00",
        "2026-13-01", "31.2.2026", "2999-01-01", "yesterday", "1");

    @Law(seeds = 2_000)
    void aRowReadQuicklyIsTheRowReadAsJson(Generator any) {
        var facts = any.oneIn(2);
        var header = header(facts);
        var row = row(any, header, facts);
        new RowReader(header, DAYS_ALLOWED, REASON).read(row).ifPresent(quick -> {
            var problems = new Problems("table.csv");
            var json = new RowJson(header, REASON).service(row);
            assertThat(new ServiceReader(RUBRIC, DAYS_ALLOWED, problems).read(json,
                SCHEMAS.check(Schemas.Kind.SERVICES, json, problems))).contains(quick);
            assertThat(problems.sorted()).isEmpty();
        });
    }

    @Law(seeds = 2_000)
    void aRowHasTheProblemsOfTheRowReadAsJson(Generator any) {
        var facts = any.oneIn(2);
        var header = header(facts);
        var row = row(any, header, facts);
        var problems = new Problems("table.csv");
        var json = new RowJson(header, REASON).service(row);
        var service = new ServiceReader(RUBRIC, DAYS_ALLOWED, problems).read(json,
            SCHEMAS.check(Schemas.Kind.SERVICES, json, problems));
        var found = new Problems("table.csv");
        assertThat(new RowChecker(Path.of("table.csv"), header, SCHEMAS, DAYS_ALLOWED, found).service(row))
            .isEqualTo(service);
        assertThat(found.sorted()).isEqualTo(problems.sorted());
    }

    @Test
    void anOrdinaryRowIsReadQuickly() {
        var header = header(false);
        assertThat(new RowReader(header, DAYS_ALLOWED, REASON).read(row(ordinary(header, false)))).isPresent();
    }

    @Test
    void anOrdinaryRowOfFactsIsReadQuickly() {
        var header = header(true);
        assertThat(new RowReader(header, DAYS_ALLOWED, REASON).read(row(ordinary(header, true)))).isPresent();
    }

    private static List<String> ordinary(TableHeader header, boolean facts) {
        var cells = new ArrayList<>(List.of("Acme Queue", "standard", "Acme", "messaging", "https://acme.example/q", "",
            "generated", "https://acme.example/s", "2026-11-24"));
        RUBRIC.characteristics().forEach(id -> cells.addAll(List.of(facts ? "" : "5", "")));
        if (facts) header.questions().forEach(question -> cells.addAll(List.of(right(question), "")));
        return cells;
    }

    private static String right(Question question) {
        if (question.answers() instanceof AnswerType.SingleChoice choice)
            return choice.names().values().iterator().next();
        return question.answers() instanceof AnswerType.YesNo ? "yes"
            : question.answers() instanceof AnswerType.Quantity ? "1,0" : "a word";
    }

    // Mostly right: of a row with several mistakes only the first matters.
    private static CsvRow row(Generator any, TableHeader header, boolean facts) {
        var cells = new ArrayList<>(List.of(some(any, LINES), some(any, LINES), some(any, LINES),
            some(any, CATEGORIES), some(any, ADDRESSES), some(any, IDS), some(any, LINES),
            any.oneIn(2) ? "" : some(any, ADDRESSES), any.oneIn(2) ? "" : some(any, DAYS)));
        header.characteristics().forEach(id -> {
            cells.add(any.oneIn(40) ? any.oneOf(LEVELS) : facts && any.oneIn(2) ? "" : "" + any.between(0, 5));
            cells.add(any.oneIn(20) ? any.oneOf(LINES) : "");
        });
        if (facts) header.questions().forEach(question -> {
            cells.add(any.oneIn(30) ? any.oneOf(VALUES) : any.oneIn(3) ? "" : right(question));
            cells.add(any.oneIn(20) ? any.oneOf(ADDRESSES) : "");
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

    private static TableHeader header(boolean facts) {
        var names = new ColumnNames(RUBRIC, List.of(RUBRIC));
        var cells = new ArrayList<>(List.of("name", "mode", "provider", "category", "documentation", "id", "reason",
            "source", "checked"));
        names.characteristics().forEach(id -> cells.addAll(List.of(id, id + " reason")));
        if (facts) RUBRIC.questions().forEach(question -> cells.addAll(List.of(question.id(),
            question.id() + " source")));
        var layout = new TableLayout(new TableRows() {
            @Override
            public boolean read(Problems problems, Predicate<CsvRow> rows) {
                return true;
            }

            @Override
            public boolean leavesCommas() {
                return false;
            }
        }, 0, List.of(row(cells)));
        var header = new TableHeader(names, ColumnGuess.exact(names, layout));
        assertThat(header.read(layout, new Problems("table.csv"))).isTrue();
        return header;
    }
}
