package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.state.Appearance;

/** The look of the window as it changes: JavaFX finds nothing to complain of in the style sheets. */
@RobotTest
class LookTest extends ProgramFixture {

    private static final String DARK_AND_LARGE = "org.gnome.desktop.interface color-scheme 'prefer-dark'\n"
        + "org.gnome.desktop.interface text-scaling-factor 1.5\n";

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

    @Test
    void themeAndSizeOfTheDesktopAreFollowedWhenTheWindowComesBack() throws TimeoutException {
        update(all -> all.withAppearance(Appearance.FIRST.withLanguage(Optional.of("en"))));
        assertThat(zoom()).isEqualTo(1);
        var before = settings();
        program.desktopSays(DARK_AND_LARGE);
        comeBack();
        await(() -> zoom() == 1.5);
        assertThat(Application.getUserAgentStylesheet()).contains("dark");
        assertThat(settings()).isEqualTo(before);
    }

    @Test
    void aSizeOfTheReadersStays() throws TimeoutException {
        update(all -> all.withAppearance(Appearance.FIRST.withLanguage(Optional.of("en"))
            .withOwnScale(Optional.of(110))));
        program.desktopSays(DARK_AND_LARGE);
        comeBack();
        await(() -> Application.getUserAgentStylesheet().contains("dark"));
        assertThat(zoom()).isEqualTo(1.1);
    }

    @Test
    void aStepLargerBeginsAtTheSizeOfTheDesktopAndTheActualSizeIsThatAgain() throws TimeoutException {
        program.desktopSays(DARK_AND_LARGE);
        comeBack();
        await(() -> zoom() == 1.5);
        robot.push(KeyCode.SHORTCUT, KeyCode.ADD);
        assertThat(zoom()).isEqualTo(1.75);
        assertThat(settings().appearance().ownScale()).contains(175);
        robot.push(KeyCode.SHORTCUT, KeyCode.DIGIT0);
        assertThat(zoom()).isEqualTo(1.5);
        assertThat(settings().appearance().ownScale()).isEmpty();
    }

    private void comeBack() {
        robot.interact(program::comeBack);
        settle();
    }

    private double zoom() {
        var content = stage.getScene().getRoot().getChildrenUnmodifiable().get(0);
        return content.getTransforms().get(0).getMxx();
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
