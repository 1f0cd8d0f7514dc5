package serverlesslabel.app;

import java.util.Locale;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** Switches Java's default locale to the language of the window, because JavaFX takes its own texts from there. */
final class LocaleSwitch {

    private final Locale system = Locale.getDefault();

    /** Returns the language of an appearance, or that of the system if the appearance names none. */
    Language language(Appearance appearance) {
        return appearance.language().flatMap(Language::of).orElseGet(() -> Language.ofSystem(system));
    }

    /** Switches to a language and returns its texts. */
    Texts switchTo(Language language) {
        Locale.setDefault(Language.ofSystem(system) == language ? system : language.locale());
        return Texts.of(language);
    }

    /** Restores the locale the system had at the start. */
    void restore() {
        Locale.setDefault(system);
    }
}
