package serverlesslabel.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The levels of one service, one per characteristic in the order of the rubric.
 *
 * @param stated     the levels all facts give, or judgements
 * @param documented the levels the documented facts alone give; never higher, and lower if a level is provisional
 * @param judged     the judgements among the stated levels, by the id of their characteristic; often empty
 */
public record Levels(List<Level> stated, List<Level> documented, Map<String, Judgement> judged) {

    /** @throws IllegalArgumentException if the lists differ in length or a documented level is above the stated one */
    public Levels {
        stated = List.copyOf(stated);
        documented = List.copyOf(documented);
        judged = Map.copyOf(judged);
        if (stated.size() != documented.size()) throw new IllegalArgumentException("two levels a characteristic");
        for (int i = 0; i < stated.size(); i++)
            if (documented.get(i).compareTo(stated.get(i)) > 0)
                throw new IllegalArgumentException("documented facts cannot give more than all facts");
    }

    /** Levels without judgements. */
    public Levels(List<Level> stated, List<Level> documented) {
        this(stated, documented, Map.of());
    }

    /** The levels that facts give on a rubric's characteristics. */
    public static Levels of(List<Characteristic> characteristics, Facts facts) {
        return of(characteristics, facts, Map.of());
    }

    /**
     * The levels that facts and judgements give; on its characteristic a judgement replaces the level the facts give.
     * A judgement counts like a recalled fact: the documented level is the one the documented facts give, but at most
     * the judged one.
     *
     * @param judged the judgements by the id of their characteristic
     */
    public static Levels of(List<Characteristic> characteristics, Facts facts, Map<String, Judgement> judged) {
        var read = facts.documented();
        var stated = characteristics.stream().map(characteristic -> Optional.ofNullable(judged.get(characteristic.id()))
            .map(Judgement::level).orElseGet(() -> characteristic.ladder().level(facts))).toList();
        // The same facts give the same levels, and most services have no others than documented ones.
        boolean sure = read.byQuestion().size() == facts.byQuestion().size() && judged.isEmpty();
        if (sure) return new Levels(stated, stated, judged);
        return new Levels(stated, characteristics.stream().map(characteristic ->
            Level.lower(stated.get(characteristic.place()), characteristic.ladder().level(read))).toList(), judged);
    }

    /** The same levels, with the judged ones taken for documented. */
    Levels settled() {
        return new Levels(stated, stated, judged);
    }

    /** The stated level on a characteristic, 0 to 5. */
    public int of(Characteristic characteristic) {
        return stated.get(characteristic.place()).steps();
    }

    /** The documented level on a characteristic, 0 to 5. */
    public int documentedOf(Characteristic characteristic) {
        return documented.get(characteristic.place()).steps();
    }

    /** The judgement on a characteristic, empty if its level follows from facts. */
    public Optional<Judgement> judgement(Characteristic characteristic) {
        return Optional.ofNullable(judged.get(characteristic.id()));
    }
}
