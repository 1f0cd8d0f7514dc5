package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.ranking.Person;

class PeopleStoreTest {

    private static final Rubric RUBRIC = Samples.RUBRIC;
    private static final Weights WEIGHTS = Samples.weights(1, 2, 3, 4, 5, 6, 7, 8);

    private final PeopleStore store = new PeopleStore();

    @Test
    void peopleKeepTheirOrderAndNoNameIsThereTwice() {
        for (var name : List.of("Ben", "Anna", "Ben")) store.add(name, WEIGHTS, RUBRIC);
        assertThat(store.fitting(RUBRIC)).extracting(Person::name).containsExactly("Ben", "Anna", "Ben (2)");
        assertThat(store.fitting(RUBRIC)).extracting(Person::weights).containsOnly(WEIGHTS);
    }

    @Test
    void whoIsRemovedCanBePutBackInTheSamePlace() {
        store.add("Anna", WEIGHTS, RUBRIC);
        store.add("Ben", WEIGHTS, RUBRIC);
        var before = store.people().get();
        store.remove("Anna");
        assertThat(store.people().get()).extracting(SessionPerson::name).containsExactly("Ben");
        store.restore(before);
        assertThat(store.people().get()).isEqualTo(before);
    }

    @Test
    void thereAreAsManyAsCanBeToldApart() {
        for (int i = 0; i < PeopleStore.MOST; i++) assertThat(store.add("P", WEIGHTS, RUBRIC)).isPresent();
        assertThat(store.add("P", WEIGHTS, RUBRIC)).isEmpty();
        assertThat(store.people().get()).hasSize(PeopleStore.MOST);
    }

    @Test
    void whoeverListensIsToldOfEveryChange() {
        var seen = new ArrayList<Integer>();
        store.people().subscribe(people -> seen.add(people.size()));
        store.add("Anna", WEIGHTS, RUBRIC);
        store.remove("Anna");
        store.remove("Anna");
        assertThat(seen).startsWith(0, 1, 0);
    }

    /** After a change of catalog weights go by the ids of their characteristics. */
    @Test
    void aCharacteristicThatIsNewHasItsReferenceWeight() {
        var known = new SessionPerson("Anna", Map.of(RUBRIC.characteristics().get(2).id(), 77, "gone", 5));
        var weights = known.in(RUBRIC).orElseThrow().weights();
        assertThat(weights.points().get(2)).isEqualTo(77);
        assertThat(weights.points().get(0)).isEqualTo(RUBRIC.reference().points().get(0));
    }

    @Test
    void whoKnowsNothingOfARubricIsNotAmongItsPeopleAndComesBackWithHers() {
        store.restore(List.of(new SessionPerson("Anna", Map.of("other", 5))));
        assertThat(store.fitting(RUBRIC)).isEmpty();
        assertThat(store.people().get()).hasSize(1);
    }
}
