package serverlesslabel.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.ComparisonSheet;
import serverlesslabel.drawing.LabelDrawing;
import serverlesslabel.drawing.Sheet;
import serverlesslabel.drawing.SheetFormat;
import serverlesslabel.files.CatalogReader;
import serverlesslabel.files.IconFolder;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;
import serverlesslabel.view.Easel;
import serverlesslabel.view.PictureOnScreen;

/** One picture on screen and in a file: the eye must not tell them apart. */
class PaintersAgreeTest {

    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final Typeface TYPEFACE = new Typeface();
    private static final Paper PAPER = new Paper(384, 768, Palette.PRINT, TYPEFACE, IconFolder.shipped());
    /** A difference of one part of a colour that can be seen, out of 255. */
    private static final int VISIBLE = 96;

    @Test
    void onTheLabel() throws TimeoutException {
        assertThat(shareThatDiffers(LabelDrawing.draw(service("aws-lambda-on-demand"), CATALOG.rubric(), PAPER,
            Texts.english()))).isLessThan(0.02);
    }

    @Test
    void onTheComparisonSheet() throws TimeoutException {
        var ranking = Ranking.of(CATALOG, CATALOG.rubric().reference());
        var comparison = Comparison.of(ranking, CATALOG.services().stream().limit(6).toList());
        var sheet = new Sheet(comparison, Contenders.all(ranking), "", SheetFormat.SLIDE);
        assertThat(shareThatDiffers(ComparisonSheet.draw(sheet, PAPER, Texts.english()))).isLessThan(0.02);
    }

    private static Service service(String id) {
        return CATALOG.services().stream().filter(each -> each.id().text().equals(id)).findFirst().orElseThrow();
    }

    private static double shareThatDiffers(Picture picture) throws TimeoutException {
        var file = new ImagePainter(TYPEFACE).paint(picture, 1);
        var screen = onScreen(picture);
        long differing = 0;
        for (int y = 0; y < file.getHeight(); y++)
            for (int x = 0; x < file.getWidth(); x++)
                if (differs(over(file, x, y), screen.getPixelReader().getArgb(x, y))) differing++;
        return (double) differing / file.getWidth() / file.getHeight();
    }

    private static WritableImage onScreen(Picture picture) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            var easel = Easel.of(Texts.english(), new SimpleObjectProperty<>(Palette.PRINT), TYPEFACE,
                IconFolder.shipped());
            var node = PictureOnScreen.of(picture, easel);
            new Scene(node, picture.width(), picture.height());
            var image = new WritableImage((int) picture.width(), (int) picture.height());
            node.applyCss();
            node.layout();
            return node.getScene().snapshot(image);
        });
    }

    // The label's corners are transparent in the file; on screen there is white behind them.
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
