package serverlesslabel.files.table;

import serverlesslabel.files.json.Position;

/** Finds the quotation mark at which a text stops being CSV: one that is never closed, or closed amid a cell. */
final class OpenQuote {

    private final String text;
    private final char separator;
    private int place;
    private int line = 1;
    private int lineStart;

    private OpenQuote(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** Returns where the mark opens; the beginning of the text if there is none. */
    static Position in(String text, char separator) {
        return new OpenQuote(text, separator).find();
    }

    private Position find() {
        boolean cellStart = true;
        while (place < text.length()) {
            var here = new Position(line, place - lineStart + 1);
            char character = next();
            if (character == '"' && cellStart) {
                if (!closes()) return here;
                cellStart = false;
            } else {
                cellStart = character == separator || isBreak(character);
            }
        }
        return Position.START;
    }

    // Stands behind an opening mark, and goes on behind the closing one.
    private boolean closes() {
        while (place < text.length()) {
            if (next() != '"') continue;
            if (place < text.length() && text.charAt(place) == '"') next();
            else return endsCell();
        }
        return false;
    }

    private boolean endsCell() {
        while (place < text.length() && text.charAt(place) == ' ') next();
        return place == text.length() || text.charAt(place) == separator || isBreak(text.charAt(place));
    }

    private char next() {
        char character = text.charAt(place++);
        boolean paired = character == '\r' && place < text.length() && text.charAt(place) == '\n';
        if (isBreak(character) && !paired) {
            line++;
            lineStart = place;
        }
        return character;
    }

    private static boolean isBreak(char character) {
        return character == '\n' || character == '\r';
    }
}
