package serverlesslabel.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
        0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF, 0xFFFE, 0x1FFFF, 0xD800, 0xDFFF,
        0xE0041})
    void steersWhatIsNoSignOfItsOwn(int character) {
        assertThat(SafeText.isUnsafe(character)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', 'a', '|', '<', 0xA0, 0xE4, 0x05D0, 0x0627, 0x200C, 0x200D, 0x2011, 0x65E5, 0xFFFD,
        0x1F600})
    void whatCanBeReadSteersNothing(int character) {
        assertThat(SafeText.isUnsafe(character)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\u2003\u00A0", "\u200B", "\u3164\u2800", "a\u2028", "a\u0085",
        "a\u009B", "\n", "a\u202Eb", "\uD83D", "a\uDE00b", "\uFFFF"})
    void whatIsBlankOrSteersIsNoLine(String text) {
        assertThat(SafeText.isLine(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u3000a", "soft\u00ADhyphen", "\u05D0\u200F", "\uD83D\uDE00", "می\u200Cخواهم"})
    void whatCanBeReadIsALine(String text) {
        assertThat(SafeText.isLine(text)).isTrue();
    }

    @Test
    void blanksOfEveryKindAreStripped() {
        assertThat(SafeText.strip("\u3000\u00A0 a\u3000b\u0085\uFEFF")).isEqualTo("a\u3000b");
        assertThat(SafeText.strip("\u2003")).isEmpty();
    }

    @Test
    void aSingleLineHasSpacesForBreaksAndNothingForTheRest() {
        assertThat(SafeText.singleLine("a\tb\r\nc\u0085d\u2028e\u2029f\u001B[31m\u202Eg\u200E\u061C"))
            .isEqualTo("a b  c d e f[31mg");
    }

    @Test
    void markedTextShowsWhereSomethingStood() {
        assertThat(SafeText.withReplacements("a\u001B\n\u200F\u061Cb 👩\u200D💻"))
            .isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFDb 👩\u200D💻");
    }

    @Test
    void aTitleStandsOnOneLine() {
        assertThat(SafeText.oneLine(" Which\r\n\tcache? ")).isEqualTo("Which cache?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200E", "\u200F", "\u061C", "\u202E", "\u2067", "\u001B", "\u0007"})
    void nothingInATitleTurnsOrSteers(String steering) {
        assertThat(SafeText.oneLine("a" + steering + "b")).isEqualTo("ab");
    }
}
