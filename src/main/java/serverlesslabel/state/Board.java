package serverlesslabel.state;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.LevelTable;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;

/** An exploration of a catalog and everything derived from it: ranking, table rows, brackets. Immutable. */
public final class Board {

    private final Fixed fixed;
    private final Exploration exploration;
    private final History history;
    private final Ranking ranking;
    private final Ranking former;
    private final Filter filter;
    private final Alternatives alternatives;
    private final Rows rows;
    private final List<Bracket> brackets;

    /** What is the same for all boards of a catalog. */
    private record Fixed(LevelTable levels, TableSorter sorter, Ranking reference) {}

    private Board(Fixed fixed, Exploration exploration, History history, Ranking ranking, Ranking former,
                  Filter filter, Optional<Board> before) {
        this.fixed = fixed;
        this.exploration = exploration;
        this.history = history;
        this.ranking = ranking;
        this.former = former;
        this.filter = filter;
        // What a change does not touch is taken over: views are called again only where their slice is another.
        var sameOrder = before.filter(board -> board.ranking == ranking && board.filter == filter);
        this.alternatives = sameOrder.map(board -> board.alternatives)
            .orElseGet(() -> filter.showsAll() ? Alternatives.all(ranking) : Alternatives.of(ranking, filter::shows));
        this.rows = sameOrder.filter(board -> board.exploration.sorting().equals(exploration.sorting())
                && board.exploration.pins().equals(exploration.pins())).map(board -> board.rows)
            .orElseGet(() -> new Rows(fixed.sorter.ordered(exploration.sorting(), alternatives, exploration.pinned())));
        this.brackets = before.filter(this::hasBracketsOf).map(board -> board.brackets)
            .orElseGet(() -> Bracket.ofFirst(alternatives, lockedCharacteristics()));
    }

    /** The board of an exploration, with an empty history. */
    public static Board of(Catalog catalog, Exploration exploration) {
        return of(catalog, exploration, History.NONE);
    }

    /** The board of an exploration and the history that led to it. */
    static Board of(Catalog catalog, Exploration exploration, History history) {
        var levels = LevelTable.of(catalog);
        var ranking = Ranking.of(levels, exploration.weights());
        var reference = Ranking.of(levels, catalog.rubric().reference());
        return new Board(new Fixed(levels, TableSorter.of(levels, reference), reference), exploration, history, ranking,
            ranking, Filter.of(levels, exploration), Optional.empty());
    }

    /** The board after a change; {@link #movement} counts from this board's ranking where the weights change. */
    Board next(Exploration another, History remembered) {
        return next(another, remembered, ranking);
    }

    /** The board after a further step of the same gesture; {@link #movement} still counts from before the gesture. */
    Board nextOfGesture(Exploration another, History remembered) {
        return next(another, remembered, former);
    }

    private Board next(Exploration another, History remembered, Ranking before) {
        boolean same = another.weights().equals(exploration.weights());
        var next = same ? ranking : Ranking.of(fixed.levels, another.weights());
        return new Board(fixed, another, remembered, next, same ? former : before, filter.next(another),
            Optional.of(this));
    }

    /** The catalog that is explored. */
    public Catalog catalog() {
        return fixed.levels.catalog();
    }

    /** The reader's choices. */
    public Exploration exploration() {
        return exploration;
    }

    /** The explorations to undo and redo to. */
    public History history() {
        return history;
    }

    /** All services of the catalog, ranked by the reader's weights. */
    public Ranking ranking() {
        return ranking;
    }

    /** All services of the catalog, ranked by the reference weights of the rubric. */
    public Ranking reference() {
        return fixed.reference;
    }

    /** The services the table shows, in the order of the reader's sorting. */
    public Rows rows() {
        return rows;
    }

    /** The placements of the services the table shows, in the order of its rows. */
    public List<Placement> placements() {
        return IntStream.range(0, rows.size()).mapToObj(row -> ranking.placementOf(rows.service(row))).toList();
    }

    /** The services that pass the filter, best first: the alternatives that stability is computed for. */
    public Alternatives alternatives() {
        return alternatives;
    }

    /** How far each weight may move before another service shown is first, in the order of the rubric. */
    public List<Bracket> brackets() {
        return brackets;
    }

    /** Whether the brackets of another board of this catalog are the same: those of first place and of the order. */
    public boolean hasBracketsOf(Board other) {
        return alternatives == other.alternatives && lockedCharacteristics().equals(other.lockedCharacteristics());
    }

    /** The characteristics whose weights stay put while another moves: the locked ones; empty unless linked. */
    public Set<Characteristic> lockedCharacteristics() {
        if (!exploration.linked()) return Set.of();
        return catalog().rubric().characteristics().stream()
            .filter(characteristic -> exploration.locked().contains(characteristic.id())).collect(Collectors.toSet());
    }

    /**
     * The number of ranks the service at a place in the catalog has gained since before the last gesture that changed
     * weights; negative where it lost.
     */
    public int movement(int service) {
        return former.rankOf(service) - ranking.rankOf(service);
    }

    /** The service whose details are shown: the selected one, else the first by rank; empty for an empty catalog. */
    public Optional<Service> selected() {
        return exploration.selected().flatMap(catalog()::service).or(this::first);
    }

    /** The exploration with {@link #selected()} as its selection. */
    public Exploration explorationWithSelection() {
        return exploration.withSelected(selected().map(Service::id));
    }

    /**
     * The services compared, with the slots of the pinned ones: the selected service first, but where six others are
     * pinned these alone; empty for an empty catalog.
     */
    public Comparison comparison() {
        return comparison(explorationWithSelection().compared());
    }

    /** The selected service, then the pinned ones with their slots: seven at most; empty for an empty catalog. */
    public Comparison together() {
        return comparison(explorationWithSelection().together());
    }

    private Comparison comparison(List<Exploration.Compared> compared) {
        List<Service> services = compared.stream().flatMap(each -> catalog().service(each.id()).stream()).toList();
        var slots = new HashMap<ServiceId, Integer>();
        compared.forEach(each -> each.slot().ifPresent(slot -> slots.put(each.id(), slot)));
        return Comparison.of(ranking, services, slots);
    }

    private Optional<Service> first() {
        return ranking.size() == 0 ? Optional.empty() : Optional.of(catalog().services().get(ranking.placeAt(0)));
    }
}
