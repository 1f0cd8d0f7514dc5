package serverlesslabel.view;

import atlantafx.base.controls.Spacer;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Command;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyContextMenu;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.MenuItems;
import serverlesslabel.view.control.ViewContext;

/**
 * Top of the window: the menus, the program's name, the pages, the side panes, undo and redo, export. Where there is
 * little room the words of the name and of the export go, which have pictures too, and then the buttons of the pages,
 * for a menu.
 */
final class ToolbarView extends HBox {

    private static final double LOGO_SIZE = 22;
    /** The widest the rubric's name gets, in pixels at normal size. */
    private static final double MOST_NAME = 260;

    private final Store store;
    private final ViewContext context;
    private final PageChoice pages;
    private final Button export = new Button();
    private final Label name = new Label();
    /** The width the words were last fitted to. */
    private double fitted;

    /** A toolbar with the choice of the pages; {@link #offer} adds the buttons. */
    ToolbarView(Store store, ViewContext context, PageChoice pages) {
        this.pages = pages;
        this.store = store;
        this.context = context;
        getStyleClass().add("toolbar");
        export.setGraphic(Icons.of("fth-download"));
        export.setText(context.text("command.export.button"));
        export.getStyleClass().add("main-button");
        export.setId("export");
        store.board().map(board -> board.comparison().placements().isEmpty()).subscribe(export::setDisable);
        buildName();
        getChildren().addAll(name, pages, new Spacer());
    }

    /** Adds the menus in front, and at the end the buttons of the panes, for undo and redo, and for the export. */
    void offer(Commands commands, List<Node> menus, List<Node> panes) {
        var undo = iconButton("fth-corner-up-left", commands.get("undo"));
        var redo = iconButton("fth-corner-up-right", commands.get("redo"));
        undo.setId("undo");
        redo.setId("redo");
        LazyContextMenu.on(undo, () -> history(commands.get("history")));
        LazyContextMenu.on(redo, () -> history(commands.get("history")));
        store.board().map(Board::history).subscribe(history -> {
            undo.setDisable(history.past().isEmpty());
            redo.setDisable(history.future().isEmpty());
        });
        connect(commands.get("export"), export);
        getChildren().addAll(0, menus);
        getChildren().addAll(panes);
        getChildren().addAll(undo, redo, export);
    }

    /** The button that opens the export dialog. */
    Node export() {
        return export;
    }

    private void buildName() {
        var picture = new ImageView(new Image(
            ToolbarView.class.getResource("/serverlesslabel/icons/app-64.png").toExternalForm()));
        picture.setFitWidth(LOGO_SIZE);
        picture.setFitHeight(LOGO_SIZE);
        // With a rubric of one's own the window is about that, not about the shipped one.
        name.setText(store.board().get().catalog().rubric().name());
        name.setGraphic(picture);
        name.getStyleClass().add("app-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(MOST_NAME);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (fitted != getWidth()) fit();
        super.layoutChildren();
    }

    private void fit() {
        fitted = getWidth();
        name.setContentDisplay(ContentDisplay.LEFT);
        export.setContentDisplay(ContentDisplay.LEFT);
        pages.setCompact(false);
        for (var labelled : List.of(name, export))
            if (super.computeMinWidth(-1) > fitted) labelled.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        pages.setCompact(super.computeMinWidth(-1) > fitted);
    }

    private static ContextMenu history(Command command) {
        return new ContextMenu(MenuItems.of(command.name(), command.run()));
    }

    private Button iconButton(String icon, Command command) {
        var button = new Button();
        connect(command, button);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add("glyph-button");
        return button;
    }

    private void connect(Command command, Button button) {
        var tooltip = LazyTooltip.on(button);
        command.now().subscribe(now -> {
            button.setAccessibleText(now);
            tooltip.setText(command.tooltip(context));
        });
        button.setOnAction(press -> command.run().run());
        button.setMinWidth(Region.USE_PREF_SIZE);
    }
}
