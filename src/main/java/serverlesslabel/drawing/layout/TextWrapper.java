package serverlesslabel.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.TextRuler;

/** Breaks text into lines that fit. */
public final class TextWrapper {

    /** A number and its percent sign stay together. */
    private static final Pattern WORDS = Pattern.compile(" (?!%)");

    private TextWrapper() {}

    /** At most so many lines, broken between words; the last ends in an ellipsis where there is more. */
    public static List<String> of(String text, Lettering lettering, double room, int most, TextRuler ruler) {
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

    /** Whether a text needs no more than so many lines, and none of its words is cut. */
    public static boolean fit(String text, Lettering lettering, double room, int most, TextRuler ruler) {
        // Cut short, the lines together are no longer the text.
        return String.join(" ", of(text, lettering, room, most, ruler)).equals(text);
    }
}
