package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;

/** Brackets narrowed by a few services, against those narrowed by every service there is. */
class FirstPlaceRivalsLawsTest {

    /** More than the characteristics whose levels fit into one word. */
    private static final int MANY = 23;

    @Law(seeds = 1500)
    void theyEndEveryBracketAsAllServicesTogetherDo(Generator any) {
        var weights = any.oneIn(2) ? any.weights() : any.weightsUpTo(any.between(1, 3));
        sameAsByAll(any, Ranking.of(any.catalog(any.between(1, 5)), weights));
    }

    @Law(seeds = 100)
    void inALargeCatalogToo(Generator any) {
        int highest = any.between(1, 5);
        sameAsByAll(any, Ranking.of(Samples.catalog(IntStream.range(0, 500)
            .mapToObj(i -> any.service("Service " + any.between(0, 9) + "-" + i, highest)).toList()), any.weights()));
    }

    @Law(seeds = 200)
    void underARubricOfManyCharacteristicsToo(Generator any) {
        var rubric = rubricOfMany();
        var services = IntStream.range(0, any.between(1, 30)).mapToObj(i -> {
            var levels = any.list(MANY, 0, any.between(1, 5)).stream().map(Level::new).toList();
            return Samples.service("Service " + i, new Levels(levels, levels));
        }).toList();
        sameAsByAll(any, Ranking.of(new Catalog(rubric, List.of(), services, List.of()),
            new Weights(any.list(MANY, 0, any.oneIn(3) ? 1 : 9))));
    }

    private static void sameAsByAll(Generator any, Ranking ranking) {
        int hidden = any.between(2, 9);
        var alternatives = any.oneIn(2) ? Alternatives.all(ranking)
            : Alternatives.of(ranking, place -> place % hidden != 0);
        var held = held(any, ranking.catalog().rubric().characteristics());
        assertThat(Bracket.ofFirst(alternatives, held)).isEqualTo(byAll(alternatives, held));
    }

    private static List<Bracket> byAll(Alternatives alternatives, Set<Characteristic> held) {
        return alternatives.rubric().characteristics().stream().map(characteristic -> {
            var solver = new BracketSolver(characteristic.place(), alternatives, held);
            for (int below = 1; below < alternatives.size(); below++) solver.narrow(0, below);
            return solver.bracket(characteristic);
        }).toList();
    }

    private static Set<Characteristic> held(Generator any, List<Characteristic> all) {
        if (any.oneIn(2)) return Set.of();
        return any.list(any.between(1, all.size()), 0, all.size() - 1).stream().map(all::get)
            .collect(Collectors.toSet());
    }

    private static Rubric rubricOfMany() {
        var one = Samples.RUBRIC.characteristics().get(0);
        var many = new ArrayList<Characteristic>();
        for (int place = 0; place < MANY; place++) many.add(new Characteristic(place, "c" + place, "C" + place,
            "C" + place, one.swing(), one.why(), one.ladder()));
        return new Rubric("Many", "1", List.of(), List.of(), many, new Weights(Collections.nCopies(MANY, 1)),
            Samples.RUBRIC.classes(), Samples.RUBRIC.label(), List.of());
    }
}
