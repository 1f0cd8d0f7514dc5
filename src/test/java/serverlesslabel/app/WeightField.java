package serverlesslabel.app;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The field of the weight of durability, which is there while the pointer is in its row. Asks for nodes only once the
 * window has come to rest: a search among those that are seen fails over one that is just leaving.
 */
record WeightField(FxRobot robot) {

    /** Returns the field, with the pointer in its row. */
    TextField reached() {
        // From elsewhere: a pointer that rests enters no row that is made anew below it.
        for (var id : new String[] {"#share-bar", "#weight-durable"}) {
            WaitForAsyncUtils.waitForFxEvents();
            robot.moveTo(robot.lookup(id).<Node>query());
        }
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#entry-durable").queryAs(TextField.class);
    }

    /** Marks all of the field by a double click, so that what is typed next takes its place. */
    FxRobot marked() {
        robot.doubleClickOn(reached());
        return robot;
    }
}
