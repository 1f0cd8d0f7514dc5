package serverlesslabel.paint;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Lettering.Weight;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.TextRuler;

/** The bundled typeface: how wide its letters are and what they look like. Safe for use by several threads. */
public final class Typeface implements TextRuler {

    /** Its name in style sheets and SVG. */
    public static final String FAMILY = "Noto Sans";

    private static final String FOLDER = "/serverlesslabel/type/";
    /** Width, in sizes, that is kept free for a character the typeface does not have. */
    private static final double UNKNOWN_WIDTH = 1;

    private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);

    /** The font of a weight, and which glyph a character has in it. */
    private record Face(TrueTypeFont font, CmapLookup letters) {}

    /** The file of a weight inside the program. */
    public static String resource(Weight weight) {
        return FOLDER + switch (weight) {
            case REGULAR -> "NotoSans-Regular.ttf";
            case SEMIBOLD -> "NotoSans-SemiBold.ttf";
            case BOLD -> "NotoSans-Bold.ttf";
        };
    }

    @Override
    public synchronized double width(String text, Lettering lettering) {
        var face = face(lettering.weight());
        double units = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1))
            units += advance(face, text.codePointAt(i));
        return units * lettering.size();
    }

    /** Whether the typeface has every character of a text. */
    public synchronized boolean covers(String text, Weight weight) {
        var letters = face(weight).letters();
        return text.codePoints().allMatch(character -> letters.getGlyphId(character) != 0);
    }

    /** Where words begin that stand with their anchor on their point. */
    public double start(Mark.Words words) {
        return words.at().x() - width(words.text(), words.lettering()) * words.anchor().share();
    }

    /** The outlines of words; a character the typeface does not have is an empty box. */
    public synchronized Path2D outline(Mark.Words words) {
        var lettering = words.lettering();
        var face = face(lettering.weight());
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = start(words);
        for (int character : words.text().codePoints().toArray()) {
            var place = AffineTransform.getTranslateInstance(at, words.at().y());
            place.scale(lettering.size() / unitsPerEm(face.font()), -lettering.size() / unitsPerEm(face.font()));
            outline.append(letter(face.font(), face.letters().getGlyphId(character)).getPathIterator(place), false);
            at += advance(face, character) * lettering.size();
        }
        return outline;
    }

    /** What is done with the font of one weight. */
    @FunctionalInterface
    public interface FontWork<T> {
        T on(TrueTypeFont font) throws IOException;
    }

    /** Does something with the font of a weight while nobody else does; it is only to be read. */
    public synchronized <T> T with(Weight weight, FontWork<T> work) throws IOException {
        return work.on(face(weight).font());
    }

    private Face face(Weight weight) {
        return faces.computeIfAbsent(weight, missing -> {
            try (var in = Typeface.class.getResourceAsStream(resource(weight))) {
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
                return new Face(font, font.getUnicodeCmapLookup());
            } catch (IOException e) {
                throw new UncheckedIOException("the bundled typeface cannot be read", e);
            }
        });
    }

    private static double advance(Face face, int character) {
        int glyph = face.letters().getGlyphId(character);
        try {
            return glyph == 0 ? UNKNOWN_WIDTH : (double) face.font().getAdvanceWidth(glyph) / unitsPerEm(face.font());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int unitsPerEm(TrueTypeFont font) {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path2D letter(TrueTypeFont font, int glyph) {
        try {
            var found = font.getGlyph().getGlyph(glyph);
            return found == null ? new Path2D.Double() : found.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
