package serverlesslabel.picture;

/** Knows how wide words are, on every medium alike. */
@FunctionalInterface
public interface TextRuler {

    /** The width of a line of text, in pixels. */
    double width(String text, Lettering lettering);

    /** The text, or as much of it as fits with an ellipsis. */
    default String fit(String text, Lettering lettering, double room) {
        if (width(text, lettering) <= room) return text;
        // More letters are never narrower, so halving finds the most that fit.
        int fitting = 0;
        int most = text.codePointCount(0, text.length()) - 1;
        while (fitting < most) {
            int tried = (fitting + most + 1) / 2;
            if (width(beginning(text, tried), lettering) <= room) fitting = tried;
            else most = tried - 1;
        }
        return beginning(text, fitting);
    }

    private static String beginning(String text, int letters) {
        return text.substring(0, text.offsetByCodePoints(0, letters)).stripTrailing() + "…";
    }
}
