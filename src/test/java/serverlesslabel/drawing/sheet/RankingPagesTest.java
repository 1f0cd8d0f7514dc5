package serverlesslabel.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.Samples;
import serverlesslabel.drawing.PlacedMarks;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Ranking;

/** A long ranking is a document of pages and no ribbon. */
class RankingPagesTest {

    private static final double LEAST = 12;

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
    void onlyTheLastPageSaysThatServicesAreLeftOut() {
        var ranking = Ranking.of(Samples.random(60, 3), Samples.RUBRIC.reference());
        var pages = RankingSheet.pages(new RankingList(ranking, ranking.placements(), 40, ""), PAPER, TEXTS);
        assertThat(said(pages.get(0))).noneMatch(words -> words.contains("left out"));
        assertThat(said(pages.get(1))).contains("20 more services follow; they are left out here.");
    }

    private static List<String> said(Picture page) {
        return PlacedMarks.words(page).map(Mark.Words::text).toList();
    }

    private static List<Picture> pages(int services) {
        var ranking = Ranking.of(Samples.random(services, 3), Samples.RUBRIC.reference());
        return RankingSheet.pages(new RankingList(ranking, ranking.placements(), RankingList.MOST, ""), PAPER, TEXTS);
    }
}
