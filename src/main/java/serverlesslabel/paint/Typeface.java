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

/** Bundled typeface: widths and outlines of its characters. Safe for use by several threads. */
public final class Typeface implements TextRuler {

    /** Name of the typeface in style sheets and SVG. */
    public static final String FAMILY = "Noto Sans";

    private static final String FOLDER = "/serverlesslabel/type/";
    /** The letter size of single outlines, at which their coordinates are whole numbers. */
    public static final double GLYPH_SIZE = 1000;
    /** Width kept free for a character the typeface lacks, in letter sizes: Chinese characters fill a square. */
    private static final double UNKNOWN_WIDTH = 1;
    /** The same for Hebrew and Arabic, whose letters are narrower. */
    private static final double RIGHT_TO_LEFT_WIDTH = 0.65;

    private final Map<Weight, Face> faces = new EnumMap<>(Weight.class);
    private final Map<Weight, KnownAdvances> known = new EnumMap<>(Weight.class);

    /** The font of a weight, with its mapping from characters to glyphs. */
    private record Face(TrueTypeFont font, CmapLookup letters) {}

    /** The class path resource of the font file of a weight, beginning with a slash. */
    public static String resource(Weight weight) {
        return FOLDER + switch (weight) {
            case REGULAR -> "NotoSans-Regular.ttf";
            case SEMIBOLD -> "NotoSans-SemiBold.ttf";
            case BOLD -> "NotoSans-Bold.ttf";
        };
    }

    @Override
    public synchronized double width(String text, Lettering lettering) {
        double units = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1))
            units += advance(lettering.weight(), text.codePointAt(i));
        return units * lettering.size();
    }

    /** Whether the typeface has a glyph for every character of a text. */
    public synchronized boolean covers(String text, Weight weight) {
        var letters = face(weight).letters();
        return text.codePoints().allMatch(character -> letters.getGlyphId(character) != 0);
    }

    /** The x coordinate at which words begin, which follows from their point and their anchor. */
    public double start(Mark.Words words) {
        return words.at().x() - width(words.text(), words.lettering()) * words.anchor().share();
    }

    /**
     * The outlines of words at their place, filled by the non-zero rule. A character the typeface lacks is drawn as an
     * empty box.
     */
    public synchronized Path2D outline(Mark.Words words) {
        var lettering = words.lettering();
        var face = face(lettering.weight());
        var outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = start(words);
        for (int character : words.text().codePoints().toArray()) {
            var place = AffineTransform.getTranslateInstance(at, words.at().y());
            place.scale(lettering.size() / unitsPerEm(face.font()), -lettering.size() / unitsPerEm(face.font()));
            outline.append(letter(face.font(), face.letters().getGlyphId(character)).getPathIterator(place), false);
            at += advance(lettering.weight(), character) * lettering.size();
        }
        return outline;
    }

    /** The outline of one character at letter size {@link #GLYPH_SIZE}, from 0, 0 to the right; y points down. */
    public synchronized Path2D glyph(int character, Weight weight) {
        var face = face(weight);
        double scale = GLYPH_SIZE / unitsPerEm(face.font());
        return new Path2D.Double(letter(face.font(), face.letters().getGlyphId(character)),
            AffineTransform.getScaleInstance(scale, -scale));
    }

    /** Work that reads the font of one weight. */
    @FunctionalInterface
    public interface FontWork<T> {
        /** Does the work and returns its result; the font must not be changed. */
        T on(TrueTypeFont font) throws IOException;
    }

    /** Does work with the font of a weight while no other thread uses the typeface, and returns its result. */
    public synchronized <T> T withFont(Weight weight, FontWork<T> work) throws IOException {
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

    // The font looks for its tables at each character, and texts are measured in every frame of a drag.
    private double advance(Weight weight, int character) {
        if (character >= KnownAdvances.COUNT) return read(face(weight), character);
        double advance = known.computeIfAbsent(weight, KnownAdvances::new).of(character);
        return advance < 0 ? unknownWidth(character) : advance;
    }

    private static double read(Face face, int character) {
        int glyph = face.letters().getGlyphId(character);
        try {
            return glyph == 0 ? unknownWidth(character)
                : (double) face.font().getAdvanceWidth(glyph) / unitsPerEm(face.font());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double unknownWidth(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> switch (Character.getDirectionality(character)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> RIGHT_TO_LEFT_WIDTH;
                default -> UNKNOWN_WIDTH;
            };
        };
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
