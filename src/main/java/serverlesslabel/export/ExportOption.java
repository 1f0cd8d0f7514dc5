package serverlesslabel.export;

import java.util.Locale;

/** What can be chosen about an export; it applies where both its kind and its file type take it. */
public enum ExportOption {
    /** What a sheet is laid out for. */
    PAPER,
    /** A heading of the reader's own. */
    TITLE,
    /** Light or dark colours. */
    THEME,
    /** How many pixels an image has. */
    SCALE,
    /** What is said of the firmness of an order. */
    FIRMNESS;

    /** Its name on the command line, with the dashes: {@code --paper}. */
    public String id() {
        return "--" + name().toLowerCase(Locale.ROOT);
    }
}
