package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.WeightSampler;

/** Counting who comes first behind the reader's back: what is counted, told, kept and given up. */
class AcceptabilityServiceTest {

    private static final Catalog FEW = Samples.catalog(Samples.service("Elastic", 5, 0, 0, 0, 0, 0, 0, 0),
        Samples.service("Even", 2, 2, 2, 2, 2, 2, 2, 2), Samples.service("Durable", 0, 0, 5, 0, 0, 0, 0, 0));
    private static final long SECOND = 1_000_000_000;

    private final Store store = new Store(FEW, Exploration.of(FEW.rubric().reference()));
    private final ArrayDeque<Runnable> background = new ArrayDeque<>();
    private final List<AcceptabilityService.Estimate> told = new ArrayList<>();
    private long now;
    private long tick;
    private int looks;
    private Runnable atTheThirdLook = () -> { };
    private final AcceptabilityService survey =
        new AcceptabilityService(store, background::add, Runnable::run, this::clock);

    AcceptabilityServiceTest() {
        survey.estimate().addListener((value, before, after) -> told.add(after.orElseThrow()));
    }

    private long clock() {
        if (++looks == 3) atTheThirdLook.run();
        return now += tick;
    }

    private void setWeight(int points) {
        store.apply(new Change.SetWeight(FEW.rubric().characteristics().get(0), points, new Gesture()));
    }

    private void countAll() {
        while (!background.isEmpty()) background.remove().run();
    }

    @Test
    void beforeAnythingIsCountedThereIsNoOutlook() {
        assertThat(survey.estimate().get()).isEmpty();
        assertThat(background).hasSize(1);
    }

    @Test
    void allDrawsAreCountedForTheOrderOnTheBoard() {
        countAll();
        var alternatives = Alternatives.all(store.board().get().ranking());
        var elastic = FEW.services().get(1);
        assertThat(told).hasSize(1);
        var outlook = told.get(0);
        assertThat(outlook.complete()).isTrue();
        assertThat(outlook.answers(store.board().get())).isTrue();
        assertThat(outlook.all().draws()).isEqualTo(WeightSampler.MOST);
        assertThat(outlook.near().draws()).isEqualTo(WeightSampler.MOST);
        assertThat(outlook.all().hits(elastic, 1))
            .isEqualTo(Acceptability.of(alternatives, WeightSampler.all(), WeightSampler.MOST).hits(elastic, 1));
        assertThat(outlook.near().hits(elastic, 1)).isEqualTo(Acceptability.of(alternatives,
            WeightSampler.near(FEW.rubric().reference()), WeightSampler.MOST).hits(elastic, 1));
    }

    @Test
    void whatHasNothingToDoWithTheOrderAsksNothingNew() {
        store.apply(new Change.Select(FEW.services().get(2).id()));
        assertThat(background).hasSize(1);
    }

    @Test
    void anOutlookAnswersNeitherOtherWeightsNorOtherServices() {
        countAll();
        var outlook = told.get(0);
        store.apply(new Change.Search("even"));
        assertThat(outlook.answers(store.board().get())).isFalse();
        store.apply(new Change.Search(""));
        assertThat(outlook.answers(store.board().get())).isTrue();
        setWeight(99);
        assertThat(outlook.answers(store.board().get())).isFalse();
    }

    @Test
    void theCountOverAllWeightingsIsUsedAgainForTheSameServices() {
        countAll();
        setWeight(99);
        countAll();
        assertThat(told).hasSize(2);
        assertThat(told.get(1).all()).isSameAs(told.get(0).all());
        assertThat(told.get(1).near()).isNotSameAs(told.get(0).near());
    }

    @Test
    void otherServicesAreCountedAnewOverAllWeightings() {
        countAll();
        store.apply(new Change.Search("elastic"));
        countAll();
        var elastic = FEW.services().get(1);
        assertThat(told.get(1).all().share(elastic, 1)).isEqualTo(1);
    }

    @Test
    void aQuestionThatIsOutdatedBeforeItIsBegunIsNotCounted() {
        setWeight(99);
        assertThat(background).hasSize(2);
        background.remove().run();
        assertThat(looks).isZero();
        countAll();
        assertThat(told).hasSize(1);
        assertThat(told.get(0).alternatives().weights()).isEqualTo(store.board().get().exploration().weights());
    }

    @Test
    void aCountIsGivenUpAsSoonAsItIsOutdated() {
        atTheThirdLook = () -> setWeight(99);
        background.remove().run();
        assertThat(looks).isEqualTo(3);
        assertThat(told).isEmpty();
    }

    @Test
    void anOutdatedCountThatArrivesLateIsNotTold() {
        var late = new ArrayList<Runnable>();
        var slow = new AcceptabilityService(store, background::add, late::add, this::clock);
        countAll();
        setWeight(99);
        late.forEach(Runnable::run);
        assertThat(late).isNotEmpty();
        assertThat(slow.estimate().get()).isEmpty();
    }

    @Test
    void aLongCountIsToldOnTheWay() {
        tick = SECOND;
        countAll();
        assertThat(told).hasSize(WeightSampler.MOST / 250);
        assertThat(told.get(0).complete()).isFalse();
        assertThat(told.get(0).all().draws()).isEqualTo(250);
        assertThat(told.get(0).near().draws()).isEqualTo(250);
        assertThat(told).filteredOn(AcceptabilityService.Estimate::complete).hasSize(1);
    }

    @Test
    void itIsToldNoMoreOftenThanEveryFourTenthsOfASecond() {
        tick = SECOND / 10;
        countAll();
        assertThat(told).extracting(estimate -> estimate.near().draws()).startsWith(1000, 2000, 3000)
            .endsWith(WeightSampler.MOST);
    }

    @Test
    void anUnfinishedCountIsNotUsedAgain() {
        tick = SECOND;
        atTheThirdLook = () -> setWeight(99);
        countAll();
        assertThat(told.get(0).complete()).isFalse();
        assertThat(told.get(told.size() - 1).all().draws()).isEqualTo(WeightSampler.MOST);
    }

    @Test
    void filtersThatShowTheSameServicesAskNothingNew() {
        store.apply(new Change.ShowProviders(Set.of("Acme")));
        assertThat(background).hasSize(1);
    }
}
