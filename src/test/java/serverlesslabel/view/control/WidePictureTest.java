package serverlesslabel.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Texts;

@RobotTest
class WidePictureTest {

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static void show(WidePicture pane, double height) {
        pane.show(width -> new Picture(width, height, "any", "", List.of()));
    }

    @Test
    void aPictureGrowsUnderTheHandAndShrinksWhenItLetsGo() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            var context = ViewContext.of(Texts.english(), new SimpleObjectProperty<>(Palette.LIGHT),
                new SimpleObjectProperty<>(Appearance.FIRST), new Typeface(), IconFolder.shipped());
            var pane = new WidePicture(context);
            var root = new StackPane(pane);
            new Scene(root, 200, 100);
            root.resize(200, 100);
            root.layout();
            show(pane, 40);
            context.pace().begin();
            show(pane, 30);
            assertThat(pane.node().getPrefHeight()).isEqualTo(40);
            show(pane, 50);
            assertThat(pane.node().getPrefHeight()).isEqualTo(50);
            show(pane, 35);
            context.pace().end();
            assertThat(pane.node().getPrefHeight()).isEqualTo(35);
            show(pane, 20);
            assertThat(pane.node().getPrefHeight()).isEqualTo(20);
        });
    }
}
