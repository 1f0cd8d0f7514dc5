package serverlesslabel.view.detail;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.ViewContext;

/** Dialog with the whole label of a service, from which it can be exported. */
final class LabelDialog extends Dialog<ButtonType> {

    private static final double WIDTH = 384;
    private static final double HEIGHT = 768;
    /** What the frame and the buttons of a dialog take of the screen's height, in pixels. */
    private static final double AROUND = 184;

    /**
     * Makes the dialog over a window.
     *
     * @param export opens the export of the service after the dialog has closed
     */
    LabelDialog(Service service, Store store, ViewContext context, Window owner, Runnable export) {
        initOwner(owner);
        setTitle(service.title());
        var picture = context.pictureNode();
        // As high as the screen has room for beside the buttons, so that it is seen as a whole.
        double room = Screen.getPrimary().getVisualBounds().getHeight() - AROUND;
        double height = Math.min(HEIGHT, Math.max(HEIGHT / 2, room * Appearance.ACTUAL / context.look().getValue()
            .scale()));
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
