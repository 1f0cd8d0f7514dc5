package serverlesslabel.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

class LocalizedKeysTest {

    private static final Texts GERMAN = Texts.of(Language.GERMAN);
    private static final KeyCombination KEYS = KeyCombination.valueOf("Ctrl+Shift+Z");

    @Test
    void keysAreCalledAsOnAGermanKeyboard() {
        assertThat(LocalizedKeys.of(KEYS, GERMAN).getDisplayText())
            .isEqualTo(KEYS.getDisplayText().replace("Ctrl", "Strg").replace("Shift", "Umschalt"));
    }

    @Test
    void keysOfOtherNamesAreLeftAlone() {
        assertThat(LocalizedKeys.of(KEYS, Texts.english())).isSameAs(KEYS);
        assertThat(LocalizedKeys.of(KeyCombination.valueOf("F1"), GERMAN)).isInstanceOf(KeyCombination.class)
            .isNotInstanceOf(LocalizedKeys.class);
    }

    @Test
    void theyDoWhatTheyDidBefore() {
        var pressed = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, true, true, false, false);
        var another = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, false, true, false, false);
        assertThat(LocalizedKeys.of(KEYS, GERMAN).match(pressed)).isTrue();
        assertThat(LocalizedKeys.of(KEYS, GERMAN).match(another)).isFalse();
    }

    @Test
    void keysWithTheSameHeldDownAreNotTheSame() {
        assertThat(LocalizedKeys.of(KeyCombination.valueOf("Ctrl+E"), GERMAN))
            .isNotEqualTo(LocalizedKeys.of(KeyCombination.valueOf("Ctrl+F"), GERMAN))
            .isEqualTo(LocalizedKeys.of(KeyCombination.valueOf("Ctrl+E"), GERMAN));
    }
}
