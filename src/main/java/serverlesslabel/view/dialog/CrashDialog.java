package serverlesslabel.view.dialog;

import java.nio.file.Path;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.ProgramPort;

/** Crash dialog: says that the program has a bug, and shows the details for copying into a report. */
public final class CrashDialog extends Dialog<Void> {

    private static final int ROWS = 14;
    private static final int COLUMNS = 60;
    private static final double WIDTH = 560;

    /** A dialog with the details of a crash that has been logged; the version and platform are added to them. */
    public CrashDialog(String details, ProgramPort program, DesktopPort desktop, ViewContext context, Window owner) {
        initOwner(owner);
        setTitle(context.text("mishap.title"));
        var heading = new Label(context.text("mishap.title"), Icons.of("fth-alert-triangle"));
        heading.getStyleClass().add("heading");
        var explanation = Labels.wrapping(context.text("mishap.says"));
        explanation.setPrefWidth(WIDTH);
        var report = details + "\n" + program.about().text();
        var area = new TextArea(report);
        area.setId("mishap-details");
        area.setEditable(false);
        area.setPrefRowCount(ROWS);
        area.setPrefColumnCount(COLUMNS);
        area.setAccessibleText(context.text("mishap.details"));
        var content = new VBox(heading, explanation, area, log(program.log(), desktop, context));
        content.getStyleClass().addAll("page-content", "mishap");
        var pane = getDialogPane();
        pane.setContent(content);
        pane.setId("mishap");
        var close = Buttons.close(context);
        Buttons.addCopy(pane, "mishap-copy", report, context);
        pane.getButtonTypes().add(close);
        setOnShown(shown -> pane.lookupButton(close).requestFocus());
    }

    private static Hyperlink log(Path log, DesktopPort desktop, ViewContext context) {
        var link = new Hyperlink(context.text("command.log"));
        link.setTooltip(new Tooltip(log.toString()));
        link.setOnAction(press -> desktop.show(log));
        return link;
    }
}
