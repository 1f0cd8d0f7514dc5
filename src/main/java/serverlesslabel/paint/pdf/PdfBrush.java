package serverlesslabel.paint.pdf;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import serverlesslabel.paint.BidiReorder;
import serverlesslabel.paint.DecimalText;
import serverlesslabel.paint.FallbackFont;
import serverlesslabel.paint.ShapeBrush;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering.Weight;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;

/**
 * Brush that writes marks as PDF operators; the unit of the page is a pixel of the picture, and its y axis points down.
 */
final class PdfBrush implements ShapeBrush {

    private static final int FILLED = 0;
    private static final int INVISIBLE = 3;

    private final Typeface typeface;
    private final PDDocument document;
    private final StringBuilder operators = new StringBuilder("1 J 1 j\n");
    private final Map<Weight, PDType0Font> fonts = new EnumMap<>(Weight.class);
    private final UnseenFont unseen = new UnseenFont();
    private final Map<String, Double> strengths = new TreeMap<>();

    PdfBrush(Typeface typeface, PDDocument document) {
        this.typeface = typeface;
        this.document = document;
    }

    /** The operators of everything drawn so far. */
    String operators() {
        return operators.toString();
    }

    /** The fonts of all visible words so far; the page names each by its weight. */
    Map<Weight, PDType0Font> fonts() {
        return fonts;
    }

    /** The font of all words so far with a character the typeface lacks. */
    UnseenFont unseen() {
        return unseen;
    }

    /** The opacities of all inks so far, 0 to 1, by their names on the page. */
    Map<String, Double> strengths() {
        return strengths;
    }

    @Override
    public void words(Mark.Words words) {
        if (!words.ink().visible() || words.text().isEmpty()) return;
        if (typeface.covers(words.text(), words.lettering().weight())) {
            ink(words.ink(), "rg");
            seen(words);
        } else {
            // The reader sees outlines; invisible characters on top of them can be found and copied.
            draw(FallbackFont.outline(words, typeface), words.ink(), Pen.NONE);
            unseen(words);
        }
    }

    @Override
    public void cluster(Mark.Cluster cluster) {
        operators.append("q 1 0 0 1");
        numbers(cluster.origin().x(), cluster.origin().y());
        operators.append(" cm\n");
        cluster.marks().forEach(mark -> mark.paint(this));
        operators.append("Q\n");
    }

    @Override
    public void draw(Shape shape, Ink fill, Pen pen) {
        if (shape.getPathIterator(null).isDone()) return;
        if (fill.visible()) {
            ink(fill, "rg");
            outline(shape);
            operators.append("f\n");
        }
        if (pen.visible()) {
            ink(pen.ink(), "RG");
            var dashes = pen.dashes().stream().map(DecimalText::of).collect(Collectors.joining(" ", "[", "]"));
            operators.append(DecimalText.of(pen.width())).append(" w ").append(dashes).append(" 0 d\n");
            outline(shape);
            operators.append("S\n");
        }
    }

    private void ink(Ink ink, String operator) {
        var name = "Strength" + DecimalText.of(ink.strength());
        strengths.put(name, ink.strength());
        operators.append('/').append(name).append(" gs");
        numbers(ink.red() / 255.0, ink.green() / 255.0, ink.blue() / 255.0);
        operators.append(' ').append(operator).append('\n');
    }

    private void seen(Mark.Words words) {
        try {
            var weight = words.lettering().weight();
            if (!fonts.containsKey(weight))
                fonts.put(weight, typeface.withFont(weight, font -> PDType0Font.load(document, font, true)));
            var font = fonts.get(weight);
            words.text().codePoints().forEach(font::addToSubset);
            show(words, weight.name(), FILLED, 1, HexFormat.of().formatHex(font.encode(words.text())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Characters of the unseen font are as wide as the letter size, so they are narrowed to the measured width.
    private void unseen(Mark.Words words) {
        double unseenWidth = words.text().codePoints().count() * words.lettering().size();
        show(words, UnseenFont.NAME, INVISIBLE, typeface.width(words.text(), words.lettering()) / unseenWidth,
            unseen.encode(BidiReorder.of(words.text())));
    }

    private void show(Mark.Words words, String font, int mode, double stretch, String codes) {
        operators.append("BT /").append(font).append(' ').append(DecimalText.of(words.lettering().size()))
            .append(" Tf ")
            .append(mode).append(" Tr ").append(DecimalText.of(stretch)).append(" 0 0 -1");
        numbers(typeface.start(words), words.at().y());
        operators.append(" Tm <").append(codes).append("> Tj ET\n");
    }

    private void outline(Shape shape) {
        var at = new double[6];
        double x = 0;
        double y = 0;
        for (var path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> step("m", at[0], at[1]);
                case PathIterator.SEG_LINETO -> step("l", at[0], at[1]);
                case PathIterator.SEG_QUADTO -> step("c", x + 2 * (at[0] - x) / 3, y + 2 * (at[1] - y) / 3,
                    at[2] + 2 * (at[0] - at[2]) / 3, at[3] + 2 * (at[1] - at[3]) / 3, at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> step("c", at);
                default -> step("h");
            }
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            x = at[end];
            y = at[end + 1];
        }
    }

    private void step(String operator, double... at) {
        numbers(at);
        operators.append(' ').append(operator).append('\n');
    }

    private void numbers(double... values) {
        for (double value : values) operators.append(' ').append(DecimalText.of(value));
    }
}
