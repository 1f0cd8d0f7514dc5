package serverlesslabel.view;

import java.util.List;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** What runs here: the program, its version, and the parts of others it is made with. */
final class AboutDialog extends Dialog<Void> {

    private static final int ROWS = 16;

    AboutDialog(List<String> lines, Easel easel, Window owner) {
        initOwner(owner);
        setTitle(easel.say("command.about"));
        var name = new Label(lines.get(0));
        name.getStyleClass().add("detail-name");
        var says = new Label(easel.say("about.says"));
        says.setWrapText(true);
        var parts = new TextArea(String.join("\n", lines.subList(1, lines.size())));
        parts.setEditable(false);
        parts.setPrefRowCount(ROWS);
        var content = new VBox(name, says, parts);
        content.getStyleClass().add("page-content");
        getDialogPane().setContent(content);
        getDialogPane().getButtonTypes().add(Buttons.close(easel));
        getDialogPane().setId("about");
    }
}
