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
import serverlesslabel.app.WindowPlacement.Rectangle;
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
    void aWindowThatWasOnALargerScreenIsInsideThisOne() {
        var screen = Screen.getPrimary().getVisualBounds();
        restore(new Bounds(screen.getMaxX() + 200, 100, screen.getWidth() + 1000, screen.getHeight() + 500, false));
        assertThat(bounds()).isEqualTo(new Bounds(7, 8, screen.getWidth(), screen.getHeight(), false));
        restore(new Bounds(screen.getMaxX() - 300, screen.getMaxY() - 200, 1100, 720, false));
        assertThat(bounds()).isEqualTo(new Bounds(screen.getMaxX() - 1100, screen.getMaxY() - 720, 1100, 720, false));
        restore(new Bounds(-150, -50, 1100, 720, false));
        assertThat(bounds()).isEqualTo(new Bounds(screen.getMinX(), screen.getMinY(), 1100, 720, false));
    }

    @Test
    void aWindowAcrossTwoScreensStaysAcrossBoth() {
        var left = new Rectangle(0, 0, 1366, 768);
        var screens = List.of(left, new Rectangle(1366, 0, 1920, 1080));
        assertThat(new Rectangle(900, 10, 1100, 700).isCovered(screens)).isTrue();
        assertThat(new Rectangle(900, 10, 1100, 800).isCovered(screens)).isFalse();
        assertThat(Rectangle.home(new Rectangle(900, 10, 700, 700), screens)).contains(left);
        assertThat(Rectangle.home(new Rectangle(900, -700, 700, 760), screens)).isEmpty();
        assertThat(new Rectangle(900, 10, 1500, 800).inside(left)).isEqualTo(new Rectangle(0, 0, 1366, 768));
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
