package serverlesslabel.view;

import javafx.scene.Node;

/** What is no longer true and not yet known anew is shown paler. */
final class Dimmed {

    private static final String STYLE = "dimmed";

    private Dimmed() {}

    /** Dims a node, or shows it as usual. */
    static void set(Node node, boolean dimmed) {
        node.getStyleClass().remove(STYLE);
        if (dimmed) node.getStyleClass().add(STYLE);
    }
}
