package serverlesslabel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"de-DE,GERMAN", "de-AT,GERMAN", "de,GERMAN", "en-US,ENGLISH", "fr-FR,ENGLISH", "und,ENGLISH"})
    void aSystemInAnotherLanguageIsSpokenToInEnglish(String system, Language language) {
        assertThat(Language.ofSystem(Locale.forLanguageTag(system))).isEqualTo(language);
    }

    @Test
    void aLanguageIsFoundByItsId() {
        assertThat(Language.values()).allSatisfy(language -> assertThat(Language.of(language.id())).contains(language));
        assertThat(Language.of("x")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theDecimalPointIsThatOfItsLocale(Language language) {
        assertThat(language.decimalPoint()).isEqualTo(Character.toString(
            DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator()));
    }

    @Test
    void eachIsCalledAsItsSpeakersCallIt() {
        assertThat(Language.values()).extracting(Language::ownName).containsExactly("English", "Deutsch");
    }
}
