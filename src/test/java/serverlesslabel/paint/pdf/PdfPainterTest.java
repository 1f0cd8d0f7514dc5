package serverlesslabel.paint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static serverlesslabel.paint.SamplePictures.INK;
import static serverlesslabel.paint.SamplePictures.picture;
import static serverlesslabel.paint.SamplePictures.words;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.commons.logging.impl.NoOpLog;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Outline;
import serverlesslabel.picture.Outline.Step;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;

class PdfPainterTest {

    private static final Typeface TYPEFACE = new Typeface();

    @ParameterizedTest
    @CsvSource({"1600,900,1200,675", "793.7,1122.5,595.28,841.88", "384,768,288,576"})
    void aPixelIsThreeQuartersOfAPoint(double width, double height, float across, float down) throws IOException {
        try (var document = open(new Picture(width, height, "", "", List.of()))) {
            var size = document.getPage(0).getMediaBox();
            assertThat(size.getWidth()).isCloseTo(across, within(0.01f));
            assertThat(size.getHeight()).isCloseTo(down, within(0.01f));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Serverless", "Größe – 99.99 % “so” …", "office fluffy", "Łódź, Αθήνα, Москва",
        "a\u00a0b", "<script>alert(1)</script>", "(a) \\ b % <</Names>>", "=cmd|' /C calc'!A0", "日本語", "a 😀 b",
        "μ µ Ω Ω - \u2010 \u2011", "e\u0301"})
    void theWordsOfAPictureAreTheTextOfThePage(String text) throws IOException {
        assertThat(text(words(text))).isEqualTo(text);
    }

    @Test
    void wordsFromRightToLeftAreReadInTheirOrder() throws IOException {
        assertThat(text(words("שלום עולם"))).isEqualTo("שלום עולם");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "a\u0000\u001b\n\r\tb", "a\ud800b", "\udc00", "\ufffe\uffff",
        "\u202e\u200f", "a\u0301\u0302\u0303", "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67"})
    void noCharacterMakesTheExportFail(String text) throws IOException {
        assertThat(text(words(text))).doesNotContain("Serverless");
    }

    @Test
    void everyCharacterThereIsHasACodeOfTwoBytes() {
        var many = IntStream.rangeClosed(0xE000, Character.MAX_CODE_POINT).toArray();
        assertThat(new UnseenFont().encode(new String(many, 0, many.length))).hasSize(4 * many.length);
    }

    /** Else one of two that share a glyph would be copied as the other: a no-break space as a space. */
    @ParameterizedTest
    @EnumSource
    void noTwoCharactersOfTheTypefaceShareAGlyph(Lettering.Weight weight) throws IOException {
        var letters = TYPEFACE.withFont(weight, TrueTypeFont::getUnicodeCmapLookup);
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).map(letters::getGlyphId)
            .filter(glyph -> glyph != 0).boxed()).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void aVeryLongLineIsWrittenWhole() throws IOException {
        assertThat(text(words("x".repeat(50_000)))).hasSize(50_000);
    }

    @Test
    void everyWeightIsEmbeddedAsASubset() throws IOException {
        try (var document = open(picture(lettered(Lettering.regular(9)), lettered(Lettering.semibold(9)),
            lettered(Lettering.bold(9))))) {
            var resources = document.getPage(0).getResources();
            assertThat(resources.getFontNames()).hasSize(3);
            for (var name : resources.getFontNames()) {
                assertThat(resources.getFont(name).isEmbedded()).isTrue();
                assertThat(resources.getFont(name).getName()).matches("[A-Z]{6}\\+NotoSans-(Regular|SemiBold|Bold)");
            }
        }
    }

    @Test
    void aSubsetHoldsNoLetterThatIsNotUsed() {
        assertThat(pdf(picture(words("ab"))).length).isLessThan(5000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Größe", "office fluffy", "Größe 日本", "日本語", "iii 😀"})
    void wordsAreAsWideAsTheRulerSays(String text) throws IOException {
        var ends = new ArrayList<Float>();
        try (var document = open(picture(words(text)))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    ends.add(letter.getTextMatrix().getTranslateX() + letter.getWidth());
                    ends.add(letter.getTextMatrix().getTranslateX());
                }
            }.getText(document);
        }
        double width = TYPEFACE.width(text, Lettering.regular(20)) * 0.75;
        assertThat(Collections.max(ends) - Collections.min(ends)).isCloseTo((float) width, within(0.05f));
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        var picture = picture(words("Hello 😀"), new Mark.Disc(new Point(9, 9), 5, INK.faded(0.5), Pen.of(INK, 1)));
        assertThat(pdf(picture)).isEqualTo(new PdfPainter(new Typeface(), Locale.ENGLISH)
            .paint(picture, Optional.empty()));
    }

    @Test
    void whatTheLibraryHasToSayGoesNowhere() {
        assertThat(LogFactory.getLog(PDDocument.class)).isInstanceOf(NoOpLog.class);
    }

    @Test
    void noDayStandsInTheFile() throws IOException {
        try (var document = open(picture())) {
            assertThat(document.getDocumentInformation().getMetadataKeys())
                .containsExactlyInAnyOrder("Title", "Subject", "Creator", "Producer");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lambda – “on demand”", ") /JS (app.alert(1))", "日本語 😀", "", "a\nb"})
    void theNameAndTheDescriptionAreSaid(String text) throws IOException {
        try (var document = open(new Picture(9, 9, text, text + "!", List.of()))) {
            var information = document.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo(text);
            assertThat(information.getSubject()).isEqualTo(text + "!");
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void thePageIsOneFigureWithTheDescription() throws IOException {
        try (var document = open(picture(words("Hello")))) {
            var whole = (PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
            var figure = (PDStructureElement) whole.getKids().get(0);
            assertThat(figure.getStructureType()).isEqualTo("Figure");
            assertThat(figure.getAlternateDescription()).isEqualTo("A sample.");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }

    @Test
    void aThinnerInkIsHalfTransparent() throws IOException {
        assertThat(grey(Mark.Box.filled(new Point(0, 0), 100, 50, 0, Ink.hex("#000000").faded(0.5)), 50, 25))
            .isBetween(125, 130);
    }

    @Test
    void whatAStampGoesAroundTwiceIsFilled() throws IOException {
        var round = List.<Step>of(new Step.Move(new Point(0, 0)), new Step.Line(new Point(9, 0)),
            new Step.Line(new Point(9, 9)), new Step.Line(new Point(0, 9)), new Step.Close());
        var twice = new Outline(Stream.concat(round.stream(), round.stream()).toList());
        assertThat(grey(new Mark.Stamp(twice, 9, new Point(0, 0), 50, Ink.hex("#000000"), Pen.NONE), 25, 25)).isZero();
    }

    @Test
    void aClusterMovesItsMarksAndNothingAfterIt() throws IOException {
        var dot = new Mark.Disc(new Point(5, 5), 4, Ink.hex("#000000"), Pen.NONE);
        var cluster = new Mark.Cluster("", "", new Point(50, 20), List.of(dot));
        var image = image(picture(cluster, dot));
        assertThat(List.of(grey(image, 55, 25), grey(image, 5, 5), grey(image, 25, 25))).containsExactly(0, 0, 255);
    }

    private static Mark lettered(Lettering lettering) {
        return new Mark.Words("Ab", new Point(10, 30), lettering, INK, Anchor.MIDDLE);
    }

    private static byte[] pdf(Picture picture) {
        return new PdfPainter(TYPEFACE, Locale.ENGLISH).paint(picture, Optional.empty());
    }

    private static PDDocument open(Picture picture) throws IOException {
        return Loader.loadPDF(pdf(picture));
    }

    private static String text(Mark mark) throws IOException {
        try (var document = open(picture(mark))) {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("");
            stripper.setPageEnd("");
            return stripper.getText(document);
        }
    }

    private static BufferedImage image(Picture picture) throws IOException {
        try (var document = open(picture)) {
            return new PDFRenderer(document).renderImage(0, 4 / 3f);
        }
    }

    private static int grey(Mark mark, int x, int y) throws IOException {
        return grey(image(picture(mark)), x, y);
    }

    private static int grey(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xff;
    }
}
