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
 * What a document is about: at least one service compared.
 *
 * @param shown   the services the reader saw, among which these were chosen
 * @param options the compared ones alone, best first
 * @param title   what the document is called
 */
record DecisionContext(Comparison comparison, Alternatives shown, Alternatives options, String title, Texts texts) {

    /** A choice between the services of a comparison; a blank title is replaced by their names. */
    static DecisionContext of(Comparison comparison, Alternatives shown, String title, Texts texts) {
        if (comparison.placements().isEmpty()) throw new IllegalArgumentException("nothing is compared");
        var ranking = comparison.ranking();
        var places = new HashSet<Integer>();
        comparison.placements().forEach(placement ->
            places.add(ranking.catalog().place(placement.service().id()).orElseThrow()));
        return new DecisionContext(comparison, shown, Alternatives.of(ranking, places::contains), title, texts);
    }

    /** The compared services in the order they were chosen. */
    List<Placement> placements() {
        return comparison.placements();
    }

    /** Whether there is only one to choose. */
    boolean single() {
        return options.size() == 1;
    }

    /** The first of the compared by these weights; inside a tie the first by name. */
    Service leader() {
        return options.service(0);
    }

    /** The others of the compared, best first. */
    List<Service> others() {
        return IntStream.range(1, options.size()).mapToObj(options::service).toList();
    }

    Rubric rubric() {
        return comparison.rubric();
    }

    List<Characteristic> characteristics() {
        return rubric().characteristics();
    }

    String call(Service service) {
        return comparison.catalog().call(service);
    }

    String text(String key, Object... parts) {
        return texts.get(key, parts);
    }

    String whole(long number) {
        return texts.formats().whole(number);
    }
}
