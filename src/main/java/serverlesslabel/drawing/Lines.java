package serverlesslabel.drawing;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.TextRuler;

/** Breaks text into lines that fit. */
final class Lines {

    private Lines() {}

    /** At most so many lines, broken between words; the last ends in an ellipsis where there is more. */
    static List<String> of(String text, Lettering lettering, double room, int most, TextRuler ruler) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && lines.size() < most - 1 && ruler.width(longer, lettering) > room) {
                lines.add(ruler.fit(line, lettering, room));
                line = word;
            } else line = longer;
        }
        lines.add(ruler.fit(line, lettering, room));
        return lines;
    }
}
