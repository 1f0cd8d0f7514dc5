package serverlesslabel.domain;

import java.util.List;

/**
 * The levels of one service in the order of the rubric: what all stated facts give, and what the documented facts
 * alone give. The second is never higher; where it is lower the level is still provisional.
 */
public record Levels(List<Level> stated, List<Level> documented) {

    public Levels {
        stated = List.copyOf(stated);
        documented = List.copyOf(documented);
        if (stated.size() != documented.size()) throw new IllegalArgumentException("two levels a characteristic");
        for (int i = 0; i < stated.size(); i++)
            if (documented.get(i).compareTo(stated.get(i)) > 0)
                throw new IllegalArgumentException("documented facts cannot give more than all facts");
    }

    /** The levels some facts give under a rubric's characteristics. */
    public static Levels of(List<Characteristic> characteristics, Facts facts) {
        var read = facts.documented();
        return new Levels(
            characteristics.stream().map(characteristic -> characteristic.ladder().level(facts)).toList(),
            characteristics.stream().map(characteristic -> characteristic.ladder().level(read)).toList());
    }

    /** The level on a characteristic, 0 to 5, by all stated facts. */
    public int of(Characteristic characteristic) {
        return stated.get(characteristic.place()).steps();
    }

    /** The level on a characteristic, 0 to 5, by its documented facts alone. */
    public int documentedOf(Characteristic characteristic) {
        return documented.get(characteristic.place()).steps();
    }
}
