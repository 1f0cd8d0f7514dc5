package serverlesslabel.paint.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static serverlesslabel.paint.SamplePictures.INK;
import static serverlesslabel.paint.SamplePictures.picture;
import static serverlesslabel.paint.SamplePictures.words;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;

class ImagePainterTest {

    private static final int FULL = 0xff123456;
    private static final int EMPTY = 0;
    private static final Mark BOX = Mark.Box.filled(new Point(20, 10), 40, 20, 0, INK);

    private final ImagePainter painter = new ImagePainter(new Typeface());

    @ParameterizedTest
    @CsvSource({"1,100,50", "2,200,100", "3,300,150", "0.25,25,13"})
    void anImageIsAsLargeAsItsScaleSays(double scale, int width, int height) {
        var image = painter.paint(picture(), scale);
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(width, height);
    }

    @Test
    void aPngCanBeReadBack() throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(painter.png(picture(BOX), 2, Optional.empty())));
        assertThat(image.getRGB(80, 40)).isEqualTo(FULL);
    }

    // In a document it is as large as the picture, however many pixels it has: 96 of the picture's are an inch.
    @ParameterizedTest
    @CsvSource({"1,0.2646", "2,0.1323", "3,0.0882"})
    void aPngSaysHowLargeItIs(double scale, double millimetres) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(painter.png(picture(BOX), scale,
            Optional.empty()))));
        var size = (Element) ((Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0"))
            .getElementsByTagName("HorizontalPixelSize").item(0);
        assertThat(Double.parseDouble(size.getAttribute("value"))).isCloseTo(millimetres, within(0.0001));
    }

    @Test
    void aPngSaysItsNameAndDescription() throws IOException {
        var picture = new Picture(9, 9, "Größe – 日本", "A \u0000 sample.", List.of());
        var reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(painter.png(picture, 1,
            Optional.empty()))));
        var texts = ((Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0"))
            .getElementsByTagName("iTXtEntry");
        assertThat(IntStream.range(0, texts.getLength()).mapToObj(i -> ((Element) texts.item(i)))
            .map(entry -> entry.getAttribute("keyword") + ": " + entry.getAttribute("text")))
            .containsExactly("Title: Größe – 日本", "Description: A  sample.");
    }

    @Test
    void aPngHasThePixelsThatWerePainted() throws IOException {
        for (var mark : List.of(BOX, Mark.Box.filled(new Point(0, 0), 100, 50, 0, INK))) {
            var picture = picture(mark, words("Hello"), new Mark.Disc(new Point(50, 25), 20, INK.faded(0.5), Pen.NONE));
            var read = ImageIO.read(new ByteArrayInputStream(painter.png(picture, 1, Optional.empty())));
            assertThat(read.getRGB(0, 0, 100, 50, null, 0, 100))
                .isEqualTo(painter.paint(picture, 1).getRGB(0, 0, 100, 50, null, 0, 100));
        }
    }

    @Test
    void whereNothingIsDrawnTheImageIsTransparent() {
        assertThat(painter.paint(picture(BOX), 1).getRGB(5, 5)).isEqualTo(EMPTY);
    }

    @Test
    void aBoxIsFilledUpToItsEdge() {
        var image = painter.paint(picture(BOX), 1);
        assertThat(List.of(image.getRGB(19, 20), image.getRGB(20, 20), image.getRGB(59, 20), image.getRGB(60, 20)))
            .containsExactly(EMPTY, FULL, FULL, EMPTY);
    }

    @Test
    void laterMarksLieOnTop() {
        var above = Mark.Box.filled(new Point(0, 0), 100, 50, 0, Ink.hex("#ffffff"));
        assertThat(painter.paint(picture(BOX, above), 1).getRGB(40, 20)).isEqualTo(0xffffffff);
    }

    @Test
    void aClusterMovesItsMarksAndNothingAfterIt() {
        var dot = new Mark.Disc(new Point(5, 5), 4, INK, Pen.NONE);
        var image = painter.paint(picture(new Mark.Cluster("", "", new Point(50, 20), List.of(dot)), dot), 1);
        assertThat(List.of(image.getRGB(55, 25), image.getRGB(5, 5))).containsExactly(FULL, FULL);
    }

    @Test
    void aThinnerInkIsHalfTransparent() {
        var image = painter.paint(picture(Mark.Box.filled(new Point(0, 0), 9, 9, 0, INK.faded(0.5))), 1);
        assertThat(image.getRGB(4, 4) >>> 24).isEqualTo(128);
    }

    @Test
    void wordsAreAsWideAsTheRulerSays() {
        var image = painter.paint(picture(words("HHH")), 1);
        double width = new Typeface().width("HHH", Lettering.regular(20));
        assertThat(rightmost(image)).isBetween((int) (10 + width) - 4, (int) (10 + width));
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本語", "عربي", "😀", "a\ud800b", "a\u0301\u0302", "\u202eabc", "\ufffd", "\u00a0"})
    void charactersOutsideTheTypefaceStayInTheRoomKeptForThem(String text) {
        var lettering = Lettering.bold(12);
        var image = painter.paint(picture(new Mark.Words(text, new Point(10, 30), lettering, INK, Anchor.START)), 1);
        assertThat(rightmost(image)).isLessThanOrEqualTo((int) (10 + new Typeface().width(text, lettering)) + 3);
    }

    @Test
    void noWordsAtAllLeaveNoTrace() {
        assertThat(rightmost(painter.paint(picture(words("")), 1))).isEqualTo(-1);
    }

    private static int rightmost(BufferedImage image) {
        return IntStream.range(0, image.getWidth()).filter(x -> IntStream.range(0, image.getHeight())
            .anyMatch(y -> image.getRGB(x, y) != EMPTY)).max().orElse(-1);
    }
}
