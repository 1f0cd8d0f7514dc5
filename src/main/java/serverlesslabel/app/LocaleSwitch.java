package serverlesslabel.app;

import java.util.Locale;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/**
 * Switches Java's default locale to the language of the window, because JavaFX takes its own texts from there, and from
 * its region the day on which a week of the calendar begins: English is spoken in the region of the system, German in
 * Germany where the system does not speak it in a region of its own.
 */
final class LocaleSwitch {

    private final Locale system = Locale.getDefault();

    /** Returns the language of an appearance, or that of the system if the appearance names none. */
    Language language(Appearance appearance) {
        return appearance.language().flatMap(Language::of).orElseGet(() -> Language.ofSystem(system));
    }

    /** Switches to a language and returns its texts. */
    Texts switchTo(Language language) {
        Locale.setDefault(language.id().equals(system.getLanguage()) && !system.getCountry().isEmpty() ? system
            : Locale.forLanguageTag(language.id() + "-" + region(language)));
        return Texts.of(language);
    }

    private String region(Language language) {
        return switch (language) {
            case ENGLISH -> system.getCountry();
            case GERMAN -> Locale.GERMANY.getCountry();
        };
    }

    /** Restores the locale the system had at the start. */
    void restore() {
        Locale.setDefault(system);
    }
}
