package serverlesslabel.view.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;

/**
 * A fact and its source beside one another, in as many lines as the width of the pane asks for. Words that are longer
 * than a line wrap: in JavaFX's own flow pane they have, from version 25 on, the height of one line.
 */
public final class FactFlow extends Pane {

    private static final double GAP = 8;

    /** The fact followed by the nodes that show its source. */
    public FactFlow(Label fact, List<Node> origin) {
        getStyleClass().add("fact-flow");
        setMinWidth(0);
        getChildren().add(fact);
        getChildren().addAll(origin);
        for (var node : getChildren()) if (node instanceof Labeled label) label.setWrapText(true);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = 0;
        for (var node : getChildren()) width += (width == 0 ? 0 : GAP) + width(node, Double.MAX_VALUE);
        return width + aside();
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = 0;
        double room = width < 0 ? Double.MAX_VALUE : width - aside();
        for (int from = 0, to = 0; from < getChildren().size(); from = to) {
            to = lineEnd(from, room);
            height += lineHeight(from, to, room);
        }
        return getInsets().getTop() + height + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - aside();
        double y = getInsets().getTop();
        for (int from = 0, to = 0; from < getChildren().size(); from = to) {
            to = lineEnd(from, room);
            double height = lineHeight(from, to, room);
            double x = getInsets().getLeft();
            for (var node : getChildren().subList(from, to)) {
                double width = width(node, room);
                double own = node.prefHeight(width);
                node.resizeRelocate(x, snapPositionY(y + (height - own) / 2), width, own);
                x += width + GAP;
            }
            y += height;
        }
    }

    private double aside() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    // The end, exclusive, of the line that begins with a node; one node it has at least.
    private int lineEnd(int from, double room) {
        double x = width(getChildren().get(from), room);
        int to = from + 1;
        for (; to < getChildren().size(); to++) {
            x += GAP + width(getChildren().get(to), room);
            if (x > room) break;
        }
        return to;
    }

    private double lineHeight(int from, int to, double room) {
        return getChildren().subList(from, to).stream().mapToDouble(node -> node.prefHeight(width(node, room))).max()
            .orElse(0);
    }

    private double width(Node node, double room) {
        return Math.max(0, Math.min(snapSizeX(node.prefWidth(-1)), room));
    }
}
