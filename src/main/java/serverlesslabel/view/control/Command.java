package serverlesslabel.view.control;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * Something the reader can do.
 *
 * @param now what it would do at this moment; its name where that is always the same
 */
public record Command(String id, String name, Group group, Optional<KeyCombination> keys, Runnable run,
               ObservableValue<String> now) {

    /** The menus there are; each names its key. */
    public enum Group {
        FILE("menu.file"), EDIT("menu.edit"), VIEW("menu.view"), HELP("menu.help");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /** The key of its name. */
        public String key() {
            return key;
        }
    }

    /** What it would do and its keys, for a tip. */
    public String tip(ViewContext context) {
        return keys.isEmpty() ? now.getValue() : context.text("command.tip", now.getValue(), shownKeys());
    }

    /** How the keys are written on this machine, empty where there are none. */
    public String shownKeys() {
        return keys.map(KeyCombination::getDisplayText).orElse("");
    }
}
