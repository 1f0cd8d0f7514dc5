package serverlesslabel.view.dialog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;
import serverlesslabel.state.Board;
import serverlesslabel.state.Exploration;
import serverlesslabel.view.control.ViewContext;

/** Descriptions of the steps of the history, derived from the differences between two explorations. */
public final class StepWords {

    /** More differences than this are counted instead of listed. */
    private static final int MOST = 2;

    private final Catalog catalog;
    private final ViewContext context;

    /** Descriptions in the names of a catalog. */
    public StepWords(Catalog catalog, ViewContext context) {
        this.catalog = catalog;
        this.context = context;
    }

    /** The changes from one exploration to another, joined by dots or counted if they are many; says so if none. */
    String text(Exploration before, Exploration after) {
        var parts = new ArrayList<String>();
        if (before.linked() != after.linked())
            parts.add(context.text(after.linked() ? "step.linked" : "step.unlinked"));
        else if (!before.weights().equals(after.weights())) parts.add(weights(before.weights(), after));
        for (var characteristic : catalog.rubric().characteristics()) {
            boolean locked = after.locked().contains(characteristic.id());
            if (before.locked().contains(characteristic.id()) != locked)
                parts.add(context.text(locked ? "step.locked" : "step.unlocked", characteristic.brief()));
            floor(before, after, characteristic, parts);
        }
        if (!before.categories().equals(after.categories())) parts.add(shown("step.categories", categories(after)));
        if (!before.providers().equals(after.providers()))
            parts.add(shown("step.providers", after.providers().stream().sorted().toList()));
        if (!before.definitions().equals(after.definitions())) parts.add(shown("step.definitions", definitions(after)));
        if (!before.day().equals(after.day())) parts.add(after.day()
            .map(day -> context.text("step.day", context.texts().formats().day(day)))
            .orElseGet(() -> context.text("step.day.latest")));
        pins(before, after, parts);
        if (parts.isEmpty()) return context.text("step.nothing");
        return parts.size() > MOST ? context.text("step.many", parts.get(0), parts.size() - 1)
            : String.join(" · ", parts);
    }

    /** The name of the oldest entry of the history: the start, or that earlier steps may have been dropped. */
    String start(Board board) {
        return context.text(board.history().full() ? "step.forgotten" : "step.start");
    }

    /** The name of the undo command, with the step it would take back if there is one. */
    public String undo(Board board) {
        var past = board.history().past();
        return past.isEmpty() ? context.text("command.undo")
            : context.text("step.undo", text(past.get(past.size() - 1), board.exploration()));
    }

    /** The name of the redo command, with the step it would repeat if there is one. */
    public String redo(Board board) {
        var future = board.history().future();
        return future.isEmpty() ? context.text("command.redo")
            : context.text("step.redo", text(board.exploration(), future.get(future.size() - 1)));
    }

    private String weights(Weights before, Exploration after) {
        var changed = catalog.rubric().characteristics().stream()
            .filter(characteristic -> before.of(characteristic) != after.weights().of(characteristic)).toList();
        // Of linked weights the reader moved one and the others gave way: the one that changed most.
        if (changed.size() == 1 || after.linked()) {
            var moved = changed.stream().max(Comparator.comparing((Characteristic characteristic) ->
                Math.abs(before.of(characteristic) - after.weights().of(characteristic)))).orElseThrow();
            var profile = catalog.profileOf(after.weights());
            if (changed.size() == 1 || profile.isEmpty())
                return context.text("step.weight", moved.brief(), before.of(moved), after.weights().of(moved));
        }
        return catalog.profileOf(after.weights()).map(profile -> context.text("step.profile", profile.name()))
            .orElseGet(() -> context.text("step.weights", changed.size()));
    }

    private void floor(Exploration before, Exploration after, Characteristic characteristic, List<String> parts) {
        int was = before.floors().getOrDefault(characteristic.id(), 0);
        int is = after.floors().getOrDefault(characteristic.id(), 0);
        if (was == is) return;
        parts.add(is == 0 ? context.text("step.nofloor", characteristic.brief())
            : context.text("step.floor", characteristic.brief(), is));
    }

    private List<String> categories(Exploration chosen) {
        return catalog.rubric().categories().stream().filter(category -> chosen.categories().contains(category.id()))
            .map(category -> category.name()).toList();
    }

    private List<String> definitions(Exploration chosen) {
        return catalog.rubric().definitions().stream()
            .filter(definition -> chosen.definitions().contains(definition.id())).map(Definition::name).toList();
    }

    private String shown(String key, List<String> names) {
        return context.text(key, names.isEmpty() ? context.text("filter.all") : String.join(", ", names));
    }

    private void pins(Exploration before, Exploration after, List<String> parts) {
        pin("step.pinned", missing(after.pinned(), before.pinned()), parts);
        pin("step.unpinned", missing(before.pinned(), after.pinned()), parts);
    }

    private void pin(String key, List<ServiceId> ids, List<String> parts) {
        if (ids.isEmpty()) return;
        parts.add(context.text(key, ids.stream()
            .map(id -> catalog.service(id).map(catalog::displayName).orElse(id.text()))
            .collect(Collectors.joining(", "))));
    }

    private static List<ServiceId> missing(List<ServiceId> all, List<ServiceId> from) {
        var known = Set.copyOf(from);
        return all.stream().filter(id -> !known.contains(id)).toList();
    }
}
