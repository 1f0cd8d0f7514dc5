package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Language;

class LocaleSwitchTest {

    private final Locale before = Locale.getDefault();
    private LocaleSwitch locale;

    @BeforeEach
    void onASwissMachine() {
        Locale.setDefault(Locale.forLanguageTag("de-CH"));
        locale = new LocaleSwitch();
    }

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void theLanguageOfTheSystemIsSpokenWhereNoneIsChosen() {
        assertThat(locale.language(Appearance.FIRST)).isEqualTo(Language.GERMAN);
        assertThat(locale.language(Appearance.FIRST.withLanguage(Optional.of("en")))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void javaSpeaksTheLanguageOfTheWindow() {
        assertThat(locale.switchTo(Language.ENGLISH).language()).isEqualTo(Language.ENGLISH);
        assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("en-CH"));
    }

    @Test
    void aGermanWeekBeginsOnMondayWhateverTheSystemIs() {
        for (var system : List.of("en-US", "en", "de", "und", "de-AT")) {
            Locale.setDefault(Locale.forLanguageTag(system));
            new LocaleSwitch().switchTo(Language.GERMAN);
            assertThat(WeekFields.of(Locale.getDefault()).getFirstDayOfWeek()).as(system).isEqualTo(DayOfWeek.MONDAY);
        }
    }

    @Test
    void theRegionOfTheSystemIsKeptWhereItsLanguageIsSpoken() {
        locale.switchTo(Language.ENGLISH);
        locale.switchTo(Language.GERMAN);
        assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("de-CH"));
    }

    @Test
    void afterwardsJavaIsAsItWas() {
        locale.switchTo(Language.ENGLISH);
        locale.restore();
        assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("de-CH"));
    }
}
