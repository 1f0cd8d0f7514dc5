package serverlesslabel.view.control;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import serverlesslabel.picture.Icon;
import serverlesslabel.picture.Outline.Step;
import serverlesslabel.picture.Point;

/** Line icon of 16 × 16 pixels in the text colour around it; decorates words and never replaces them. */
public final class IconNode extends Region {

    private static final double SIZE = 16;

    private final SVGPath path = new SVGPath();

    /** A node without an icon. */
    public IconNode() {
        getStyleClass().add("icon");
        path.getStyleClass().add("icon-line");
        getChildren().add(path);
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    /** A node that shows an icon; without one it takes no room. */
    static IconNode of(Optional<Icon> icon) {
        var node = new IconNode();
        node.show(icon);
        Visibility.set(node, icon.isPresent());
        return node;
    }

    /** Shows an icon instead of the present one; an empty one keeps the space. */
    public void show(Optional<Icon> icon) {
        path.setContent(icon.map(IconNode::content).orElse(""));
    }

    private static String content(Icon icon) {
        double scale = SIZE / icon.grid();
        return icon.outline().steps().stream().map(step -> content(step, scale)).collect(Collectors.joining(" "));
    }

    private static String content(Step step, double scale) {
        if (step instanceof Step.Move move) return "M" + at(move.to(), scale);
        if (step instanceof Step.Line line) return "L" + at(line.to(), scale);
        if (step instanceof Step.Curve curve)
            return "C" + at(curve.first(), scale) + " " + at(curve.second(), scale) + " " + at(curve.to(), scale);
        return "Z";
    }

    private static String at(Point point, double scale) {
        return point.x() * scale + " " + point.y() * scale;
    }
}
