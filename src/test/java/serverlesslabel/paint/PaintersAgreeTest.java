package serverlesslabel.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.function.IntBinaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.drawing.sheet.ComparisonSheet;
import serverlesslabel.drawing.sheet.Sheet;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.pdf.PdfPainter;
import serverlesslabel.paint.png.ImagePainter;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Texts;
import serverlesslabel.view.control.PictureOnScreen;
import serverlesslabel.view.control.ViewContext;

/** One picture on screen, in an image and on a page: the eye must not tell them apart. */
@RobotTest
class PaintersAgreeTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;
    private static final Typeface TYPEFACE = new Typeface();
    private static final Paper PAPER = new Paper(384, 768, Palette.PRINT, TYPEFACE, IconFolder.shipped());
    /** A difference of one part of a colour that can be seen, out of 255. */
    private static final int VISIBLE = 96;
    /** The share of pixels that may differ: the edges of letters are smoothed in several ways. */
    private static final double FEW = 0.02;
    /** Pixels for each point of a page. */
    private static final float PIXELS = 96f / 72;

    @ParameterizedTest
    @MethodSource("pictures")
    void theScreenWithTheImage(String name, Picture picture) throws TimeoutException {
        var screen = onScreen(picture).getPixelReader();
        assertThat(shareThatDiffers(image(picture), screen::getArgb)).as(name).isLessThan(FEW);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void thePageWithTheImage(String name, Picture picture) throws IOException {
        try (var document = Loader.loadPDF(new PdfPainter(TYPEFACE, Locale.ENGLISH).paint(picture, Optional.empty()))) {
            var page = new PDFRenderer(document).renderImage(0, PIXELS);
            assertThat(shareThatDiffers(image(picture), page::getRGB)).as(name).isLessThan(FEW);
        }
    }

    static Stream<Arguments> pictures() {
        var ranking = Ranking.of(CATALOG, CATALOG.rubric().reference());
        var comparison = Comparison.of(ranking, CATALOG.services().stream().limit(6).toList());
        var sheet = new Sheet(comparison, "", SheetFormat.SLIDE);
        return Stream.of(arguments("label", LabelDrawing.draw(service("aws-lambda-on-demand"), CATALOG.rubric(), PAPER,
                Texts.english())),
            arguments("sheet", ComparisonSheet.draw(sheet, PAPER, Texts.english())),
            arguments("radar", RadarDrawing.drawBeside(comparison, PAPER.withSize(400, 320), Texts.english())));
    }

    private static Service service(String id) {
        return CATALOG.services().stream().filter(each -> each.id().text().equals(id)).findFirst().orElseThrow();
    }

    private static BufferedImage image(Picture picture) {
        return new ImagePainter(TYPEFACE).paint(picture, 1);
    }

    private static double shareThatDiffers(BufferedImage image, IntBinaryOperator other) {
        long differing = 0;
        for (int y = 0; y < image.getHeight(); y++)
            for (int x = 0; x < image.getWidth(); x++)
                if (differs(over(image, x, y), other.applyAsInt(x, y))) differing++;
        return (double) differing / image.getWidth() / image.getHeight();
    }

    private static WritableImage onScreen(Picture picture) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var context = ViewContext.of(Texts.english(), new SimpleObjectProperty<>(Palette.PRINT),
            new SimpleObjectProperty<>(Appearance.FIRST), TYPEFACE,
                IconFolder.shipped());
            var node = PictureOnScreen.of(picture, context);
            new Scene(node, picture.width(), picture.height());
            var image = new WritableImage((int) picture.width(), (int) picture.height());
            node.applyCss();
            node.layout();
            return node.getScene().snapshot(image);
        });
    }

    // The label's corners are transparent in the image; elsewhere there is white behind them.
    private static int over(BufferedImage image, int x, int y) {
        int argb = image.getRGB(x, y);
        int alpha = argb >>> 24;
        int result = 0;
        for (int shift = 0; shift <= 16; shift += 8)
            result |= ((argb >> shift & 0xff) * alpha + 255 * (255 - alpha)) / 255 << shift;
        return result;
    }

    private static boolean differs(int one, int other) {
        for (int shift = 0; shift <= 16; shift += 8)
            if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > VISIBLE) return true;
        return false;
    }
}
