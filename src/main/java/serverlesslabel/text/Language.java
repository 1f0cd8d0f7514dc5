package serverlesslabel.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the program speaks. */
public enum Language {
    /** The language of the catalog's own files and of the command line. */
    ENGLISH("en", "English", Locale.ENGLISH, "Texts.properties"),
    /** German. */
    GERMAN("de", "Deutsch", Locale.GERMAN, "Texts_de.properties");

    private final String id;
    private final String ownName;
    private final Locale locale;
    private final String file;

    Language(String id, String ownName, Locale locale, String file) {
        this.id = id;
        this.ownName = ownName;
        this.locale = locale;
        this.file = file;
    }

    /** The language a system is set to, English where the program does not speak that. */
    public static Language ofSystem(Locale locale) {
        return of(locale.getLanguage()).orElse(ENGLISH);
    }

    /** The language with an id, empty where there is none. */
    public static Optional<Language> of(String id) {
        return Arrays.stream(values()).filter(language -> language.id.equals(id)).findFirst();
    }

    /** For files, settings and the names of translations: "en", "de". */
    public String id() {
        return id;
    }

    /** What its speakers call it: "English", "Deutsch". */
    public String ownName() {
        return ownName;
    }

    /** How numbers are written in it. */
    public Locale locale() {
        return locale;
    }

    /** The file of its words, beside this class. */
    String file() {
        return file;
    }
}
