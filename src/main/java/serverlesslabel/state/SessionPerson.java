package serverlesslabel.state;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.ranking.Person;

/**
 * Somebody whose exploration was opened beside the reader's own. The weights are stored by id of the characteristic, so
 * that they survive a change of catalog.
 *
 * @param name   not blank
 * @param points weights 0 to 100, by id of the characteristic
 */
public record SessionPerson(String name, Map<String, Integer> points) {

    public SessionPerson {
        points = Map.copyOf(points);
    }

    /** A person with a name and the weights of each characteristic of a rubric. */
    public static SessionPerson of(String name, Weights weights, Rubric rubric) {
        var points = new TreeMap<String, Integer>();
        rubric.characteristics().forEach(characteristic -> points.put(characteristic.id(), weights.of(characteristic)));
        return new SessionPerson(name, points);
    }

    /**
     * The person with the weights of a rubric; empty where it has none of these characteristics. One that is new has
     * its reference weight, as when the file were opened again.
     */
    public Optional<Person> in(Rubric rubric) {
        var characteristics = rubric.characteristics();
        if (characteristics.stream().map(Characteristic::id).noneMatch(points::containsKey)) return Optional.empty();
        return Optional.of(new Person(name, new Weights(characteristics.stream().map(characteristic ->
            points.getOrDefault(characteristic.id(), rubric.reference().of(characteristic))).toList())));
    }
}
