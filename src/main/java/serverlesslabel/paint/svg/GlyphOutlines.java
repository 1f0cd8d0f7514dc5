package serverlesslabel.paint.svg;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import serverlesslabel.paint.DecimalText;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;

/** Outlines of the characters a picture uses, each defined once and used where it stands. */
final class GlyphOutlines {

    private final Typeface typeface;
    private final Map<String, String> paths = new TreeMap<>();

    GlyphOutlines(Typeface typeface) {
        this.typeface = typeface;
    }

    /** The definitions of all outlines used so far, in an order of their own; empty if there are none. */
    String definitions() {
        if (paths.isEmpty()) return "";
        var defined = new StringBuilder("<defs>\n");
        paths.forEach((id, path) -> defined.append("<path id=\"").append(id).append("\" d=\"").append(path)
            .append("\"/>\n"));
        return defined.append("</defs>\n").toString();
    }

    /** The group that draws words the typeface covers, on one line; the fill is given as an attribute. */
    String group(Mark.Words words, String fill) {
        var lettering = words.lettering();
        var group = new StringBuilder("<g").append(fill).append(" transform=\"translate(")
            .append(DecimalText.of(typeface.start(words))).append(' ').append(DecimalText.of(words.at().y()))
            .append(") scale(").append(scale(lettering)).append(")\">");
        double x = 0;
        for (int character : words.text().codePoints().toArray()) {
            var id = id(character, lettering.weight());
            if (!paths.computeIfAbsent(id, missing -> path(typeface.glyph(character, lettering.weight()))).isEmpty())
                group.append("<use xlink:href=\"#").append(id).append('"')
                    .append(x == 0 ? "" : " x=\"" + DecimalText.of(x) + "\"").append("/>");
            x += typeface.width(Character.toString(character), new Lettering(Typeface.GLYPH_SIZE, lettering.weight()));
        }
        return group.append("</g>").toString();
    }

    /** The data of a path, rounded as all numbers of a file. */
    static String path(Shape shape) {
        var path = new StringBuilder();
        var at = new double[6];
        for (var steps = shape.getPathIterator(null); !steps.isDone(); steps.next())
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> step(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> step(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> step(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> step(path, 'C', at, 6);
                default -> path.append('Z');
            }
        return path.toString();
    }

    private static void step(StringBuilder path, char letter, double[] at, int count) {
        path.append(letter);
        for (int i = 0; i < count; i++) path.append(i == 0 ? "" : " ").append(DecimalText.of(at[i]));
    }

    // A size has three decimals at most, so six are enough for its thousandth.
    private static String scale(Lettering lettering) {
        long millionths = Math.round(lettering.size() / Typeface.GLYPH_SIZE * 1_000_000);
        return millionths / 1_000_000 + "." + Long.toString(1_000_000 + millionths % 1_000_000).substring(1);
    }

    // The first letter is that of the weight; an id begins with a letter.
    private static String id(int character, Lettering.Weight weight) {
        return weight.name().toLowerCase(Locale.ROOT).charAt(0) + Integer.toHexString(character);
    }
}
