package serverlesslabel.report.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.CsvReader;
import serverlesslabel.report.Nasty;
import serverlesslabel.text.Texts;

/** The table of services as data. */
class RankTableTest {

    private static final Texts TEXTS = Texts.english();
    private static final Ranking RANKING = Ranking.of(Samples.catalog(
        Samples.service("All-round", 4, 4, 4, 4, 4, 4, 4, 4), Samples.service("Durable", 2, 2, 5, 2, 2, 2, 2, 2),
        Samples.service("Elastic", 5, 3, 3, 3, 3, 3, 3, 3)), Samples.RUBRIC.reference());

    static Stream<String> names() {
        return Nasty.names();
    }

    @Test
    void rowsAndColumnsKeepTheOrderTheyAreShownIn() {
        var reversed = List.of(RANKING.placementOf(1), RANKING.placementOf(0));
        var table = RankTable.of(RANKING, reversed, columns(RankColumn.INDEX, RankColumn.NAME, RankColumn.RANK));
        assertThat(RankCsv.of(table)).isEqualTo("index,name,rank\n43.6,Durable,3\n80.0,All-round,1\n");
    }

    @Test
    void aDayOfThePastStandsInEveryRow() {
        var day = SmallCatalog.ENGLISH.asOf().orElseThrow().minusDays(1);
        var past = Ranking.of(SmallCatalog.ENGLISH.at(day), SmallCatalog.ENGLISH.rubric().reference());
        var lines = CsvReader.read(RankCsv.of(RankTable.of(past, past.placements(), columns(RankColumn.NAME))));
        assertThat(lines.get(0)).containsExactly("name", "asOf");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allMatch(line -> line.get(1).equals(day.toString()));
    }

    @Test
    void jsonHasTheColumnsShownAndNoOther() throws IOException {
        var table = RankTable.of(RANKING, RANKING.placements(), columns(RankColumn.LABEL_CLASS, RankColumn.SERVICE));
        var first = new ObjectMapper().readTree(RankJson.of(table)).at("/services/0");
        assertThat(first.fieldNames()).toIterable().containsExactly("labelClass", "service");
        assertThat(first.at("/service").textValue()).isEqualTo("All-round, mode");
    }

    @Test
    void markdownHasTheWordsOfTheWindow() {
        var table = RankTable.of(RANKING, RANKING.placements().subList(0, 1),
            columns(RankColumn.RANK, RankColumn.SERVICE,
            RankColumn.CATEGORY, RankColumn.TIED, RankColumn.LABEL_CLASS, RankColumn.DOCUMENTED_INDEX));
        assertThat(RankText.markdown(table, TEXTS)).isEqualTo("""
            | Among all | Service | Category | Tied | Label | Index by checked facts |
            | --: | --- | --- | --- | --: | --: |
            | 1 | All-round, mode | Compute | no | B | 80.0 |
            """);
    }

    @Test
    void aTableWithoutRowsHasItsHead() {
        assertThat(RankCsv.of(RankTable.of(RANKING, List.of(), columns(RankColumn.NAME, RankColumn.LEVELS))))
            .isEqualTo("name,elastic,available,durable,secure,no-infrastructure,billed-per-task,scales-to-zero,"
                + "pay-for-value\n");
    }

    @Test
    void firmnessIsAskedOfTheServiceOfTheRowWhateverTheOrder() {
        var stability = StabilityReport.of(Alternatives.all(RANKING));
        var last = RANKING.placements().get(2);
        var csv = RankCsv.of(new RankTable(Alternatives.all(RANKING), List.of(last), columns(RankColumn.NAME),
            Optional.of(stability)));
        assertThat(csv.lines().toList().get(1)).startsWith("Durable,3,3,0.00,");
    }

    @ParameterizedTest
    @MethodSource("names")
    void csvReadAgainHasTheNamesAndNoFormula(String name) {
        var line = CsvReader.read(RankCsv.of(table(name))).get(1);
        assertThat(line).hasSize(CsvReader.read(RankCsv.of(table(name))).get(0).size());
        assertThat(line.get(3).replace("'", "")).isEqualTo(name.replace("'", ""));
        assertThat(line.get(3)).matches("(?s)[^=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*")
            .doesNotMatch("(?s)(.*[;\t\r\n])?[\\p{Z}\\p{C}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a=b", "1-2", "a - b", "x@y", "'quoted'", "*", "#1", "שלום", "😀", "a; b"})
    void whatIsNoFormulaStaysAsItIs(String name) {
        assertThat(new Csv(CsvFormat.STANDARD).cell(TextNode.valueOf(name))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@a", "\ta", "  =1", "\u00a0+1", "\u3000\uFF1D1", "\uFEFF=1", "\u0000=1"})
    void aFormulaGetsAnApostrophe(String name) {
        assertThat(new Csv(CsvFormat.STANDARD).cell(TextNode.valueOf(name))).isEqualTo("'" + name);
    }

    @Test
    void aNumberOfOurOwnIsNoFormula() {
        assertThat(new Csv(CsvFormat.STANDARD).cell(IntNode.valueOf(-3))).isEqualTo("-3");
        assertThat(new Csv(CsvFormat.STANDARD).cell(DecimalNode.valueOf(new BigDecimal("-0.50")))).isEqualTo("-0.50");
    }

    @ParameterizedTest
    @MethodSource("names")
    void jsonReadAgainHasTheNames(String name) throws IOException {
        var service = new ObjectMapper().readTree(RankJson.of(table(name))).at("/services/0");
        assertThat(List.of(service.at("/name").textValue(), service.at("/provider").textValue())).containsOnly(name);
    }

    private static ColumnSet columns(RankColumn... columns) {
        return new ColumnSet(List.of(columns), List.of(columns));
    }

    private static RankTable table(String name) {
        var ranking = Ranking.of(Nasty.catalog(List.of(name)), Samples.RUBRIC.reference());
        return RankTable.of(ranking, ranking.placements(), ColumnSet.FULL);
    }
}
