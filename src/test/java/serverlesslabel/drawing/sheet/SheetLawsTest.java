package serverlesslabel.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static serverlesslabel.drawing.DrawingSamples.OWN;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.RANKING;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;
import static serverlesslabel.drawing.DrawingSamples.TYPEFACE;
import static serverlesslabel.drawing.DrawingSamples.compare;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.GermanPicturesTest;
import serverlesslabel.drawing.PlacedWords;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** What holds of a comparison sheet on every paper. */
class SheetLawsTest {

    /**
     * The smallest letters, in pixels: 7 points on A4, 12 on a slide of 13.3 inches. The capital of a class, which
     * stands alone on its arrow, may be a little smaller.
     */
    private static final Map<SheetFormat, Double> SMALLEST = Map.of(SheetFormat.SLIDE, 20.0, SheetFormat.SQUARE, 14.5,
        SheetFormat.A4_PORTRAIT, 9.33, SheetFormat.A4_LANDSCAPE, 9.33);

    private static final double CAPITAL = 0.85;

    @ParameterizedTest
    @EnumSource
    void aSheetHasTheSizeOfItsFormat(SheetFormat format) {
        var sheet = sheet(RANKING, 2, format);
        assertThat(List.of(sheet.width(), sheet.height())).containsExactly(format.width(), format.height());
    }

    @ParameterizedTest
    @EnumSource
    void noLettersAreTooSmallToRead(SheetFormat format) {
        for (int count = 1; count <= Comparison.MOST; count++)
            assertThat(words(sheet(OWN, count, format).marks())).as("%d services", count).allSatisfy(each ->
                assertThat(each.lettering().size()).as(each.text()).isGreaterThanOrEqualTo(SMALLEST.get(format)
                    * (each.text().length() == 1 && each.lettering().weight() == Lettering.Weight.BOLD ? CAPITAL : 1)));
    }

    /** Slides of one talk have the same letters; on paper they grow where the sheet would else be half empty. */
    @Test
    void lettersGrowWhereThePaperLeavesRoom() {
        assertThat(body(SheetFormat.A4_PORTRAIT, 2)).isEqualTo(1.3 * SheetFormat.A4_PORTRAIT.letters().size());
        assertThat(body(SheetFormat.SQUARE, 1)).isGreaterThan(SheetFormat.SQUARE.letters().size());
        assertThat(body(SheetFormat.SLIDE, 1)).isEqualTo(SheetFormat.SLIDE.letters().size());
    }

    private static double body(SheetFormat format, int count) {
        return words(sheet(RANKING, count, format).marks()).filter(each -> each.text().equals("Durable"))
            .mapToDouble(each -> each.lettering().size()).max().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everyShareOfTheWeightIsWrittenSomewhere(SheetFormat format) {
        var said = words(sheet(OWN, 3, format).marks()).map(Mark.Words::text).toList();
        assertThat(said).containsAll(OWN.weights().shares().stream().map(each -> each + "\u00a0%").toList());
    }

    @Test
    void aTitleIsOneLineWithoutUnrulyCharacters() {
        var sheet = new Sheet(compare(RANKING, 1), " a\n\tb\u0000\u202ec ",
            SheetFormat.SLIDE);
        assertThat(sheet.title()).isEqualTo("a bc");
    }

    @Test
    void aSheetShowsSomething() {
        assertThatThrownBy(() -> new Sheet(compare(RANKING, 0), "", SheetFormat.SLIDE))
            .isInstanceOf(IllegalArgumentException.class);
    }

    /** One to six services, in both languages, under the reference and under weights of one's own. */
    @ParameterizedTest
    @EnumSource
    void nothingOverlapsAndNothingLeavesThePaper(SheetFormat format) {
        for (int count = 1; count <= Comparison.MOST; count++) {
            fits(sheet(RANKING, count, format), format + " of " + count);
            fits(sheet(OWN, count, format), format + " of " + count + " under own weights");
            fits(germanSheet(count, format), format + " of " + count + " in German");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDarkSheetHasNoColourOfTheLightOne(SheetFormat format) {
        var dark = new SvgPainter(TYPEFACE).plain(ComparisonSheet.draw(new Sheet(compare(OWN, 3), "", format),
            PAPER.withPalette(Palette.DARK), TEXTS));
        assertThat(dark).contains(Palette.DARK.quiet().hex()).doesNotContain(Palette.LIGHT.quiet().hex())
            .doesNotContain(Palette.LIGHT.line().hex());
    }

    @Test
    void aSheetSaysThatALevelWasJudgedAndWhy() {
        var ranking = Ranking.of(SmallCatalog.ENGLISH, Samples.RUBRIC.reference());
        var comparison = Comparison.of(ranking, List.of(SmallCatalog.service("acme-functions")));
        var sheet = ComparisonSheet.draw(new Sheet(comparison, "", SheetFormat.SLIDE), PAPER,
            TEXTS);
        var said = words(sheet.marks()).map(Mark.Words::text).collect(Collectors.joining(" "));
        assertThat(said).contains("followed a tenfold load in our own trial").contains("judged");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 12})
    void aRubricOfAnyLengthFits(int characteristics) {
        var services = services(characteristics);
        var ranking = Ranking.of(new Catalog(rubric(characteristics), List.of(), services,
            List.of()), rubric(characteristics).reference());
        for (var format : SheetFormat.values()) for (int count : List.of(1, 2, 6))
            fits(sheet(ranking, count, format), format + " of " + count);
    }

    private static void fits(Picture picture, String what) {
        var placed = PlacedWords.of(picture);
        assertThat(placed).filteredOn(placedWords -> !placedWords.within(picture)).as(what).isEmpty();
        for (int i = 0; i < placed.size(); i++)
            assertThat(placed.subList(i + 1, placed.size())).filteredOn(placed.get(i)::overlaps)
                .as("%s on %s", placed.get(i), what).isEmpty();
    }

    private static Picture germanSheet(int count, SheetFormat format) {
        var ranking = GermanPicturesTest.SAMPLES;
        return ComparisonSheet.draw(new Sheet(compare(ranking, count), "", format), PAPER,
            Texts.of(Language.GERMAN));
    }

    private static Picture sheet(Ranking ranking, int count, SheetFormat format) {
        return ComparisonSheet.draw(new Sheet(compare(ranking, count), "", format), PAPER,
            TEXTS);
    }

    private static Stream<Mark.Words> words(List<Mark> marks) {
        return marks.stream().flatMap(mark -> {
            if (mark instanceof Mark.Cluster cluster) return words(cluster.marks());
            return mark instanceof Mark.Words words ? Stream.of(words) : Stream.empty();
        });
    }

    // The characteristics over and over, each with a longer name.
    private static Rubric rubric(int length) {
        var small = Samples.RUBRIC;
        var axes = IntStream.range(0, length).mapToObj(i -> {
            var each = small.characteristics().get(i % small.characteristics().size());
            return new Characteristic(i, each.id() + i, each.name() + " in every respect " + i,
                each.brief() + " in every respect", each.swing(), each.why(), each.ladder());
        }).toList();
        return new Rubric(small.name(), small.version(), small.categories(), small.questions(), axes,
            new Weights(IntStream.range(0, length).map(i -> 1 + i).boxed().toList()), small.classes(),
            small.label(), small.history());
    }

    private static List<Service> services(int length) {
        return IntStream.range(0, 6).mapToObj(i -> Samples.service("Service number " + i,
            new Levels(IntStream.range(0, length).mapToObj(axis -> new Level((i + axis) % 6)).toList(),
                IntStream.range(0, length).mapToObj(axis -> new Level((i + axis) % 6 / 2)).toList()))).toList();
    }
}
