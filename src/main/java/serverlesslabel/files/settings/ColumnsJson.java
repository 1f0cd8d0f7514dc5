package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.state.Columns;
import serverlesslabel.state.TableColumnId;

/** The columns of the table among the settings. What is unknown or damaged is not there. */
final class ColumnsJson {

    private ColumnsJson() {}

    static Columns read(LenientObject node) {
        var chosen = new HashMap<TableColumnId, Boolean>();
        aspects(node.texts("shown")).forEach(tableColumnId -> chosen.put(tableColumnId, true));
        aspects(node.texts("hidden")).forEach(tableColumnId -> chosen.put(tableColumnId, false));
        var widths = new HashMap<TableColumnId, Double>();
        node.object("widths").ifPresent(object -> object.names()
            .forEach(id -> TableColumnId.withId(id).ifPresent(column ->
            object.number(id).filter(width -> width >= Columns.NARROWEST && width <= Columns.WIDEST)
                .ifPresent(width -> widths.put(column, width)))));
        return new Columns(aspects(node.texts("order")).toList(), chosen, widths);
    }

    static void put(ObjectNode node, Columns columns) {
        ExplorationJson.put(node, "order", columns.order().stream().map(TableColumnId::id).toList());
        ExplorationJson.put(node, "shown", chosen(columns, true));
        ExplorationJson.put(node, "hidden", chosen(columns, false));
        var widths = node.putObject("widths");
        columns.widths().keySet().stream().map(TableColumnId::id).sorted().forEach(id ->
            widths.put(id, columns.widths().get(TableColumnId.withId(id).orElseThrow())));
    }

    private static Stream<TableColumnId> aspects(List<String> ids) {
        return ids.stream().flatMap(id -> TableColumnId.withId(id).stream());
    }

    private static List<String> chosen(Columns columns, boolean shown) {
        return columns.chosen().entrySet().stream().filter(entry -> entry.getValue() == shown)
            .map(entry -> entry.getKey().id()).sorted().toList();
    }
}
