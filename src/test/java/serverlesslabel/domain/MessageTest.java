package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Messages independent of language. */
class MessageTest {

    @Test
    void everyTextInAMessageIsReplacedHoweverDeepItStands() {
        var message = Message.of("key", "a", List.of("b", "c"), Message.of("part", "d", Message.of("deep", "e")));
        assertThat(message.map(text -> text.toUpperCase(Locale.ROOT))).isEqualTo(
            Message.of("key", "A", List.of("B", "C"), Message.of("part", "D", Message.of("deep", "E"))));
    }

    @Test
    void aNumberInAMessageIsNoText() {
        assertThat(Message.of("key", 7).map(text -> "other")).isEqualTo(Message.of("key", 7));
    }

    @Test
    void whatIsNeitherTextNorNumberNorNamesNorMessageIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Message.of("key", 7.5))
            .withMessageContaining("key cannot be filled with");
        assertThatIllegalArgumentException().isThrownBy(() -> Message.of("key", List.of(7)));
    }

    @Test
    void aWholeFileIsPlacedAtItsBeginning() {
        var message = Message.of("key");
        assertThat(new Problem("a.json", 0, 0, message).place()).isEqualTo("a.json:1:1");
        assertThat(new Problem("a.json", 3, 7, message).place()).isEqualTo("a.json:3:7");
    }
}
