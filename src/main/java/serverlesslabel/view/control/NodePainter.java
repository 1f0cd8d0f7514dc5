package serverlesslabel.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.geometry.NodeOrientation;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Text;
import serverlesslabel.paint.BidiReorder;
import serverlesslabel.picture.Brush;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Outline.Step;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;
import serverlesslabel.picture.TextRuler;

/**
 * Paints marks as JavaFX nodes; leaves alone the nodes whose mark is the same, reuses those of the same kind, and sets
 * nothing to what it is, because JavaFX paints anew what is set. Neighbouring boxes become one node.
 */
final class NodePainter implements Brush {

    private final ObservableList<Node> nodes;
    private final Fonts fonts;
    private final TextRuler ruler;
    private final List<Mark.Box> boxes = new ArrayList<>();
    private int next;

    private NodePainter(ObservableList<Node> nodes, Fonts fonts, TextRuler ruler) {
        this.nodes = nodes;
        this.fonts = fonts;
        this.ruler = ruler;
    }

    /** Changes a list of nodes so that it shows these marks, in order: adds, replaces and removes as few as it can. */
    static void paint(List<Mark> marks, ObservableList<Node> nodes, Fonts fonts, TextRuler ruler) {
        var painter = new NodePainter(nodes, fonts, ruler);
        for (var mark : marks) {
            if (!(mark instanceof Mark.Box box && BoxesNode.holds(box))) painter.endBoxes();
            if (!painter.keeps(mark)) mark.paint(painter);
        }
        painter.endBoxes();
        if (painter.next < nodes.size()) nodes.remove(painter.next, nodes.size());
    }

    // The node of the same mark needs nothing. Boxes that may become one node are gathered first.
    private boolean keeps(Mark mark) {
        if (mark instanceof Mark.Box box && BoxesNode.holds(box)) return false;
        if (next == nodes.size() || !mark.equals(nodes.get(next).getUserData())) return false;
        next++;
        return true;
    }

    @Override
    public void area(Mark.Area area) {
        var polygon = node(Polygon.class, Polygon::new);
        polygon.setUserData(area);
        points(polygon.getPoints(), area.outline());
        ink(polygon, area.fill(), area.pen());
    }

    @Override
    public void trace(Mark.Trace trace) {
        var line = node(Polyline.class, Polyline::new);
        line.setUserData(trace);
        points(line.getPoints(), trace.points());
        ink(line, Ink.NONE, trace.pen());
    }

    @Override
    public void disc(Mark.Disc disc) {
        var circle = node(Circle.class, Circle::new);
        circle.setUserData(disc);
        circle.setCenterX(disc.middle().x());
        circle.setCenterY(disc.middle().y());
        circle.setRadius(disc.radius());
        ink(circle, disc.fill(), disc.pen());
    }

    @Override
    public void box(Mark.Box box) {
        if (BoxesNode.holds(box)) boxes.add(box);
        else rectangle(box);
    }

    private void endBoxes() {
        if (boxes.size() < BoxesNode.FEWEST) boxes.forEach(this::rectangle);
        else node(BoxesNode.class, BoxesNode::new).show(boxes);
        boxes.clear();
    }

    private void rectangle(Mark.Box box) {
        var rectangle = node(Rectangle.class, Rectangle::new);
        rectangle.setUserData(box);
        rectangle.setX(box.corner().x());
        rectangle.setY(box.corner().y());
        rectangle.setWidth(box.width());
        rectangle.setHeight(box.height());
        rectangle.setArcWidth(2 * box.round());
        rectangle.setArcHeight(2 * box.round());
        ink(rectangle, box.fill(), box.pen());
    }

    @Override
    public void words(Mark.Words words) {
        var text = node(Text.class, NodePainter::newText);
        if (!(text.getUserData() instanceof Mark.Words former && former.text().equals(words.text())))
            direct(text, words.text());
        text.setUserData(words);
        text.setFont(fonts.font(words.lettering()));
        var color = color(words.ink());
        if (!color.equals(text.getFill())) text.setFill(color);
        double width = words.anchor().share() == 0 ? 0 : ruler.width(words.text(), words.lettering());
        text.setX(words.at().x() - width * words.anchor().share());
        text.setY(words.at().y());
    }

    // A new text is black by default, which a theme's style sheet may change; only a fill that is set stays.
    private static Text newText() {
        var text = new Text();
        text.setFill(Color.TRANSPARENT);
        return text;
    }

    private static void direct(Text text, String words) {
        text.setText(BidiReorder.separated(words));
        text.setNodeOrientation(BidiReorder.leftward(words) ? NodeOrientation.RIGHT_TO_LEFT
            : NodeOrientation.INHERIT);
    }

    @Override
    public void stamp(Mark.Stamp stamp) {
        var path = node(Path.class, Path::new);
        if (!(path.getUserData() instanceof Mark.Stamp former && sameLines(former, stamp)))
            path.getElements().setAll(stamp.outline().steps().stream().map(step -> element(step, stamp)).toList());
        path.setUserData(stamp);
        ink(path, stamp.fill(), stamp.pen());
    }

    @Override
    public void cluster(Mark.Cluster cluster) {
        var group = node(Group.class, Group::new);
        group.setUserData(cluster);
        group.setTranslateX(cluster.origin().x());
        group.setTranslateY(cluster.origin().y());
        group.setAccessibleText(cluster.name());
        paint(cluster.marks(), group.getChildren(), fonts, ruler);
    }

    private static boolean sameLines(Mark.Stamp one, Mark.Stamp other) {
        return one.outline().equals(other.outline()) && one.corner().equals(other.corner())
            && one.scale() == other.scale();
    }

    // The next node of the list if it is of this kind, else a new one in its place.
    private <N extends Node> N node(Class<N> kind, Supplier<N> fresh) {
        if (next < nodes.size() && kind.isInstance(nodes.get(next))) return kind.cast(nodes.get(next++));
        var node = fresh.get();
        // A picture has the size it says: no change inside makes its pane lay itself out again.
        node.setManaged(false);
        if (next < nodes.size()) nodes.set(next, node);
        else nodes.add(node);
        next++;
        return node;
    }

    private static void points(ObservableList<Double> list, List<Point> points) {
        boolean same = list.size() == 2 * points.size();
        for (int i = 0; same && i < points.size(); i++)
            same = list.get(2 * i) == points.get(i).x() && list.get(2 * i + 1) == points.get(i).y();
        if (same) return;
        var flat = new Double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            flat[2 * i] = points.get(i).x();
            flat[2 * i + 1] = points.get(i).y();
        }
        list.setAll(flat);
    }

    private static void ink(Shape shape, Ink fill, Pen pen) {
        var inside = fill.visible() ? color(fill) : null;
        var around = pen.visible() ? color(pen.ink()) : null;
        if (!Objects.equals(inside, shape.getFill())) shape.setFill(inside);
        if (!Objects.equals(around, shape.getStroke())) shape.setStroke(around);
        if (!pen.visible()) return;
        shape.setStrokeWidth(pen.width());
        shape.setStrokeLineCap(StrokeLineCap.ROUND);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        if (!shape.getStrokeDashArray().equals(pen.dashes())) shape.getStrokeDashArray().setAll(pen.dashes());
    }

    private static PathElement element(Step step, Mark.Stamp stamp) {
        if (step instanceof Step.Move move) return new MoveTo(x(move.to(), stamp), y(move.to(), stamp));
        if (step instanceof Step.Line line) return new LineTo(x(line.to(), stamp), y(line.to(), stamp));
        if (step instanceof Step.Curve curve)
            return new CubicCurveTo(x(curve.first(), stamp), y(curve.first(), stamp), x(curve.second(), stamp),
                y(curve.second(), stamp), x(curve.to(), stamp), y(curve.to(), stamp));
        return new ClosePath();
    }

    private static double x(Point point, Mark.Stamp stamp) {
        return stamp.corner().x() + point.x() * stamp.scale();
    }

    private static double y(Point point, Mark.Stamp stamp) {
        return stamp.corner().y() + point.y() * stamp.scale();
    }

    static Color color(Ink ink) {
        return Color.rgb(ink.red(), ink.green(), ink.blue(), ink.strength());
    }
}
