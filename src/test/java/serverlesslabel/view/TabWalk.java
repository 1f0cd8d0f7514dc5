package serverlesslabel.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.control.Toggle;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Walks through a window with the Tab key, and records where the focus was and whether it was visible. */
final class TabWalk {

    /** The pixels around a node that count as part of it: a focus ring may lie outside. */
    private static final double RING = 4;
    /** The least number of pixels that differ where the focus is visible. */
    private static final int SEEN = 12;
    private static final int LONGEST = 400;

    private final Scene scene;
    private final List<Node> stops = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>();
    private final List<String> unseen = new ArrayList<>();

    private TabWalk(Scene scene) {
        this.scene = scene;
    }

    /** Walks until the focus is back where it began; must run on the JavaFX thread. */
    static TabWalk through(Scene scene) {
        var walk = new TabWalk(scene);
        walk.go();
        return walk;
    }

    /** Returns the nodes that look the same with and without the focus. */
    List<String> unseen() {
        return unseen;
    }

    /** Returns the nodes that can take the focus and were not reached. */
    List<String> missed() {
        Set<Node> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        reached.addAll(stops);
        return Stream.of(scene.getRoot()).flatMap(Spoken::all).filter(Spoken::takesFocus)
            .filter(node -> !reached.contains(node) && !choiceOfOthers(node)).map(TabWalk::call).toList();
    }

    private void go() {
        // No frame comes between two looks, in which JavaFX 25 would renew the image of what a pane scrolls.
        scene.getRoot().lookupAll("*").forEach(node -> node.setCache(false));
        press();
        var first = owner();
        var here = first;
        for (int step = 0; step < LONGEST; step++) {
            stops.add(here);
            // One snapshot for each kind of node is enough.
            boolean known = !kinds.add(kind(here));
            var with = known ? null : look(here);
            press();
            if (owner() == here) return;
            if (!known && !differ(with, look(here))) unseen.add(call(here));
            here = owner();
            if (here == first) return;
        }
    }

    private static String kind(Node node) {
        return node.getTypeSelector() + node.getStyleClass() + node.getPseudoClassStates().stream()
            .filter(state -> state.getPseudoClassName().equals("selected")).toList();
    }

    private Node owner() {
        return scene.getFocusOwner();
    }

    private void press() {
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
            Event.fireEvent(owner(), new KeyEvent(kind, "", "\t", KeyCode.TAB, false, false, false, false));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private WritableImage look(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        var parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(bounds.getMinX() - RING, bounds.getMinY() - RING,
            bounds.getWidth() + 2 * RING, bounds.getHeight() + 2 * RING));
        return scene.getRoot().snapshot(parameters, null);
    }

    // In a toggle group Tab stops at the selected button only; arrow keys reach the others.
    private static boolean choiceOfOthers(Node node) {
        return node instanceof Toggle toggle && toggle.getToggleGroup() != null && !toggle.isSelected();
    }

    private static boolean differ(WritableImage one, WritableImage other) {
        int different = 0;
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++)
            for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++)
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) different++;
        return different >= SEEN;
    }

    private static String call(Node node) {
        return node == null ? "nothing" : node.getClass().getSimpleName() + " "
            + (node.getId() == null ? node.getStyleClass() : node.getId())
            + (node instanceof Labeled labeled ? " " + labeled.getText() : "");
    }
}
