package serverlesslabel.text;

import java.util.Locale;

/** The plural categories of Unicode's CLDR, which select the form of a text with a number. */
enum PluralCategory {
    ONE, TWO, FEW, MANY, OTHER;

    /** The category of a whole number in a language. A new language does not compile until its rule is added here. */
    static PluralCategory of(long number, Language language) {
        return switch (language) {
            case ENGLISH, GERMAN -> number == 1 ? ONE : OTHER;
        };
    }

    /** The suffix of keys for this category: ".one". */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
