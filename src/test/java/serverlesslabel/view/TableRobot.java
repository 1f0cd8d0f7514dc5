package serverlesslabel.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import serverlesslabel.view.table.RankingTable;

/** Drives the ranking table: rows, column headers, menus. */
final class TableRobot extends NodeRobot {

    private final MenuRobot menus;

    TableRobot(NodeRobot window, MenuRobot menus) {
        super(window);
        this.menus = menus;
    }

    /** Clicks the header of a column. */
    void sortBy(String heading) {
        robot.clickOn(robot.lookup(".column-header .label").queryAll().stream()
            .filter(node -> node instanceof Label label && heading.equals(label.getText())).findFirst().orElseThrow());
        settle();
    }

    /** Clicks the header of a column with Shift held down, which adds it to the sorting. */
    void alsoSortBy(String heading) {
        robot.press(KeyCode.SHIFT);
        sortBy(heading);
        robot.release(KeyCode.SHIFT);
        settle();
    }

    /** Returns the names of the shown columns, from left to right. */
    List<String> headings() {
        return table().getVisibleLeafColumns().stream().map(column -> column.getGraphic().getAccessibleText()).toList();
    }

    /** Returns the columns the table is sorted by, most significant first, each with " reversed" if it is. */
    List<String> sortedBy() {
        return table().getSortOrder().stream().map(column -> column.getGraphic().getAccessibleText()
            + (column.getSortType() == TableColumn.SortType.DESCENDING ? " reversed" : "")).toList();
    }

    /** Returns the width of a column in pixels. */
    double width(String heading) {
        return ((TableColumnHeader) head(heading)).getTableColumn().getWidth();
    }

    /** Drags the right edge of a column header to the right by a number of pixels. */
    void widen(String heading, double pixels) {
        var head = head(heading).localToScreen(head(heading).getBoundsInLocal());
        robot.moveTo(head.getMaxX() - 1, head.getCenterY()).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 4; step++)
            robot.moveTo(head.getMaxX() - 1 + pixels * step / 4, head.getCenterY());
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    /** Drags a column header onto another. */
    void dragHeading(String heading, String onto) {
        var from = head(heading).localToScreen(head(heading).getBoundsInLocal());
        var to = head(onto).localToScreen(head(onto).getBoundsInLocal());
        robot.moveTo(from.getCenterX(), from.getCenterY()).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 6; step++)
            robot.moveTo(from.getCenterX() + (to.getMinX() + 4 - from.getCenterX()) * step / 6, from.getCenterY());
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    /** Opens the context menu of a column header with the mouse and chooses an item. */
    void headMenu(String heading, String... path) {
        menus.rightClick(head(heading));
        menus.chooseHere(path);
    }

    /** Opens the context menu of a row with the mouse and chooses an item. */
    void rowMenu(String title, String... path) {
        menus.rightClick(row(title).lookup(".service-cell"));
        menus.chooseHere(path);
    }

    /** Returns the titles of the marked services, in the order of their rows. */
    List<String> marked() {
        return rows().stream().filter(TableRow::isSelected).map(TableRobot::title).toList();
    }

    /** Clicks a service with the shortcut key held down, which marks it beside others. */
    void mark(String title) {
        robot.press(KeyCode.SHORTCUT);
        select(title);
        robot.release(KeyCode.SHORTCUT);
        settle();
    }

    /** Returns the text of the search by typing; empty while no search is under way. */
    String typed() {
        Label typed = find("#typed");
        return typed.isVisible() ? typed.getText() : "";
    }

    /** Ends the search by typing, as a pause does. */
    void pause() {
        robot.interact(() -> table().typing().end());
        settle();
    }

    /** Clicks the index bar of a service at a share of its width, 0 to 1. */
    void clickBar(String title, double share) {
        robot.clickOn(barPoint(title, share));
        settle();
    }

    /** Returns the tooltip of the index bar when the pointer is at a share of its width, 0 to 1. */
    String barTip(String title, double share) {
        robot.moveTo(barPoint(title, share));
        settle();
        var cell = row(title).lookup(".index-bar").getParent().getParent();
        return ((Control) cell).getTooltip().getText();
    }

    /** Moves the rows up by a number of pixels, as a wheel or a finger does. */
    void scroll(double pixels) {
        robot.interact(() -> {
            if (table().lookup(".virtual-flow") instanceof VirtualFlow<?> flow) flow.scrollPixels(pixels);
        });
        settle();
    }

    private Point2D barPoint(String title, double share) {
        var bar = row(title).lookup(".index-bar");
        var bounds = bar.localToScreen(bar.getLayoutBounds());
        return new Point2D(bounds.getMinX() + share * bounds.getWidth(), bounds.getMinY() + 4);
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
        robot.clickOn(row(title).lookup(".service-cell"));
        settle();
    }

    void pin(String title) {
        robot.clickOn(row(title).lookup(".pin"));
        settle();
    }

    /** Returns the titles of the services in the table from the top, as "Name, mode". */
    List<String> order() {
        settle();
        return rows().stream().map(TableRobot::title).toList();
    }

    /** Returns the titles of the services whose rows can be read in the list, from the top. */
    List<String> inSight() {
        settle();
        var list = table().lookup(".clipped-container");
        return rows().stream().filter(row -> readable(row, list)).map(TableRobot::title).toList();
    }

    /** Returns the text of the rank column of a service, as "5▲1". */
    String rank(String title) {
        var cell = row(title).lookup(".rank-cell");
        return cell.getAccessibleText() + Objects.toString(cell.getAccessibleHelp(), "");
    }

    /**
     * Returns which fills the boxes in the cells of a kind have, by the place and title of their rows: a number that
     * changes when they are set anew, be it to equal ones.
     */
    Map<String, Integer> fills(String cell) {
        settle();
        var fills = new HashMap<String, Integer>();
        rows().forEach(row -> row.lookupAll(".table-cell").stream()
            .filter(node -> node.getClass().getSimpleName().equals(cell)).flatMap(node -> node.lookupAll("*").stream())
            .filter(node -> node.getClass().getSimpleName().equals("BoxesNode")).map(Region.class::cast)
            .forEach(boxes -> fills.put(row.getIndex() + " " + title(row),
                System.identityHashCode(boxes.getBackground()))));
        return fills;
    }

    /** Returns the titles of the services in the foot of the list, from the top; none where there is no foot. */
    List<String> docked() {
        settle();
        // Its rows get their skins with the style sheets, which the next frame would bring.
        robot.interact(stage.getScene().getRoot()::applyCss);
        settle();
        return robot.lookup("#dock").tryQuery().filter(NodeRobot::onScreen)
            .map(dock -> rows(dock).stream().map(TableRobot::title).toList()).orElse(List.of());
    }

    /** Returns the colour of the letter in the label column of a service, as #rrggbb. */
    String letterInk(String title) {
        settle();
        var letter = row(title).lookupAll("*").stream().filter(Text.class::isInstance).map(Text.class::cast)
            .filter(text -> text.getText().matches("[A-G]")).findFirst().orElseThrow();
        return "#" + letter.getFill().toString().substring(2, 8);
    }

    /** Returns the words over the foot of the list. */
    String dockCaption() {
        return text(find("#dock"), ".caption");
    }

    /** Clicks a service in the foot of the list. */
    void clickDocked(String title) {
        robot.clickOn(rows(find("#dock")).stream().filter(row -> title(row).equals(title)).findFirst().orElseThrow());
        settle();
    }

    private List<TableRow<?>> rows() {
        return rows(table());
    }

    private static List<TableRow<?>> rows(Node table) {
        return table.lookupAll(".table-row-cell").stream().filter(TableRow.class::isInstance)
            .<TableRow<?>>map(node -> (TableRow<?>) node).filter(row -> row.getItem() != null)
            .sorted(Comparator.comparing(TableRow::getIndex)).toList();
    }

    private TableRow<?> row(String title) {
        return rows().stream().filter(row -> title(row).equals(title)).findFirst().orElseThrow();
    }

    private static String title(TableRow<?> row) {
        return row.lookup(".service-cell").getAccessibleText();
    }
}
