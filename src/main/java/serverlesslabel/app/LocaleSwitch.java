package serverlesslabel.app;

import java.util.Locale;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** Switches Java's default locale to the language of the window, because JavaFX takes its own words from there. */
final class LocaleSwitch {

    private final Locale system = Locale.getDefault();

    /** The language a look asks for; the system's where it asks for none. */
    Language language(Appearance appearance) {
        return appearance.language().flatMap(Language::of).orElseGet(() -> Language.ofSystem(system));
    }

    /** Switches to a language; gives its words. */
    Texts switchTo(Language language) {
        Locale.setDefault(Language.ofSystem(system) == language ? system : language.locale());
        return Texts.of(language);
    }

    /** Switches back to the locale of the system. */
    void restore() {
        Locale.setDefault(system);
    }
}
