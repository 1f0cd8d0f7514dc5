package serverlesslabel.text;

import java.util.Locale;

/** The form of words beside a number, by the plural categories of Unicode's CLDR that a language may have. */
enum PluralCategory {
    ONE, TWO, FEW, MANY, OTHER;

    /** The category of a whole number in a language. A new language does not compile until its rule stands here. */
    static PluralCategory of(long number, Language language) {
        return switch (language) {
            case ENGLISH, GERMAN -> number == 1 ? ONE : OTHER;
        };
    }

    /** What stands behind a key for words of this category: ".one". */
    String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
