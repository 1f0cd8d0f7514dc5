package serverlesslabel.view.control;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import serverlesslabel.text.Texts;

/** Key combination with the names printed on the reader's keyboard ("Strg+E"); JavaFX names keys in English only. */
final class LocalizedKeys extends KeyCombination {

    private final KeyCombination keys;
    private final String printed;

    private LocalizedKeys(KeyCombination keys, String printed) {
        this.keys = keys;
        this.printed = printed;
    }

    /** The keys with the names of a language; the argument itself if its names are the same. */
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

    // The inherited method compares modifiers only: two commands with the same ones would be equal.
    @Override
    public boolean equals(Object other) {
        return other instanceof LocalizedKeys that && keys.equals(that.keys);
    }

    @Override
    public int hashCode() {
        return keys.hashCode();
    }
}
