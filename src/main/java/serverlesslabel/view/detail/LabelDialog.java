package serverlesslabel.view.detail;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.ViewContext;

/** Dialog with the whole label of a service, from which it can be exported. */
final class LabelDialog extends Dialog<ButtonType> {

    private static final double WIDTH = 384;
    private static final double HEIGHT = 768;

    /**
     * Makes the dialog over a window.
     *
     * @param export opens the export of the service after the dialog has closed
     */
    LabelDialog(Service service, Store store, ViewContext context, Window owner, Runnable export) {
        initOwner(owner);
        setTitle(service.title());
        var picture = context.pictureNode();
        // On a low screen the label is as high as the window it lies over.
        double height = Math.min(HEIGHT, Math.max(HEIGHT / 2, owner.getHeight() - WIDTH / 3));
        picture.show(LabelDrawing.draw(service, store.board().get().catalog().rubric(),
            context.paper(height * WIDTH / HEIGHT, height), context.texts()));
        var body = new StackPane(picture);
        body.getStyleClass().add("label-dialog");
        getDialogPane().setId("label-dialog");
        var take = new ButtonType(context.text("command.export"), ButtonData.OTHER);
        getDialogPane().getButtonTypes().addAll(take, Buttons.close(context));
        getDialogPane().setContent(new DialogBody(body, context));
        setOnHidden(hidden -> {
            if (take.equals(getResult())) export.run();
        });
    }
}
