package serverlesslabel.wording;

import serverlesslabel.domain.Source;
import serverlesslabel.text.Texts;

/** Writes when a source was looked up, and how old its text was then. */
public final class SourceWords {

    private SourceWords() {}

    /** The address, then {@link #dates}. */
    public static String of(Source source, Texts texts) {
        return source.address() + " " + dates(source, texts);
    }

    /** The host of the address as people call it: "docs.aws.amazon.com"; the whole address where it has none. */
    public static String host(Source source) {
        var host = source.address().getHost();
        return host == null ? source.address().toString() : host.startsWith("www.") ? host.substring(4) : host;
    }

    /** The day of the look-up: "24 Nov 2026"; with the date of the text where that is known. */
    public static String dates(Source source, Texts texts) {
        var checked = texts.formats().day(source.checked());
        return source.edition().map(edition -> texts.get("source.edition", checked, edition(edition, texts)))
            .orElse(checked);
    }

    // Only whole days are written as the language writes days: a year is a year everywhere.
    private static String edition(Source.Edition edition, Texts texts) {
        return edition.date().length() == "2026-11-24".length() ? texts.formats().day(edition.latest())
            : edition.date();
    }
}
