package serverlesslabel.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import serverlesslabel.RobotTest;

/** The beginning of a soak: enough to see that it drives the window, and what breaks at once. */
@RobotTest
class SoakTest {

    @Test
    void randomGesturesCauseNoError() throws Exception {
        FxToolkit.registerPrimaryStage();
        assertThat(Soak.gestures(80, 2026)).isEmpty();
    }

    @Test
    void aWindowThatWasClosedIsShownAgain() throws Exception {
        FxToolkit.registerPrimaryStage();
        assertThat(Soak.isShownAfterItsEnd(2026)).isTrue();
    }
}
