package serverlesslabel.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Samples;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** Names of any length stay on the paper, and on a sheet of six nothing is written over anything else. */
class LongWordsTest {

    private static final Texts TEXTS = Texts.english();
    private static final Typeface TYPEFACE = new Typeface();
    private static final Paper PAPER = new Paper(384, 320, Palette.PRINT, TYPEFACE, IconFolder.shipped());

    @ParameterizedTest
    @ValueSource(strings = {"W", "Word", "Unbreakable-Name-Of-A-Service-Nobody-Could-Ever-Say-Aloud-In-One-Breath",
        "many short words in a very long name of a service that goes on and on", "日本語の長いサービス名日本語の長いサービス名", "😀😀😀"})
    void noWordsLeaveThePaper(String name) {
        for (int count = 1; count <= Comparison.MOST; count++) {
            var comparison = comparison(name, count);
            var service = comparison.placements().get(0).service();
            for (var picture : List.of(RadarDrawing.draw(comparison, PAPER, TEXTS),
                DotChartDrawing.draw(comparison, PAPER, TEXTS), LegendDrawing.draw(comparison, PAPER, TEXTS),
                ComparisonSheet.draw(comparison, "", PAPER, TEXTS),
                LabelDrawing.draw(service, Samples.RUBRIC, PAPER, TEXTS)))
                assertThat(PlacedWords.of(picture)).filteredOn(each -> !each.within(picture))
                    .as(picture.name()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Word", "Unbreakable-Name-Of-A-Service-Nobody-Could-Ever-Say-Aloud-In-One-Breath",
        "many short words in a very long name of a service that goes on and on", "日本語の長いサービス名日本語の長いサービス名"})
    void noTwoWordsOnASheetOverlap(String name) {
        for (int count = 1; count <= Comparison.MOST; count++) {
            var words = PlacedWords.of(ComparisonSheet.draw(comparison(name, count), name.repeat(3), PAPER, TEXTS));
            for (int i = 0; i < words.size(); i++)
                assertThat(words.subList(i + 1, words.size())).filteredOn(words.get(i)::overlaps)
                    .as("%s, sheet of %d", words.get(i), count).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Word", "Unbreakable-Name-Of-A-Service-Nobody-Could-Ever-Say-Aloud-In-One-Breath",
        "many short words in a very long name of a service that goes on and on", "日本語の長いサービス名日本語の長いサービス名"})
    void noTwoWordsOnALabelOverlap(String name) {
        var words = PlacedWords.of(LabelDrawing.draw(comparison(name, 1).placements().get(0).service(),
            Samples.RUBRIC, PAPER,
            TEXTS));
        for (int i = 0; i < words.size(); i++)
            assertThat(words.subList(i + 1, words.size())).filteredOn(words.get(i)::overlaps)
                .as("%s", words.get(i)).isEmpty();
    }

    // All levels rest on recalled facts, so that each index and level is shown as a range, the longest there is.
    private static Comparison comparison(String name, int count) {
        var random = new Random(count);
        var services = IntStream.range(0, count).mapToObj(i -> {
            var stated = random.ints(8, 0, Level.TOP + 1).mapToObj(Level::new).toList();
            var documented = stated.stream().map(level -> new Level(level.steps() / 2)).toList();
            var sample = Samples.service("x", new Levels(stated, documented));
            return new Service(new ServiceId("s" + i), name + " " + i, name, new Provider(name), sample.category(),
                URI.create("https://acme.example/docs"), sample.facts(), sample.levels());
        }).toList();
        var weights = Samples.weights(100, 1, 1, 50, 3, 0, 7, 9);
        return Comparison.of(Ranking.of(Samples.catalog(services), weights), services);
    }
}
