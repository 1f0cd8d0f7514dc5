package serverlesslabel.export;

import java.util.Locale;

/** Options of an export. An option applies if both the kind of the export and its file type take it. */
public enum ExportOption {
    /** The format a sheet is laid out in. */
    PAPER,
    /** A heading in the user's own words. */
    TITLE,
    /** Light or dark colours. */
    THEME,
    /** The number of pixels of an image for each pixel of the picture. */
    SCALE,
    /** Whether the words of an SVG are outlines or text. */
    TEXT,
    /** Whether the stability of the order is included. */
    FIRMNESS,
    /** Facts that are shown beside the columns. */
    COLUMNS,
    /** The character between the cells of a CSV. */
    SEPARATOR,
    /** The character before the decimals of a number in a CSV. */
    DECIMAL,
    /** Whether a CSV begins with a byte order mark. */
    BOM;

    /** The name of the option on the command line, with its dashes: {@code --paper}. */
    public String id() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
