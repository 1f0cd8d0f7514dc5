package serverlesslabel.export;

import java.util.List;
import java.util.Locale;
import serverlesslabel.report.data.CsvFormat;
import serverlesslabel.report.data.CsvFormat.Decimal;
import serverlesslabel.report.data.CsvFormat.Separator;
import serverlesslabel.text.Language;

/** What separates the cells of a CSV, as it is offered to a reader, with the decimals that go with it. */
public enum CellSeparator {
    COMMA("export.separator.comma", Separator.COMMA, Decimal.POINT),
    SEMICOLON("export.separator.semicolon", Separator.SEMICOLON, Decimal.POINT),
    /** As spreadsheets expect it in languages with decimal commas. */
    SEMICOLON_DECIMAL("export.separator.semicolon.decimal", Separator.SEMICOLON, Decimal.COMMA),
    TAB("export.separator.tab", Separator.TAB, Decimal.POINT);

    private final String key;
    private final Separator separator;
    private final Decimal decimal;

    CellSeparator(String key, Separator separator, Decimal decimal) {
        this.key = key;
        this.separator = separator;
        this.decimal = decimal;
    }

    /** What is offered in a language: semicolons bring decimal commas where the language has them. */
    public static List<CellSeparator> of(Language language) {
        return List.of(COMMA, language == Language.GERMAN ? SEMICOLON_DECIMAL : SEMICOLON, TAB);
    }

    /** The id in settings; the same in every language. */
    public String id() {
        return separator.name().toLowerCase(Locale.ROOT);
    }

    /** The text key of the name. */
    public String key() {
        return key;
    }

    /** The format of a CSV with a byte order mark ({@code true}) or without. */
    public CsvFormat format(boolean mark) {
        return new CsvFormat(separator, decimal, mark);
    }
}
