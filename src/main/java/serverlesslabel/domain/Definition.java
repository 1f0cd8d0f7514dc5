package serverlesslabel.domain;

import java.util.List;

/**
 * A published definition of what the rubric measures, as conditions on facts.
 *
 * @param id         its id in files and on the command line
 * @param name       whose it is, in a few words
 * @param published  when it was published, as exactly as it is known
 * @param source     where it can be read
 * @param text       what it demands, in a sentence
 * @param names      the characteristics that its text names
 * @param conditions what a service must meet, all of it
 */
public record Definition(String id, String name, Source.Edition published, Source source, String text,
                         List<String> names, List<Demand> conditions) {

    /** @throws IllegalArgumentException if it has no condition */
    public Definition {
        names = List.copyOf(names);
        conditions = List.copyOf(conditions);
        if (conditions.isEmpty()) throw new IllegalArgumentException("a definition has a condition: " + id);
    }

    /**
     * One thing that a definition demands.
     *
     * @param text      the condition in words
     * @param condition met by an answer to one question
     */
    public record Demand(String text, Condition condition) {}

    /** Whether facts meet all conditions. */
    public boolean holds(Facts facts) {
        return conditions.stream().allMatch(demand -> demand.condition().holds(facts));
    }

    /** The demands that facts do not meet, in their order; an unknown fact meets none. */
    public List<Demand> failed(Facts facts) {
        return conditions.stream().filter(demand -> !demand.condition().holds(facts)).toList();
    }
}
