package serverlesslabel.view;

import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** All keys on one sheet. */
final class ShortcutSheet extends Dialog<Void> {

    private static final double GAP = 16;

    private final Easel easel;

    ShortcutSheet(Commands commands, Easel easel, Window owner) {
        this.easel = easel;
        initOwner(owner);
        setTitle(easel.say("command.shortcuts"));
        var columns = new HBox();
        columns.getStyleClass().add("shortcut-columns");
        columns.getChildren().addAll(
            new VBox(GAP, column(commands, Command.Group.FILE), column(commands, Command.Group.VIEW),
                column(commands, Command.Group.HELP)),
            column(commands, Command.Group.EDIT));
        getDialogPane().setContent(new DialogBody(columns, easel));
        getDialogPane().getButtonTypes().add(Buttons.close(easel));
        getDialogPane().setId("shortcuts");
    }

    private VBox column(Commands commands, Command.Group group) {
        var heading = new Label(easel.say(group.key()));
        heading.getStyleClass().add("heading");
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        int row = 0;
        for (var each : commands.in(group)) {
            if (each.keys().isEmpty()) continue;
            var keys = whole(each.shownKeys());
            keys.getStyleClass().add("shortcut-keys");
            grid.addRow(row++, keys, whole(each.name()));
        }
        var column = new VBox(heading, grid);
        if (group == Command.Group.EDIT) column.getChildren().add(onTheSpot());
        column.getStyleClass().add("shortcut-column");
        return column;
    }

    private static Label whole(String words) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    // Keys that belong to where the focus is.
    private GridPane onTheSpot() {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        int row = 0;
        for (var key : new String[] {"keys.space", "keys.find", "keys.number", "keys.several",
            "keys.menu", "keys.arrows", "keys.page", "keys.delete", "keys.type"}) {
            var parts = easel.say(key).split(" = ", 2);
            var keys = whole(parts[0]);
            keys.getStyleClass().add("shortcut-keys");
            grid.addRow(row++, keys, whole(parts[1]));
        }
        return grid;
    }
}
