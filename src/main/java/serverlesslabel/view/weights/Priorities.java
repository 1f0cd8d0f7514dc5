package serverlesslabel.view.weights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.RankOrderWeights;
import serverlesslabel.domain.Weights;

/**
 * What the reader says in the guide: the characteristics in the order in which to improve them, and the formula that
 * makes weights of it. Immutable.
 *
 * @param order all characteristics of the rubric, most important first
 */
record Priorities(List<Characteristic> order, RankOrderWeights formula) {

    Priorities {
        order = List.copyOf(order);
    }

    /** The order that weights stand for; characteristics of equal weight stay in the order of the rubric. */
    static Priorities of(List<Characteristic> characteristics, Weights weights) {
        return new Priorities(characteristics.stream()
            .sorted(Comparator.comparing((Characteristic each) -> -weights.of(each))).toList(),
            RankOrderWeights.CENTROID);
    }

    /**
     * A copy in which one characteristic stands at another place, and those between move up or down by one.
     *
     * @param from the place it has, from 0
     * @param to   the place it gets; the nearest one where there is none such
     */
    Priorities moved(int from, int to) {
        var next = new ArrayList<>(order);
        var item = next.remove(from);
        next.add(Math.max(0, Math.min(next.size(), to)), item);
        return new Priorities(next, formula);
    }

    /** A copy with another formula. */
    Priorities with(RankOrderWeights another) {
        return new Priorities(order, another);
    }

    /** The weights that follow; they add up to 100. */
    Weights weights() {
        return formula.of(order);
    }
}
