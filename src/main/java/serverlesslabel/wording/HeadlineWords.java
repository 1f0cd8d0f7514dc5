package serverlesslabel.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.text.Texts;

/** Writes what stands over and under the headline of a ranking: what is ranked, and what would change who leads. */
public final class HeadlineWords {

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
     * @param briefly        "Available counts 9.8 %"
     * @param overtaking     who leads beyond it
     */
    public record Turn(String who, Characteristic characteristic, String when, String briefly, Service overtaking) {}

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
                        Phrases.percent(end.share(), texts), Phrases.percent(bracket.now(), texts)),
                    texts.get("headline.turn.brief", bracket.characteristic().brief(),
                        Phrases.percent(end.share(), texts)), end.overtaking());
            });
    }

    /**
     * The second part of the turn and the remarks in one line, in ever fewer words: where there is no room for the
     * first, the next ones say the turn alone, the last one without what the weight is now. Where the same service
     * leads by the documented facts alone, that is said with the turn.
     *
     * @param turn       what {@link #turn} gave
     * @param documented who leads by the documented facts alone; empty until it is known
     */
    public List<String> lines(Optional<Turn> turn, Optional<Service> documented) {
        return Stream.concat(Stream.of(line(turn, documented)),
            turn.stream().flatMap(found -> Stream.of(found.when(), found.briefly())
                .map(words -> texts.get("headline.sentence", words)))).distinct().toList();
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
                .map(alternatives::service).noneMatch(first -> first.id().equals(service.id())))
            .ifPresent(service -> remarks.add(texts.get("headline.documented",
                alternatives.ranking().catalog().displayName(service))));
        return String.join(" ", remarks);
    }
}
