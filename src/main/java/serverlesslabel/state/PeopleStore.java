package serverlesslabel.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.ranking.Person;

/**
 * The store of the people of the running session, whose weights are laid beside the reader's own; it outlives catalogs.
 * They are no part of an exploration: undo leaves them alone. Used on the JavaFX thread only.
 */
public final class PeopleStore {

    /** The most people: more columns cannot be told apart on a page. */
    public static final int MOST = 12;

    private final ReadOnlyObjectWrapper<List<SessionPerson>> people = new ReadOnlyObjectWrapper<>(List.of());

    /** A store without people. */
    public PeopleStore() {}

    /** The people in the order they came; observable. */
    public ReadOnlyObjectProperty<List<SessionPerson>> people() {
        return people.getReadOnlyProperty();
    }

    /** The people as far as a rubric has their characteristics, with weights in its order. */
    public List<Person> fitting(Rubric rubric) {
        return people.get().stream().flatMap(person -> person.in(rubric).stream()).toList();
    }

    /**
     * Adds a person behind the others.
     *
     * @param name a name that somebody has already gets a number
     * @return the person as added; empty where there are {@link #MOST} already
     */
    public Optional<SessionPerson> add(String name, Weights weights, Rubric rubric) {
        if (people.get().size() >= MOST) return Optional.empty();
        var taken = people.get().stream().map(SessionPerson::name).collect(Collectors.toSet());
        var added = SessionPerson.of(Person.freeName(name, taken), weights, rubric);
        people.set(Stream.concat(people.get().stream(), Stream.of(added)).toList());
        return Optional.of(added);
    }

    /** Removes the person with a name, if there is one. */
    public void remove(String name) {
        people.set(people.get().stream().filter(person -> !person.name().equals(name)).toList());
    }

    /** Goes back to people of before. */
    public void restore(List<SessionPerson> before) {
        people.set(List.copyOf(before));
    }
}
