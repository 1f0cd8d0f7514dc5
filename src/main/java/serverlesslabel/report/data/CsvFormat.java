package serverlesslabel.report.data;

/**
 * Format of a CSV file, for the program that is to open it.
 *
 * @param decimal what stands before the decimals of a number
 * @param mark    whether the file begins with a byte order mark, by which spreadsheets know that it is UTF-8
 */
public record CsvFormat(Separator separator, Decimal decimal, boolean mark) {

    /** As RFC 4180 says: commas, decimal points, no mark. */
    public static final CsvFormat STANDARD = new CsvFormat(Separator.COMMA, Decimal.POINT, false);

    /** What stands between the cells of a row. */
    public enum Separator {
        COMMA(','), SEMICOLON(';'), TAB('\t');

        private final char character;

        Separator(char character) {
            this.character = character;
        }

        /** The character itself. */
        char character() {
            return character;
        }
    }

    /** What stands before the decimals of a number. */
    public enum Decimal { POINT, COMMA }

    /** @throws IllegalArgumentException if commas separate cells and decimals alike */
    public CsvFormat {
        if (separator == Separator.COMMA && decimal == Decimal.COMMA)
            throw new IllegalArgumentException("a decimal comma needs another separator");
    }

    /** The same format without a byte order mark, for text that is no file. */
    public CsvFormat withoutMark() {
        return new CsvFormat(separator, decimal, false);
    }
}
