package serverlesslabel.paint.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static serverlesslabel.paint.SamplePictures.INK;
import static serverlesslabel.paint.SamplePictures.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Point;

/** Words that keep their room in programs which ignore the typeface a picture brings along. */
class SvgTextTest {

    private static final Typeface TYPEFACE = new Typeface();
    private static final Lettering LETTERING = Lettering.semibold(12.5);
    private static final Pattern GROUP = Pattern.compile("<g fill=\"#123456\" transform=\"translate\\(([\\d.]+) "
        + "([\\d.]+)\\) scale\\(([\\d.]+)\\)\">(.*)</g>");
    private static final Pattern USE = Pattern.compile("<use xlink:href=\"#(\\w+)\"(?: x=\"([\\d.]+)\")?/>");

    @Test
    void outlinesStandWhereTheWordsAreMeasured() {
        var words = words("Ag – 99.9 %", Anchor.END);
        var group = GROUP.matcher(svg(SvgText.OUTLINES, words));
        assertThat(group.find()).isTrue();
        var drawn = new Rectangle2D.Double();
        for (var use : USE.matcher(group.group(4)).results().toList()) {
            var place = AffineTransform.getTranslateInstance(number(group.group(1)), number(group.group(2)));
            place.scale(number(group.group(3)), number(group.group(3)));
            place.translate(use.group(2) == null ? 0 : number(use.group(2)), 0);
            var glyph = TYPEFACE.glyph(Integer.parseInt(use.group(1).substring(1), 16), LETTERING.weight());
            var bounds = place.createTransformedShape(glyph).getBounds2D();
            if (drawn.isEmpty()) drawn.setRect(bounds);
            else drawn.setRect(drawn.createUnion(bounds));
        }
        var expected = TYPEFACE.outline(words).getBounds2D();
        assertThat(drawn.getX()).isCloseTo(expected.getX(), within(0.01));
        assertThat(drawn.getMaxX()).isCloseTo(expected.getMaxX(), within(0.01));
        assertThat(drawn.getY()).isCloseTo(expected.getY(), within(0.01));
    }

    @Test
    void outlinesNeedNoTypefaceAndTheirWordsCanBeFound() {
        assertThat(svg(SvgText.OUTLINES, words("Queue", Anchor.START))).doesNotContain("@font-face")
            .contains("fill-opacity=\"0\">Queue</text>");
    }

    @Test
    void aCharacterIsDefinedOnce() {
        var svg = svg(SvgText.OUTLINES, words("noon", Anchor.START));
        assertThat(Pattern.compile("<path id=").matcher(svg).results()).hasSize(2);
        assertThat(USE.matcher(svg).results()).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(SvgText.class)
    void textHasItsWidth(SvgText text) {
        double width = TYPEFACE.width("Amazon Aurora", LETTERING);
        assertThat(svg(text, words("Amazon Aurora", Anchor.START)))
            .contains(" textLength=\"" + Math.round(width * 1000) / 1000.0 + "\" lengthAdjust=\"spacingAndGlyphs\"");
    }

    @Test
    void lettersAreTextAndNothingElse() {
        assertThat(svg(SvgText.LETTERS, words("Queue", Anchor.START))).contains("@font-face", ">Queue</text>")
            .doesNotContain("<use", "fill-opacity=\"0\"");
    }

    // Whether or not this machine has a font for them, they are there, and never as the boxes of our own.
    @ParameterizedTest
    @ValueSource(strings = {"שירות תור 2", "خدمة ٣ (S3)", "東京 queue", "😀"})
    void whatTheTypefaceLacksIsAPathOrTextOfAnotherFont(String name) {
        assertThat(svg(SvgText.OUTLINES, words(name, Anchor.START))).doesNotContain("<use").contains(">" + name + "<");
    }

    @Test
    void aNameThatRunsToTheLeftSaysSoAndKeepsItsSide() {
        assertThat(svg(SvgText.LETTERS, words("שירות 2", Anchor.START)))
            .contains("text-anchor=\"end\" direction=\"rtl\"");
        assertThat(svg(SvgText.LETTERS, words("שירות 2", Anchor.END))).contains("direction=\"rtl\"")
            .doesNotContain("text-anchor");
        assertThat(svg(SvgText.LETTERS, words("Queue שירות leads", Anchor.START)))
            .doesNotContain("direction", "text-anchor");
    }

    private static String svg(SvgText text, Mark mark) {
        return new SvgPainter(TYPEFACE, Locale.ENGLISH, text).paint(picture(mark), Optional.empty());
    }

    private static Mark.Words words(String text, Anchor anchor) {
        return new Mark.Words(text, new Point(70.25, 30), LETTERING, INK, anchor);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
