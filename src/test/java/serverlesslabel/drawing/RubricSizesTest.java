package serverlesslabel.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.drawing.sheet.RadarSheet;
import serverlesslabel.drawing.sheet.RankingList;
import serverlesslabel.drawing.sheet.RankingSheet;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** Every number of characteristics a rubric may have fits on every picture; sheets have a test of their own. */
class RubricSizesTest {

    private static final Paper PAPER = new Paper(384, 768, Palette.PRINT, new Typeface(), IconSource.NONE);
    private static final Texts TEXTS = Texts.english();

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void aLabelHasRoomForAll(int count) {
        var catalog = catalog(count);
        var label = LabelDrawing.draw(catalog.services().get(0), catalog.rubric(), PAPER, TEXTS);
        fits(label);
        assertThat(PlacedWords.of(label).stream().filter(words -> words.text().startsWith("Quality"))).hasSize(count)
            .noneMatch(words -> words.text().endsWith("…"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 12})
    void aRadarHasRoomForAll(int count) {
        var ranking = ranking(count);
        fits(RadarSheet.draw(Comparison.of(ranking, ranking.catalog().services()), "", PAPER, TEXTS));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7, 12})
    void aTableHasRoomForAll(int count) {
        var ranking = ranking(count);
        fits(RankingSheet.draw(new RankingList(ranking, ranking.placements(), RankingList.MOST, ""), PAPER, TEXTS));
    }

    private static void fits(Picture picture) {
        var placed = PlacedWords.of(picture);
        assertThat(placed).allMatch(words -> words.within(picture));
        for (int i = 0; i < placed.size(); i++)
            assertThat(placed.subList(i + 1, placed.size())).as("%s", placed.get(i)).noneMatch(placed.get(i)::overlaps);
    }

    private static Ranking ranking(int count) {
        var catalog = catalog(count);
        return Ranking.of(catalog, catalog.rubric().reference());
    }

    private static Catalog catalog(int count) {
        var small = Samples.RUBRIC;
        var axes = IntStream.range(0, count).mapToObj(i -> new Characteristic(i, "quality-" + i, "Quality number " + i,
            "Quality " + i, "from worse to better", "", small.characteristics().get(0).ladder())).toList();
        var rubric = new Rubric("Qualities", "1", small.categories(), small.questions(), axes,
            new Weights(IntStream.range(0, count).map(i -> 1 + i).boxed().toList()), small.classes(), small.label(),
            List.of());
        var services = IntStream.range(0, 3).mapToObj(i -> Samples.service("Service number " + i,
            new Levels(levels(count, i), levels(count, i)))).toList();
        return new Catalog(rubric, List.of(rubric.referenceProfile()), services, List.of());
    }

    private static List<Level> levels(int count, int first) {
        return IntStream.range(0, count).mapToObj(axis -> new Level((first + axis) % 6)).toList();
    }
}
