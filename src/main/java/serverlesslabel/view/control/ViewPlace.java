package serverlesslabel.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Where the reader is in a window: the focus, the caret and how far each part is scrolled. It is taken from one view
 * and restored in another that is built alike.
 */
public final class ViewPlace {

    private final Optional<Address> focus;
    private final int anchor;
    private final int caret;
    private final List<Scroll> scrolls = new ArrayList<>();

    /**
     * How far a node is scrolled: a pane in pixels, with the height of its content; a list in rows, with the pixels of
     * the first one that are hidden.
     */
    private record Scroll(Address node, double far, double rest) {}

    /** The way to a node: from the root, which child of which kind each step is. */
    private record Address(List<Step> steps) {

        static Address of(Node node, Node root) {
            var steps = new ArrayList<Step>();
            for (var at = node; at != root && at.getParent() != null; at = at.getParent())
                steps.add(0, Step.of(at, at.getParent()));
            return new Address(List.copyOf(steps));
        }

        Optional<Node> in(Node root) {
            Optional<Node> at = Optional.of(root);
            for (var step : steps) at = at.flatMap(step::below);
            return at;
        }
    }

    /** One step: the n-th child of its kind and id, 0 first. */
    private record Step(Class<?> kind, String id, int nth) {

        static Step of(Node node, Parent parent) {
            var like = new Step(node.getClass(), String.valueOf(node.getId()), 0);
            return new Step(like.kind, like.id, like.among(parent).indexOf(node));
        }

        Optional<Node> below(Node node) {
            return node instanceof Parent parent ? among(parent).stream().skip(nth).findFirst() : Optional.empty();
        }

        private List<Node> among(Parent parent) {
            return parent.getChildrenUnmodifiable().stream().filter(child -> child.getClass() == kind
                && Objects.equals(String.valueOf(child.getId()), id)).toList();
        }
    }

    private ViewPlace(Scene scene) {
        var root = scene.getRoot();
        var owner = Optional.ofNullable(scene.getFocusOwner());
        this.focus = owner.map(node -> Address.of(node, root));
        this.anchor = owner.map(node -> node instanceof TextInputControl text ? text.getAnchor() : 0).orElse(0);
        this.caret = owner.map(node -> node instanceof TextInputControl text ? text.getCaretPosition() : 0).orElse(0);
        collect(root, root);
    }

    /** Returns the place in the view that a scene shows. */
    public static ViewPlace of(Scene scene) {
        return new ViewPlace(scene);
    }

    /** Goes to this place in the view that a scene shows now; returns whether the focus found its node. */
    public boolean restore(Scene scene) {
        var root = scene.getRoot();
        // Skins make the parts that scroll, and lists lay out rows before they can be scrolled.
        root.applyCss();
        root.layout();
        scrolls.forEach(scroll -> scroll.node().in(root).ifPresent(node -> scroll(node, scroll)));
        var node = focus.flatMap(address -> address.in(root)).filter(found -> found.isFocusTraversable()
            && !found.isDisabled());
        node.ifPresent(found -> {
            found.requestFocus();
            if (found instanceof TextInputControl text) text.selectRange(anchor, caret);
        });
        return node.isPresent();
    }

    private void collect(Node node, Node root) {
        if (!node.isVisible()) return;
        if (node instanceof ScrollPane pane && pane.getVvalue() > 0 && pane.getContent() != null)
            scrolls.add(new Scroll(Address.of(node, root), pane.getVvalue() * way(pane), height(pane)));
        if (node instanceof VirtualFlow<?> flow) {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            if (first != null) scrolls.add(new Scroll(Address.of(node, root), first.getIndex(), -first.getLayoutY()));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, root));
        }
    }

    private static void scroll(Node node, Scroll scroll) {
        if (node instanceof ScrollPane pane && pane.getContent() != null) scroll(pane, scroll);
        if (node instanceof VirtualFlow<?> flow && scroll.far() < flow.getCellCount()) {
            flow.scrollToTop((int) scroll.far());
            flow.scrollPixels(scroll.rest());
        }
    }

    // Some content is made after the first frame: until it is as high as it was, the place is looked for again.
    private static void scroll(ScrollPane pane, Scroll scroll) {
        scrollTo(pane, scroll.far());
        if (height(pane) >= scroll.rest()) return;
        pane.getContent().layoutBoundsProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Bounds> value, Bounds before, Bounds now) {
                scrollTo(pane, scroll.far());
                if (now.getHeight() >= scroll.rest()) value.removeListener(this);
            }
        });
    }

    private static void scrollTo(ScrollPane pane, double top) {
        if (way(pane) > 0) pane.setVvalue(Math.min(1, top / way(pane)));
    }

    private static double way(ScrollPane pane) {
        return Math.max(0, height(pane) - pane.getViewportBounds().getHeight());
    }

    private static double height(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight();
    }
}
