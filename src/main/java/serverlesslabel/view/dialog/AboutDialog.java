package serverlesslabel.view.dialog;

import java.net.URI;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
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
import serverlesslabel.view.control.Clipboards;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.About;
import serverlesslabel.view.host.DesktopPort;

/** What runs here: the program, its version and licence, and the parts of others in it, with their licences. */
public final class AboutDialog extends Dialog<Void> {

    private static final double MARK = 64;

    private final ViewContext context;
    private final DesktopPort desktop;

    public AboutDialog(About about, ViewContext context, DesktopPort desktop, Window owner) {
        this.context = context;
        this.desktop = desktop;
        initOwner(owner);
        setTitle(context.text("command.about"));
        var parts = new ScrollPane(parts(about.parts()));
        parts.setFitToWidth(true);
        parts.getStyleClass().add("about-parts");
        var heading = new Label(context.text("about.parts"));
        heading.getStyleClass().add("heading");
        var content = new VBox(head(about), heading, parts);
        content.getStyleClass().add("page-content");
        var pane = getDialogPane();
        pane.setContent(new DialogBody(content, context));
        pane.setId("about");
        var copy = new ButtonType(context.text("about.copy"), ButtonData.LEFT);
        var close = Buttons.close(context);
        pane.getButtonTypes().addAll(copy, close);
        var copying = (Button) pane.lookupButton(copy);
        copying.setId("about-copy");
        // It stays open: who copies may want to follow a link, too.
        copying.addEventFilter(ActionEvent.ACTION, press -> {
            Clipboards.text(about.text());
            copying.setText(context.text("about.copied"));
            press.consume();
        });
        setOnShown(shown -> pane.lookupButton(close).requestFocus());
    }

    private HBox head(About about) {
        var mark = new ImageView(new Image(
            AboutDialog.class.getResource("/serverlesslabel/icons/app-128.png").toExternalForm()));
        mark.setFitWidth(MARK);
        mark.setFitHeight(MARK);
        var name = new Label(about.program());
        name.getStyleClass().add("detail-name");
        var says = new Label(context.text("about.says"));
        says.setWrapText(true);
        var licence = new Label(context.text("about.licence"));
        licence.setWrapText(true);
        var runsOn = new Label(String.join("\n", about.runsOn()));
        runsOn.getStyleClass().add("about-quiet");
        var words = new VBox(name, says, licence, runsOn);
        words.getStyleClass().add("about-words");
        var head = new HBox(mark, words);
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
