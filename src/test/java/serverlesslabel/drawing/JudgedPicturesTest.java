package serverlesslabel.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.domain.Catalog;
import serverlesslabel.drawing.label.BadgeDrawing;
import serverlesslabel.drawing.label.CompactLabelDrawing;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.drawing.sheet.ComparisonSheet;
import serverlesslabel.drawing.sheet.RadarSheet;
import serverlesslabel.drawing.sheet.RankingList;
import serverlesslabel.drawing.sheet.RankingSheet;
import serverlesslabel.drawing.sheet.Sheet;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.CatalogSelection;

/** A catalog without facts has nothing to be uncertain about: its levels are judged, and everything is solid. */
class JudgedPicturesTest {

    private static Catalog judged;

    @BeforeAll
    static void readATableOfLevels(@TempDir Path folder) throws IOException {
        var table = Files.writeString(folder.resolve("levels.csv"), """
            name,provider,category,documentation,elastic,available,durable,secure,no-infrastructure,billed-per-task,\
            scales-to-zero,pay-for-value
            One,Acme,compute,https://acme.example/1,5,4,3,2,5,4,3,2
            Two,Acme,compute,https://acme.example/2,1,2,3,4,5,4,3,2
            Three,Acme,compute,https://acme.example/3,0,0,1,0,0,1,0,0
            """);
        judged = CatalogReader.read(CatalogSelection.of(List.of(table)), "en");
    }

    @Test
    void nothingIsMarkedAsOpen() {
        assertThat(judged.services()).hasSize(3);
        assertThat(pictures()).allSatisfy(picture -> {
            assertThat(PlacedMarks.words(picture).map(Mark.Words::text)).noneMatch(words -> words.contains("°")
                || words.matches("(or|to) [A-G]") || words.matches("\\d–\\d"));
            assertThat(picture.description()).doesNotContain("not yet checked");
        });
    }

    @Test
    void labelAndSheetSayOnceThatTheLevelsAreJudged() {
        for (var picture : List.of(label(), sheet()))
            assertThat(PlacedMarks.words(picture).map(Mark.Words::text).filter(words -> words.contains("judged")))
                .hasSize(1);
    }

    @Test
    void nothingIsSaidOfFactsThereAreNone() {
        assertThat(pictures()).allSatisfy(picture -> assertThat(PlacedMarks.words(picture).map(Mark.Words::text))
            .noneMatch(words -> words.equals("–") || words.contains("facts of") || words.contains("sources")));
    }

    private static Picture label() {
        return LabelDrawing.draw(judged.services().get(0), judged.rubric(), PAPER, TEXTS);
    }

    private static Picture sheet() {
        return ComparisonSheet.draw(new Sheet(comparison(), "", SheetFormat.SLIDE), PAPER, TEXTS);
    }

    private static Comparison comparison() {
        return Comparison.of(Ranking.of(judged, judged.rubric().reference()), judged.services());
    }

    private static Stream<Picture> pictures() {
        var first = judged.services().get(0);
        var ranking = comparison().ranking();
        return Stream.of(label(), sheet(), CompactLabelDrawing.draw(first, judged.rubric(), PAPER, TEXTS),
            BadgeDrawing.draw(first, judged.rubric(), PAPER.withSize(0, 20), TEXTS),
            RadarSheet.draw(comparison(), "", PAPER, TEXTS),
            RankingSheet.draw(new RankingList(ranking, ranking.placements(), RankingList.MOST, ""), PAPER, TEXTS));
    }
}
