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

/** What sheets say about what they show: headings, weights, small print. */
final class SheetWords {

    private final Ranking ranking;
    private final Texts texts;

    SheetWords(Ranking ranking, Texts texts) {
        this.ranking = ranking;
        this.texts = texts;
    }

    /** Which weights, how many services, and what letters go by. */
    String subtitle() {
        return texts.get("sheet.subtitle", weights(), Phrases.services(ranking.size(), texts));
    }

    /** "Weights “Reference”". */
    String weights() {
        return ranking.catalog().profileOf(ranking.weights()).map(profile -> texts.get("sheet.profile", profile.name()))
            .orElseGet(() -> texts.get("sheet.own"));
    }

    /** Whether letters go by other weights than the index. */
    boolean yours() {
        return !ranking.weights().equals(ranking.catalog().rubric().reference());
    }

    /** "2= of 73". */
    String rank(Placement placement) {
        return texts.get("sheet.rank.of", LevelWords.rank(placement, texts), whole(ranking.size()));
    }

    /** The class the weights in force give. */
    String yourClass(Placement placement) {
        return placement.index().classIn(ranking.catalog().rubric().classes()).letter();
    }

    /**
     * The small print: rubric, date, sources and, where it is not all services, among how many the order is; then the
     * remark, unless it is blank.
     */
    List<String> notes(List<Service> shown, int contenders, String remark) {
        var origin = texts.get("sheet.foot.left", ranking.catalog().rubric().version(), day(shown), sources(shown));
        var among = contenders == ranking.size() ? Stream.<String>empty()
            : Stream.of(texts.get("sheet.foot.among", whole(contenders), whole(ranking.size())));
        var first = Stream.concat(Stream.of(origin), among).collect(Collectors.joining(" · "));
        return remark.isBlank() ? List.of(first) : List.of(first, remark);
    }

    /** The words of a key where a level of these services rests on recalled facts, else nothing. */
    String hollow(List<Service> shown, String key) {
        return shown.stream().anyMatch(SheetWords::hollow) ? says(shown, key) : "";
    }

    /** The words of a key where a level or a figure of the label rests on recalled facts, else nothing. */
    String hollowOrLight(List<Service> shown, String key) {
        return shown.stream().anyMatch(service -> hollow(service) || light(service)) ? says(shown, key) : "";
    }

    private String says(List<Service> shown, String key) {
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
            .distinct()
            .count();
        return texts.count("sources", count);
    }

    private String whole(long number) {
        return texts.formats().whole(number);
    }
}
