package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
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

/** A layout among the settings. */
final class LayoutJson {

    /** A pane of fewer pixels cannot be seen, one of more is on no screen. */
    private static final double LEAST = 1;
    private static final double MOST = 1e5;

    private LayoutJson() {}

    static Layout read(LenientObject root) {
        return new Layout(root.object("window").flatMap(LayoutJson::bounds), panes(root),
            root.object("columns").map(ColumnsJson::read).orElse(Columns.FIRST), root.text("page"));
    }

    static void put(ObjectNode root, Layout layout) {
        layout.bounds().ifPresent(bounds -> root.putObject("window").put("x", bounds.x()).put("y", bounds.y())
            .put("width", bounds.width()).put("height", bounds.height()).put("maximized", bounds.maximized()));
        layout.page().ifPresent(page -> root.put("page", page));
        var sizes = root.putObject("panes");
        Stream.of(Pane.values()).forEach(pane -> layout.panes().size(pane)
            .ifPresent(size -> sizes.put(name(pane), size)));
        ExplorationJson.put(root, "folded", layout.panes().folded().stream().sorted().map(LayoutJson::name).toList());
        ColumnsJson.put(root.putObject("columns"), layout.columns());
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
}
