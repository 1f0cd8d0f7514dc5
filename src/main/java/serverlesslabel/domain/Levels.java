package serverlesslabel.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The levels of one service in the order of the rubric: what is stated, by all facts or by judgement, and what the
 * documented facts alone give. The second is never higher; where it is lower the level is still provisional.
 *
 * @param judged the judgements among them, by the id of their characteristic; most services have none
 */
public record Levels(List<Level> stated, List<Level> documented, Map<String, Judgement> judged) {

    /** @throws IllegalArgumentException if the lists differ in length, or a documented level is above the stated */
    public Levels {
        stated = List.copyOf(stated);
        documented = List.copyOf(documented);
        judged = Map.copyOf(judged);
        if (stated.size() != documented.size()) throw new IllegalArgumentException("two levels a characteristic");
        for (int i = 0; i < stated.size(); i++)
            if (documented.get(i).compareTo(stated.get(i)) > 0)
                throw new IllegalArgumentException("documented facts cannot give more than all facts");
    }

    /** Levels that facts give, all of them. */
    public Levels(List<Level> stated, List<Level> documented) {
        this(stated, documented, Map.of());
    }

    /** The levels some facts give under a rubric's characteristics. */
    public static Levels of(List<Characteristic> characteristics, Facts facts) {
        return of(characteristics, facts, Map.of());
    }

    /**
     * The same with judgements, by the id of their characteristic: each holds in place of what the facts give. Nothing
     * about it has been read at a source, so it counts like recalled facts: documented is what the documented facts
     * give, and never more than the judgement.
     */
    public static Levels of(List<Characteristic> characteristics, Facts facts, Map<String, Judgement> judged) {
        var read = facts.documented();
        var stated = characteristics.stream().map(characteristic -> Optional.ofNullable(judged.get(characteristic.id()))
            .map(Judgement::level).orElseGet(() -> characteristic.ladder().level(facts))).toList();
        return new Levels(stated, characteristics.stream().map(characteristic ->
            Level.lower(stated.get(characteristic.place()), characteristic.ladder().level(read))).toList(), judged);
    }

    /** The level on a characteristic, 0 to 5, by all facts or by judgement. */
    public int of(Characteristic characteristic) {
        return stated.get(characteristic.place()).steps();
    }

    /** The level on a characteristic, 0 to 5, by its documented facts alone. */
    public int documentedOf(Characteristic characteristic) {
        return documented.get(characteristic.place()).steps();
    }

    /** The judgement a level is from, empty where it follows from facts. */
    public Optional<Judgement> judgement(Characteristic characteristic) {
        return Optional.ofNullable(judged.get(characteristic.id()));
    }
}
