package serverlesslabel.view;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * Something the reader can do.
 *
 * @param now what it would do at this moment; its name where that is always the same
 */
record Command(String id, String name, Group group, Optional<KeyCombination> keys, Runnable run,
               ObservableValue<String> now) {

    /** The menus there are; each names its key. */
    enum Group {
        FILE("menu.file"), EDIT("menu.edit"), VIEW("menu.view"), HELP("menu.help");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /** The key of its name. */
        String key() {
            return key;
        }
    }

    /** What it would do and its keys, for a tip. */
    String tip(Easel easel) {
        return keys.isEmpty() ? now.getValue() : easel.say("command.tip", now.getValue(), shownKeys());
    }

    /** How the keys are written on this machine, empty where there are none. */
    String shownKeys() {
        return keys.map(KeyCombination::getDisplayText).orElse("");
    }
}
