package serverlesslabel.drawing.layout;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Outline;
import serverlesslabel.picture.Outline.Step;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;

/** QR code of a text, drawn as a single outline around its dark runs. */
public final class QrCode {

    private QrCode() {}

    /**
     * Draws the code in a square, in pixels. The light border of four modules that readers expect is left to the
     * caller.
     *
     * @throws IllegalArgumentException if the text is too long for a QR code
     */
    public static Mark draw(String text, Point corner, double side, Ink ink) {
        var matrix = matrix(text);
        return new Mark.Stamp(outline(matrix), matrix.getWidth(), corner, side, ink, Pen.NONE);
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.L, Map.of(EncodeHintType.CHARACTER_SET,
                "UTF-8")).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code: " + text, e);
        }
    }

    private static Outline outline(ByteMatrix matrix) {
        var steps = new ArrayList<Step>();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int x = 0;
            while (x < matrix.getWidth()) {
                int start = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) x++;
                if (x > start) run(steps, start, x, y);
                else x++;
            }
        }
        return new Outline(steps);
    }

    private static void run(List<Step> steps, int from, int to, int y) {
        steps.add(new Step.Move(new Point(from, y)));
        steps.add(new Step.Line(new Point(to, y)));
        steps.add(new Step.Line(new Point(to, y + 1)));
        steps.add(new Step.Line(new Point(from, y + 1)));
        steps.add(new Step.Close());
    }
}
