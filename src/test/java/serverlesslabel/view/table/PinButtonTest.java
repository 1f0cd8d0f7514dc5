package serverlesslabel.view.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;

/** What a pin does that a button of JavaFX would do. */
@RobotTest
class PinButtonTest {

    private final List<String> heard = new ArrayList<>();
    private PinButton pin;
    private StackPane row;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            pin = new PinButton(new Region(), () -> heard.add("pin"));
            pin.setMaxSize(20, 20);
            row = new StackPane(pin);
            row.addEventHandler(MouseEvent.ANY, event -> heard.add("row"));
            new Scene(row, 100, 40);
            row.resize(100, 40);
            row.layout();
            pin.resize(20, 20);
        });
    }

    private List<String> mouse(EventType<MouseEvent> kind, MouseButton button, double x) {
        heard.clear();
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> pin.fireEvent(new MouseEvent(kind, 40 + x, 20, 40 + x, 20, button,
            1, false, false, false, false, button == MouseButton.PRIMARY, false, button == MouseButton.SECONDARY, false,
            false, true, null)));
        return List.copyOf(heard);
    }

    @Test
    void aClickIsThePinsAndNotTheRows() {
        assertThat(mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 10)).isEmpty();
        assertThat(mouse(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 10)).isEmpty();
        assertThat(mouse(MouseEvent.MOUSE_CLICKED, MouseButton.PRIMARY, 10)).containsExactly("pin");
    }

    @Test
    void anotherButtonAndOneLetGoBesideItDoNothing() {
        assertThat(mouse(MouseEvent.MOUSE_CLICKED, MouseButton.SECONDARY, 10)).isEmpty();
        assertThat(mouse(MouseEvent.MOUSE_CLICKED, MouseButton.PRIMARY, 40)).isEmpty();
    }

    @Test
    void aScreenReaderHearsOfItAsAToggleAndPressesIt() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            pin.setAccessibleText("Pin it");
            assertThat(pin.getAccessibleRole()).isEqualTo(AccessibleRole.TOGGLE_BUTTON);
            assertThat(pin.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Pin it");
            assertThat(pin.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(false);
            pin.setSelected(true);
            assertThat(pin.queryAccessibleAttribute(AccessibleAttribute.SELECTED)).isEqualTo(true);
            assertThat(pin.getPseudoClassStates()).extracting(Object::toString).contains("selected");
            pin.executeAccessibleAction(AccessibleAction.FIRE);
            assertThat(heard).containsExactly("pin");
            pin.setDisable(true);
            pin.executeAccessibleAction(AccessibleAction.FIRE);
            assertThat(heard).containsExactly("pin");
        });
    }
}
