package serverlesslabel.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import serverlesslabel.view.control.PictureNode;

/** Checks the words that a part of the window has for screen readers. */
final class Spoken {

    private Spoken() {}

    /** Returns the visible controls and pictures that have no words, and the sliders that have no help. */
    static List<String> silent(Parent root) {
        var named = all(root).filter(Label.class::isInstance).map(label -> ((Label) label).getLabelFor())
            .filter(node -> node != null).toList();
        return all(root).filter(node -> takesFocus(node) || node instanceof ButtonBase || node instanceof PictureNode
                || node.getAccessibleRole() == AccessibleRole.TOGGLE_BUTTON)
            .filter(node -> onScreen(node) && (!named.contains(node) && says(node).isEmpty()
                || node instanceof Slider && blank(node.getAccessibleHelp())))
            .map(Spoken::call).toList();
    }

    /** Returns a node and all its descendants. */
    static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(Spoken::all) : Stream.of());
    }

    /** Returns whether the Tab key may stop at a node. */
    static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && onScreen(node);
    }

    private static boolean onScreen(Node node) {
        return node.isVisible() && (node.getParent() == null || onScreen(node.getParent()));
    }

    private static Optional<String> says(Node node) {
        return Stream.of(node.getAccessibleText(), node instanceof Labeled labeled ? labeled.getText() : "",
            node instanceof TextInputControl field ? field.getPromptText() : "")
            .filter(words -> !blank(words)).findFirst();
    }

    private static boolean blank(String words) {
        return words == null || words.isBlank();
    }

    private static String call(Node node) {
        return node.getClass().getSimpleName() + " " + (node.getId() == null ? node.getStyleClass() : node.getId())
            + (node.getParent() == null ? "" : " in " + node.getParent().getStyleClass());
    }
}
