package serverlesslabel.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.text.Texts;

/** Writes the headline over a ranking: what is ranked, who leads and by how little, and what would change that. */
public final class HeadlineWords {

    /** Below this share of first places near the reader's weights, 0 to 1, a leader only just leads. */
    private static final double JUST = 0.6;

    private final Alternatives alternatives;
    private final Texts texts;

    /** Takes the services that are shown. */
    public HeadlineWords(Alternatives alternatives, Texts texts) {
        this.alternatives = alternatives;
        this.texts = texts;
    }

    /**
     * The nearest end of a bracket: who leads beyond it, and the characteristic whose weight would have to move.
     *
     * @param who            "BigQuery leads when"
     * @param characteristic whose sign stands between the two parts
     * @param when           "Available counts 9.8 %, not 8 %"
     * @param overtaking     who leads beyond it
     */
    public record Turn(String who, Characteristic characteristic, String when, Service overtaking) {}

    /** What is ranked: how many services, shown and in all, by which rubric, and as of which day in the past. */
    public String subject() {
        int all = alternatives.ranking().size();
        var rubric = alternatives.rubric().name();
        var subject = alternatives.size() == all ? texts.get("headline.subject", texts.formats().whole(all), rubric)
            : texts.get("headline.subject.shown", texts.formats().whole(alternatives.size()),
                texts.formats().whole(all), rubric);
        return alternatives.ranking().catalog().day()
            .map(day -> texts.get("headline.past", subject, texts.formats().day(day))).orElse(subject);
    }

    /**
     * Who leads under the weights, in ever fewer words: where there is no room for all of the first, the next one says
     * the same without the weights.
     *
     * @param near the count of first places near the weights; empty until it is counted
     */
    public List<String> titles(Optional<Acceptability> near) {
        if (alternatives.size() == 0) return List.of(texts.get("headline.none"));
        var leaders = leaders(near);
        return Stream.of(Stream.of(texts.get("headline.under", under(), leaders), leaders), byName(),
            Stream.of(shortly(near))).flatMap(titles -> titles).distinct().toList();
    }

    // Several that share first place by their names without the modes, where those of the two that are named differ.
    private Stream<String> byName() {
        int tied = alternatives.tiedForFirst();
        if (tied < 2 || alternatives.size() < 2) return Stream.empty();
        var first = alternatives.service(0).name();
        var second = alternatives.service(1).name();
        if (tied > 2) return Stream.of(texts.get("headline.tie", first, texts.formats().whole(tied - 1L)));
        return first.equals(second) ? Stream.empty() : Stream.of(texts.get("headline.two", first, second));
    }

    private String shortly(Optional<Acceptability> near) {
        int tied = alternatives.tiedForFirst();
        if (tied > 1) return texts.get("headline.short.tie", texts.formats().whole(tied));
        return alternatives.size() > 1 && near.filter(this::just).isPresent()
            ? texts.get("headline.short.just", call(0)) : leaders(near);
    }

    private String under() {
        var weights = alternatives.weights();
        if (weights.equals(alternatives.rubric().reference())) return texts.get("headline.reference");
        return alternatives.ranking().catalog().profileOf(weights).map(profile -> profile.name())
            .orElseGet(() -> texts.get("headline.own"));
    }

    private String leaders(Optional<Acceptability> near) {
        if (alternatives.size() == 1) return texts.get("headline.only", call(0));
        int tied = alternatives.tiedForFirst();
        if (tied == 2) return texts.get("headline.two", call(0), call(1));
        if (tied > 2) return texts.get("headline.tie", call(0), texts.formats().whole(tied - 1L));
        return texts.get(near.filter(this::just).isPresent() ? "headline.just" : "headline.leads", call(0));
    }

    private boolean just(Acceptability near) {
        double leader = near.share(alternatives.service(0), 1);
        return leader < JUST || near.share(alternatives.service(1), 1) >= leader;
    }

    /**
     * The smallest move of one weight that gives the lead to another service; empty where no single weight can, and
     * where several share first place and any move parts them.
     *
     * @param brackets the brackets of first place
     */
    public Optional<Turn> turn(List<Bracket> brackets) {
        if (alternatives.size() < 2) return Optional.empty();
        return brackets.stream().filter(bracket -> bracket.nearestDistance().isPresent())
            .min(Comparator.comparing(bracket -> bracket.nearestDistance().orElseThrow()))
            .filter(bracket -> alternatives.tiedForFirst() == 1 || bracket.nearestDistance().orElseThrow() > 0)
            .map(bracket -> {
                var end = BracketWords.closer(bracket);
                return new Turn(texts.get("headline.turn.who",
                    alternatives.ranking().catalog().displayName(end.overtaking())), bracket.characteristic(),
                    texts.get("headline.turn.when", bracket.characteristic().brief(),
                        Phrases.percent(end.share(), texts), Phrases.percent(bracket.now(), texts)), end.overtaking());
            });
    }

    /**
     * The second part of the turn and the remarks in one line, in ever fewer words: where there is no room for the
     * first, the next one says the turn alone. Where the same service leads by the documented facts alone, that is said
     * with the turn.
     *
     * @param turn       what {@link #turn} gave
     * @param documented who leads by the documented facts alone; empty until it is known
     */
    public List<String> lines(Optional<Turn> turn, Optional<Service> documented) {
        return Stream.concat(Stream.of(line(turn, documented)),
            turn.map(found -> texts.get("headline.sentence", found.when())).stream()).distinct().toList();
    }

    private String line(Optional<Turn> turn, Optional<Service> documented) {
        boolean same = turn.filter(found -> documented.filter(found.overtaking()::equals).isPresent()).isPresent();
        var remark = same ? "" : remark(turn, documented);
        if (turn.isEmpty()) return remark;
        var when = same ? texts.get("headline.turn.both", turn.get().when())
            : texts.get("headline.sentence", turn.get().when());
        return remark.isEmpty() ? when : when + " " + remark;
    }

    /**
     * The remark behind the headline where there is no turn, and the one on what the documented facts alone give.
     *
     * @param turn       what {@link #turn} gave
     * @param documented who leads by the documented facts alone; empty until it is known
     */
    private String remark(Optional<Turn> turn, Optional<Service> documented) {
        var remarks = new ArrayList<String>();
        if (alternatives.size() > 1 && turn.isEmpty() && alternatives.tiedForFirst() == 1)
            remarks.add(texts.get("headline.always"));
        documented.filter(service -> Stream.iterate(0, position -> position + 1).limit(alternatives.tiedForFirst())
                .map(alternatives::service).noneMatch(service::equals))
            .ifPresent(service -> remarks.add(texts.get("headline.documented",
                alternatives.ranking().catalog().displayName(service))));
        return String.join(" ", remarks);
    }

    private String call(int position) {
        return alternatives.ranking().catalog().displayName(alternatives.service(position));
    }
}
