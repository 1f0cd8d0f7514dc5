package serverlesslabel.benchmark;

import java.util.List;
import java.util.Set;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Weights;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.LevelTable;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.Warning;
import serverlesslabel.ranking.WeightSampler;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Gesture;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.Store;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.AcceptabilityWords;
import serverlesslabel.wording.PlaceWords;

/** What the computations behind a tick cost, each alone, without a window. */
final class ComputationTimes {

    /** Draws for the sentences; what they say does not matter here. */
    private static final int DRAWS = 200;

    private final Catalog catalog;
    private final List<Characteristic> axes;
    private final Timing timing;

    ComputationTimes(Catalog catalog, Timing timing) {
        this.catalog = catalog;
        this.axes = catalog.rubric().characteristics();
        this.timing = timing;
    }

    /** Measures them all. */
    void measure() {
        var levels = LevelTable.of(catalog);
        timing.time("ranking", tick -> Ranking.of(levels, weights(tick)));
        var ranking = Ranking.of(levels, weights(1));
        timing.time("alternatives, some hidden", tick -> Alternatives.of(ranking, place -> place % 7 != 0));
        var alternatives = Alternatives.all(ranking);
        timing.time("brackets of first place", tick -> Bracket.ofFirst(alternatives));
        timing.time("brackets, one weight held", tick -> Bracket.ofFirst(alternatives, Set.of(axes.get(0))));
        timing.time("brackets of the order", tick -> Bracket.ofOrder(alternatives));
        timing.time("warnings", tick -> Warning.of(alternatives));
        timing.time("place in words, first", tick -> place(alternatives, 0));
        timing.time("place in words, last", tick -> place(alternatives, alternatives.size() - 1));
        var counted = Acceptability.of(alternatives, WeightSampler.all(), DRAWS);
        timing.time("in the background: first 250 draws", tick -> Acceptability.of(alternatives,
            WeightSampler.near(weights(tick)), 250));
        timing.once("in the background: 10,000 draws", () -> Acceptability.of(alternatives,
            WeightSampler.near(weights(1)), WeightSampler.MOST));
        var words = new AcceptabilityWords(counted, counted, Texts.english());
        timing.time("shares in words", tick -> words.firstPlace());
        timing.time("shares of one service in words", tick ->
            words.text(alternatives.service(alternatives.size() - 1)));
        boards();
    }

    private void boards() {
        var store = new Store(catalog, Exploration.of(catalog.rubric().reference()));
        var hand = new Gesture();
        timing.time("board, by rank", tick -> tick(store, hand, tick));
        store.apply(new Change.SortBy(Sorting.by(TableColumnId.level(axes.get(2)))
            .toggled(TableColumnId.of(TableColumnId.Kind.LABEL))));
        timing.time("board, sorted by level and label", tick -> tick(store, hand, tick));
        store.apply(new Change.SortBy(Sorting.by(TableColumnId.of(TableColumnId.Kind.PROVIDER))));
        timing.time("board, sorted by provider", tick -> tick(store, hand, tick));
    }

    private static void place(Alternatives alternatives, int position) {
        PlaceWords.of(alternatives.service(position), alternatives, List.of(), Texts.english());
    }

    private static Weights weights(int tick) {
        return Samples.weights(tick % 100, 12, 6, 8, 16, 16, 16, 10);
    }

    /** Moves a weight, another one every hundred ticks. */
    static void tick(Store store, Gesture hand, int tick) {
        var axes = store.board().get().catalog().rubric().characteristics();
        store.apply(new Change.SetWeight(axes.get(tick / 100 % 8), (37 * tick + 1) % 100, hand));
    }
}
