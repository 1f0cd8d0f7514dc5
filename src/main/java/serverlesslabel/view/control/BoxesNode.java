package serverlesslabel.view.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;

/** Boxes of a picture as the fills of one region, which costs as much to keep and to visit as a single box. */
final class BoxesNode extends Region {

    /** So few boxes are nodes of their own. */
    static final int FEWEST = 3;

    private List<Mark.Box> shown = List.of();

    BoxesNode() {
        setMouseTransparent(true);
    }

    /** Returns whether a box can be a fill: it has no outline, or an opaque inside that covers half of its outline. */
    static boolean holds(Mark.Box box) {
        return !box.pen().visible()
            || box.fill().strength() == 1 && box.pen().dashes().isEmpty() && box.round() == 0;
    }

    /** Shows boxes instead of the present ones, later ones on top. */
    void show(List<Mark.Box> boxes) {
        if (boxes.equals(shown)) return;
        shown = List.copyOf(boxes);
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (var box : boxes) {
            double edge = edge(box);
            left = Math.min(left, box.corner().x() - edge);
            top = Math.min(top, box.corner().y() - edge);
            right = Math.max(right, box.corner().x() + box.width() + edge);
            bottom = Math.max(bottom, box.corner().y() + box.height() + edge);
        }
        resizeRelocate(left, top, right - left, bottom - top);
        var fills = new ArrayList<BackgroundFill>();
        for (var box : boxes) {
            double edge = edge(box);
            if (edge > 0) add(fills, box, edge, box.pen().ink());
            if (box.fill().visible()) add(fills, box, -edge, box.fill());
        }
        setBackground(new Background(fills, List.of()));
    }

    private void add(List<BackgroundFill> fills, Mark.Box box, double wider, Ink ink) {
        double width = box.width() + 2 * wider;
        double height = box.height() + 2 * wider;
        if (width <= 0 || height <= 0) return;
        double x = box.corner().x() - wider - getLayoutX();
        double y = box.corner().y() - wider - getLayoutY();
        fills.add(new BackgroundFill(NodePainter.color(ink), box.round() == 0 ? CornerRadii.EMPTY
            : new CornerRadii(box.round()), new Insets(y, getWidth() - x - width, getHeight() - y - height, x)));
    }

    // Half of the outline lies outside the box.
    private static double edge(Mark.Box box) {
        return box.pen().visible() ? box.pen().width() / 2 : 0;
    }
}
