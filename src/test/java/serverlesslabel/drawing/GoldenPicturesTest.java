package serverlesslabel.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.drawing.DrawingSamples.CATALOG;
import static serverlesslabel.drawing.DrawingSamples.OWN;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.RANKING;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;
import static serverlesslabel.drawing.DrawingSamples.TYPEFACE;
import static serverlesslabel.drawing.DrawingSamples.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.Golden;
import serverlesslabel.Samples;
import serverlesslabel.drawing.chart.BracketDrawing;
import serverlesslabel.drawing.chart.BumpDrawing;
import serverlesslabel.drawing.chart.DotChartDrawing;
import serverlesslabel.drawing.chart.IndexBarDrawing;
import serverlesslabel.drawing.chart.LegendDrawing;
import serverlesslabel.drawing.chart.LevelBarsDrawing;
import serverlesslabel.drawing.chart.LevelGridDrawing;
import serverlesslabel.drawing.chart.LevelMeterDrawing;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.drawing.chart.RankSharesDrawing;
import serverlesslabel.drawing.chart.ScoreDifferenceDrawing;
import serverlesslabel.drawing.chart.ShareBarDrawing;
import serverlesslabel.drawing.label.BadgeDrawing;
import serverlesslabel.drawing.label.ClassArrowDrawing;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.drawing.sheet.ComparisonSheet;
import serverlesslabel.drawing.sheet.RadarSheet;
import serverlesslabel.drawing.sheet.RankingList;
import serverlesslabel.drawing.sheet.RankingSheet;
import serverlesslabel.drawing.sheet.Sheet;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.ranking.WeightSampler;

/**
 * Every drawing as reviewed. A picture that changed is written to {@code target/drawings}: look at both, then copy it
 * over {@code src/test/resources/drawings} in the same commit.
 */
class GoldenPicturesTest {

    private static final Map<String, Picture> PICTURES = pictures();

    /** Every picture there is, by name. */
    private static Map<String, Picture> pictures() {
        var pictures = new LinkedHashMap<String, Picture>();
        charts(pictures);
        sheets(pictures);
        labels(pictures);
        bars(pictures);
        firmness(pictures);
        return pictures;
    }

    private static void charts(Map<String, Picture> pictures) {
        for (int count : List.of(1, 3, 6)) {
            pictures.put("radar-" + count, RadarDrawing.draw(compare(RANKING, count), PAPER, TEXTS));
            pictures.put("dots-" + count, DotChartDrawing.draw(compare(RANKING, count), PAPER, TEXTS));
        }
        pictures.put("radar-narrow", RadarDrawing.draw(compare(RANKING, 2), PAPER.sized(270, 210), TEXTS));
        pictures.put("legend", LegendDrawing.draw(compare(RANKING, 6), PAPER, TEXTS));
        pictures.put("radar-sheet-1", RadarSheet.draw(compare(OWN, 1), "", PAPER, TEXTS));
        pictures.put("radar-sheet-6-dark", RadarSheet.draw(compare(RANKING, 6), "A title", PAPER.in(Palette.DARK),
            TEXTS));
    }

    private static void sheets(Map<String, Picture> pictures) {
        for (var format : SheetFormat.values()) for (int count : List.of(1, 3, 6))
            pictures.put("sheet-" + format.id() + "-" + count, ComparisonSheet.draw(sheet(RANKING, count, "", format),
                PAPER, TEXTS));
        pictures.put("sheet-own-weights-dark", ComparisonSheet.draw(sheet(OWN, 3, "A title <with> “markup” & more",
            SheetFormat.SLIDE), PAPER.in(Palette.DARK), TEXTS));
        pictures.put("sheet-filtered", ComparisonSheet.draw(new Sheet(compare(OWN, 2), Alternatives.of(OWN,
            place -> place > 2), "Among three", SheetFormat.A4_PORTRAIT), PAPER, TEXTS));
        var rows = RANKING.placements();
        pictures.put("ranking", RankingSheet.draw(new RankingList(RANKING, rows, 100, ""), PAPER, TEXTS));
        pictures.put("ranking-left-out-dark", RankingSheet.draw(new RankingList(OWN, OWN.placements().subList(1, 5), 3,
            "Four of six"), PAPER.in(Palette.DARK), TEXTS));
        pictures.put("ranking-empty", RankingSheet.draw(new RankingList(RANKING, List.of(), 100, ""), PAPER, TEXTS));
    }

    private static void labels(Map<String, Picture> pictures) {
        for (int i = 0; i < 3; i++)
            pictures.put("label-" + i, LabelDrawing.draw(CATALOG.services().get(i), Samples.RUBRIC, PAPER, TEXTS));
        for (var service : DrawingSamples.ofEachClass())
            pictures.put("badge-" + service.name(),
            BadgeDrawing.draw(service, Samples.RUBRIC, PAPER.sized(0, 20), TEXTS));
        pictures.put("badge-dark", BadgeDrawing.draw(CATALOG.services().get(1), Samples.RUBRIC,
            PAPER.in(Palette.DARK).sized(0, 28), TEXTS));
    }

    private static void bars(Map<String, Picture> pictures) {
        var paper = PAPER.sized(160, 21);
        pictures.put("index-bar", IndexBarDrawing.draw(OWN.placementOf(1), Samples.RUBRIC, OWN.weights(), paper,
            TEXTS));
        pictures.put("level-bars", LevelBarsDrawing.draw(CATALOG.services().get(1), Samples.RUBRIC, paper, TEXTS));
        pictures.put("level-meter", LevelMeterDrawing.draw(CATALOG.services().get(1),
            Samples.RUBRIC.characteristics().get(3), PAPER.sized(34, 8), TEXTS));
        pictures.put("share-bar", ShareBarDrawing.draw(Samples.RUBRIC, OWN.weights(), paper, TEXTS));
        pictures.put("class-arrow", ClassArrowDrawing.draw(Samples.RUBRIC.classes().get(3), PAPER.sized(40, 22),
            TEXTS));
    }

    /** What is drawn of the firmness of an order. */
    private static void firmness(Map<String, Picture> pictures) {
        var alternatives = Alternatives.all(OWN);
        // Many services of many kinds: brackets with two ends, with one, and with ends beyond the slider.
        var crowd = Alternatives.all(Ranking.of(Samples.random(12, 5), OWN.weights()));
        var first = Bracket.ofFirst(crowd);
        var order = Bracket.ofOrder(crowd);
        for (var bracket : first) {
            int place = bracket.characteristic().place();
            pictures.put("bracket-" + place, BracketDrawing.draw(bracket, place < 4 ? Optional.of(order.get(place))
                : Optional.empty(), crowd, BracketDrawing.Way.IMPORTANCES, PAPER.sized(200, 0), TEXTS));
        }
        pictures.put("rank-shares", RankSharesDrawing.draw(Acceptability.of(alternatives, WeightSampler.all(), 1000),
            Acceptability.of(alternatives, WeightSampler.near(OWN.weights()), 1000), PAPER.sized(680, 0), TEXTS));
        var twelve = Samples.twelve().services();
        pictures.put("gap", ScoreDifferenceDrawing.draw(ScoreDifference.between(twelve.get(0), twelve.get(3),
            OWN.weights(), Samples.RUBRIC),
            "Acme", "Donaudampfschifffahrt", PAPER.sized(520, 0), TEXTS));
        for (int count : List.of(2, 6))
            pictures.put("level-grid-" + count, LevelGridDrawing.draw(compare(RANKING, count), 200,
                PAPER.sized(1100, 0), TEXTS));
        pictures.put("bump", BumpDrawing.draw(List.of(new BumpDrawing.Column("Your weights", alternatives),
            new BumpDrawing.Column("Reference", alternatives.under(Samples.RUBRIC.reference())),
            new BumpDrawing.Column("Regulated enterprise of the longest name",
                alternatives.under(Samples.weights(0, 0, 0, 100, 0, 0, 0, 0)))),
            Optional.of(CATALOG.services().get(1)), PAPER.sized(680, 0), TEXTS));
    }

    static Stream<String> names() {
        return PICTURES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsReviewed(String name) throws IOException {
        var drawn = new SvgPainter(TYPEFACE).plain(PICTURES.get(name));
        Golden.isAsReviewed("drawings", name + ".svg", drawn);
    }

    @Test
    void noPictureIsKeptThatNobodyDraws() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/drawings"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".svg", ""))).allSatisfy(name ->
                assertThat(name.endsWith("-de") ? GermanPicturesTest.reviewedNames() : names()).contains(name));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void noWordsLeaveThePaper(String name) {
        var picture = PICTURES.get(name);
        assertThat(PlacedWords.of(picture)).allSatisfy(placedWords -> {
            assertThat(placedWords.left()).as(placedWords.text()).isGreaterThanOrEqualTo(0);
            assertThat(placedWords.right()).as(placedWords.text()).isLessThanOrEqualTo(picture.width());
            assertThat(placedWords.top()).as(placedWords.text()).isGreaterThanOrEqualTo(-1);
            assertThat(placedWords.bottom()).as(placedWords.text()).isLessThanOrEqualTo(picture.height());
        });
    }

    @Test
    void aDarkSheetHasNoColourOfTheLightOne() {
        var dark = new SvgPainter(TYPEFACE).plain(PICTURES.get("sheet-own-weights-dark"));
        assertThat(dark).doesNotContain(Palette.LIGHT.quiet().hex()).doesNotContain(Palette.LIGHT.line().hex());
    }

    private static Sheet sheet(Ranking ranking, int count, String title, SheetFormat format) {
        return new Sheet(compare(ranking, count), Alternatives.all(ranking), title, format);
    }
}
