package serverlesslabel.view.control;

import javafx.scene.control.Label;

/** Labels of the kinds that recur in views and dialogs. */
public final class Labels {

    private Labels() {}

    /** A label in the style of a heading, which breaks its text into lines. */
    public static Label heading(String text) {
        var heading = styled(text, "heading");
        heading.setWrapText(true);
        return heading;
    }

    /** A label in the small style of captions and remarks. */
    public static Label caption(String text) {
        return styled(text, "caption");
    }

    /** A label that breaks its text into lines. */
    public static Label wrapping(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static Label styled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
