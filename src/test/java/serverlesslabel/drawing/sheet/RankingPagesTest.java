package serverlesslabel.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.Samples;
import serverlesslabel.drawing.PlacedMarks;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.wording.FindingWords;

/** A long ranking is a document of pages and no ribbon. */
class RankingPagesTest {

    private static final double LEAST = 12;
    /** Where the rows begin at the earliest. */
    private static final double LEGEND = 130;

    @ParameterizedTest
    @CsvSource({"1, 1", "32, 1", "33, 2", "52, 2", "53, 3", "156, 6"})
    void aRankingHasAsManyPagesAsItNeeds(int services, int pages) {
        assertThat(pages(services)).hasSize(pages);
    }

    @Test
    void everyServiceIsOnOnePageAndEveryPageSaysWhichItIs() {
        var pages = pages(100);
        var said = pages.stream().flatMap(PlacedMarks::words).map(Mark.Words::text).toList();
        for (int i = 0; i < 100; i++) assertThat(said).containsOnlyOnce("Service " + i);
        for (int page = 0; page < pages.size(); page++) {
            var number = "page " + (page + 1) + " of 4";
            assertThat(PlacedMarks.words(pages.get(page))).anySatisfy(words ->
                assertThat(words.text()).endsWith(number));
        }
    }

    @Test
    void pagesAreOfOneSizeAndLegible() {
        var pages = pages(60);
        assertThat(pages).extracting(Picture::width).containsOnly(pages.get(0).width());
        assertThat(pages).extracting(Picture::height).containsOnly(pages.get(0).height());
        for (var page : pages) PlacedMarks.assertLegible(page, LEAST, "a page");
    }

    @Test
    void theFirstOfAllIsSaidToBeFirstOfAll() {
        var ranking = Ranking.of(Samples.random(60, 3), Samples.RUBRIC.reference());
        assertThat(FindingWords.first(ranking, ranking.placements().subList(0, 10), TEXTS)).contains("60 services");
        assertThat(FindingWords.first(ranking, ranking.placements().subList(10, 20), TEXTS)).contains("10 services");
    }

    @Test
    void onlyTheLastPageSaysThatServicesAreLeftOut() {
        var ranking = Ranking.of(Samples.random(60, 3), Samples.RUBRIC.reference());
        var pages = RankingSheet.pages(new RankingList(ranking, ranking.placements(), 40, ""), PAPER, TEXTS);
        assertThat(said(pages.get(0))).noneMatch(words -> words.contains("left out"));
        assertThat(said(pages.get(1))).contains("20 more services follow; they are left out here.");
    }

    /** At one pixel a pixel, bars and the gaps between them are equally sharp in every row. */
    @Test
    void barsStandOnWholePixels() {
        assertThat(boxes(pages(40).get(1).marks(), 0, 0).filter(box -> box.pen().equals(Pen.NONE))
            .filter(box -> box.height() > 1)).hasSizeGreaterThan(200).allSatisfy(box ->
            assertThat(List.of(box.corner().x(), box.corner().y(), box.width(), box.height()))
                .as("%s", box).allMatch(length -> length == Math.rint(length)));
    }

    // Those of the rows, which are clusters in a cluster; the legend and the background stand elsewhere.
    private static Stream<Mark.Box> boxes(List<Mark> marks, double x, double y) {
        return marks.stream().flatMap(mark -> {
            if (mark instanceof Mark.Cluster cluster)
                return boxes(cluster.marks(), x + cluster.origin().x(), y + cluster.origin().y());
            return mark instanceof Mark.Box box && y > LEGEND ? Stream.of(new Mark.Box(box.corner().plus(x, y),
                box.width(), box.height(), box.round(), box.fill(), box.pen())) : Stream.empty();
        });
    }

    private static List<String> said(Picture page) {
        return PlacedMarks.words(page).map(Mark.Words::text).toList();
    }

    private static List<Picture> pages(int services) {
        var ranking = Ranking.of(Samples.random(services, 3), Samples.RUBRIC.reference());
        return RankingSheet.pages(new RankingList(ranking, ranking.placements(), RankingList.MOST, ""), PAPER, TEXTS);
    }
}
