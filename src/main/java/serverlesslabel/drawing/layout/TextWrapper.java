package serverlesslabel.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.TextRuler;

/** Breaks text into lines that fit a width. */
public final class TextWrapper {

    /** The spaces text may be broken at: not the one between a number and its percent sign. */
    private static final Pattern WORDS = Pattern.compile(" (?!%)");

    private TextWrapper() {}

    /**
     * Breaks a text between words into lines no wider than {@code room} pixels. The last line ends in an ellipsis where
     * text is left over, and so does a single word that is too wide.
     *
     * @param most the largest number of lines, at least 1
     * @return at least one line; a blank one for an empty text
     */
    public static List<String> wrap(String text, Lettering lettering, double room, int most, TextRuler ruler) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : WORDS.split(text)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && lines.size() < most - 1 && ruler.width(longer, lettering) > room) {
                lines.add(ruler.fit(line, lettering, room));
                line = word;
            } else line = longer;
        }
        lines.add(ruler.fit(line, lettering, room));
        return lines;
    }

    /** Whether a text fits into the given number of lines without any word being cut. */
    public static boolean fits(String text, Lettering lettering, double room, int most, TextRuler ruler) {
        // An ellipsis in any line makes the joined lines differ from the text.
        return String.join(" ", wrap(text, lettering, room, most, ruler)).equals(text);
    }
}
