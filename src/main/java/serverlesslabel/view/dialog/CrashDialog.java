package serverlesslabel.view.dialog;

import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.Clipboards;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.ProgramPort;

/** Says that the program made a mistake, with everything about it to copy. */
public final class CrashDialog extends Dialog<Void> {

    private static final int ROWS = 14;
    private static final int COLUMNS = 60;
    private static final double WIDTH = 560;

    /** The dialog on a mistake that is written down in a log. */
    public CrashDialog(String details, ProgramPort program, DesktopPort desktop, ViewContext context, Window owner) {
        initOwner(owner);
        setTitle(context.text("mishap.title"));
        var heading = new Label(context.text("mishap.title"), Icons.of("fth-alert-triangle"));
        heading.getStyleClass().add("heading");
        var says = new Label(context.text("mishap.says"));
        says.setWrapText(true);
        says.setPrefWidth(WIDTH);
        var all = details + "\n" + program.about().text();
        var area = new TextArea(all);
        area.setId("mishap-details");
        area.setEditable(false);
        area.setPrefRowCount(ROWS);
        area.setPrefColumnCount(COLUMNS);
        area.setAccessibleText(context.text("mishap.details"));
        var content = new VBox(heading, says, area, log(program.log(), desktop, context));
        content.getStyleClass().addAll("page-content", "mishap");
        var pane = getDialogPane();
        pane.setContent(content);
        pane.setId("mishap");
        var copy = new ButtonType(context.text("about.copy"), ButtonData.LEFT);
        var close = Buttons.close(context);
        pane.getButtonTypes().addAll(copy, close);
        var copying = (Button) pane.lookupButton(copy);
        copying.setId("mishap-copy");
        copying.addEventFilter(ActionEvent.ACTION, press -> {
            Clipboards.text(all);
            copying.setText(context.text("about.copied"));
            press.consume();
        });
        setOnShown(shown -> pane.lookupButton(close).requestFocus());
    }

    private static Hyperlink log(Path log, DesktopPort desktop, ViewContext context) {
        var link = new Hyperlink(context.text("command.log"));
        link.setTooltip(new Tooltip(log.toString()));
        link.setOnAction(press -> desktop.show(log));
        return link;
    }
}
