package serverlesslabel.view.control;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/**
 * Command of the window: an action with an id, a name, a menu and, where it has one, a key combination.
 *
 * @param run the action
 * @param now describes what the action would do at the moment ("Undo: ..."); equals the name if that never changes
 */
public record Command(String id, String name, Group group, Optional<KeyCombination> keys, Runnable run,
               ObservableValue<String> now) {

    /** The menus, in their order in the menu bar. */
    public enum Group {
        FILE("menu.file"), EDIT("menu.edit"), VIEW("menu.view"), HELP("menu.help");

        private final String key;

        Group(String key) {
            this.key = key;
        }

        /** The text key of the menu's name. */
        public String key() {
            return key;
        }
    }

    /** The text of a tooltip: what the command would do at the moment, and its keys if it has any. */
    public String tooltip(ViewContext context) {
        return keys.isEmpty() ? now.getValue() : context.text("command.tip", now.getValue(), shownKeys());
    }

    /** The keys as they are labelled on this platform; an empty text if the command has none. */
    public String shownKeys() {
        return keys.map(KeyCombination::getDisplayText).orElse("");
    }
}
