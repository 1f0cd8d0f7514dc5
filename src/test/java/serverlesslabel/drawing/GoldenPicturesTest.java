package serverlesslabel.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.Golden;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.files.IconFolder;
import serverlesslabel.paint.SvgPainter;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/**
 * Every drawing as reviewed. A picture that changed is written to {@code target/drawings}: look at both, then copy it
 * over {@code src/test/resources/drawings} in the same commit.
 */
class GoldenPicturesTest {

    private static final Texts TEXTS = Texts.english();
    private static final Typeface TYPEFACE = new Typeface();
    private static final Paper PAPER = new Paper(400, 320, Palette.PRINT, TYPEFACE, IconFolder.shipped());
    private static final Catalog CATALOG = Samples.catalog(services());
    private static final Ranking RANKING = Ranking.of(CATALOG, Samples.RUBRIC.reference());
    private static final Ranking OWN = Ranking.of(CATALOG, Samples.weights(3, 0, 100, 0, 9, 9, 9, 1));

    /** Every picture there is, by name. */
    private static Map<String, Picture> pictures() {
        var pictures = new LinkedHashMap<String, Picture>();
        for (int count : List.of(1, 3, 6)) {
            pictures.put("radar-" + count, RadarDrawing.draw(compare(RANKING, count), PAPER, TEXTS));
            pictures.put("dots-" + count, DotChartDrawing.draw(compare(RANKING, count), PAPER, TEXTS));
            pictures.put("sheet-" + count, ComparisonSheet.draw(compare(RANKING, count), "", PAPER, TEXTS));
        }
        pictures.put("radar-narrow", RadarDrawing.draw(compare(RANKING, 2), PAPER.sized(270, 210), TEXTS));
        pictures.put("sheet-own-weights-dark", ComparisonSheet.draw(compare(OWN, 3), "A title <with> “markup” & more",
            PAPER.in(Palette.DARK), TEXTS));
        pictures.put("legend", LegendDrawing.draw(compare(RANKING, 6), PAPER, TEXTS));
        for (int i = 0; i < 3; i++)
            pictures.put("label-" + i, LabelDrawing.draw(CATALOG.services().get(i), Samples.RUBRIC, PAPER, TEXTS));
        var paper = PAPER.sized(160, 21);
        pictures.put("index-bar", IndexBarDrawing.draw(OWN.placementOf(1), Samples.RUBRIC, OWN.weights(), paper,
            TEXTS));
        pictures.put("level-bars", LevelBarsDrawing.draw(CATALOG.services().get(1), Samples.RUBRIC, paper, TEXTS));
        pictures.put("share-bar", ShareBarDrawing.draw(Samples.RUBRIC, OWN.weights(), paper, TEXTS));
        pictures.put("class-arrow", ClassArrowDrawing.draw(Samples.RUBRIC.classes().get(3), PAPER.sized(40, 22),
            TEXTS));
        return pictures;
    }

    static Stream<String> names() {
        return pictures().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsReviewed(String name) throws IOException {
        var drawn = new SvgPainter(TYPEFACE).plain(pictures().get(name));
        Golden.isAsReviewed("drawings", name + ".svg", drawn);
    }

    @ParameterizedTest
    @MethodSource("names")
    void noWordsLeaveThePaper(String name) {
        var picture = pictures().get(name);
        assertThat(PlacedWords.of(picture)).allSatisfy(each -> {
            assertThat(each.left()).as(each.text()).isGreaterThanOrEqualTo(0);
            assertThat(each.right()).as(each.text()).isLessThanOrEqualTo(picture.width());
            assertThat(each.top()).as(each.text()).isGreaterThanOrEqualTo(-1);
            assertThat(each.bottom()).as(each.text()).isLessThanOrEqualTo(picture.height());
        });
    }

    @Test
    void noTwoWordsOnACrowdedSheetOverlap() {
        var words = PlacedWords.of(ComparisonSheet.draw(compare(OWN, 6), "", PAPER, TEXTS));
        for (int i = 0; i < words.size(); i++)
            for (int j = i + 1; j < words.size(); j++)
                assertThat(words.get(i).overlaps(words.get(j))).as(words.get(i) + " " + words.get(j)).isFalse();
    }

    @Test
    void aDarkSheetHasNoColourOfTheLightOne() {
        var dark = new SvgPainter(TYPEFACE).plain(ComparisonSheet.draw(compare(RANKING, 1), "", PAPER.in(Palette.DARK),
            TEXTS));
        assertThat(dark).doesNotContain(Palette.LIGHT.quiet().hex()).doesNotContain(Palette.LIGHT.line().hex());
    }

    private static Comparison compare(Ranking ranking, int count) {
        return Comparison.of(ranking, CATALOG.services().stream().limit(count).toList());
    }

    private static List<Service> services() {
        var low = List.of(0, 1, 2, 3, 4, 5, 0, 1).stream().map(Level::new).toList();
        var high = List.of(2, 1, 4, 3, 5, 5, 4, 1).stream().map(Level::new).toList();
        var longest = Samples.service("Donaudampfschifffahrtsgesellschafts Message Streaming for Apache Kafka Premium",
            2, 2, 2, 2, 2, 2, 2, 2);
        return List.of(Samples.service("Acme <Queue> & \"Co\"", 5, 5, 4, 4, 5, 5, 5, 5),
            Samples.service("Beta Provisional", new Levels(high, low)),
            new Service(longest.id(), longest.name(), "provisioned throughput with automatic adjustment at night",
                new Provider("Donaudampfschifffahrt Cloud International"), longest.category(),
                URI.create("https://acme.example/" + "long/".repeat(20)), longest.facts(), longest.levels()),
            Samples.service("Echo", 0, 0, 0, 0, 0, 0, 0, 0), Samples.service("Foxtrot", 5, 5, 5, 5, 5, 5, 5, 5),
            Samples.service("Golf", 1, 2, 3, 4, 5, 4, 3, 2));
    }
}
