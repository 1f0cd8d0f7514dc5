package serverlesslabel.view.control;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Texts;

/** Refusal of keys that belong to another command; it holds for the commands of the real window too. */
class CommandsTest {

    private final Commands commands =
        new Commands(ViewContext.of(Texts.english(), new SimpleObjectProperty<>(Palette.LIGHT),
        new SimpleObjectProperty<>(Appearance.FIRST), new Typeface(), IconFolder.shipped()));

    @Test
    void twoCommandsWithTheSameKeysAreRefused() {
        commands.add(Command.Group.EDIT, "undo", "Shortcut+Z", () -> { });
        assertThatThrownBy(() -> commands.add(Command.Group.EDIT, "redo", "Shortcut+Z", () -> { }))
            .hasMessageContaining("Shortcut+Z");
    }

    @Test
    void keysThatAreNotToldAreRefusedToo() {
        commands.add(Command.Group.EDIT, "undo", "Shortcut+Shift+Z", () -> { });
        commands.add(Command.Group.EDIT, "redo", "Shortcut+Y", () -> { });
        assertThatThrownBy(() -> commands.addKeys("redo", "Shift+Shortcut+Z")).hasMessageContaining("Z");
    }
}
