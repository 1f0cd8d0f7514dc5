package serverlesslabel.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Takes the focus round the panes of a window, from each to the next that is to be seen. */
final class FocusRound {

    private final List<Parent> panes;

    /** A round of panes, in the order they are gone through. */
    FocusRound(List<Parent> panes) {
        this.panes = panes;
    }

    /** Goes so many panes on, or back; into the first where the focus is in none. */
    void go(int step) {
        int size = panes.size();
        int here = IntStream.range(0, size).filter(place -> focused(panes.get(place))).findFirst()
            .orElse(step > 0 ? -1 : size);
        IntStream.rangeClosed(1, size).map(steps -> Math.floorMod(here + steps * step, size))
            .mapToObj(place -> first(panes.get(place))).flatMap(Optional::stream).findFirst()
            .ifPresent(Node::requestFocus);
    }

    private static boolean focused(Parent pane) {
        var owner = pane.getScene().getFocusOwner();
        for (Node each = owner; each != null; each = each.getParent()) if (each == pane) return true;
        return false;
    }

    // What can take the focus, outermost first, but no pane that only scrolls.
    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) return Optional.empty();
        if (node.isFocusTraversable() && !(node instanceof Parent parent && inside(parent).findFirst().isPresent()))
            return Optional.of(node);
        return node instanceof Parent parent ? inside(parent).findFirst() : Optional.empty();
    }

    private static Stream<Node> inside(Parent parent) {
        return parent.getChildrenUnmodifiable().stream().map(FocusRound::first).flatMap(Optional::stream);
    }
}
