package serverlesslabel.view.control;

import javafx.scene.Node;

/** Visibility that counts in the layout: a hidden node takes no space. */
public final class Visibility {

    private Visibility() {}

    /** Shows a node, or hides it and gives its space to the others. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Returns whether a node and all that it is part of are visible. */
    public static boolean seen(Node node) {
        return node.isVisible() && (node.getParent() == null || seen(node.getParent()));
    }
}
