package serverlesslabel.view;

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

/** What was done between two explorations, in a few words. It is seen from what differs, and not written down. */
final class StepWords {

    /** More than so many differences are counted. */
    private static final int MOST = 2;

    private final Catalog catalog;
    private final Easel easel;

    StepWords(Catalog catalog, Easel easel) {
        this.catalog = catalog;
        this.easel = easel;
    }

    /** What leads from one exploration to the next. */
    String says(Exploration before, Exploration after) {
        var said = new ArrayList<String>();
        if (before.linked() != after.linked()) said.add(easel.say(after.linked() ? "step.linked" : "step.unlinked"));
        else if (!before.weights().equals(after.weights())) said.add(weights(before.weights(), after));
        for (var each : catalog.rubric().characteristics()) {
            boolean locked = after.locked().contains(each.id());
            if (before.locked().contains(each.id()) != locked)
                said.add(easel.say(locked ? "step.locked" : "step.unlocked", each.name()));
            floor(before, after, each, said);
        }
        if (!before.categories().equals(after.categories())) said.add(shown("step.categories", categories(after)));
        if (!before.providers().equals(after.providers()))
            said.add(shown("step.providers", after.providers().stream().sorted().toList()));
        pins(before, after, said);
        if (said.isEmpty()) return easel.say("step.nothing");
        return said.size() > MOST ? easel.say("step.many", said.get(0), said.size() - 1) : String.join(" · ", said);
    }

    /** Where the steps begin; earlier ones may be forgotten. */
    String start(Board board) {
        return easel.say(board.history().full() ? "step.forgotten" : "step.start");
    }

    /** What undoing would take back. */
    String undo(Board board) {
        var past = board.history().past();
        return past.isEmpty() ? easel.say("command.undo")
            : easel.say("step.undo", says(past.get(past.size() - 1), board.exploration()));
    }

    /** What would be done again. */
    String redo(Board board) {
        var future = board.history().future();
        return future.isEmpty() ? easel.say("command.redo")
            : easel.say("step.redo", says(board.exploration(), future.get(future.size() - 1)));
    }

    private String weights(Weights before, Exploration after) {
        var changed = catalog.rubric().characteristics().stream()
            .filter(each -> before.of(each) != after.weights().of(each)).toList();
        // Linked weights give way to one, which is the one that moved most.
        if (changed.size() == 1 || after.linked()) {
            var moved = changed.stream().max(Comparator.comparing((Characteristic each) ->
                Math.abs(before.of(each) - after.weights().of(each)))).orElseThrow();
            var profile = catalog.profileOf(after.weights());
            if (changed.size() == 1 || profile.isEmpty())
                return easel.say("step.weight", moved.name(), before.of(moved), after.weights().of(moved));
        }
        return catalog.profileOf(after.weights()).map(each -> easel.say("step.profile", each.name()))
            .orElseGet(() -> easel.say("step.weights", changed.size()));
    }

    private void floor(Exploration before, Exploration after, Characteristic characteristic, List<String> said) {
        int was = before.floors().getOrDefault(characteristic.id(), 0);
        int is = after.floors().getOrDefault(characteristic.id(), 0);
        if (was == is) return;
        said.add(is == 0 ? easel.say("step.nofloor", characteristic.name())
            : easel.say("step.floor", characteristic.name(), is));
    }

    private List<String> categories(Exploration chosen) {
        return catalog.rubric().categories().stream().filter(each -> chosen.categories().contains(each.id()))
            .map(each -> each.name()).toList();
    }

    private String shown(String key, List<String> names) {
        return easel.say(key, names.isEmpty() ? easel.say("filter.all") : String.join(", ", names));
    }

    private void pins(Exploration before, Exploration after, List<String> said) {
        pin("step.pinned", missing(after.pinned(), before.pinned()), said);
        pin("step.unpinned", missing(before.pinned(), after.pinned()), said);
    }

    private void pin(String key, List<ServiceId> ids, List<String> said) {
        if (ids.isEmpty()) return;
        said.add(easel.say(key, ids.stream().map(id -> catalog.service(id).map(catalog::call).orElse(id.text()))
            .collect(Collectors.joining(", "))));
    }

    private static List<ServiceId> missing(List<ServiceId> all, List<ServiceId> from) {
        var known = Set.copyOf(from);
        return all.stream().filter(id -> !known.contains(id)).toList();
    }
}
