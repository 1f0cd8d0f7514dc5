package serverlesslabel.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import serverlesslabel.domain.Source;

/**
 * The sources of a page, each said once, with the beginnings of their addresses and their days in tables of their own:
 * thousands of facts rest on some hundred folders of some sites, read on few days. Numbers begin with 1; 0 is none.
 */
final class SourceTable {

    private final Map<String, Integer> folders = new LinkedHashMap<>();
    private final Map<List<String>, Integer> days = new LinkedHashMap<>();
    private final Map<List<Object>, Integer> sources = new LinkedHashMap<>();

    /** The number of a source. */
    int number(Source source) {
        return number(source.address(), number(days, Stream.concat(Stream.of(source.checked().toString()),
            source.edition().map(Source.Edition::date).stream()).toList()));
    }

    /** The number of an address that nobody looked anything up at; 0 for one that must not be linked to. */
    int number(URI address) {
        return Source.isSafe(address) ? number(address, 0) : 0;
    }

    private int number(URI address, int day) {
        var text = Source.isSafe(address) ? address.toASCIIString() : "";
        int cut = text.lastIndexOf('/') + 1;
        return number(sources, List.of(number(folders, text.substring(0, cut)), text.substring(cut), day));
    }

    private static <T> int number(Map<T, Integer> numbers, T value) {
        return numbers.computeIfAbsent(value, added -> numbers.size() + 1);
    }

    /** Puts the tables into an object: {@code e} the folders, {@code y} the days, {@code u} the sources. */
    void put(ObjectNode page) {
        var begin = page.putArray("e");
        folders.keySet().forEach(begin::add);
        var dates = page.putArray("y");
        days.keySet().forEach(day -> dates.add(String.join(" ", day)));
        var all = page.putArray("u");
        sources.keySet().forEach(source -> all.add(row(source)));
    }

    private static ArrayNode row(List<Object> source) {
        var row = JsonNodeFactory.instance.arrayNode();
        row.add((int) source.get(0)).add((String) source.get(1));
        if ((int) source.get(2) != 0) row.add((int) source.get(2));
        return row;
    }
}
