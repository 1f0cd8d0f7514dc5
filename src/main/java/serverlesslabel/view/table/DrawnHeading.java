package serverlesslabel.view.table;

import java.util.function.DoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Picture;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;

/** Makes the headings that have a drawing as wide as what they stand over: the scale of the bars, the levels' colours. */
final class DrawnHeading {

    /** Left and right of what a heading shows, in pixels. */
    private static final double PADDING = 12;

    private static final Lettering HEADING = Lettering.semibold(12);

    private DrawnHeading() {}

    /**
     * Returns a heading with the drawing before its words.
     *
     * @param end   the width kept for the words, in pixels
     * @param least the least width of the drawing: below it there is none
     */
    static Pane beside(Label words, double end, double least, ObservableValue<Number> column,
                       DoubleFunction<Picture> drawing, ViewContext context) {
        var node = context.pictureNode();
        words.setAlignment(Pos.CENTER_RIGHT);
        words.setMinWidth(0);
        var heading = new HBox(node, words);
        heading.setAlignment(Pos.CENTER_LEFT);
        follow(column, context.palette(), () -> {
            double width = column.getValue().doubleValue() - PADDING - end;
            Visibility.set(node, width >= least);
            words.setPrefWidth(width >= least ? end - PADDING : column.getValue().doubleValue() - PADDING);
            show(node, Math.max(least, width), drawing);
        });
        return heading;
    }

    /**
     * Returns a heading with the drawing below its words.
     *
     * @param brief the words for a column that has no room for those of the label
     */
    static Pane below(Label words, String brief, ObservableValue<Number> column, DoubleFunction<Picture> drawing,
                      ViewContext context) {
        var node = context.pictureNode();
        words.setMinWidth(0);
        var heading = new VBox(words, node);
        heading.getStyleClass().add("levels-heading");
        var full = words.getText();
        follow(column, context.palette(), () -> {
            double width = Math.max(0, column.getValue().doubleValue() - PADDING);
            words.setText(context.typeface().width(full, HEADING) <= width ? full : brief);
            show(node, width, drawing);
        });
        return heading;
    }

    private static void show(PictureNode node, double width, DoubleFunction<Picture> drawing) {
        node.show(drawing.apply(width));
    }

    private static void follow(ObservableValue<Number> column, ObservableValue<Palette> palette, Runnable draw) {
        column.subscribe(width -> draw.run());
        palette.subscribe(colours -> draw.run());
    }
}
