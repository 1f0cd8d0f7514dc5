package serverlesslabel.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.state.Aspect;
import serverlesslabel.state.Columns;

/** The columns of the table among the settings. What is unknown or damaged is not there. */
final class ColumnsJson {

    private ColumnsJson() {}

    static Columns read(Remembered node) {
        var chosen = new HashMap<Aspect, Boolean>();
        aspects(node.texts("shown")).forEach(each -> chosen.put(each, true));
        aspects(node.texts("hidden")).forEach(each -> chosen.put(each, false));
        var widths = new HashMap<Aspect, Double>();
        node.object("widths").ifPresent(object -> object.names().forEach(id -> Aspect.withId(id).ifPresent(aspect ->
            object.number(id).filter(width -> width >= Columns.NARROWEST && width <= Columns.WIDEST)
                .ifPresent(width -> widths.put(aspect, width)))));
        return new Columns(aspects(node.texts("order")).toList(), chosen, widths);
    }

    static void put(ObjectNode node, Columns columns) {
        ExplorationJson.put(node, "order", columns.order().stream().map(Aspect::id).toList());
        ExplorationJson.put(node, "shown", chosen(columns, true));
        ExplorationJson.put(node, "hidden", chosen(columns, false));
        var widths = node.putObject("widths");
        columns.widths().keySet().stream().map(Aspect::id).sorted().forEach(id ->
            widths.put(id, columns.widths().get(Aspect.withId(id).orElseThrow())));
    }

    private static Stream<Aspect> aspects(List<String> ids) {
        return ids.stream().flatMap(id -> Aspect.withId(id).stream());
    }

    private static List<String> chosen(Columns columns, boolean shown) {
        return columns.chosen().keySet().stream().filter(each -> columns.chosen().get(each) == shown)
            .map(Aspect::id).sorted().toList();
    }
}
