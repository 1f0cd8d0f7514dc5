package serverlesslabel.ranking;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;

/** What rank acceptability owes to levels that rest on facts not yet checked: these are drawn within their range. */
public final class DrawnLevels {

    private DrawnLevels() {}

    /** Whether a level of any alternative is drawn. */
    public static boolean any(Alternatives alternatives) {
        var levels = alternatives.ranking().levels();
        if (levels.allDocumented()) return false;
        for (int position = 0; position < alternatives.size(); position++)
            for (var characteristic : alternatives.rubric().characteristics())
                if (levels.documentedLevel(characteristic.place(), alternatives.place(position))
                    < alternatives.level(position, characteristic.place())) return true;
        return false;
    }

    /**
     * Whether a service can only come first by levels that are drawn: as stated, another alternative is nowhere worse
     * and somewhere better, and so ahead under all weights.
     */
    public static boolean needed(Service service, Alternatives alternatives) {
        var found = alternatives.position(service);
        if (found.isEmpty()) return false;
        int position = found.get();
        // Nobody with fewer points is nowhere worse, so only those ahead and those tied come into question.
        int until = alternatives.ahead(alternatives.points(position) - 1);
        for (int other = 0; other < until; other++)
            if (dominates(alternatives, other, position)) return any(alternatives);
        return false;
    }

    /** Whether a service would be somewhere better than another if what is not yet checked about that did not hold. */
    public static boolean mayExceed(Service one, Service other, Iterable<Characteristic> characteristics) {
        for (var characteristic : characteristics)
            if (one.levels().of(characteristic) > other.levels().documentedOf(characteristic)) return true;
        return false;
    }

    private static boolean dominates(Alternatives alternatives, int one, int other) {
        boolean better = false;
        for (int place = 0; place < alternatives.rubric().characteristics().size(); place++) {
            int ahead = alternatives.level(one, place) - alternatives.level(other, place);
            if (ahead < 0) return false;
            better |= ahead > 0;
        }
        return better;
    }
}
