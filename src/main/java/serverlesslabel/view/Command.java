package serverlesslabel.view;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/** Something the reader can do: its id, its name, the menu it is in, its keys, and what happens. */
record Command(String id, String name, Group group, Optional<KeyCombination> keys, Runnable run) {

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

    /** Its name and its keys, for a tip. */
    String tip(Easel easel) {
        return keys.isEmpty() ? name : easel.say("command.tip", name, shownKeys());
    }

    /** How the keys are written on this machine, empty where there are none. */
    String shownKeys() {
        return keys.map(KeyCombination::getDisplayText).orElse("");
    }
}
