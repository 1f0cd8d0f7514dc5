package serverlesslabel.report.decision;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;

/**
 * The context of a decision: the compared services, those they were chosen from, and the texts to write with.
 *
 * @param comparison the compared services, at least one
 * @param shown      the services the reader saw, from which the compared ones were chosen
 * @param options    the compared services as alternatives, best first
 * @param title      the reader's title; blank for the names of the services
 */
record DecisionContext(Comparison comparison, Alternatives shown, Alternatives options, String title, Texts texts) {

    /**
     * The decision between the services of a comparison.
     *
     * @param shown the services the reader saw
     * @param title the reader's title; blank for the names of the services
     * @throws IllegalArgumentException if the comparison is empty
     */
    static DecisionContext of(Comparison comparison, Alternatives shown, String title, Texts texts) {
        if (comparison.placements().isEmpty()) throw new IllegalArgumentException("nothing is compared");
        var ranking = comparison.ranking();
        var places = new HashSet<Integer>();
        comparison.placements().forEach(placement ->
            places.add(ranking.catalog().place(placement.service().id()).orElseThrow()));
        return new DecisionContext(comparison, shown, Alternatives.of(ranking, places::contains), title, texts);
    }

    /** The placements of the compared services, in the order of the comparison. */
    List<Placement> placements() {
        return comparison.placements();
    }

    /** Whether only one service is compared. */
    boolean single() {
        return options.size() == 1;
    }

    /** The best option by these weights; within a tie the first by name. */
    Service leader() {
        return options.service(0);
    }

    /** The other options, best first. */
    List<Service> others() {
        return IntStream.range(1, options.size()).mapToObj(options::service).toList();
    }

    /** The rubric of the catalog. */
    Rubric rubric() {
        return comparison.rubric();
    }

    /** The characteristics, in the order of the rubric. */
    List<Characteristic> characteristics() {
        return rubric().characteristics();
    }

    /** The name of a service in a sentence. */
    String call(Service service) {
        return comparison.catalog().displayName(service);
    }

    /** The text of a key, filled in with arguments. */
    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** A whole number in the format of the language. */
    String whole(long number) {
        return texts.formats().whole(number);
    }
}
