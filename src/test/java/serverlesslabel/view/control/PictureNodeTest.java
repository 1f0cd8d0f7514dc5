package serverlesslabel.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Texts;

class PictureNodeTest {

    private static Picture picture(double width, double filled) {
        return new Picture(width, 10, "bar", "", List.of(new Mark.Box(new Point(0, 0), filled, 10, 0,
            Ink.hex("#336699"), Pen.NONE)));
    }

    @Test
    void onlyAPictureOfAnotherSizeHasItsPaneLaidOut() {
        var node = ViewContext.of(Texts.english(), new SimpleObjectProperty<>(Palette.LIGHT),
            new SimpleObjectProperty<>(Appearance.FIRST), new Typeface(), IconFolder.shipped()).pictureNode();
        var pane = new StackPane(node);
        // Two layouts: the first one makes the size known.
        pane.resize(200, 50);
        node.show(picture(100, 20));
        pane.layout();
        pane.layout();
        node.show(picture(100, 30));
        assertThat(pane.isNeedsLayout()).isFalse();
        node.show(picture(120, 30));
        assertThat(pane.isNeedsLayout()).isTrue();
        assertThat(node.prefWidth(-1)).isEqualTo(120);
    }
}
