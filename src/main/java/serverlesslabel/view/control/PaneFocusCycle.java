package serverlesslabel.view.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Focus cycle through the panes of a window; skips hidden and disabled panes. */
public final class PaneFocusCycle {

    private final List<Parent> panes;

    /** A cycle through panes in this order. */
    public PaneFocusCycle(List<Parent> panes) {
        this.panes = panes;
    }

    /**
     * Moves the focus to the next pane, or to the previous one. From outside the panes it goes to the first, or to the
     * last.
     *
     * @param step 1 for the next pane, -1 for the previous one
     */
    public void move(int step) {
        int size = panes.size();
        int here = IntStream.range(0, size).filter(place -> focused(panes.get(place))).findFirst()
            .orElse(step > 0 ? -1 : size);
        IntStream.rangeClosed(1, size).map(steps -> Math.floorMod(here + steps * step, size))
            .mapToObj(panes::get).filter(pane -> first(pane).isPresent()).findFirst()
            .ifPresent(PaneFocusCycle::focusFirst);
    }

    /** Puts the focus on the first node of a pane that takes it, the pane included, and scrolls the pane to its top. */
    public static void focusFirst(Node pane) {
        first(pane).ifPresent(Node::requestFocus);
        // The first node is at the top; requesting the focus does not scroll to it.
        if (pane instanceof ScrollPane scroll && !pane.isFocused()) scroll.setVvalue(scroll.getVmin());
    }

    private static boolean focused(Parent pane) {
        var owner = pane.getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) if (node == pane) return true;
        return false;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable()) return Optional.of(node);
        return node instanceof Parent parent ? inside(parent).findFirst() : Optional.empty();
    }

    private static Stream<Node> inside(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().map(PaneFocusCycle::first).flatMap(Optional::stream);
    }
}
