package serverlesslabel.report.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.data.CsvFormat.Decimal;
import serverlesslabel.report.data.CsvFormat.Separator;

class CsvFormatTest {

    private static final RankTable TABLE = table(Samples.service("Data; base", 4, 4, 4, 4, 4, 4, 4, 5));

    @Test
    void theStandardHasCommasAndNoMark() {
        assertThat(RankCsv.of(TABLE)).startsWith("rank,tied,").contains(",Data; base,", ",82.0,");
    }

    @Test
    void semicolonsSeparateAndAreQuotedInText() {
        assertThat(RankCsv.of(TABLE, new CsvFormat(Separator.SEMICOLON, Decimal.POINT, false)))
            .startsWith("rank;tied;").contains(";\"Data; base\";", ";82.0;");
    }

    @Test
    void aDecimalCommaIsForNumbersAlone() {
        var named = table(Samples.service("Version 1.5", 4, 4, 4, 4, 4, 4, 4, 5));
        assertThat(RankCsv.of(named, new CsvFormat(Separator.SEMICOLON, Decimal.COMMA, false)))
            .contains(";Version 1.5;", ";82,0;").doesNotContain("82.0");
    }

    @Test
    void tabsSeparate() {
        assertThat(RankCsv.of(TABLE, new CsvFormat(Separator.TAB, Decimal.COMMA, false)))
            .startsWith("rank\ttied\t").contains("\t82,0\t");
    }

    @Test
    void theMarkIsTheFirstCharacterOfAFileAndNotOfCopiedText() {
        var marked = new CsvFormat(Separator.COMMA, Decimal.POINT, true);
        assertThat(RankCsv.of(TABLE, marked)).startsWith("\uFEFFrank,");
        assertThat(RankCsv.of(TABLE, marked.withoutMark())).isEqualTo(RankCsv.of(TABLE));
    }

    @Test
    void commasCannotDoBoth() {
        assertThatThrownBy(() -> new CsvFormat(Separator.COMMA, Decimal.COMMA, false))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static RankTable table(Service service) {
        var ranking = Ranking.of(Samples.catalog(service), Samples.RUBRIC.reference());
        return RankTable.of(ranking, ranking.placements(), ColumnSet.FULL);
    }
}
