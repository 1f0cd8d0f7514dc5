package serverlesslabel.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.state.Board;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.History;

/**
 * Decides what goes along when another catalog takes the place of one. Where the characteristics are the same, what
 * was chosen goes along, and so does what can be undone. A rubric that is broken for a moment while somebody edits it
 * has others; when it is mended, all is as it was.
 */
final class CatalogSwitch {

    /** What was on the board when another rubric took its place, by the ids of the characteristics. */
    private final Map<List<String>, Board> left = new HashMap<>();

    /** What is on the board next; no exploration begins anew. */
    record Carryover(Optional<Exploration> exploration, History history) {}

    /**
     * What follows on a board.
     *
     * @param kept how the next catalog was left the last time: undo brings it back where something else goes along
     */
    Carryover after(Board board, Catalog next, Optional<Exploration> kept) {
        left.put(ids(board.catalog()), board);
        var same = Optional.ofNullable(left.get(ids(next)));
        if (same.isEmpty()) return new Carryover(kept, History.NONE);
        var history = same.get().history();
        var chosen = same.get().exploration();
        return new Carryover(Optional.of(chosen), kept.filter(exploration -> !exploration.equals(chosen))
            .map(history::recalling)
            .orElse(history));
    }

    private static List<String> ids(Catalog catalog) {
        return catalog.rubric().characteristics().stream().map(Characteristic::id).toList();
    }
}
