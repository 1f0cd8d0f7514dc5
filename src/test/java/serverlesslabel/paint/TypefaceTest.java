package serverlesslabel.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Lettering.Weight;
import serverlesslabel.text.Texts;

class TypefaceTest {

    private static final Typeface TYPEFACE = new Typeface();
    private static final Lettering NORMAL = Lettering.regular(12);

    @Test
    void nothingIsNoWidth() {
        assertThat(TYPEFACE.width("", NORMAL)).isZero();
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

    @Test
    void everyWordOfTheSheetAndTheLabelIsCovered() {
        var texts = Texts.english();
        assertThat(texts.keys().stream().filter(key -> key.startsWith("sheet.") || key.startsWith("label.")))
            .allMatch(key -> TYPEFACE.covers(texts.get(key, "", "", "", "", ""), Weight.REGULAR));
    }
}
