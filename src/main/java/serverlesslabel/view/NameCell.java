package serverlesslabel.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import serverlesslabel.drawing.ServiceWords;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** Name, and below it mode and provider. */
final class NameCell extends BoardCell {

    private final Easel easel;
    private final Label name = new Label();
    private final Label below = new Label();
    private final IconNode icon = new IconNode();
    private final VBox words = new VBox(name, below);
    private final HBox box = new HBox(icon, words);

    NameCell(Store store, Easel easel) {
        super(store, easel);
        this.easel = easel;
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
        var subject = subject(board, service);
        icon.show(easel.icons().ofService(subject.id().text(), subject.category().id()));
        name.setText(subject.name());
        below.setText(ServiceWords.below(subject));
        tell(easel.say("service.below.category", subject.title(), subject.provider().name(),
            subject.category().name()));
    }
}
