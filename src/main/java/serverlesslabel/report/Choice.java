package serverlesslabel.report;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;

/**
 * What a document is about: at least one service compared.
 *
 * @param shown   the services the reader saw, among which these were chosen
 * @param options the compared ones alone, best first
 * @param title   what the document is called
 */
record Choice(Comparison comparison, Contenders shown, Contenders options, String title, Texts texts) {

    /** A choice between the services of a comparison; a blank title is replaced by their names. */
    static Choice of(Comparison comparison, Contenders shown, String title, Texts texts) {
        if (comparison.placements().isEmpty()) throw new IllegalArgumentException("nothing is compared");
        var ranking = comparison.ranking();
        var places = new HashSet<Integer>();
        comparison.placements().forEach(each ->
            places.add(ranking.catalog().place(each.service().id()).orElseThrow()));
        return new Choice(comparison, shown, Contenders.of(ranking, places::contains), title, texts);
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

    String say(String key, Object... parts) {
        return texts.say(key, parts);
    }

    String whole(long number) {
        return texts.formats().whole(number);
    }
}
