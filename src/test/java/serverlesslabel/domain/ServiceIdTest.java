package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "amazon-s3-standard", "x9", "a-"})
    void lowerCaseLettersDigitsAndHyphensMakeAnId(String text) {
        assertThat(ServiceId.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "9a", "-a", "a b", "a_b", "a.b", "a/b", "../a", "ä", "a\n", "a\u0000"})
    void anythingElseIsNoId(String text) {
        assertThat(ServiceId.isValid(text)).isFalse();
    }

    @Test
    void eightyCharactersAreEnough() {
        assertThat(ServiceId.isValid("a".repeat(80))).isTrue();
    }

    @Test
    void eightyOneCharactersAreTooMany() {
        assertThat(ServiceId.isValid("a".repeat(81))).isFalse();
    }

    @Test
    void whatIsNoIdCannotBeMadeOne() {
        assertThatThrownBy(() -> new ServiceId("No Id")).hasMessageContaining("lower-case letters");
    }
}
