package serverlesslabel.view.dialog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;
import serverlesslabel.state.Board;
import serverlesslabel.state.Exploration;
import serverlesslabel.view.control.ViewContext;

/** What was done between two explorations, in a few words. It is seen from what differs, and not written down. */
public final class StepWords {

    /** More than so many differences are counted. */
    private static final int MOST = 2;

    private final Catalog catalog;
    private final ViewContext context;

    public StepWords(Catalog catalog, ViewContext context) {
        this.catalog = catalog;
        this.context = context;
    }

    /** What leads from one exploration to the next. */
    String text(Exploration before, Exploration after) {
        var said = new ArrayList<String>();
        if (before.linked() != after.linked()) said.add(context.text(after.linked() ? "step.linked" : "step.unlinked"));
        else if (!before.weights().equals(after.weights())) said.add(weights(before.weights(), after));
        for (var characteristic : catalog.rubric().characteristics()) {
            boolean locked = after.locked().contains(characteristic.id());
            if (before.locked().contains(characteristic.id()) != locked)
                said.add(context.text(locked ? "step.locked" : "step.unlocked", characteristic.name()));
            floor(before, after, characteristic, said);
        }
        if (!before.categories().equals(after.categories())) said.add(shown("step.categories", categories(after)));
        if (!before.providers().equals(after.providers()))
            said.add(shown("step.providers", after.providers().stream().sorted().toList()));
        pins(before, after, said);
        if (said.isEmpty()) return context.text("step.nothing");
        return said.size() > MOST ? context.text("step.many", said.get(0), said.size() - 1) : String.join(" · ", said);
    }

    /** Where the steps begin; earlier ones may be forgotten. */
    String start(Board board) {
        return context.text(board.history().full() ? "step.forgotten" : "step.start");
    }

    /** What undoing would take back. */
    public String undo(Board board) {
        var past = board.history().past();
        return past.isEmpty() ? context.text("command.undo")
            : context.text("step.undo", text(past.get(past.size() - 1), board.exploration()));
    }

    /** What would be done again. */
    public String redo(Board board) {
        var future = board.history().future();
        return future.isEmpty() ? context.text("command.redo")
            : context.text("step.redo", text(board.exploration(), future.get(future.size() - 1)));
    }

    private String weights(Weights before, Exploration after) {
        var changed = catalog.rubric().characteristics().stream()
            .filter(characteristic -> before.of(characteristic) != after.weights().of(characteristic)).toList();
        // Linked weights give way to one, which is the one that moved most.
        if (changed.size() == 1 || after.linked()) {
            var moved = changed.stream().max(Comparator.comparing((Characteristic characteristic) ->
                Math.abs(before.of(characteristic) - after.weights().of(characteristic)))).orElseThrow();
            var profile = catalog.profileOf(after.weights());
            if (changed.size() == 1 || profile.isEmpty())
                return context.text("step.weight", moved.name(), before.of(moved), after.weights().of(moved));
        }
        return catalog.profileOf(after.weights()).map(each -> context.text("step.profile", each.name()))
            .orElseGet(() -> context.text("step.weights", changed.size()));
    }

    private void floor(Exploration before, Exploration after, Characteristic characteristic, List<String> said) {
        int was = before.floors().getOrDefault(characteristic.id(), 0);
        int is = after.floors().getOrDefault(characteristic.id(), 0);
        if (was == is) return;
        said.add(is == 0 ? context.text("step.nofloor", characteristic.name())
            : context.text("step.floor", characteristic.name(), is));
    }

    private List<String> categories(Exploration chosen) {
        return catalog.rubric().categories().stream().filter(category -> chosen.categories().contains(category.id()))
            .map(category -> category.name()).toList();
    }

    private String shown(String key, List<String> names) {
        return context.text(key, names.isEmpty() ? context.text("filter.all") : String.join(", ", names));
    }

    private void pins(Exploration before, Exploration after, List<String> said) {
        pin("step.pinned", missing(after.pinned(), before.pinned()), said);
        pin("step.unpinned", missing(before.pinned(), after.pinned()), said);
    }

    private void pin(String key, List<ServiceId> ids, List<String> said) {
        if (ids.isEmpty()) return;
        said.add(context.text(key, ids.stream().map(id -> catalog.service(id).map(catalog::call).orElse(id.text()))
            .collect(Collectors.joining(", "))));
    }

    private static List<ServiceId> missing(List<ServiceId> all, List<ServiceId> from) {
        var known = Set.copyOf(from);
        return all.stream().filter(id -> !known.contains(id)).toList();
    }
}
