package serverlesslabel.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.event.ActionEvent;
import org.junit.jupiter.api.Test;

class MenuItemsTest {

    @Test
    void anUnderscoreInDataIsShown() {
        var plain = MenuItems.of("own_queue", () -> { });
        var ticked = MenuItems.ticked("own_queue", true, () -> { });
        assertEquals("own_queue", ticked.getText());
        assertFalse(plain.isMnemonicParsing());
        assertFalse(ticked.isMnemonicParsing());
    }

    @Test
    void aTickedItemIsTickedAndRunsItsAction() {
        var pressed = new int[1];
        var item = MenuItems.ticked("Cache", true, () -> pressed[0]++);
        assertTrue(item.isSelected());
        item.getOnAction().handle(new ActionEvent());
        assertEquals(1, pressed[0]);
    }
}
