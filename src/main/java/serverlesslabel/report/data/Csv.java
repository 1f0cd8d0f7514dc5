package serverlesslabel.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Writes cells of CSV (RFC 4180): numbers as they are, texts so that no spreadsheet runs them as formulas. */
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
    private static final Pattern QUOTED = Pattern.compile("[\",\\n\\r]");

    private Csv() {}

    /** A value as a cell, quoted where RFC 4180 asks for it; an apostrophe stands before each formula. */
    static String cell(JsonNode value) {
        return value.isTextual() ? text(value.textValue()) : value.asText();
    }

    private static String text(String text) {
        var safe = FORMULA.matcher(text).replaceAll("'");
        return QUOTED.matcher(safe).find() ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
