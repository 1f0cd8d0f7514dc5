package serverlesslabel.view.dialog;

import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.Command;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;

/** Dialog with all keyboard shortcuts. */
public final class ShortcutsDialog extends Dialog<Void> {

    private static final double GAP = 16;

    private final ViewContext context;

    /** A dialog over its owner: the commands' keys by menu, then the keys that depend on the focus. */
    public ShortcutsDialog(Commands commands, ViewContext context, Window owner) {
        this.context = context;
        initOwner(owner);
        setTitle(context.text("command.shortcuts"));
        var columns = new HBox();
        columns.getStyleClass().add("shortcut-columns");
        columns.getChildren().addAll(
            new VBox(GAP, column(commands, Command.Group.FILE), column(commands, Command.Group.EDIT),
                column(commands, Command.Group.HELP)),
            new VBox(GAP, column(commands, Command.Group.VIEW), column("keys.spot", onTheSpot())));
        var body = new DialogBody(columns, context);
        // On a low screen the arrow keys scroll it.
        body.setFocusTraversable(true);
        body.setAccessibleText(getTitle());
        getDialogPane().setContent(body);
        setOnShown(shown -> body.requestFocus());
        getDialogPane().getButtonTypes().add(Buttons.close(context));
        getDialogPane().setId("shortcuts");
    }

    private VBox column(Commands commands, Command.Group group) {
        var grid = grid();
        commands.inGroup(group).stream().filter(command -> command.keys().isPresent())
            .forEach(command -> row(grid, command.shownKeys(), command.name()));
        return column(group.key(), grid);
    }

    private VBox column(String key, GridPane grid) {
        var column = new VBox(Labels.heading(context.text(key)), grid);
        column.getStyleClass().add("shortcut-column");
        return column;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        return grid;
    }

    private static void row(GridPane grid, String keys, String action) {
        var label = whole(keys);
        label.getStyleClass().add("shortcut-keys");
        var does = Labels.wrapping(action);
        does.setMinHeight(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), label, does);
    }

    private static Label whole(String words) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    // Keys whose effect depends on where the focus is.
    private GridPane onTheSpot() {
        var grid = grid();
        for (var key : new String[] {"keys.space", "keys.find", "keys.number", "keys.several",
            "keys.menu", "keys.arrows", "keys.page", "keys.delete", "keys.type", "keys.menus"}) {
            var parts = context.text(key).split(" = ", 2);
            row(grid, parts[0], parts[1]);
        }
        return grid;
    }
}
