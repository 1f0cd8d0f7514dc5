package serverlesslabel.picture;

/** Knows how wide words are, on every medium alike. */
@FunctionalInterface
public interface TextRuler {

    /** The width of a line of text, in pixels. */
    double width(String text, Lettering lettering);

    /** The text, or as much of it as fits with an ellipsis. */
    default String fit(String text, Lettering lettering, double room) {
        if (width(text, lettering) <= room) return text;
        int end = text.length();
        while (end > 0 && width(text.substring(0, end).stripTrailing() + "…", lettering) > room)
            end = text.offsetByCodePoints(end, -1);
        return text.substring(0, end).stripTrailing() + "…";
    }
}
