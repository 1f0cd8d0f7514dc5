package serverlesslabel.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Writes lines of CSV (RFC 4180): numbers as they are, texts so that no spreadsheet runs them as formulas.
 */
final class Csv {

    /** Invisible characters; spelled out, because JDKs differ in their version of Unicode. */
    private static final String BLANK = "[\\x00-\\x20\\x7F-\\xA0\\xAD\\u1680\\u180E\\u2000-\\u200F\\u2028-\\u202F"
        + "\\u205F-\\u206F\\u3000\\uFEFF]*";
    /**
     * The start of a cell that looks like a formula: at the start of a text, and after a semicolon, tab or line end,
     * where some spreadsheets begin a new cell even between quotation marks.
     */
    private static final Pattern FORMULA = Pattern.compile(
        "(?:^|(?<=[;\\t\\r\\n]))(?=" + BLANK + "[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20])|^(?=[\\t\\r\\n])");
    private static final Pattern QUOTED = Pattern.compile("[\",;\\t\\n\\r]");
    private static final Pattern QUOTED_AMONG_COMMAS = Pattern.compile("[\",\\n\\r]");
    private static final String MARK = "\uFEFF";

    private final CsvFormat format;
    private final Pattern quoted;

    Csv(CsvFormat format) {
        this.format = format;
        this.quoted = format.separator() == CsvFormat.Separator.COMMA ? QUOTED_AMONG_COMMAS : QUOTED;
    }

    /** What stands before the first line: the byte order mark, or nothing. */
    String beginning() {
        return format.mark() ? MARK : "";
    }

    /** A line of cells, with its line feed. */
    String line(Stream<? extends JsonNode> cells) {
        return cells.map(this::cell)
            .collect(Collectors.joining(Character.toString(format.separator().character()))) + "\n";
    }

    /** A value as a cell, quoted where RFC 4180 asks for it; an apostrophe stands before each formula. */
    String cell(JsonNode value) {
        if (value.isArray()) return text(list(value));
        if (value.isTextual()) return text(value.textValue());
        boolean comma = value.isNumber() && format.decimal() == CsvFormat.Decimal.COMMA;
        return comma ? value.asText().replace('.', ',') : value.asText();
    }

    /** The elements of an array in one cell, parted by spaces: ids have none. */
    static String list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).collect(Collectors.joining(" "));
    }

    private String text(String text) {
        var safe = FORMULA.matcher(text).replaceAll("'");
        return quoted.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
