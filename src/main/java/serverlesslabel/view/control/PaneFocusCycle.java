package serverlesslabel.view.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Takes the focus round the panes of a window, from each to the next that is to be seen. */
public final class PaneFocusCycle {

    private final List<Parent> panes;

    /** A round of panes, in the order they are gone through. */
    public PaneFocusCycle(List<Parent> panes) {
        this.panes = panes;
    }

    /** Goes so many panes on, or back; into the first where the focus is in none. */
    public void go(int step) {
        int size = panes.size();
        int here = IntStream.range(0, size).filter(place -> focused(panes.get(place))).findFirst()
            .orElse(step > 0 ? -1 : size);
        IntStream.rangeClosed(1, size).map(steps -> Math.floorMod(here + steps * step, size))
            .mapToObj(panes::get).filter(pane -> first(pane).isPresent()).findFirst().ifPresent(PaneFocusCycle::enter);
    }

    /** Puts the focus on a pane that takes it, or on the first thing in it that does, and has it in sight. */
    public static void enter(Node pane) {
        first(pane).ifPresent(Node::requestFocus);
        // What is first is on top; the focus alone would not bring it back there.
        if (pane instanceof ScrollPane scroll && !pane.isFocused()) scroll.setVvalue(scroll.getVmin());
    }

    private static boolean focused(Parent pane) {
        var owner = pane.getScene().getFocusOwner();
        for (Node each = owner; each != null; each = each.getParent()) if (each == pane) return true;
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
