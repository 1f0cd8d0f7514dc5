package serverlesslabel.view.table;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.IconNode;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.ServiceWords;

/** The icon and the name of the service, and on a second line its mode and provider. */
final class NameCell extends BoardCell {

    private final ViewContext context;
    private final Label name = new Label();
    private final Label below = new Label();
    private final IconNode icon = new IconNode();
    private final VBox words = new VBox(name, below);
    private final HBox box = new HBox(icon, words);

    NameCell(Store store, ViewContext context) {
        super(store, context);
        this.context = context;
        name.getStyleClass().add("service-name");
        below.getStyleClass().add("second-line");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        box.getStyleClass().add("service-cell");
    }

    @Override
    Node content() {
        return box;
    }

    @Override
    void show(Board board, int service) {
        var subject = serviceAt(board, service);
        icon.show(context.icons().ofService(subject.id().text(), subject.category().id()));
        name.setText(subject.name());
        below.setText(ServiceWords.subtitle(subject));
        setTip(context.text("service.below.category", subject.title(), subject.provider().name(),
            subject.category().name()));
    }
}
