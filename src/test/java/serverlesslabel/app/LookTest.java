package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.state.Appearance;

/** The look of the window as it changes: JavaFX finds nothing to complain of in the style sheets. */
@RobotTest
class LookTest extends ProgramFixture {

    private final Complaints complaints = new Complaints();

    @BeforeEach
    void listen() {
        // The tests are quiet otherwise.
        complaints.ofStyles.setLevel(Level.WARNING);
        complaints.ofStyles.addHandler(complaints);
    }

    @AfterEach
    void listenNoMore() {
        complaints.ofStyles.removeHandler(complaints);
        complaints.ofStyles.setLevel(null);
    }

    @Test
    void aMenuThatOpensBeforeTheNextFrameFindsTheColoursOfTheNewTheme() {
        robot.interact(() -> {
            host().settings().update(all -> all.withAppearance(all.appearance().withTheme(Appearance.Theme.DARK)));
            menu().show();
        });
        assertThat(menu().isShowing()).isTrue();
        assertThat(complaints.found).isEmpty();
    }

    @Test
    void anOpenMenuFindsThemToo() {
        robot.interact(() -> menu().show());
        update(all -> all.withAppearance(all.appearance().withTheme(Appearance.Theme.DARK)));
        assertThat(menu().isShowing()).isTrue();
        assertThat(complaints.found).isEmpty();
    }

    private MenuButton menu() {
        return (MenuButton) stage.getScene().lookup("#filters");
    }

    private static final class Complaints extends Handler {

        /** Held, because the log keeps its loggers by weak references only. */
        private final Logger ofStyles = Logger.getLogger("javafx.css");
        private final List<String> found = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            found.add(line.getMessage());
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
