package serverlesslabel.fuzz;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Finds the parts of a text that are worth changing, whatever its format: words, quotations, brackets and lines. */
final class TextParts {

    private static final String BETWEEN = " ,;:\t\r\n()<>=/";

    /** A part of a text, from its first character to behind its last. */
    record Part(int from, int to) {}

    private TextParts() {}

    /** Returns the parts of a text, at least one: the whole. */
    static List<Part> of(String text) {
        var parts = new ArrayList<Part>(List.of(new Part(0, text.length())));
        var open = new ArrayDeque<Integer>();
        int line = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '\n') {
                parts.add(new Part(line, at + 1));
                line = at + 1;
            } else if (character == '"') {
                int end = quotation(text, at);
                parts.add(new Part(at, end));
                at = end - 1;
            } else if (character == '{' || character == '[') {
                open.push(at);
            } else if ((character == '}' || character == ']') && !open.isEmpty()) {
                parts.add(new Part(open.pop(), at + 1));
            } else if (isWord(character)) {
                int end = at;
                while (end < text.length() && isWord(text.charAt(end))) end++;
                parts.add(new Part(at, end));
                at = end - 1;
            }
        }
        return parts;
    }

    private static int quotation(String text, int from) {
        for (int at = from + 1; at < text.length(); at++) {
            if (text.charAt(at) == '\\') at++;
            else if (text.charAt(at) == '"' || text.charAt(at) == '\n') return at + 1;
        }
        return text.length();
    }

    private static boolean isWord(char character) {
        return BETWEEN.indexOf(character) < 0 && "{}[]\"".indexOf(character) < 0;
    }
}
