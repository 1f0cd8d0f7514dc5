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
        return texts.get("sheet.rank.of", LevelWords.rank(placement, texts), whole(ranking.size()));
    }

    /** The letter of the class that follows from the current weights. */
    String yourClass(Placement placement) {
        return placement.index().classIn(ranking.catalog().rubric().classes()).letter();
    }

    /**
     * The small print, one or two notes: version of the rubric, date and sources, with the number of alternatives if
     * these are not all services; then the remark, unless it is blank.
     */
    List<String> notes(List<Service> shown, int alternatives, String remark) {
        var origin = texts.get("sheet.foot.left", ranking.catalog().rubric().version(), day(shown), sources(shown));
        var among = alternatives == ranking.size() ? Stream.<String>empty()
            : Stream.of(texts.get("sheet.foot.among", whole(alternatives), whole(ranking.size())));
        var first = Stream.concat(Stream.of(origin), among).collect(Collectors.joining(" · "));
        return remark.isBlank() ? List.of(first) : List.of(first, remark);
    }

    /** The text of a key if a level of these services rests on recalled facts; where all are judged, that. */
    String hollow(List<Service> shown, String key) {
        return shown.stream().anyMatch(SheetWords::hollow) ? remark(shown, key) : settled(shown);
    }

    /** The text of a key if a level or a figure of the label rests on recalled facts; else as {@link #hollow}. */
    String hollowOrLight(List<Service> shown, String key) {
        return shown.stream().anyMatch(service -> hollow(service) || light(service)) ? remark(shown, key)
            : settled(shown);
    }

    // Judged levels that are not drawn hollow are those of a catalog without facts.
    private String settled(List<Service> shown) {
        return shown.stream().anyMatch(service -> !service.levels().judged().isEmpty()) ? texts.get("judged.all") : "";
    }

    private String remark(List<Service> shown, String key) {
        boolean judged = shown.stream().anyMatch(service -> !service.levels().judged().isEmpty());
        return judged ? texts.get("judged.foot", texts.get(key)) : texts.get(key);
    }

    private static boolean hollow(Service service) {
        return !service.levels().stated().equals(service.levels().documented());
    }

    private boolean light(Service service) {
        return ranking.catalog().rubric().label().questions()
            .flatMap(question -> service.facts().answer(question).stream()).anyMatch(fact -> !fact.documented());
    }

    private String day(List<Service> shown) {
        return shown.stream().flatMap(service -> service.facts().asOf().stream()).max(LocalDate::compareTo)
            .map(texts.formats()::day).orElseGet(() -> texts.get("none"));
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
