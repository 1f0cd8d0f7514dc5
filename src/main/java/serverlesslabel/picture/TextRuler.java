package serverlesslabel.picture;

/** Measures the width of texts, with the same result for every medium. */
@FunctionalInterface
public interface TextRuler {

    /** The width of a line of text in pixels at normal size. */
    double width(String text, Lettering lettering);

    /** The text if it fits into a width, in pixels; otherwise as much of its beginning as fits with an ellipsis. */
    default String fit(String text, Lettering lettering, double available) {
        if (width(text, lettering) <= available) return text;
        // Width grows with the number of letters, so a binary search finds the most that fit.
        int fitting = 0;
        int most = text.codePointCount(0, text.length()) - 1;
        while (fitting < most) {
            int candidate = (fitting + most + 1) / 2;
            if (width(beginning(text, candidate), lettering) <= available) fitting = candidate;
            else most = candidate - 1;
        }
        return beginning(text, fitting);
    }

    private static String beginning(String text, int letters) {
        return text.substring(0, text.offsetByCodePoints(0, letters)).stripTrailing() + "…";
    }
}
