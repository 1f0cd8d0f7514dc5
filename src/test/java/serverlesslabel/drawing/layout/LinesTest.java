package serverlesslabel.drawing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    @Test
    void aTitleOfSomebodysOwnStandsOnOneLine() {
        assertThat(TextWrapper.single(" Which\r\n\tcache? ")).isEqualTo("Which cache?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200E", "\u200F", "\u061C", "\u202E", "\u2067", "\u001B", "\u0007"})
    void nothingInATitleTurnsOrSteers(String steering) {
        assertThat(TextWrapper.single("a" + steering + "b")).isEqualTo("ab");
    }
}
