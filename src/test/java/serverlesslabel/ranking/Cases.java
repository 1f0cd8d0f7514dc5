package serverlesslabel.ranking;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/** Weights and catalogs as laws are tried on them. */
final class Cases {

    private Cases() {}

    /** Any weights, among them many with zeros. */
    static Arbitrary<Weights> weights() {
        return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.integers().between(0, 100)),
            Tuple.of(1, Arbitraries.just(0))).list().ofSize(8).map(Weights::new);
    }

    /** Up to thirty services with levels from 0 to a highest; few levels make many ties. */
    static Arbitrary<Catalog> catalogs(int highest) {
        return Arbitraries.integers().between(0, highest).list().ofSize(8).list().ofMinSize(1).ofMaxSize(30)
            .map(Cases::catalog);
    }

    /** Services some of whose levels are provisional. */
    static Arbitrary<Catalog> provisional() {
        return Arbitraries.integers().between(0, Level.TOP).list().ofSize(16).list().ofMinSize(1).ofMaxSize(12)
            .map(lists -> {
                var services = new ArrayList<Service>();
                for (var list : lists) services.add(Samples.service(name(services.size()), levels(list)));
                return Samples.catalog(services);
            });
    }

    private static Catalog catalog(List<List<Integer>> levels) {
        var services = new ArrayList<Service>();
        for (var list : levels) services.add(Samples.service(name(services.size()),
            list.stream().mapToInt(Integer::intValue).toArray()));
        return Samples.catalog(services);
    }

    private static Levels levels(List<Integer> each) {
        var stated = new ArrayList<Level>();
        var documented = new ArrayList<Level>();
        for (int i = 0; i < 8; i++) {
            stated.add(new Level(Math.max(each.get(i), each.get(i + 8))));
            documented.add(new Level(Math.min(each.get(i), each.get(i + 8))));
        }
        return new Levels(stated, documented);
    }

    private static String name(int number) {
        return "Service " + (char) ('Z' - number % 26) + number;
    }
}
