package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.state.Columns;
import serverlesslabel.state.Layout;
import serverlesslabel.state.Layout.Bounds;
import serverlesslabel.state.Panes;
import serverlesslabel.state.Panes.Pane;
import serverlesslabel.state.TableColumnId;

/** Converts the layout of the window and the columns of its table to JSON and back; leaves out what is invalid. */
final class LayoutJson {

    /** In pixels; a smaller pane cannot be seen. */
    private static final double LEAST = 1;
    /** In pixels; a larger pane fits no screen. */
    private static final double MOST = 1e5;

    private LayoutJson() {}

    /** Returns the layout in the members of an object. */
    static Layout read(LenientObject root) {
        return new Layout(root.object("window").flatMap(LayoutJson::bounds), panes(root),
            root.object("columns").map(LayoutJson::columns).orElse(Columns.FIRST), root.text("page"));
    }

    /** Puts a layout into the members of an object. */
    static void put(ObjectNode root, Layout layout) {
        layout.bounds().ifPresent(bounds -> root.putObject("window").put("x", bounds.x()).put("y", bounds.y())
            .put("width", bounds.width()).put("height", bounds.height()).put("maximized", bounds.maximized()));
        layout.page().ifPresent(page -> root.put("page", page));
        var sizes = root.putObject("panes");
        Stream.of(Pane.values()).forEach(pane -> layout.panes().size(pane)
            .ifPresent(size -> sizes.put(name(pane), size)));
        ExplorationJson.put(root, "folded", layout.panes().folded().stream().sorted().map(LayoutJson::name).toList());
        put(root.putObject("columns"), layout.columns());
    }

    private static Optional<Bounds> bounds(LenientObject window) {
        var x = window.number("x");
        var y = window.number("y");
        var width = window.number("width");
        var height = window.number("height");
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) return Optional.empty();
        return Optional.of(new Bounds(x.get(), y.get(), width.get(), height.get(), window.flag("maximized")));
    }

    private static Panes panes(LenientObject root) {
        var sizes = new EnumMap<Pane, Double>(Pane.class);
        root.object("panes").ifPresent(object -> Stream.of(Pane.values()).forEach(pane -> object.number(name(pane))
            .filter(size -> size >= LEAST && size <= MOST).ifPresent(size -> sizes.put(pane, size))));
        var folded = root.texts("folded");
        return new Panes(sizes, Stream.of(Pane.values()).filter(pane -> folded.contains(name(pane)))
            .collect(Collectors.toSet()));
    }

    private static String name(Pane pane) {
        return pane.name().toLowerCase(Locale.ROOT);
    }

    private static Columns columns(LenientObject node) {
        var chosen = new HashMap<TableColumnId, Boolean>();
        columnIds(node.texts("shown")).forEach(column -> chosen.put(column, true));
        columnIds(node.texts("hidden")).forEach(column -> chosen.put(column, false));
        var widths = new HashMap<TableColumnId, Double>();
        node.object("widths").ifPresent(object -> object.names().forEach(id -> TableColumnId.withId(id)
            .ifPresent(column -> object.number(id)
                .filter(width -> width >= Columns.NARROWEST && width <= Columns.WIDEST)
                .ifPresent(width -> widths.put(column, width)))));
        return new Columns(columnIds(node.texts("order")).toList(), chosen, widths);
    }

    private static Stream<TableColumnId> columnIds(List<String> ids) {
        return ids.stream().flatMap(id -> TableColumnId.withId(id).stream());
    }

    private static void put(ObjectNode node, Columns columns) {
        ExplorationJson.put(node, "order", columns.order().stream().map(TableColumnId::id).toList());
        ExplorationJson.put(node, "shown", chosen(columns, true));
        ExplorationJson.put(node, "hidden", chosen(columns, false));
        var widths = node.putObject("widths");
        columns.widths().keySet().stream().map(TableColumnId::id).sorted().forEach(id ->
            widths.put(id, columns.widths().get(TableColumnId.withId(id).orElseThrow())));
    }

    private static List<String> chosen(Columns columns, boolean shown) {
        return columns.chosen().entrySet().stream().filter(entry -> entry.getValue() == shown)
            .map(entry -> entry.getKey().id()).sorted().toList();
    }
}
