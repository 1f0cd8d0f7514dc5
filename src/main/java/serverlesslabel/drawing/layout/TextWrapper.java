package serverlesslabel.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.TextRuler;

/**
 * Breaks text into lines that fit a width: between words, behind the hyphens within one, between Chinese and Japanese
 * characters, which know no spaces, and where a word alone is wider than a line, within it.
 */
public final class TextWrapper {

    /** The spaces text may be broken at: not the one between a number and its percent sign. */
    private static final Pattern WORDS = Pattern.compile(" (?!%)");
    private static final String IDEOGRAPH = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]";
    /** The places in a word at which it may be broken: never so that fewer than two letters stand alone. */
    private static final Pattern PARTS = Pattern.compile(
        "(?<=[\\p{L}\\p{N}]{2}-)(?=\\p{L}{2})|(?<=" + IDEOGRAPH + ")(?=" + IDEOGRAPH + ")");
    /** Characters as the reader sees them: letters with their marks, a family of emoji. */
    private static final Pattern CHARACTERS = Pattern.compile("\\X");
    private static final Pattern LETTERS = Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}]{2}");

    private final Lettering lettering;
    private final double room;
    private final int most;
    private final TextRuler ruler;
    private final List<String> lines = new ArrayList<>();
    private String line = "";
    private boolean torn;

    private TextWrapper(Lettering lettering, double room, int most, TextRuler ruler) {
        this.lettering = lettering;
        this.room = room;
        this.most = most;
        this.ruler = ruler;
    }

    /**
     * Breaks a text into lines no wider than {@code room} pixels. The last line ends in an ellipsis where text is left
     * over. A word that is broken between two Latin letters gets a hyphen.
     *
     * @param most the largest number of lines, at least 1
     * @return at least one line; a blank one for an empty text
     */
    public static List<String> wrap(String text, Lettering lettering, double room, int most, TextRuler ruler) {
        return new TextWrapper(lettering, room, most, ruler).broken(text).lines;
    }

    /** Whether a text fits into the given number of lines without being cut or broken within a word. */
    public static boolean fits(String text, Lettering lettering, double room, int most, TextRuler ruler) {
        return !new TextWrapper(lettering, room, most, ruler).broken(text).torn;
    }

    private TextWrapper broken(String text) {
        for (var word : WORDS.split(text)) {
            var glue = " ";
            for (var part : fits(word) ? new String[] {word} : PARTS.split(word)) {
                add(part, glue);
                glue = "";
            }
        }
        torn |= !fits(line);
        lines.add(ruler.fit(line, lettering, room));
        return this;
    }

    // On the last line everything that is left over stands, to be cut together.
    private void add(String part, String glue) {
        var longer = line.isEmpty() ? part : line + glue + part;
        if (isLast() || fits(longer)) {
            line = longer;
            return;
        }
        if (!line.isEmpty()) lines.add(line);
        line = part;
        while (!isLast() && !fits(line)) tear();
    }

    private void tear() {
        torn = true;
        var characters = CHARACTERS.matcher(line);
        int end = 0;
        while (characters.find() && (end == 0 || fits(hyphened(characters.end())))) end = characters.end();
        lines.add(hyphened(end));
        line = line.substring(end);
    }

    private String hyphened(int end) {
        boolean within = end < line.length() && LETTERS.matcher(line.substring(end - 1, end + 1)).matches();
        return within ? line.substring(0, end) + "-" : line.substring(0, end);
    }

    private boolean isLast() {
        return lines.size() >= most - 1;
    }

    private boolean fits(String words) {
        return ruler.width(words, lettering) <= room;
    }
}
