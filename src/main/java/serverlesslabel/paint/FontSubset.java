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

/** The letters a picture uses, cut from the typeface as style rules, so that a file looks alike wherever it opens. */
public final class FontSubset {

    /** What a browser asks of a font. Without the tables for kerning and ligatures words are as wide as measured. */
    private static final List<String> TABLES = List.of("OS/2", "cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea",
        "hmtx", "loca", "maxp", "name", "post", "prep");

    private final Typeface typeface;
    private final Map<Weight, TreeSet<Integer>> used = new EnumMap<>(Weight.class);

    public FontSubset(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Notes that a text is written in a weight. */
    public void use(String text, Weight weight) {
        text.codePoints().forEach(used.computeIfAbsent(weight, missing -> new TreeSet<>())::add);
    }

    /** One {@code @font-face} rule a weight, lightest first. */
    public String rules() {
        var rules = new StringBuilder();
        used.forEach((weight, characters) -> rules.append("@font-face{font-family:'").append(Typeface.FAMILY)
            .append("';font-weight:").append(number(weight)).append(";src:url(data:font/ttf;base64,")
            .append(Base64.getEncoder().encodeToString(cut(weight, characters))).append(")}\n"));
        return rules.toString();
    }

    /** The weight as style sheets count it. */
    public static int number(Weight weight) {
        return switch (weight) {
            case REGULAR -> 400;
            case SEMIBOLD -> 600;
            case BOLD -> 700;
        };
    }

    private byte[] cut(Weight weight, TreeSet<Integer> characters) {
        try {
            return typeface.with(weight, font -> {
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
