package serverlesslabel.drawing.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.Phrases;
import serverlesslabel.wording.ServiceWords;

/** Alternative text of sheets, for readers who cannot see them: services, classes, ranks and the largest difference. */
public final class AltText {

    private AltText() {}

    /** The text of a comparison, two or three sentences. */
    static String of(Comparison comparison, Texts texts) {
        var words = new SheetWords(comparison.ranking(), texts);
        var first = comparison.placements().get(0);
        var all = Phrases.list(
            comparison.placements().stream().map(placement -> compared(placement, comparison, texts)).toList(), texts);
        var count = Phrases.services(comparison.ranking().size(), texts);
        var weights = weights(words, comparison.catalog(), texts);
        return comparison.placements().size() == 1
            ? String.join(" ", texts.get("alt.one", count, all, LevelWords.index(first, texts)),
                ServiceWords.extremes(first.service(), comparison.rubric(), texts), weights)
            : String.join(" ", texts.get("alt.several", count, all), difference(comparison, texts), weights);
    }

    /** The text of a ranking, two or three sentences: number of services, first and last, number of each class. */
    static String of(RankingList list, Texts texts) {
        var words = new SheetWords(list.ranking(), texts);
        var weights = weights(words, list.ranking().catalog(), texts);
        if (list.rows().isEmpty()) return texts.get("table.nothing") + " " + weights;
        var shown = list.shown();
        var rubric = list.ranking().catalog().rubric();
        var letters = rubric.classes().stream().map(labelClass -> counted(labelClass, shown, rubric, texts))
            .flatMap(Optional::stream).toList();
        var ends = texts.count("alt.ranking", shown.size(), named(shown.get(0), words, texts),
            named(shown.get(shown.size() - 1), words, texts));
        return String.join(" ", ends, texts.get("alt.letters", Phrases.list(letters, texts)), weights);
    }

    private static String weights(SheetWords words, Catalog catalog, Texts texts) {
        var weights = texts.get("alt.weights", words.weights());
        return catalog.day().map(day -> weights + " " + texts.get("alt.past", texts.formats().day(day)))
            .orElse(weights);
    }

    private static String named(Placement placement, SheetWords words, Texts texts) {
        return texts.get("alt.named", placement.service().title(), words.rank(placement),
            LevelWords.index(placement, texts));
    }

    private static Optional<String> counted(LabelClass letter, List<Placement> shown, Rubric rubric, Texts texts) {
        long count = shown.stream()
            .filter(placement -> Comparison.labelClass(placement.service(), rubric).equals(letter)).count();
        return count == 0 ? Optional.empty()
            : Optional.of(texts.get("alt.counted", texts.formats().whole(count), letter.letter()));
    }

    private static String compared(Placement placement, Comparison comparison, Texts texts) {
        return texts.get("alt.service", placement.service().title(),
            LevelWords.letter(ClassRange.of(placement.service(), comparison.rubric()), texts),
            LevelWords.rank(placement, texts));
    }

    // The difference with the largest weighted spread; where no weight counts, the one with the largest spread.
    private static String difference(Comparison comparison, Texts texts) {
        var services = comparison.placements().stream().map(Placement::service).toList();
        var weights = comparison.weights().effective();
        return comparison.rubric().characteristics().stream()
            .filter(characteristic -> spread(characteristic, services) > 0)
            .max(Comparator.comparing((Characteristic characteristic) -> weighed(characteristic, services, weights))
                .thenComparing(characteristic -> spread(characteristic, services))
                .thenComparing(characteristic -> -characteristic.place()))
            .map(characteristic -> difference(characteristic, services, comparison, texts))
            .orElseGet(() -> texts.get("alt.same"));
    }

    private static String difference(Characteristic axis, List<Service> services, Comparison comparison, Texts texts) {
        Comparator<Service> byLevel = Comparator.comparing(service -> service.levels().of(axis));
        // Of services on the same level, the first of the comparison.
        var best = services.stream().min(byLevel.reversed()).orElseThrow();
        var worst = services.stream().min(byLevel).orElseThrow();
        var catalog = comparison.catalog();
        return texts.get("alt.difference", Phrases.quoted(axis, texts), best.levels().of(axis),
            catalog.displayName(best),
            worst.levels().of(axis), catalog.displayName(worst));
    }

    private static int weighed(Characteristic axis, List<Service> services, Weights weights) {
        return weights.of(axis) * spread(axis, services);
    }

    private static int spread(Characteristic axis, List<Service> services) {
        var levels = services.stream().mapToInt(service -> service.levels().of(axis)).summaryStatistics();
        return levels.getMax() - levels.getMin();
    }
}
