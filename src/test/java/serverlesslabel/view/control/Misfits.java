package serverlesslabel.view.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;

/**
 * What does not fit in a window, by the bounds of its nodes: words that are cut or lie over others, and nodes that
 * reach beyond the part of the window they are in.
 */
public final class Misfits {

    /** In pixels: widths of text are rounded, and a line of one pixel may be shared. */
    private static final double SLACK = 1.5;

    /** The share of a line's height that the line below it may reach into: above and below letters is room. */
    private static final double LEADING = 0.35;

    private final List<String> found = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();

    /** Words in sight, and where they are in the window. */
    private record Words(Text text, Bounds bounds) {}

    private Misfits() {}

    /** Returns what does not fit below a root, each in a sentence. */
    public static List<String> of(Parent root) {
        var misfits = new Misfits();
        misfits.walk(root, new BoundingBox(0, 0, root.getScene().getWidth(), root.getScene().getHeight()), false);
        misfits.findOverlaps();
        return misfits.found;
    }

    // A scroll pane lets its content be longer than it is, but not wider, unless it has a bar for that.
    private void walk(Node node, Bounds sight, boolean scrolled) {
        if (!node.isVisible() || node.getOpacity() == 0) return;
        var bounds = node.localToScene(node.getLayoutBounds());
        if (node instanceof Labeled labeled) findCut(labeled);
        if (node instanceof Text text && !text.getText().isBlank()) addWords(text, sight, scrolled);
        if (node instanceof Control && bounds.getWidth() > 0) findOutside(node, bounds, sight, scrolled);
        if (!(node instanceof Parent parent)) return;
        var inside = clips(node) ? intersection(bounds, sight) : sight;
        boolean scrolls = scrolled || node instanceof ScrollPane || node.getStyleClass().contains("virtual-flow");
        if (inside.getWidth() <= 0 || inside.getHeight() <= 0) return;
        for (var child : parent.getChildrenUnmodifiable()) walk(child, inside, scrolls);
    }

    private static boolean clips(Node node) {
        return node.getClip() != null || node instanceof ScrollPane;
    }

    private void addWords(Text text, Bounds sight, boolean scrolled) {
        var bounds = text.localToScene(text.getLayoutBounds());
        if (!scrolled || intersects(bounds, sight)) {
            if (bounds.getMinX() < sight.getMinX() - SLACK || bounds.getMaxX() > sight.getMaxX() + SLACK)
                found.add("“" + text.getText() + "” reaches beyond its pane: " + name(text));
            else words.add(new Words(text, intersection(bounds, sight)));
        }
    }

    private void findCut(Labeled labeled) {
        var own = labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
            .filter(Node::isVisible).findFirst();
        if (own.isEmpty() || labeled.getText() == null) return;
        var text = own.get();
        boolean cut = !text.getText().equals(labeled.getText()) && !labeled.isWrapText()
            && text.getText().endsWith(labeled.getEllipsisString()) && !labeled.getText().endsWith("…");
        if (cut && labeled.getAccessibleHelp() == null && labeled.getTooltip() == null)
            found.add("“" + labeled.getText() + "” is cut, and nothing tells it whole: " + name(labeled));
        if (labeled.isWrapText() && labeled.getHeight() < labeled.prefHeight(labeled.getWidth()) - SLACK)
            found.add("“" + labeled.getText() + "” has too few lines: " + name(labeled));
    }

    private void findOutside(Node node, Bounds bounds, Bounds sight, boolean scrolled) {
        boolean wide = bounds.getMinX() < sight.getMinX() - SLACK || bounds.getMaxX() > sight.getMaxX() + SLACK;
        boolean high = !scrolled && (bounds.getMinY() < sight.getMinY() - SLACK
            || bounds.getMaxY() > sight.getMaxY() + SLACK);
        if (wide || high) found.add(name(node) + " reaches beyond its pane: " + bounds + " in " + sight);
    }

    private void findOverlaps() {
        for (int i = 0; i < words.size(); i++)
            for (var other : words.subList(i + 1, words.size())) {
                var shared = intersection(words.get(i).bounds(), other.bounds());
                if (shared.getWidth() > SLACK && shared.getHeight() > LEADING * Math.min(
                    words.get(i).bounds().getHeight(), other.bounds().getHeight()))
                    found.add("“" + words.get(i).text().getText() + "” lies over “" + other.text().getText() + "”: "
                        + name(words.get(i).text()) + ", " + name(other.text()));
            }
    }

    private static boolean intersects(Bounds one, Bounds other) {
        var shared = intersection(one, other);
        return shared.getWidth() > 0 && shared.getHeight() > 0;
    }

    private static Bounds intersection(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
            Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    // The node and what it is in, by their ids or styles.
    private static String name(Node node) {
        var names = new ArrayList<String>();
        for (var at = node; at != null && names.size() < 5; at = at.getParent())
            names.add(at.getId() == null ? at.getClass().getSimpleName() + at.getStyleClass() : "#" + at.getId());
        return String.join(" in ", names);
    }
}
