package serverlesslabel.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Lettering.Weight;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

class TypefaceTest {

    private static final Typeface TYPEFACE = new Typeface();
    private static final Lettering NORMAL = Lettering.regular(12);

    @Test
    void nothingIsNoWidth() {
        assertThat(TYPEFACE.width("", NORMAL)).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void theAdvancesBesideTheFontAreItsOwn(Weight weight) throws IOException {
        var lines = TYPEFACE.withFont(weight, TypefaceTest::advances);
        try (var in = TypefaceTest.class.getResourceAsStream(KnownAdvances.resource(weight))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.US_ASCII)).isEqualTo(lines);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCharacterIsAsWideAsItsAdvance(Weight weight) throws IOException {
        var wide = new Typeface();
        for (int character : "Az \u00e9\u2026\u201c".codePoints().toArray()) {
            int units = TYPEFACE.withFont(weight, font ->
                font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(character)));
            assertThat(wide.width(Character.toString(character), new Lettering(KnownAdvances.UNITS, weight)))
                .isEqualTo(units);
        }
    }

    // In lines of sixteen characters, but for those of which the font has none.
    private static String advances(TrueTypeFont font) throws IOException {
        assertThat(font.getUnitsPerEm()).isEqualTo(KnownAdvances.UNITS);
        var letters = font.getUnicodeCmapLookup();
        var lines = new StringBuilder();
        for (int from = 0; from < KnownAdvances.COUNT; from += 16) {
            var line = new StringBuilder(Integer.toHexString(from));
            for (int character = from; character < from + 16; character++) {
                int glyph = letters.getGlyphId(character);
                line.append(' ').append(glyph == 0 ? "-" : font.getAdvanceWidth(glyph));
            }
            if (!line.toString().matches("[0-9a-f]+( -)*")) lines.append(line).append('\n');
        }
        return lines.toString();
    }

    @Law
    void wordsAreAsWideAsTheirPartsTogether(Generator any) {
        var first = any.text(60);
        var second = any.text(60);
        assertThat(TYPEFACE.width(first + second, NORMAL))
            .isCloseTo(TYPEFACE.width(first, NORMAL) + TYPEFACE.width(second, NORMAL), within(1e-6));
    }

    @Test
    void twiceTheSizeIsTwiceTheWidth() {
        assertThat(TYPEFACE.width("Label", Lettering.bold(24)))
            .isCloseTo(2 * TYPEFACE.width("Label", Lettering.bold(12)), within(1e-9));
    }

    @Test
    void aCharacterItDoesNotHaveIsAsWideAsItsSize() {
        assertThat(TYPEFACE.width("日", NORMAL)).isEqualTo(12);
    }

    @Test
    void aCharacterOfTwoUnitsIsMeasuredOnce() {
        assertThat(TYPEFACE.width("😀", NORMAL)).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Serverless", "Größe – 99.99 % “so” …", "Łódź, Αθήνα, Москва", "$0.10 · A–G"})
    void europeanWordsAreCovered(String text) {
        assertThat(Weight.values()).allMatch(weight -> TYPEFACE.covers(text, weight));
    }

    @Test
    void whatItDoesNotHaveIsNotCovered() {
        assertThat(TYPEFACE.covers("a日", Weight.REGULAR)).isFalse();
    }

    @Law
    void whatIsFittedFits(Generator any) {
        var text = any.text(60);
        assertThat(TYPEFACE.width(TYPEFACE.fit(text, NORMAL, 100), NORMAL)).isLessThanOrEqualTo(100);
    }

    @Test
    void whatFitsIsNotCut() {
        assertThat(TYPEFACE.fit("Lambda", NORMAL, 100)).isEqualTo("Lambda");
    }

    @Test
    void whatIsCutEndsInAnEllipsis() {
        assertThat(TYPEFACE.fit("A very long name of a service", NORMAL, 60)).startsWith("A very").endsWith("…");
    }

    @Test
    void noCharacterIsCutInHalf() {
        assertThat(TYPEFACE.fit("😀".repeat(20), NORMAL, 60).codePoints()
            .noneMatch(each -> each >= 0xD800 && each <= 0xDFFF)).isTrue();
    }

    /** So what the program says looks the same on every machine, and is drawn where there is no font at all. */
    @ParameterizedTest
    @EnumSource
    void everyWordOfTheProgramIsCovered(Language language) {
        var texts = Texts.of(language);
        assertThat(texts.keys()).hasSizeGreaterThan(1000).allSatisfy(key ->
            mustBeCovered(texts.get(key, "", "", "", "", "", "")));
    }

    @Test
    void everyWordOfTheShippedCatalogIsCovered() throws IOException {
        try (var files = Files.walk(Path.of("catalog"))) {
            var read = files.filter(file -> file.toString().endsWith(".json") && !file.getParent().endsWith("schema"));
            assertThat(read).hasSizeGreaterThan(150).allSatisfy(file ->
                mustBeCovered(Files.readString(file)));
        }
    }

    private static void mustBeCovered(String text) {
        assertThat(text.replaceAll("\\R", " ").codePoints().mapToObj(Character::toString).filter(character ->
            !Stream.of(Weight.values()).allMatch(weight -> TYPEFACE.covers(character, weight)))).isEmpty();
    }

    /** Figures below each other keep their places, whatever sign stands before them. */
    @ParameterizedTest
    @EnumSource
    void aMinusIsAsWideAsAPlus(Weight weight) {
        var lettering = new Lettering(12, weight);
        assertThat(TYPEFACE.width("\u2212", lettering)).isEqualTo(TYPEFACE.width("+", lettering)).isPositive();
    }
}
