package serverlesslabel.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFSubsetter;
import serverlesslabel.picture.Lettering.Weight;

/**
 * Subset of the typeface with the characters a picture uses, as style rules that embed it, so that a file looks the
 * same wherever it is opened.
 */
public final class FontSubset {

    /**
     * The tables browsers need. Those for kerning and ligatures are left out, so that words are as wide as measured.
     */
    private static final List<String> TABLES = List.of("OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea",
        "hmtx", "loca", "maxp", "name", "post", "prep");

    private final Typeface typeface;
    private final Map<Weight, TreeSet<Integer>> used = new EnumMap<>(Weight.class);

    /** A subset that is still empty. */
    public FontSubset(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Adds the characters of a text to the font of a weight. */
    public void add(String text, Weight weight) {
        text.codePoints().forEach(used.computeIfAbsent(weight, missing -> new TreeSet<>())::add);
    }

    /**
     * The style rules, one {@code @font-face} rule per weight in use, lightest first; empty if no text was added.
     *
     * @throws UncheckedIOException if the bundled typeface cannot be read
     */
    public String rules() {
        var rules = new StringBuilder();
        used.forEach((weight, characters) -> rules.append("@font-face{font-family:'").append(Typeface.FAMILY)
            .append("';font-weight:").append(number(weight)).append(";src:url(data:font/ttf;base64,")
            .append(Base64.getEncoder().encodeToString(cut(weight, characters))).append(")}\n"));
        return rules.toString();
    }

    /** The weight as a number of style sheets: 400, 600 or 700. */
    public static int number(Weight weight) {
        return switch (weight) {
            case REGULAR -> 400;
            case SEMIBOLD -> 600;
            case BOLD -> 700;
        };
    }

    private byte[] cut(Weight weight, TreeSet<Integer> characters) {
        try {
            return typeface.withFont(weight, font -> {
                var subsetter = new TTFSubsetter(font, TABLES);
                characters.forEach(subsetter::add);
                var out = new ByteArrayOutputStream();
                subsetter.writeToStream(out);
                return out.toByteArray();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
