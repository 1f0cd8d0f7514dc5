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
            new VBox(GAP, column(commands, Command.Group.FILE), column(commands, Command.Group.EDIT),
                column(commands, Command.Group.HELP)),
            new VBox(GAP, column(commands, Command.Group.VIEW), column("keys.spot", onTheSpot())));
        var body = new DialogBody(columns, easel);
        // Where it is too long to be seen whole, the arrow keys scroll it.
        body.setFocusTraversable(true);
        body.setAccessibleText(getTitle());
        getDialogPane().setContent(body);
        setOnShown(shown -> body.requestFocus());
        getDialogPane().getButtonTypes().add(Buttons.close(easel));
        getDialogPane().setId("shortcuts");
    }

    private VBox column(Commands commands, Command.Group group) {
        var grid = grid();
        commands.in(group).stream().filter(each -> each.keys().isPresent())
            .forEach(each -> row(grid, each.shownKeys(), each.name()));
        return column(group.key(), grid);
    }

    private VBox column(String key, GridPane grid) {
        var heading = new Label(easel.say(key));
        heading.getStyleClass().add("heading");
        var column = new VBox(heading, grid);
        column.getStyleClass().add("shortcut-column");
        return column;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("shortcut-grid");
        return grid;
    }

    private static void row(GridPane grid, String keys, String does) {
        var label = whole(keys);
        label.getStyleClass().add("shortcut-keys");
        grid.addRow(grid.getRowCount(), label, whole(does));
    }

    private static Label whole(String words) {
        var label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    // Keys that belong to where the focus is.
    private GridPane onTheSpot() {
        var grid = grid();
        for (var key : new String[] {"keys.space", "keys.find", "keys.number", "keys.several",
            "keys.menu", "keys.arrows", "keys.page", "keys.delete", "keys.type", "keys.menus"}) {
            var parts = easel.say(key).split(" = ", 2);
            row(grid, parts[0], parts[1]);
        }
        return grid;
    }
}
