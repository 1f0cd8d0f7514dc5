package serverlesslabel.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.BumpDrawing;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.drawing.chart.RankSharesDrawing;
import serverlesslabel.drawing.chart.ScoreDifferenceDrawing;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.drawing.sheet.ComparisonSheet;
import serverlesslabel.drawing.sheet.LiveTableDrawing;
import serverlesslabel.drawing.sheet.RadarSheet;
import serverlesslabel.drawing.sheet.RankingColumns;
import serverlesslabel.drawing.sheet.RankingList;
import serverlesslabel.drawing.sheet.RankingSheet;
import serverlesslabel.drawing.sheet.Sheet;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.ranking.WeightSampler;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** German words are longer: what holds of every picture in German. */
public class GermanPicturesTest {

    private static final Texts TEXTS = Texts.of(Language.GERMAN);
    private static final Catalog SMALL = SmallCatalog.GERMAN;
    public static final Ranking SAMPLES = ranking(DrawingSamples.CATALOG.services());
    /** Real services, whose facts have choices, zones and nines. */
    private static final Ranking REAL = ranking(Samples.twelve().services().stream()
        .map(service -> SMALL.service(service.id()).orElseThrow()).toList());
    private static final Map<String, Picture> DRAWN = drawn();

    private static Ranking ranking(List<Service> services) {
        return Ranking.of(new Catalog(SMALL.rubric(), SMALL.profiles(), services, List.of()),
            Samples.weights(16, 0, 30, 8, 9, 9, 9, 1));
    }

    /** Real services on every paper and in every chart. */
    private static Map<String, Picture> drawn() {
        var pictures = new LinkedHashMap<String, Picture>();
        for (int count = 1; count <= Comparison.MOST; count++) {
            var comparison = compare(REAL, count);
            for (var format : SheetFormat.values())
                pictures.put("sheet-" + format.id() + "-" + count, sheet(REAL, count, format));
            pictures.put("radar-sheet-" + count, RadarSheet.draw(comparison, "", PAPER, TEXTS));
            pictures.put("label-" + count, LabelDrawing.draw(REAL.catalog().services().get(count), SMALL.rubric(),
                PAPER, TEXTS));
        }
        pictures.put("ranking", RankingSheet.draw(new RankingList(REAL, REAL.placements(), 100, ""), PAPER, TEXTS));
        pictures.put("radar", RadarDrawing.drawBeside(compare(REAL, 3), PAPER, TEXTS));
        pictures.put("radar-narrow", RadarDrawing.drawBeside(compare(REAL, 3), PAPER.withSize(260, 203), TEXTS));
        var services = REAL.catalog().services();
        pictures.put("gap", ScoreDifferenceDrawing.draw(ScoreDifference.between(services.get(0), services.get(3),
            REAL.weights(),
            SMALL.rubric()), new ScoreDifferenceDrawing.Side("Acme", PAPER.palette().ink()),
            new ScoreDifferenceDrawing.Side("Beta", PAPER.palette().ink()), PAPER.withSize(520, 0), TEXTS));
        pictures.put("live-table", LiveTableDrawing.draw(ComparisonGrid.of(compare(REAL, 3)), Optional.empty(),
            PAPER.withSize(900, 0), TEXTS));
        var alternatives = Alternatives.all(REAL);
        pictures.put("bump", BumpDrawing.draw(SideBySide.of(alternatives, TEXTS.get("bump.you"), SMALL.profiles()
            .stream().map(profile -> new Person(profile.name(), profile.weights())).toList(), List.of()),
            Comparison.of(REAL, services.subList(0, 3)), Optional.empty(), PAPER.withSize(580, 0), TEXTS));
        pictures.put("rank-shares", RankSharesDrawing.draw(Acceptability.of(alternatives, WeightSampler.all(), 1000),
            Acceptability.of(alternatives, WeightSampler.near(REAL.weights()), 1000), compare(REAL, 2),
            PAPER.withSize(680, 0), TEXTS));
        return pictures;
    }

    static Stream<String> drawnNames() {
        return DRAWN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("drawnNames")
    void noWordsLeaveThePaper(String name) {
        assertThat(PlacedWords.of(DRAWN.get(name))).filteredOn(placedWords -> !placedWords.within(DRAWN.get(name)))
            .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("drawnNames")
    void noTwoWordsOverlap(String name) {
        var words = PlacedWords.of(DRAWN.get(name));
        for (int i = 0; i < words.size(); i++)
            assertThat(words.subList(i + 1, words.size())).filteredOn(words.get(i)::overlaps).as("%s", words.get(i))
                .isEmpty();
    }

    /** What the catalog and the program say is short enough; only names of services may be too long. */
    @ParameterizedTest
    @MethodSource("drawnNames")
    void noGermanWordIsCut(String name) {
        var own = REAL.catalog().services().stream().flatMap(service -> Stream.of(service.name(), service.mode(),
            service.provider().name(), service.title(),
            RankingColumns.below(REAL.placementOf(REAL.catalog().place(service.id())
                .orElseThrow())))).toList();
        assertThat(PlacedWords.of(DRAWN.get(name))).filteredOn(placedWords -> placedWords.text().endsWith("…"))
            .allSatisfy(placedWords -> assertThat(own)
            .anyMatch(full -> full.contains(placedWords.text().replace("…", "").strip())));
    }

    private static Picture sheet(Ranking ranking, int count, SheetFormat format) {
        return ComparisonSheet.draw(new Sheet(compare(ranking, count), "", format), PAPER,
            TEXTS);
    }
}
