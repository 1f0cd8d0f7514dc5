package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import serverlesslabel.RobotTest;
import serverlesslabel.state.Layout.Bounds;

@RobotTest
class WindowPlacementTest {

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private WindowPlacement placement;

    @BeforeEach
    void openAWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            stage = new Stage();
            placement = new WindowPlacement(stage);
            stage.setScene(new Scene(new Group()));
            stage.setX(7);
            stage.setY(8);
        });
    }

    @AfterEach
    void close() {
        robot.interact(stage::close);
    }

    @Test
    void theFirstWindowFitsOnTheScreen() {
        var screen = Screen.getPrimary().getVisualBounds();
        assertThat(stage.getWidth()).isEqualTo(Math.min(WindowPlacement.WIDTH, screen.getWidth()));
        assertThat(stage.getHeight()).isEqualTo(Math.min(WindowPlacement.HEIGHT, screen.getHeight()));
    }

    @Test
    void theWindowOpensWhereItWas() {
        restore(new Bounds(40, 50, 1100, 720, false));
        assertThat(bounds()).isEqualTo(new Bounds(40, 50, 1100, 720, false));
    }

    @Test
    void whereItsScreenIsGoneItKeepsItsSizeAlone() {
        restore(new Bounds(99_000, 50, 1100, 720, false));
        assertThat(bounds()).isEqualTo(new Bounds(7, 8, 1100, 720, false));
        restore(new Bounds(40, -99_000, 1100, 720, false));
        assertThat(bounds()).isEqualTo(new Bounds(7, 8, 1100, 720, false));
    }

    @Test
    void noWindowIsSmallerThanItsContentBears() {
        restore(new Bounds(40, 50, 10, 10, false));
        assertThat(bounds()).isEqualTo(new Bounds(40, 50, stage.getMinWidth(), stage.getMinHeight(), false));
        assertThat(stage.getMinWidth()).isGreaterThan(500);
    }

    @Test
    void aWindowThatFilledTheScreenFillsItAgain() {
        restore(new Bounds(40, 50, 1100, 720, true));
        assertThat(stage.isMaximized()).isTrue();
    }

    @Test
    void everyMoveIsTold() {
        restore(new Bounds(40, 50, 1100, 720, false));
        var told = new ArrayList<Bounds>();
        robot.interact(() -> {
            placement.whenMoved(told::add);
            stage.setX(60);
            stage.setHeight(740);
        });
        assertThat(told).isEqualTo(List.of(new Bounds(60, 50, 1100, 720, false),
            new Bounds(60, 50, 1100, 740, false)));
    }

    private void restore(Bounds bounds) {
        robot.interact(() -> placement.restore(bounds));
    }

    private Bounds bounds() {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
