package serverlesslabel.files.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.table.RowId;

/**
 * Tells apart services of one table whose ids were made of the same name and mode: by their providers, and where those
 * are equal, too, by numbers in the order of what the rows hold. Where a row stands makes no difference, so an id stays
 * when rows move; only rows that are alike in everything are numbered as they come.
 */
final class RowIds {

    private final List<TableReader.Entry> entries;
    private final Set<ServiceId> taken = new HashSet<>();
    private final Set<ServiceId> stated = new HashSet<>();

    private RowIds(List<TableReader.Entry> entries) {
        this.entries = entries;
    }

    /** Changes ids that are there twice, except for stated ones. */
    static void tellApart(List<TableReader.Entry> entries) {
        new RowIds(entries).run();
    }

    private void run() {
        var twice = new HashSet<ServiceId>();
        for (var entry : entries) if (!taken.add(entry.service().id())) twice.add(entry.service().id());
        if (twice.isEmpty()) return;
        var alike = new TreeMap<ServiceId, List<Integer>>();
        for (int i = 0; i < entries.size(); i++) {
            var id = entries.get(i).service().id();
            if (entries.get(i).stated()) stated.add(id);
            else if (twice.contains(id)) alike.computeIfAbsent(id, any -> new ArrayList<>()).add(i);
        }
        alike.forEach(this::byProvider);
    }

    private void byProvider(ServiceId id, List<Integer> places) {
        var byProvider = new TreeMap<String, List<Integer>>();
        for (var place : places)
            byProvider.computeIfAbsent(service(place).provider().name(), any -> new ArrayList<>()).add(place);
        boolean several = byProvider.size() > 1;
        byProvider.values().forEach(same -> byNumber(several ? withProvider(service(same.get(0))) : id, same,
            several || stated.contains(id)));
    }

    private void byNumber(ServiceId id, List<Integer> places, boolean allChange) {
        var contents = new HashMap<Integer, String>();
        for (var place : places) contents.put(place, content(service(place)));
        var ordered = places.stream().sorted(Comparator.<Integer, String>comparing(contents::get)
            .thenComparing(Comparator.naturalOrder())).toList();
        int number = 1;
        for (var place : allChange ? ordered : ordered.subList(1, ordered.size())) {
            var next = id;
            while (!taken.add(next)) next = new ServiceId(RowId.with(id.text(), Integer.toString(++number)));
            entries.set(place, entries.get(place).named(next));
        }
    }

    /** Returns the id of a service with its provider behind it. */
    static ServiceId withProvider(Service service) {
        return new ServiceId(RowId.with(service.id().text(), RowId.of(service.provider().name(), "")));
    }

    private Service service(int place) {
        return entries.get(place).service();
    }

    private static String content(Service service) {
        return String.join("\n", service.name(), service.mode(), service.category().id(),
            service.documentation().toString(), service.levels().stated().toString(), service.facts().toString());
    }
}
