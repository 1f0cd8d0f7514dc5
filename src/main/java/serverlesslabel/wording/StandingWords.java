package serverlesslabel.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.CategoryRanks;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.RankRanges;
import serverlesslabel.text.Texts;

/** Writes where a service stands and how certain that is, in two lines, and what is still to be checked about it. */
public final class StandingWords {

    private StandingWords() {}

    /**
     * The rank among the services shown with the range that unchecked facts leave open, the index with what the
     * documented facts alone give, and the rank in its category: "Rank 22 of 73 (19 to 25), index 79.2 (70.4
     * documented)." Says instead that the service is not in the list where it is not among the services shown.
     */
    public static String rank(Service service, Alternatives alternatives, Texts texts) {
        var ranking = alternatives.ranking();
        var placement = ranking.placementOf(ranking.catalog().place(service.id()).orElseThrow());
        var formats = texts.formats();
        boolean judged = !service.levels().judged().isEmpty() && service.facts().byQuestion().isEmpty();
        var index = placement.provisional() && !judged
            ? texts.get("standing.index.open", formats.tenths(placement.index().tenths()),
                formats.tenths(placement.documented().tenths()))
            : texts.get("standing.index", formats.tenths(placement.index().tenths()));
        var position = alternatives.position(service);
        if (position.isEmpty()) return texts.get("standing.hidden", index);
        int at = position.get();
        var range = RankRanges.at(alternatives, at);
        var rank = LevelWords.rank(alternatives.rank(at), alternatives.tied(at), texts);
        var size = formats.whole(alternatives.size());
        return range.certain() || judged ? texts.get("standing.rank", rank, size, index)
            : texts.get("standing.rank.open", rank, size, formats.whole(range.best()), formats.whole(range.worst()),
                index);
    }

    /** The rank in its category; empty where the services shown are those of the category, or where it has no other. */
    public static Optional<String> category(Service service, Alternatives alternatives, Texts texts) {
        var standing = CategoryRanks.of(alternatives.ranking(), service);
        if (standing.size() == 1 || standing.size() == alternatives.size()) return Optional.empty();
        return Optional.of(texts.get("place.category", LevelWords.standing(standing, texts),
            service.category().name()));
    }

    /** The letter, whether a check could still change it, and how many facts wait for one. */
    public static String letter(Service service, Rubric rubric, Texts texts) {
        var range = ClassRange.of(service, rubric);
        var label = texts.get("label.class", range.stated().letter());
        if (!service.levels().judged().isEmpty()) return texts.get("standing.judged", label);
        int open = unchecked(service, rubric).size();
        if (range.certain()) return texts.get("standing.certain", label);
        return texts.count("standing.open", open, texts.get("class.open", label, LevelWords.open(range, texts)));
    }

    /**
     * The questions whose answers raise a level of the service and are not yet checked at their source, each once, in
     * the order of the rubric.
     */
    public static List<Question> unchecked(Service service, Rubric rubric) {
        return List.copyOf(checks(service, rubric).keySet());
    }

    /** The same questions, each with the first characteristic whose level its answer raises, in the same order. */
    public static Map<Question, Characteristic> checks(Service service, Rubric rubric) {
        var checks = new LinkedHashMap<Question, Characteristic>();
        rubric.ratings(service).stream().filter(Rating::provisional).forEach(rating ->
            rating.checks().stream().filter(Rating.Check::holds).flatMap(check -> check.fact().stream())
                .filter(fact -> !fact.documented())
                .forEach(fact -> checks.putIfAbsent(fact.question(), rating.characteristic())));
        return checks;
    }
}
