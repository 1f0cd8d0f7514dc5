package serverlesslabel.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.Samples;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.data.ColumnSet;
import serverlesslabel.report.data.RankColumn;
import serverlesslabel.report.data.RankTable;
import serverlesslabel.report.data.RankText;
import serverlesslabel.report.decision.DecisionRecord;
import serverlesslabel.report.page.PageLanguage;
import serverlesslabel.report.page.PlayablePage;
import serverlesslabel.text.SafeText;
import serverlesslabel.text.Texts;

/** Whatever a service is called: a document is built as with any other name, and the name stands in it as words. */
class NastyNamesTest {

    private static final Texts TEXTS = Texts.english();
    private static final SvgPainter PAINTER = new SvgPainter(new Typeface());
    private static final String HARMLESS = "Harmless";
    private static final Map<String, String> RECORDS = new ConcurrentHashMap<>();
    private static final Skeleton RECORD = Skeleton.ofMarkdown(record(HARMLESS));
    private static final Skeleton TABLE = Skeleton.ofMarkdown(table(HARMLESS));
    private static final Skeleton PAGE = Skeleton.ofPage(page(HARMLESS, HARMLESS));

    static Stream<String> names() {
        return Nasty.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aRecordIsBuiltAsWithAnyOtherName(String name) {
        var record = Skeleton.ofMarkdown(record(name));
        assertThat(record.parts()).isEqualTo(RECORD.parts());
        assertThat(record.links()).isEqualTo(RECORD.links());
        assertThat(record.text()).contains(shown(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aTableIsBuiltAsWithAnyOtherName(String name) {
        var table = Skeleton.ofMarkdown(table(name));
        assertThat(table.parts()).isEqualTo(TABLE.parts());
        assertThat(table.words()).contains(shown(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPageIsBuiltAsWithAnyOtherName(String name) {
        var page = Skeleton.ofPage(page(name, name));
        assertThat(page.parts()).isEqualTo(PAGE.parts());
        assertThat(page.links()).isEqualTo(PAGE.links());
        assertThat(page.text()).contains(shown(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingInvisibleSteersADocument(String name) {
        assertThat(record(name) + page(name, HARMLESS)).doesNotContainPattern(
            "[\\x00-\\x09\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F"
                + "\\u202A-\\u202E\\u2066-\\u2069\\u2028\\u2029\\x{D800}-\\x{DFFF}]");
    }

    // What a name looks like on one line: readers of Markdown drop blanks at its ends.
    private static String shown(String name) {
        return SafeText.singleLine(name).strip();
    }

    // Each is built once; several tests look at it.
    private static String record(String name) {
        return RECORDS.computeIfAbsent(name, NastyNamesTest::built);
    }

    private static String built(String name) {
        var comparison = comparison(name);
        return DecisionRecord.of(comparison, Alternatives.all(comparison.ranking()), name, List.of(), TEXTS);
    }

    private static String table(String name) {
        var ranking = comparison(name).ranking();
        var columns = List.of(RankColumn.SERVICE, RankColumn.NAME, RankColumn.PROVIDER, RankColumn.CATEGORY);
        return RankText.markdown(RankTable.of(ranking, ranking.placements(), new ColumnSet(columns, columns)), TEXTS);
    }

    private static String page(String name, String inPicture) {
        var comparison = comparison(name);
        var words = new Mark.Words(inPicture, new Point(1, 1), Lettering.regular(10), Ink.hex("#000000"), Anchor.START);
        var marks = List.<Mark>of(words, Mark.Cluster.of(inPicture, inPicture, List.of()));
        var svg = PAINTER.plain(new Picture(10, 10, inPicture, inPicture, marks));
        return PlayablePage.of(new PlayablePage.Content(comparison, Alternatives.all(comparison.ranking()), name, "{}",
            List.of(), ""), List.of(PageLanguage.of(TEXTS, comparison.catalog())), svg, IconFolder.shipped());
    }

    private static Comparison comparison(String name) {
        var catalog = Nasty.catalog(List.of(name, HARMLESS + " too"));
        return Comparison.of(Ranking.of(catalog, Samples.RUBRIC.reference()), catalog.services());
    }
}
