package serverlesslabel.view.control;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import serverlesslabel.text.Texts;

/** Keys that are called as they are printed on the reader's keyboard: "Strg+E". JavaFX names them in English only. */
final class LocalizedKeys extends KeyCombination {

    private final KeyCombination keys;
    private final String printed;

    private LocalizedKeys(KeyCombination keys, String printed) {
        this.keys = keys;
        this.printed = printed;
    }

    /** Keys under the names of a language; the same ones where JavaFX names them so anyway. */
    static KeyCombination of(KeyCombination keys, Texts texts) {
        var named = keys.getDisplayText();
        var printed = named.replace("Ctrl", texts.get("key.control")).replace("Shift", texts.get("key.shift"));
        return printed.equals(named) ? keys : new LocalizedKeys(keys, printed);
    }

    @Override
    public boolean match(KeyEvent event) {
        return keys.match(event);
    }

    @Override
    public String getName() {
        return keys.getName();
    }

    @Override
    public String getDisplayText() {
        return printed;
    }

    // JavaFX compares only what is held down beside a key; two commands of ours would be one.
    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedKeys that && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
