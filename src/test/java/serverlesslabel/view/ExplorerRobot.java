package serverlesslabel.view;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.io.FileFailure;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Store;
import serverlesslabel.text.Texts;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.table.RankingTable;

/** Drives the real window with mouse and keys, in the words of its user. Only this class knows ids and styles. */
final class ExplorerRobot {

    private final FxRobot robot = new FxRobot();
    private TestWorkplace workplace;
    /** What the survey would count in the background; counted when a test asks for it. */
    private Runnable counting = () -> { };
    private Consumer<Path> open = file -> { };
    private Consumer<List<Path>> drop = files -> { };
    private Runnable rebuild = () -> { };
    private Stage stage;

    /** Opens the window on a catalog, so large. */
    static ExplorerRobot open(Catalog catalog, double width, double height) throws TimeoutException {
        return open(catalog, Texts.english(), width, height);
    }

    /** The same in a language. */
    static ExplorerRobot open(Catalog catalog, Texts texts, double width, double height) throws TimeoutException {
        var explorer = new ExplorerRobot();
        FxToolkit.registerPrimaryStage();
        explorer.robot.interact(() -> {
            // A window an earlier test left open would catch the clicks meant for this one.
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            explorer.fill(new Stage(), catalog, texts, width, height);
            explorer.stage.show();
            // Nobody waits in a test: it says when a pause goes by.
            explorer.table().typing().pause(Duration.hours(1));
        });
        WaitForAsyncUtils.waitForFxEvents();
        return explorer;
    }

    private void fill(Stage fresh, Catalog catalog, Texts texts, double width, double height) {
        stage = fresh;
        var store = new Store(catalog, Exploration.of(catalog.rubric().reference()));
        workplace = new TestWorkplace(catalog, store);
        var look = workplace.settings().map(Settings::look);
        var context = ViewContext.of(texts, look.map(ExplorerRobot::colours), look, new Typeface(),
            IconFolder.shipped());
        workplace.easel(context);
        var survey = new AcceptabilityService(store, task -> counting = task, Runnable::run);
        var view = new ExplorerView(store, survey, context, workplace);
        open = view::open;
        drop = view::take;
        rebuild = () -> {
            var again = new ExplorerView(store, survey, context, workplace);
            again.fill(stage.getScene());
            again.begin();
        };
        stage.setScene(view.scene(width, height));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        view.begin();
    }

    /** Drags the edge of a pane: "weights", "firmness" or "detail". */
    void dragDivider(String pane, double right, double down) {
        var divider = find("#divider-" + pane);
        var middle = divider.localToScreen(divider.getBoundsInLocal());
        double x = middle.getCenterX();
        double y = middle.getCenterY();
        robot.moveTo(x, y).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 4; step++) robot.moveTo(x + right * step / 4, y + down * step / 4);
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    double paneWidth(String pane) {
        return find("." + pane + "-view").getLayoutBounds().getWidth();
    }

    double height(String pane) {
        // What is inside a scrolling pane is laid out one pulse before the pane itself.
        for (int pulse = 0; pulse < 2; pulse++) robot.interact(() -> stage.getScene().getRoot().layout());
        return find("." + pane + "-view").getLayoutBounds().getHeight();
    }

    /** How high something is in the pixels of the screen. */
    double heightOnScreen(String id) {
        var node = find("#" + id);
        return node.localToScreen(node.getLayoutBounds()).getHeight();
    }

    /** The part of the window the focus is in. */
    String focusedPane() {
        var parts = List.of("weights-view", "firmness-view", "middle", "detail-view", "toolbar");
        return Stream.iterate(stage.getScene().getFocusOwner(), node -> node != null, Node::getParent)
            .flatMap(node -> node.getStyleClass().stream()).filter(parts::contains).findFirst().orElse("");
    }

    /** Whether what has the focus is scrolled into its pane. */
    boolean focusInSight() {
        var owner = stage.getScene().getFocusOwner();
        var pane = find("." + focusedPane());
        return pane.localToScene(pane.getLayoutBounds()).contains(owner.localToScene(owner.getLayoutBounds()));
    }

    /** Clicks the bar of shares at a percentage of its width; gives the id of what has the focus then. */
    String clickShares(double percent) {
        var bar = find("#share-bar");
        var bounds = bar.localToScreen(bar.getLayoutBounds());
        robot.clickOn(bounds.getMinX() + bounds.getWidth() * percent / 100, bounds.getCenterY());
        settle();
        return stage.getScene().getFocusOwner().getId();
    }

    /** Whether a part of the window is to be seen. */
    boolean shows(String part) {
        return robot.lookup(part.equals("hints") ? "#hints" : "." + part + "-view").queryAll().stream()
            .anyMatch(ExplorerRobot::onScreen);
    }

    /** Shows everything in a size, in percent. */
    void scale(int percent) {
        robot.interact(() -> workplace.remember(settings -> settings.withLook(settings.look().withScale(percent))));
        settle();
    }

    /** Shows the first steps, as the first start does. */
    void greet() {
        robot.interact(() -> {
            workplace.remember(settings -> settings.withGreeted(false));
            find("#hints-next").requestFocus();
        });
        settle();
    }

    /** The heading of the step that is shown. */
    String hint() {
        return text(find("#hints"), ".heading");
    }

    /** Builds the window anew on what was chosen, as another language does. */
    void rebuild() {
        robot.interact(rebuild);
        settle();
    }

    void openHistory() {
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H);
    }

    /** The steps of the history, the latest one first. */
    List<String> history() {
        return find("#history").lookupAll(".list-cell").stream()
            .<ListCell<?>>map(node -> (ListCell<?>) node).filter(cell -> !cell.isEmpty())
            .sorted(Comparator.comparing(cell -> cell.getIndex())).map(cell -> cell.getText()).toList();
    }

    String tipOf(String id) {
        return this.<Control>find("#" + id).getTooltip().getText();
    }

    /** Opens a file, as if it had been dropped on the window. */
    void open(Path file) {
        robot.interact(() -> open.accept(file));
        settle();
    }

    private static Palette colours(Appearance appearance) {
        return switch (appearance.theme()) {
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
            default -> Palette.LIGHT;
        };
    }

    /** Goes through the window that is in front with the Tab key. */
    TabWalk walk() {
        settle();
        var walk = new AtomicReference<TabWalk>();
        var windows = Window.getWindows().stream().filter(Window::isShowing).filter(Stage.class::isInstance).toList();
        robot.interact(() -> walk.set(TabWalk.through(windows.get(windows.size() - 1).getScene())));
        return walk.get();
    }

    /** What of the window and of the dialogs over it says nothing to those who cannot see it. */
    List<String> silent() {
        return Window.getWindows().stream().filter(Window::isShowing)
            .flatMap(window -> Spoken.silent(window.getScene().getRoot()).stream()).toList();
    }

    /** Drags the slider of a characteristic to an importance, pixel by pixel; gives the orders seen on the way. */
    List<List<String>> drag(String characteristic, int importance) {
        Slider slider = find("#weight-" + characteristic);
        return drag(slider, slider.getValue(), importance);
    }

    /** The same, but begins with a press at another importance than the slider has. */
    void dragFrom(String characteristic, int pressed, int importance) {
        drag(find("#weight-" + characteristic), pressed, importance);
    }

    private List<List<String>> drag(Slider slider, double pressed, int importance) {
        var track = slider.localToScreen(slider.getBoundsInLocal());
        double thumb = 16;
        double from = track.getMinX() + thumb / 2 + pressed / 100 * (track.getWidth() - thumb);
        double to = track.getMinX() + thumb / 2 + importance / 100.0 * (track.getWidth() - thumb);
        double y = track.getCenterY();
        var seen = new ArrayList<List<String>>();
        robot.moveTo(from, y).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 10; step++) {
            robot.moveTo(from + (to - from) * step / 10, y);
            seen.add(order());
        }
        robot.release(MouseButton.PRIMARY);
        settle();
        return seen;
    }

    /** Clicks into the middle of a slider, which gives it the focus. */
    void clickSlider(String characteristic) {
        robot.clickOn(this.<Node>find("#weight-" + characteristic));
        settle();
    }

    /** Types an importance. */
    void type(String characteristic, String importance) {
        TextField entry = find("#entry-" + characteristic);
        robot.doubleClickOn(entry).eraseText(4).write(importance).type(KeyCode.ENTER);
        settle();
    }

    String importance(String characteristic) {
        return this.<TextField>find("#entry-" + characteristic).getText();
    }

    /** What the field for a typed importance says of what was typed. */
    String entryHelp(String characteristic) {
        return find("#entry-" + characteristic).getAccessibleHelp();
    }

    long sliderAt(String characteristic) {
        return Math.round(this.<Slider>find("#weight-" + characteristic).getValue());
    }

    void lock(String characteristic) {
        Slider slider = find("#weight-" + characteristic);
        robot.clickOn(slider.getParent().getParent().lookup(".weight-lock"));
        settle();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    void choose(String chip) {
        robot.clickOn(chips().filter(toggleButton -> toggleButton.getText().equals(chip)).findFirst().orElseThrow());
        settle();
    }

    void chooseProfile(String name) {
        click("profiles");
        robot.clickOn(robot.lookup(".profile-name").queryAll().stream()
            .filter(node -> node instanceof Label label && name.equals(label.getText())).findFirst().orElseThrow());
        settle();
    }

    /** Saves the present weights as a profile of a name. */
    void saveProfile(String name) {
        workplace.name(name);
        MenuButton profiles = find("#profiles");
        robot.interact(() -> profiles.getItems().stream().filter(menuItem -> "Save these weights as a profile…"
            .equals(menuItem.getText())).findFirst().orElseThrow().fire());
        settle();
    }

    String profile() {
        return this.<MenuButton>find("#profiles").getText();
    }

    void search(String text) {
        TextInputControl field = find("#search");
        robot.clickOn(field).write(text);
        settle();
    }

    /** Clicks the heading of a column. */
    void sortBy(String heading) {
        robot.clickOn(robot.lookup(".column-header .label").queryAll().stream()
            .filter(node -> node instanceof Label label && heading.equals(label.getText())).findFirst().orElseThrow());
        settle();
    }

    /** Clicks the heading of a column with Shift held down, which adds it to the order. */
    void alsoSortBy(String heading) {
        robot.press(KeyCode.SHIFT);
        sortBy(heading);
        robot.release(KeyCode.SHIFT);
        settle();
    }

    /** The headings of the table from the left, by the names they say. */
    List<String> headings() {
        return table().getVisibleLeafColumns().stream().map(column -> column.getGraphic().getAccessibleText()).toList();
    }

    /** The headings the table is in the order of, the one that counts most first. */
    List<String> sortedBy() {
        return table().getSortOrder().stream().map(column -> column.getGraphic().getAccessibleText()
            + (column.getSortType() == TableColumn.SortType.DESCENDING ? " reversed" : "")).toList();
    }

    /** How wide a column is, by its heading. */
    double width(String heading) {
        return table().getVisibleLeafColumns().stream()
            .filter(column -> column.getGraphic().getAccessibleText().equals(heading)).findFirst().orElseThrow()
            .getWidth();
    }

    /** Drags the right edge of a heading so many pixels to the right. */
    void widen(String heading, double pixels) {
        var head = head(heading).localToScreen(head(heading).getBoundsInLocal());
        robot.moveTo(head.getMaxX() - 1, head.getCenterY()).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 4; step++)
            robot.moveTo(head.getMaxX() - 1 + pixels * step / 4, head.getCenterY());
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    /** Drags a heading onto another. */
    void dragHeading(String heading, String onto) {
        var from = head(heading).localToScreen(head(heading).getBoundsInLocal());
        var to = head(onto).localToScreen(head(onto).getBoundsInLocal());
        robot.moveTo(from.getCenterX(), from.getCenterY()).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 6; step++)
            robot.moveTo(from.getCenterX() + (to.getMinX() + 4 - from.getCenterX()) * step / 6, from.getCenterY());
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    /** Chooses in a menu of the window, by the names on the way. */
    void menu(String... path) {
        MenuBar menus = find("#menus");
        choose(menus.getMenus().stream().filter(each -> each.getText().equals(path[0])).findFirst().orElseThrow(),
            List.of(path).subList(1, path.length));
    }

    /** Opens the menu of a heading with the mouse and chooses in it. */
    void headMenu(String heading, String... path) {
        rightClick(head(heading));
        chooseHere(path);
    }

    /** Opens the menu of a row with the mouse and chooses in it. */
    void rowMenu(String title, String... path) {
        rightClick(row(title).lookup(".service-name"));
        chooseHere(path);
    }

    // The window of tests does not ask for menus by itself when the right button is pressed.
    private void rightClick(Node node) {
        robot.rightClickOn(node);
        settle();
        var middle = node.localToScreen(node.getBoundsInLocal());
        robot.interact(() -> Event.fireEvent(node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0,
            middle.getCenterX(), middle.getCenterY(), false, null)));
        settle();
    }

    /** Chooses in the menu that is open. */
    void chooseHere(String... path) {
        var items = openMenu().getItems();
        var first = items.stream().filter(menuItem -> path[0].equals(menuItem.getText())).findFirst().orElseThrow();
        choose(first, List.of(path).subList(1, path.length));
    }

    /** What the menu that is open offers. */
    List<String> offers() {
        return openMenu().getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
    }

    private ContextMenu openMenu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
            .filter(Window::isShowing).findFirst().orElseThrow();
    }

    private void choose(MenuItem item, List<String> path) {
        if (path.isEmpty()) robot.interact(item::fire);
        else {
            var menu = (Menu) item;
            robot.interact(() -> Event.fireEvent(menu, new Event(menu, menu, Menu.ON_SHOWING)));
            choose(menu.getItems().stream().filter(menuItem -> path.get(0).equals(menuItem.getText())).findFirst()
                .orElseThrow(), path.subList(1, path.size()));
        }
        settle();
    }

    /** The marked services, in the order of their rows. */
    List<String> marked() {
        return rows().stream().filter(TableRow::isSelected).map(ExplorerRobot::title).toList();
    }

    /** Clicks a service with the shortcut key held down, which marks it beside others. */
    void mark(String title) {
        robot.press(KeyCode.SHORTCUT);
        select(title);
        robot.release(KeyCode.SHORTCUT);
        settle();
    }

    /** Types letters into whatever has the focus. */
    void write(String letters) {
        robot.write(letters);
        settle();
    }

    /** What is said at the foot of the table while something is being typed; nothing where it is over. */
    String typed() {
        Label typed = find("#typed");
        return typed.isVisible() ? typed.getText() : "";
    }

    /** Lets the pause go by after which a new word begins. */
    void pause() {
        robot.interact(() -> table().typing().end());
        settle();
    }

    /** Clicks the index bar of a service at a share of its width. */
    void clickBar(String title, double share) {
        robot.clickOn(barPoint(title, share));
        settle();
    }

    /** What the tip of the index bar says when the pointer is at a share of its width. */
    String barTip(String title, double share) {
        robot.moveTo(barPoint(title, share));
        settle();
        var cell = row(title).lookup(".index-bar").getParent().getParent();
        return ((Control) cell).getTooltip().getText();
    }

    private Point2D barPoint(String title, double share) {
        var bar = row(title).lookup(".index-bar");
        var bounds = bar.localToScreen(bar.getLayoutBounds());
        return new Point2D(bounds.getMinX() + share * bounds.getWidth(), bounds.getMinY() + 4);
    }

    /** The reasons that stand out, by their names; only those in sight. */
    List<String> asked() {
        var pane = find(".detail-view");
        var sight = pane.localToScene(pane.getLayoutBounds());
        return robot.lookup(".asked").queryAll().stream()
            .filter(node -> sight.intersects(node.localToScene(node.getLayoutBounds())))
            .map(node -> text(node, ".reason-name")).toList();
    }

    private RankingTable table() {
        return find("#ranking");
    }

    private Node head(String heading) {
        return robot.lookup(".column-header").queryAll().stream().filter(TableColumnHeader.class::isInstance)
            .map(TableColumnHeader.class::cast).filter(head -> head.getTableColumn() != null
                && head.getTableColumn().getGraphic() != null
                && heading.equals(head.getTableColumn().getGraphic().getAccessibleText())).findFirst().orElseThrow();
    }

    void select(String title) {
        robot.clickOn(row(title).lookup(".service-name"));
        settle();
    }

    void pin(String title) {
        robot.clickOn(row(title).lookup(".pin"));
        settle();
    }

    /** Puts the focus on something. */
    void focus(String id) {
        robot.interact(() -> find("#" + id).requestFocus());
        settle();
    }

    void click(String id) {
        // Leaving a weight takes back its sentences, and what stands below them moves.
        robot.moveTo(this.<Node>find("#" + id));
        settle();
        robot.clickOn(this.<Node>find("#" + id));
        settle();
    }

    /** Exports into a file, as if it had been chosen in the dialog; empty for a reader who cancels. */
    void export(Optional<Path> file) {
        workplace.answer(file);
        openExport();
        click("export-save");
    }

    /** Saves from the open dialog into a file. */
    void saveTo(Path file) {
        workplace.answer(Optional.of(file));
        click("export-save");
    }

    void openExport() {
        click("export");
    }

    /** Chooses in the dialog what to take along, by the names in it. */
    void takeAlong(String what, String kind) {
        chooseIn("export-motif", what);
        chooseIn("export-ending", kind);
    }

    /** Chooses in the preferences, by name. */
    void prefer(String option, String name) {
        chooseIn(option, name);
    }

    /** Writes another name over that of a profile. */
    void renameProfile(String before, String after) {
        TextField entry = profileEntry(before);
        robot.clickOn(entry).interact(entry::selectAll);
        robot.write(after).type(KeyCode.ENTER);
        settle();
    }

    void deleteProfile(String name) {
        robot.clickOn(profileEntry(name).getParent().lookup(".profile-delete"));
        settle();
    }

    private TextField profileEntry(String name) {
        return robot.lookup(".profile-entry").queryAll().stream().map(TextField.class::cast)
            .filter(textField -> textField.getText().equals(name)).findFirst().orElseThrow();
    }

    /** What the preferences say about the profiles. */
    List<String> preferences() {
        return robot.from(this.<Node>find("#prefs-profiles")).lookup(".label").queryAll().stream()
            .filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }

    /** What the next question for a file or a folder is answered with. */
    void answer(Path path) {
        workplace.answer(Optional.of(path));
    }

    /** Something is in the way of keeping what is set. */
    void obstruct(FileFailure why) {
        robot.interact(() -> workplace.obstruct(why));
    }

    /** From now on questions are answered with yes. */
    void agree() {
        workplace.agree();
    }

    /** Remembers something, as if it had been set somewhere else. */
    void remember(UnaryOperator<Settings> change) {
        robot.interact(() -> workplace.remember(change));
    }

    /** Chooses from the menus, by name. */
    void fire(String menu, String item) {
        robot.interact(() -> this.<MenuBar>find("#menus").getMenus().stream()
            .filter(each -> each.getText().equals(menu)).flatMap(each -> each.getItems().stream())
            .filter(menuItem -> item.equals(menuItem.getText())).findFirst().orElseThrow().fire());
        settle();
    }

    /** Follows a link, by its words. */
    void follow(String words) {
        robot.clickOn(robot.lookup(".hyperlink").queryAll().stream().filter(node -> node instanceof Hyperlink link
            && link.getText().equals(words)).findFirst().orElseThrow());
        settle();
    }

    private <T> void chooseIn(String id, String name) {
        ChoiceBox<T> box = find("#" + id);
        robot.interact(() -> box.setValue(box.getItems().stream()
            .filter(each -> box.getConverter().toString(each).equals(name)).findFirst().orElseThrow()));
        settle();
    }

    String clipboardText() {
        var text = new AtomicReference<String>();
        robot.interact(() -> text.set(Clipboard.getSystemClipboard().getString()));
        return text.get();
    }

    boolean clipboardHasPicture() {
        var has = new AtomicBoolean();
        robot.interact(() -> has.set(Clipboard.getSystemClipboard().hasImage()));
        return has.get();
    }

    /** What the program asked; every answer is no. */
    List<String> questions() {
        return workplace.questions();
    }

    Settings settings() {
        return workplace.settings().getValue();
    }

    void openFolder() {
        robot.clickOn(robot.lookup(".notice .hyperlink").queryAll().stream()
            .filter(node -> ((Hyperlink) node).getText().equals("Open folder")).findFirst().orElseThrow());
        settle();
    }

    void followFirstSource() {
        ButtonBase link = find(".source");
        robot.interact(link::fire);
        settle();
    }

    /** Opens the first ladder; gives what its steps say. */
    List<String> openFirstLadder() {
        ButtonBase button = find(".ladder-button");
        robot.interact(button::fire);
        settle();
        return robot.lookup(".rung-line").queryAll().stream().filter(ExplorerRobot::onScreen)
            .map(line -> text(line, ".rung-level") + ": " + ((Label) line.lookup(".rung")).getText())
            .toList();
    }

    private static boolean onScreen(Node node) {
        return node.isVisible() && (node.getParent() == null || onScreen(node.getParent()));
    }

    /** The services in the table from the top, as "Name, mode". */
    List<String> order() {
        settle();
        return rows().stream().map(ExplorerRobot::title).toList();
    }

    /** What stands in the rank column of a service: "5▲1". */
    String rank(String title) {
        return text(row(title), ".rank") + text(row(title), ".movement");
    }

    /** Opens a page of the middle: "order", "compare", "shares" or "profiles". */
    void page(String name) {
        click("page-" + name);
    }

    /** Lets the survey count to its end, as it does in the background while the hand rests. */
    void count() {
        robot.interact(counting);
        settle();
    }

    /** The sentences of a part of the window, from the top. */
    List<String> sentences(String id) {
        return find("#" + id).lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList();
    }

    boolean dimmed(String id) {
        return find("#" + id).getStyleClass().contains("dimmed");
    }

    /** What a picture says to those who cannot see it. */
    String says(String id) {
        return find("#" + id).getAccessibleHelp();
    }

    /** Points at a weight with the mouse. */
    void pointAt(String characteristic) {
        robot.moveTo(this.<Node>find("#entry-" + characteristic));
        settle();
    }

    /** Shows only services of at least a level on a characteristic, by its name. */
    void floor(String characteristic, int level) {
        MenuButton floors = find("#floors");
        robot.interact(() -> floors.getItems().stream()
            .filter(menuItem -> menuItem.getText().startsWith(characteristic))
            .map(Menu.class::cast).forEach(menu -> menu.getItems().get(level).fire()));
        settle();
    }

    /** Ticks a box, wherever its pane is scrolled to. */
    void tick(String id) {
        CheckBox box = find("#" + id);
        robot.interact(box::fire);
        settle();
    }

    /** Whether words stand somewhere on the window. */
    boolean onScreen(String words) {
        return robot.lookup(".label").queryAll().stream().filter(ExplorerRobot::onScreen)
            .anyMatch(node -> words.equals(((Label) node).getText()));
    }

    /** The questions whose answers are shown side by side. */
    List<String> comparedFacts() {
        return Stream.of(".facts-name", ".facts-same").flatMap(style -> find("#facts").lookupAll(style).stream())
            .map(node -> ((Label) node).getText()).toList();
    }

    String detailName() {
        return this.<Label>find(".detail-name").getText();
    }

    String chartName() {
        return find("#chart").getAccessibleText();
    }

    String chartSays() {
        return find("#chart").getAccessibleHelp();
    }

    String labelSays() {
        return find("#label").getAccessibleHelp();
    }

    /** What the foot of the window says of the selected service. */
    String standing() {
        return this.<Label>find("#standing").getText();
    }

    String notice() {
        return this.<Label>find("#notice").getText();
    }

    /** Shows the list of problems and opens one with the keyboard, 0 first. */
    void openProblem(int place) {
        click("problems-show");
        robot.interact(() -> {
            this.<ListView<?>>find("#problems-list").requestFocus();
            this.<ListView<?>>find("#problems-list").getSelectionModel().select(place);
        });
        robot.type(KeyCode.ENTER);
    }

    /** How many problems are on screen, drawn, when the list is shown. */
    int problemsDrawn() {
        click("problems-show");
        WaitForAsyncUtils.waitForFxEvents();
        return (int) robot.lookup(".problem").queryAll().stream().filter(Node::isVisible).count();
    }

    /** The files that were opened in an editor, each with its line. */
    List<String> edited() {
        return workplace.edited();
    }

    /** Which catalogs the window asked for. */
    CatalogSelection shelf() {
        return workplace.shelf();
    }

    /** Drops files and folders on the window. */
    void drop(List<Path> paths) {
        robot.interact(() -> drop.accept(paths));
    }

    String problems() {
        return this.<Label>find("#problems").getText();
    }

    boolean canUndo() {
        return !find("#undo").isDisabled();
    }

    List<URI> visited() {
        return workplace.visited();
    }

    List<Path> shown() {
        return workplace.shown();
    }

    /** Labels whose words are cut although the design says they fit, and nodes that stick out of the window. */
    List<String> misfits() {
        var window = new BoundingBox(0, 0, stage.getScene().getWidth(), stage.getScene().getHeight());
        var misfits = new ArrayList<String>();
        for (var selector : List.of(".heading", ".weight-share", ".rank", ".index-number", ".chip", ".main-button"))
            robot.lookup(selector).queryAll().stream().filter(ExplorerRobot::onScreen).forEach(node -> {
                if (node.lookup(".text") instanceof javafx.scene.text.Text words && words.getText().contains("..."))
                    misfits.add(selector + " is cut: " + words.getText());
            });
                for (var style : List.of(".toolbar", ".weights-view", ".firmness-view", ".ranking-table", ".page",
            ".detail-view", ".status")) {
            var pane = robot.lookup(style).queryAll().stream().filter(ExplorerRobot::onScreen).findFirst();
            if (pane.isEmpty()) continue;
            Bounds bounds = pane.get().localToScene(pane.get().getLayoutBounds());
            if (!window.contains(bounds)) misfits.add(style + " sticks out: " + bounds);
        }
        return misfits;
    }

    private Stream<ToggleButton> chips() {
        return robot.lookup(".chip").queryAll().stream().filter(ToggleButton.class::isInstance)
            .map(ToggleButton.class::cast).filter(Node::isVisible);
    }

    private List<TableRow<?>> rows() {
        return robot.lookup(".table-row-cell").queryAll().stream().filter(TableRow.class::isInstance)
            .<TableRow<?>>map(node -> (TableRow<?>) node).filter(row -> row.getItem() != null)
            .sorted(Comparator.comparing(TableRow::getIndex)).toList();
    }

    private TableRow<?> row(String title) {
        return rows().stream().filter(row -> title(row).equals(title)).findFirst().orElseThrow();
    }

    private static String title(TableRow<?> row) {
        return text(row, ".service-name") + ", " + text(row, ".second-line").split(" · ")[0];
    }

    private static String text(Node parent, String selector) {
        return ((Label) parent.lookup(selector)).getText();
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N find(String selector) {
        return (N) robot.lookup(selector).query();
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }
}
