package serverlesslabel.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours that can be told apart, by the numbers of Oklab (Ottosson 2020) and of WCAG 2. */
class PaletteTest {

    /** The most characteristics a rubric may have. */
    private static final int MOST = 12;
    /** Distance in Oklab, whose lightness goes from 0 to 1; about five times what is just seen. */
    private static final double TOLD_APART = 0.099;
    /** What WCAG asks of graphical objects. */
    private static final double CONTRAST = 3;
    /** What WCAG asks of text. */
    private static final double READABLE = 4.5;

    static Stream<Palette> palettes() {
        return Stream.of(Palette.LIGHT, Palette.DARK, Palette.CONTRAST, Palette.PRINT, Palette.LIGHT.withSafeClasses());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyTwoCharacteristicsCanBeToldApart(Palette palette) {
        for (int one = 0; one < MOST; one++)
            for (int other = one + 1; other < MOST; other++)
                assertThat(distance(palette.characteristic(one), palette.characteristic(other)))
                    .as("%d and %d", one, other).isGreaterThan(TOLD_APART);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyCharacteristicStandsOutFromItsGround(Palette palette) {
        for (var ground : List.of(palette.paper(), palette.ground()))
            assertThat(IntStream.range(0, MOST).mapToObj(palette::edge))
                .allMatch(edge -> edge.contrast(ground) >= CONTRAST * 0.99);
    }

    /** A hollow arrow is seen by its outline alone. */
    @ParameterizedTest
    @MethodSource("palettes")
    void everyHollowClassStandsOutFromItsPaper(Palette palette) {
        for (var shown : List.of(palette, palette.withSafeClasses()))
            assertThat(IntStream.range(0, shown.classes().size()).mapToObj(shown::classEdge))
                .allMatch(edge -> edge.contrast(shown.paper()) >= 3.8);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theBarOfTheIndexStandsOutFromItsTrackAndPaper(Palette palette) {
        assertThat(palette.bar().contrast(palette.paper())).isGreaterThan(CONTRAST);
        assertThat(palette.bar().contrast(palette.track())).isGreaterThan(CONTRAST);
    }

    /** Every ink of words on every ground words stand on in it. */
    @ParameterizedTest
    @MethodSource("palettes")
    void wordsCanBeReadOnEveryGroundTheyStandOn(Palette palette) {
        var grounds = List.of(palette.paper(), palette.ground(), palette.wash());
        for (var ink : List.of(palette.ink(), palette.quiet(), palette.accent(), palette.good(), palette.bad()))
            for (var ground : grounds)
                assertThat(ink.contrast(ground)).as(ink.hex() + " on " + ground.hex()).isGreaterThan(READABLE);
        // Tips are written in the colour of the paper on the ink.
        assertThat(palette.paper().contrast(palette.ink())).isGreaterThan(READABLE);
        assertThat(palette.onAccent().contrast(palette.accent())).isGreaterThan(READABLE);
        assertThat(palette.onPointer().contrast(palette.pointer())).isGreaterThan(READABLE);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void lettersCanBeReadOnTheirClass(Palette palette) {
        for (int place = 0; place < palette.classes().size(); place++)
            assertThat(palette.onClass(place).contrast(palette.classes().get(place))).as("class %d", place)
                .isGreaterThan(CONTRAST);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void drawingsStandOutFromTheirCharacteristic(Palette palette) {
        for (int place = 0; place < MOST; place++)
            assertThat(palette.onCharacteristic(place).contrast(palette.characteristic(place)))
                .as("characteristic %d", place).isGreaterThan(CONTRAST);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void linesOfServicesStandOutFromTheirPaper(Palette palette) {
        assertThat(palette.series()).allMatch(series -> series.ink().contrast(palette.paper()) > CONTRAST);
    }

    @Test
    void theMeasureIsThatOfOklab() {
        assertThat(distance(Ink.hex("#FFFFFF"), Ink.hex("#000000"))).isBetween(0.999, 1.001);
        assertThat(Ink.hex("#FFFFFF").contrast(Ink.hex("#000000"))).isEqualTo(21);
    }

    private static double distance(Ink one, Ink other) {
        var first = oklab(one);
        var second = oklab(other);
        return Math.sqrt(IntStream.range(0, 3).mapToDouble(i -> Math.pow(first[i] - second[i], 2)).sum());
    }

    private static double[] oklab(Ink ink) {
        double r = linear(ink.red());
        double g = linear(ink.green());
        double b = linear(ink.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        return new double[] {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
