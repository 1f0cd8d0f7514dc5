package serverlesslabel.view.dialog;

import java.net.URI;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Dialog;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.About;
import serverlesslabel.view.host.DesktopPort;

/** About dialog: the program's version and licence, its platform, and third-party components with their licences. */
public final class AboutDialog extends Dialog<Void> {

    private static final double LOGO_SIZE = 64;

    private final ViewContext context;
    private final DesktopPort desktop;

    /** A dialog over its owner; links open in the browser. */
    public AboutDialog(About about, ViewContext context, DesktopPort desktop, Window owner) {
        this.context = context;
        this.desktop = desktop;
        initOwner(owner);
        setTitle(context.text("command.about"));
        var parts = new ScrollPane(parts(about.parts()));
        parts.setFitToWidth(true);
        parts.getStyleClass().add("about-parts");
        var content = new VBox(head(about), Labels.heading(context.text("about.parts")), parts);
        content.getStyleClass().add("page-content");
        var pane = getDialogPane();
        pane.setContent(new DialogBody(content, context));
        pane.setId("about");
        var close = Buttons.close(context);
        Buttons.addCopy(pane, "about-copy", about.text(), context);
        pane.getButtonTypes().add(close);
        setOnShown(shown -> pane.lookupButton(close).requestFocus());
    }

    private HBox head(About about) {
        var logo = new ImageView(new Image(
            AboutDialog.class.getResource("/serverlesslabel/icons/app-128.png").toExternalForm()));
        logo.setFitWidth(LOGO_SIZE);
        logo.setFitHeight(LOGO_SIZE);
        var name = new Label(about.program());
        name.getStyleClass().add("detail-name");
        var description = Labels.wrapping(context.text("about.says"));
        var licence = Labels.wrapping(context.text("about.licence"));
        var runsOn = new Label(String.join("\n", about.runsOn()));
        runsOn.getStyleClass().add("about-quiet");
        var words = new VBox(name, description, licence, runsOn);
        words.getStyleClass().add("about-words");
        var head = new HBox(logo, words);
        head.getStyleClass().add("about-head");
        return head;
    }

    private GridPane parts(List<About.Part> parts) {
        var grid = new GridPane();
        grid.getStyleClass().add("about-grid");
        for (int row = 0; row < parts.size(); row++) {
            var part = parts.get(row);
            var version = new Label(part.version());
            version.getStyleClass().add("about-quiet");
            grid.addRow(row, link(part.name(), part.home()), version, link(part.licences(), part.terms()));
        }
        return grid;
    }

    private Node link(String words, URI page) {
        var link = new Hyperlink(words);
        link.setOnAction(press -> desktop.browse(page));
        return link;
    }
}
