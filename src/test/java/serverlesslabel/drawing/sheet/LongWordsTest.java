package serverlesslabel.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.Samples;
import serverlesslabel.drawing.DrawingSamples;
import serverlesslabel.drawing.PlacedWords;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.drawing.label.BadgeDrawing;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;

/** Names of any length and script stay on the paper, and nothing is written over anything else. */
class LongWordsTest {

    /** Names somebody will have: markup, formulas, right to left, pictures, no spaces, nothing but spaces' width. */
    static Stream<String> names() {
        return Stream.of("W", "Word", "Unbreakable-Name-Of-A-Service-Nobody-Could-Ever-Say-Aloud-In-One-Breath",
            "many short words in a very long name of a service that goes on and on",
            "<script>alert('x')</script> & \"co\"", "=1+1", "+SUM(A1:A9)*cmd|' /C calc'!A0", "خدمة سحابية بدون خوادم",
            "日本語の長いサービス名日本語の長いサービス名", "😀😀😀", "👩‍👩‍👧‍👦 family & friends", "a\tb\u0007c\u001bd",
            "\u202egnp.exe", "W".repeat(400), "%s %n {0} ${x} #{y}", "q̷̧̛̰͈̭u̶͔̐i̵̢̛et");
    }

    @ParameterizedTest
    @MethodSource("names")
    void noWordsLeaveThePaper(String name) {
        assertThat(pictures(name)).allSatisfy(picture ->
            assertThat(PlacedWords.of(picture)).filteredOn(placedWords -> !placedWords.within(picture))
            .as(picture.name()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("names")
    void noTwoWordsOverlap(String name) {
        for (var picture : written(name)) {
            var words = PlacedWords.of(picture);
            for (int i = 0; i < words.size(); i++)
                assertThat(words.subList(i + 1, words.size())).filteredOn(words.get(i)::overlaps)
                    .as("%s on %s × %s", words.get(i), picture.width(), picture.height()).isEmpty();
        }
    }

    private static List<Picture> pictures(String name) {
        var pictures = new ArrayList<>(written(name));
        for (int count = 1; count <= Comparison.MOST; count++) {
            var comparison = comparison(name, count);
            pictures.add(RadarDrawing.drawBeside(comparison, PAPER, TEXTS));
        }
        return pictures;
    }

    /** The pictures people take along. In a chart alone words may touch where lines of services do. */
    private static List<Picture> written(String name) {
        var pictures = new ArrayList<Picture>();
        for (int count = 1; count <= Comparison.MOST; count++) {
            var comparison = comparison(name, count);
            for (var format : SheetFormat.values()) pictures.add(ComparisonSheet.draw(new Sheet(comparison,
                count % 2 == 0 ? "" : name.repeat(3), format), PAPER, TEXTS));
            pictures.add(RadarSheet.draw(comparison, count % 2 == 0 ? name : "", PAPER, TEXTS));
        }
        var ranking = comparison(name, 6).ranking();
        var service = ranking.catalog().services().get(0);
        pictures.add(RankingSheet.draw(new RankingList(ranking, ranking.placements(), 5, name), PAPER, TEXTS));
        pictures.add(LabelDrawing.draw(service, Samples.RUBRIC, PAPER, TEXTS));
        pictures.add(BadgeDrawing.draw(service, Samples.RUBRIC, PAPER.withSize(0, 20), TEXTS));
        return pictures;
    }

    private static Comparison comparison(String name, int count) {
        var services = DrawingSamples.named(name, count);
        var weights = Samples.weights(100, 1, 1, 50, 3, 0, 7, 9);
        return Comparison.of(Ranking.of(Samples.catalog(services), weights), services);
    }
}
