package serverlesslabel.wording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.text.Texts;

/** Writes the headline of a ranking: who leads, or shares first place, and whether only just. */
public final class LeaderWords {

    /** Below this share of first places near the reader's weights, 0 to 1, a leader only just leads. */
    private static final double JUST = 0.6;

    private final Alternatives alternatives;
    private final Texts texts;

    /** Takes the services that are shown. */
    public LeaderWords(Alternatives alternatives, Texts texts) {
        this.alternatives = alternatives;
        this.texts = texts;
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
        if (tied < 2) return Stream.empty();
        var first = alternatives.service(0).name();
        var second = alternatives.service(1).name();
        return tied == 2 && first.equals(second) ? Stream.empty() : Stream.of(tied(tied, first, second));
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
        if (tied > 1) return tied(tied, call(0), call(1));
        return texts.get(near.filter(this::just).isPresent() ? "headline.just" : "headline.leads", call(0));
    }

    private String tied(int count, String first, String second) {
        return count == 2 ? texts.get("headline.two", first, second)
            : texts.get("headline.tie", first, texts.formats().whole(count - 1L));
    }

    private boolean just(Acceptability near) {
        double leader = near.share(alternatives.service(0), 1);
        return leader < JUST || near.share(alternatives.service(1), 1) >= leader;
    }

    private String call(int position) {
        return alternatives.ranking().catalog().displayName(alternatives.service(position));
    }
}
