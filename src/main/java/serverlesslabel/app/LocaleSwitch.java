package serverlesslabel.app;

import java.util.Locale;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** The language of the system, and for a while that of the window. */
final class LocaleSwitch {

    private final Locale system = Locale.getDefault();

    /** The language a look asks for; the system's where it asks for none. */
    Language of(Appearance appearance) {
        return appearance.language().flatMap(Language::of).orElseGet(() -> Language.ofSystem(system));
    }

    /** The words of a language; those that JavaFX brings itself follow Java's, so that is set to it. */
    Texts speak(Language language) {
        Locale.setDefault(Language.ofSystem(system) == language ? system : language.locale());
        return Texts.of(language);
    }

    /** Leaves Java as it was. */
    void end() {
        Locale.setDefault(system);
    }
}
