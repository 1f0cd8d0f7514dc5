package serverlesslabel.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the program. */
public enum Language {
    /** English, the language of the catalog's files and of the command line. */
    ENGLISH("en", "English", Locale.ENGLISH, ".", "Texts.properties"),
    /** German. */
    GERMAN("de", "Deutsch", Locale.GERMAN, ",", "Texts_de.properties");

    private final String id;
    private final String ownName;
    private final Locale locale;
    private final String decimalPoint;
    private final String file;

    // Java knows the decimal point of each locale too, but takes 10 ms of each start to say it.
    Language(String id, String ownName, Locale locale, String decimalPoint, String file) {
        this.id = id;
        this.ownName = ownName;
        this.locale = locale;
        this.decimalPoint = decimalPoint;
        this.file = file;
    }

    /** The language of a locale, English if the program has no texts in it. */
    public static Language ofSystem(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }

    /** The language with an id, empty if there is none. */
    public static Optional<Language> of(String id) {
        return Arrays.stream(values()).filter(language -> language.id.equals(id)).findFirst();
    }

    /** The id in files and settings and in the names of translations: "en", "de". */
    public String id() {
        return id;
    }

    /** The name of the language in itself: "English", "Deutsch". */
    public String ownName() {
        return ownName;
    }

    /** The locale for formatting numbers. */
    public Locale locale() {
        return locale;
    }

    /** What stands between the whole part of a number and its decimals: a point, in German a comma. */
    String decimalPoint() {
        return decimalPoint;
    }

    /** The name of its properties file, a resource next to this class. */
    String file() {
        return file;
    }
}
