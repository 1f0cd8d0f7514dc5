package serverlesslabel.state;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.LevelTable;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;

/** An exploration and everything that follows from it. */
public final class Board {

    private final LevelTable levels;
    private final TableSorter ordering;
    private final Exploration exploration;
    private final History history;
    private final Ranking ranking;
    private final Ranking former;
    private final Ranking reference;
    private final Filter filter;
    private final Rows rows;
    private final Alternatives alternatives;
    private final List<Bracket> brackets;

    private Board(LevelTable levels, TableSorter ordering, Exploration exploration, History history, Ranking ranking,
                  Ranking former, Ranking reference, Filter filter) {
        this.levels = levels;
        this.ordering = ordering;
        this.exploration = exploration;
        this.history = history;
        this.ranking = ranking;
        this.former = former;
        this.reference = reference;
        this.filter = filter;
        this.rows = new Rows(ordering.ordered(exploration.sorting(), ranking, exploration.pinned(), filter));
        this.alternatives = Alternatives.of(ranking, filter::shows);
        this.brackets = Bracket.ofFirst(alternatives, held());
    }

    /** What follows from an exploration of a catalog. */
    public static Board of(Catalog catalog, Exploration exploration) {
        return of(catalog, exploration, History.NONE);
    }

    /** The same with what came before it. */
    static Board of(Catalog catalog, Exploration exploration, History history) {
        var levels = LevelTable.of(catalog);
        var ranking = Ranking.of(levels, exploration.weights());
        var reference = Ranking.of(levels, catalog.rubric().reference());
        return new Board(levels, TableSorter.of(levels, reference), exploration, history, ranking, ranking, reference,
            Filter.of(catalog, exploration));
    }

    /** What follows from the next exploration; {@code steady} keeps what movements are measured against. */
    Board next(Exploration another, History remembered, boolean steady) {
        boolean same = another.weights().equals(exploration.weights());
        var next = same ? ranking : Ranking.of(levels, another.weights());
        return new Board(levels, ordering, another, remembered, next, same || steady ? former : ranking, reference,
            filter.next(catalog(), another));
    }

    /** What is known. */
    public Catalog catalog() {
        return levels.catalog();
    }

    /** What the reader chose. */
    public Exploration exploration() {
        return exploration;
    }

    /** What can be undone and redone. */
    public History history() {
        return history;
    }

    /** All services under the reader's weights. */
    public Ranking ranking() {
        return ranking;
    }

    /** All services under the reference weights. */
    public Ranking reference() {
        return reference;
    }

    /** What the table shows. */
    public Rows rows() {
        return rows;
    }

    /** What the table shows, row by row. */
    public List<Placement> placements() {
        return IntStream.range(0, rows.size()).mapToObj(row -> ranking.placementOf(rows.service(row))).toList();
    }

    /** The services that are shown, best first: those whose order is asked about. */
    public Alternatives contenders() {
        return alternatives;
    }

    /** How far each weight may go before another service is first, in the order of the rubric. */
    public List<Bracket> brackets() {
        return brackets;
    }

    /** The weights that stay as they are while another moves: the locked ones, where weights are linked. */
    public Set<Characteristic> held() {
        if (!exploration.linked()) return Set.of();
        return catalog().rubric().characteristics().stream()
            .filter(characteristic -> exploration.locked().contains(characteristic.id())).collect(Collectors.toSet());
    }

    /** How many ranks the service at a place in the catalog went up since before the last movement of the hand. */
    public int movement(int service) {
        return former.rankOf(service) - ranking.rankOf(service);
    }

    /** The service whose details are shown: the selected one, else the first. */
    public Optional<Service> selected() {
        return exploration.selected().flatMap(catalog()::service).or(this::first);
    }

    /** The exploration with the selection the reader sees: where nothing was selected, the first service is. */
    public Exploration settled() {
        return exploration.withSelected(selected().map(Service::id));
    }

    /** The selected and the pinned services side by side; empty where there is none. */
    public Comparison comparison() {
        var chosen = settled().compared(Comparison.MOST);
        List<Service> services = chosen.stream().flatMap(id -> catalog().service(id).stream()).toList();
        return Comparison.of(ranking, services);
    }

    private Optional<Service> first() {
        return ranking.size() == 0 ? Optional.empty()
            : Optional.of(catalog().services().get(ranking.serviceAt(0)));
    }
}
