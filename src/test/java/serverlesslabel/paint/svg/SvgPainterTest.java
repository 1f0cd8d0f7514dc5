package serverlesslabel.paint.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.paint.SamplePictures.INK;
import static serverlesslabel.paint.SamplePictures.picture;
import static serverlesslabel.paint.SamplePictures.words;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;

class SvgPainterTest {

    private static final Pattern LETTERS = Pattern.compile("base64,([A-Za-z0-9+/=]+)");
    private final SvgPainter painter = new SvgPainter(new Typeface());

    @Test
    void aPictureIsWellFormedXmlOfItsSize() throws Exception {
        var root = parsed(picture(words("Hello"))).getDocumentElement();
        assertThat(List.of(root.getTagName(), root.getAttribute("width"), root.getAttribute("viewBox")))
            .containsExactly("svg", "100", "0 0 100 50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "<script>alert(1)</script>", "a & b", "]]>", "\"quoted\" 'twice'", "<!-- -->",
        "&amp;", "日本語", "😀", "two  spaces"})
    void textStaysTheTextItWas(String text) throws Exception {
        assertThat(parsed(picture(words(text))).getElementsByTagName("text").item(0).getTextContent()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\ufffeb", "a\ud800b", "a\udc00b"})
    void whatXmlCannotCarryIsLeftOut(String text) throws Exception {
        assertThat(parsed(picture(words(text))).getElementsByTagName("text").item(0).getTextContent()).isEqualTo("ab");
    }

    @Test
    void markupInTheNameOfAClusterIsText() throws Exception {
        var cluster = Mark.Cluster.of("</title><script/>", "</desc><script/>", List.of());
        assertThat(parsed(picture(cluster)).getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void markupInTheNameOfThePictureIsText() throws Exception {
        var picture = new Picture(1, 1, "</title><script/>", "</desc><script/>", List.of());
        assertThat(parsed(picture).getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void theLettersUsedComeWithThePicture() throws Exception {
        var found = LETTERS.matcher(svg(words("Ab")));
        assertThat(found.find()).isTrue();
        var bytes = Base64.getDecoder().decode(found.group(1));
        try (var font = new TTFParser(true).parse(new RandomAccessReadBuffer(bytes))) {
            assertThat(font.getUnicodeCmapLookup().getGlyphId('A')).isPositive();
        }
    }

    @Test
    void aPictureWithoutWordsNeedsNoLetters() {
        assertThat(svg(new Mark.Disc(new Point(1, 1), 1, INK, Pen.NONE)))
            .doesNotContain("@font-face");
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        assertThat(svg(words("Hello"))).isEqualTo(new SvgPainter(new Typeface()).paint(picture(words("Hello")),
            Optional.empty()));
    }

    @Test
    void theOrderOfLettersDoesNotChangeWhatIsEmbedded() {
        var forth = LETTERS.matcher(svg(words("abc")));
        var back = LETTERS.matcher(svg(words("cba")));
        assertThat(forth.results().map(each -> each.group(1)).toList())
            .isEqualTo(back.results().map(each -> each.group(1)).toList());
    }

    @Test
    void numbersAreRoundedToThreeDigits() {
        assertThat(painter.plain(picture(new Mark.Disc(new Point(1.0 / 3, 2), -0.0001, INK, Pen.NONE))))
            .contains("<circle cx=\"0.333\" cy=\"2\" r=\"0\"");
    }

    private String svg(Mark mark) {
        return painter.paint(picture(mark), Optional.empty());
    }

    private Document parsed(Picture picture) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(painter.paint(picture,
            Optional.empty()).getBytes(StandardCharsets.UTF_8)));
    }
}
