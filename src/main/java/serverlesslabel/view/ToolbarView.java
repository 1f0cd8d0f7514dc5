package serverlesslabel.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.textfield.CustomTextField;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Command;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyContextMenu;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.MenuItems;
import serverlesslabel.view.control.ViewContext;

/**
 * Toolbar: program name, search and filters, undo and redo, theme, export. Where there is little room the chips move
 * into their menu first, then the words of the name and of the export go, which have pictures too.
 */
final class ToolbarView extends HBox {

    private static final double LOGO_SIZE = 24;
    /** The widest the rubric's name gets, in pixels at normal size. */
    private static final double MOST_NAME = 260;

    private final Store store;
    private final ViewContext context;
    private final CustomTextField search = new CustomTextField();
    private final Button export = new Button();
    private final Label name = new Label();
    /** The width the words were last fitted to. */
    private double fitted;

    /** A toolbar with search and filters; {@link #offer} adds the buttons. */
    ToolbarView(Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        getStyleClass().add("toolbar");
        buildSearch();
        var chips = new ChipBar(store, context);
        HBox.setHgrow(chips, Priority.ALWAYS);
        export.setGraphic(Icons.of("fth-download"));
        export.setText(context.text("command.export.button"));
        export.getStyleClass().add("main-button");
        export.setId("export");
        store.board().map(board -> board.comparison().placements().isEmpty()).subscribe(export::setDisable);
        buildName();
        getChildren().addAll(name, search, chips, new ProviderMenu(store, context), new FloorsMenu(store, context));
    }

    /** Adds the buttons for undo, redo, theme and export, and the keys of the search to its tooltip. */
    void offer(Commands commands) {
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
        var theme = iconButton("fth-moon", commands.get("theme"));
        theme.setId("theme");
        connect(commands.get("export"), export);
        LazyTooltip.on(search, context.text("command.tip", context.text("search.tip"),
            commands.get("search").shownKeys()));
        getChildren().addAll(undo, redo, theme, export);
    }

    /** The button that opens the export dialog. */
    Node export() {
        return export;
    }

    /** Moves the focus into the search field and selects its text. */
    void focusSearch() {
        search.requestFocus();
        search.selectAll();
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
        for (var labelled : List.of(name, export))
            if (super.computeMinWidth(-1) > fitted) labelled.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private void buildSearch() {
        search.setId("search");
        search.setPromptText(context.text("search.prompt"));
        search.setLeft(Icons.of("fth-search"));
        search.getStyleClass().add("search");
        search.textProperty().addListener((text, before, now) -> store.apply(new Change.Search(now)));
        store.board().map(Board::exploration).map(chosen -> chosen.search()).subscribe(text -> {
            if (!text.equals(search.getText())) search.setText(text);
        });
        search.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE) search.clear();
        });
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
