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
 * Decides which exploration and history the next catalog begins with. Both are carried over from the last board whose
 * catalog had the same characteristics. So a rubric that is invalid for a moment while it is edited costs nothing: once
 * it is valid again, its last board is restored. Nor does a catalog that was not there for a while: what is saved and
 * was not known meanwhile is added.
 */
final class CatalogSwitch {

    /** The last board of each rubric that was replaced, by the ids of its characteristics. */
    private final Map<List<String>, Board> lastBoards = new HashMap<>();

    /** What the next board begins with; without an exploration it begins with the reference weights. */
    record Carryover(Optional<Exploration> exploration, History history) {}

    /**
     * Returns what the next catalog begins with.
     *
     * @param board the board that is replaced
     * @param saved the saved exploration of the next catalog; where another one is carried over, undo brings this back
     */
    Carryover carryOver(Board board, Catalog next, Optional<Exploration> saved) {
        lastBoards.put(ids(board.catalog()), board);
        var same = Optional.ofNullable(lastBoards.get(ids(next)));
        if (same.isEmpty()) return new Carryover(saved, History.NONE);
        var history = same.get().history();
        var carried = same.get().exploration();
        return new Carryover(Optional.of(carried), saved.filter(exploration -> !exploration.equals(carried))
            .map(history::withPast)
            .orElse(history));
    }

    /** Fits an exploration of one catalog to another content of the same one. */
    @FunctionalInterface
    interface Refit {

        /** Returns the exploration for the next content, with what was saved and only that knows. */
        Exploration fit(Exploration now, Catalog before, Catalog next);
    }

    /** Returns what the same catalogs begin with after they were read again. */
    Carryover readAgain(Board board, Catalog next, Refit refit) {
        lastBoards.put(ids(board.catalog()), board);
        var last = lastBoards.getOrDefault(ids(next), board);
        return new Carryover(Optional.of(refit.fit(last.exploration(), last.catalog(), next)),
            ids(last.catalog()).equals(ids(next)) ? last.history() : History.NONE);
    }

    private static List<String> ids(Catalog catalog) {
        return catalog.rubric().characteristics().stream().map(Characteristic::id).toList();
    }
}
