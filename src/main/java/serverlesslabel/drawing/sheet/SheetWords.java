package serverlesslabel.drawing.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.Phrases;
import serverlesslabel.wording.ServiceWords;

/** Texts of sheets: subtitle, weights, ranks, small print. */
final class SheetWords {

    private final Ranking ranking;
    private final Texts texts;

    SheetWords(Ranking ranking, Texts texts) {
        this.ranking = ranking;
        this.texts = texts;
    }

    /** The line below the heading: the weights, the number of services, and which weights the letters follow from. */
    String subtitle() {
        return texts.get("sheet.subtitle", weights(), Phrases.services(ranking.size(), texts));
    }

    /** The line below the heading of a comparison: ranks, weights, and which weights the letters follow from. */
    String subtitle(List<Placement> columns) {
        var ranks = columns.stream().map(placement -> LevelWords.rank(placement, texts)).toList();
        return texts.get("sheet.subtitle.ranks", Phrases.list(ranks, texts), Phrases.services(ranking.size(), texts),
            weights());
    }

    /** The line below the heading of one service: mode, provider and category, and the weights of rank and index. */
    String subtitle(Placement placement) {
        return texts.get("sheet.subtitle.one", ServiceWords.subtitleWithCategory(placement.service()), weights());
    }

    /** What the marks of a sheet mean, as far as they are on it; in one line, or none. */
    List<String> legend(List<Service> shown, boolean pale) {
        var open = shown.stream().anyMatch(service -> hollow(service) || light(service))
            ? texts.get(judged(shown) ? "sheet.foot.judged" : "sheet.foot.open") : settled(shown);
        var shared = pale ? texts.get("sheet.foot.pale") : "";
        var words = Stream.of(open, shared).filter(text -> !text.isBlank()).collect(Collectors.joining(" "));
        return words.isBlank() ? List.of() : List.of(words);
    }

    /**
     * Where a sheet comes from: rubric and version, day and sources of the facts of the services shown, if they have
     * any, or the day in the past that they are of.
     */
    String origin(List<Service> shown) {
        var catalog = ranking.catalog();
        if (catalog.day().isEmpty() && shown.stream().allMatch(service -> service.facts().byQuestion().isEmpty()))
            return texts.get("sheet.foot.bare", catalog.rubric().name(), catalog.rubric().version());
        return texts.get(catalog.day().isPresent() ? "sheet.foot.past" : "sheet.foot.origin", catalog.rubric().name(),
            catalog.rubric().version(), day(shown), sources(shown));
    }

    /** The name of the weights in a phrase, such as "Weights “Reference”", or that they are the reader's own. */
    String weights() {
        return ranking.catalog().profileOf(ranking.weights()).map(profile -> texts.get("sheet.profile", profile.name()))
            .orElseGet(() -> texts.get("sheet.own"));
    }

    /** Whether the current weights differ from the reference weights, which label classes follow from. */
    boolean usesOwnWeights() {
        return !ranking.weights().equals(ranking.catalog().rubric().reference());
    }

    /** The rank with the number of services, such as "2= of 73". */
    String rank(Placement placement) {
        return texts.get("rank.of", LevelWords.rank(placement, texts), whole(ranking.size()));
    }

    /** The letter of the class that follows from the current weights. */
    String yourClass(Placement placement) {
        return placement.index().classIn(ranking.catalog().rubric().classes()).letter();
    }

    /** What the marks of a ranking mean, and among how many services it is where these are not all. */
    List<String> notes(List<Service> shown, int among) {
        var legend = legend(shown, false).stream();
        return Stream.concat(legend, among == ranking.size() ? Stream.<String>empty()
            : Stream.of(texts.get("sheet.foot.among", whole(among), whole(ranking.size())))).toList();
    }

    // Judged levels that are not drawn hollow are those of a catalog without facts.
    private String settled(List<Service> shown) {
        return judged(shown) ? texts.get("judged.all") : "";
    }

    private static boolean judged(List<Service> shown) {
        return shown.stream().anyMatch(service -> !service.levels().judged().isEmpty());
    }

    private static boolean hollow(Service service) {
        return !service.levels().stated().equals(service.levels().documented());
    }

    private boolean light(Service service) {
        return ranking.catalog().rubric().label().questions()
            .flatMap(question -> service.facts().answer(question).stream()).anyMatch(fact -> !fact.documented());
    }

    private String day(List<Service> shown) {
        return ranking.catalog().day().or(() -> shown.stream().flatMap(service -> service.facts().asOf().stream())
            .max(LocalDate::compareTo)).map(texts.formats()::day).orElseGet(() -> texts.get("none"));
    }

    private String sources(List<Service> shown) {
        long count = shown.stream().flatMap(service -> service.facts().sources().stream()).map(Source::address)
            .distinct().count();
        return texts.count("sources", count);
    }

    private String whole(long number) {
        return texts.formats().whole(number);
    }
}
