package serverlesslabel.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.text.Texts;

/** Writes sentences about brackets: how far a weight may move, and which service leads beyond. */
public final class BracketWords {

    private final Alternatives alternatives;
    private final Texts texts;

    /** Takes the alternatives whose brackets it words. */
    public BracketWords(Alternatives alternatives, Texts texts) {
        this.alternatives = alternatives;
        this.texts = texts;
    }

    /** How far one weight may move before another service is first; blank where there is no alternative. */
    public String text(Bracket bracket) {
        if (alternatives.size() == 0) return "";
        var leader = call(0);
        if (alternatives.size() == 1) return texts.get("firm.only", leader);
        var name = Phrases.quoted(bracket.characteristic(), texts);
        var now = Phrases.percent(bracket.now(), texts);
        var below = bracket.lower();
        var above = bracket.upper();
        if (below.isPresent() && above.isPresent())
            return texts.get("firm.between", leader, name, share(below.get()), share(above.get()), now)
                + " " + texts.get("firm.below.above", overtaker(below.get()), overtaker(above.get()));
        if (above.isPresent())
            return texts.get("firm.up", leader, name, share(above.get()), now, overtaker(above.get()));
        if (below.isPresent())
            return texts.get("firm.down", leader, name, share(below.get()), now, overtaker(below.get()));
        return texts.get("firm.whatever", leader, name);
    }

    /**
     * The smallest move of a single weight that puts another service first; else that several services share first
     * place, or that no such move exists. Blank where there is no alternative.
     *
     * @param brackets the brackets of first place
     */
    public String nearest(List<Bracket> brackets) {
        if (alternatives.size() == 0) return "";
        if (alternatives.size() == 1) return texts.get("firm.only", call(0));
        int tied = alternatives.tiedForFirst();
        if (tied == 2) return texts.get("firm.level.two", call(0), call(1));
        if (tied > 2) return texts.get("firm.level", texts.formats().whole(tied), call(0), call(1));
        var nearest = brackets.stream().filter(bracket -> bracket.nearestDistance().isPresent())
            .min(Comparator.comparing(bracket -> bracket.nearestDistance().orElseThrow()));
        return nearest.map(this::end).orElseGet(() -> texts.get("firm.always", call(0)));
    }

    /** How far one weight may move before any two neighbours change places; the bracket is one of the whole order. */
    public String orderText(Bracket bracket) {
        var name = Phrases.quoted(bracket.characteristic(), texts);
        var below = bracket.lower();
        var above = bracket.upper();
        if (below.isPresent() && above.isPresent())
            return texts.get("firm.order.between", name, share(below.get()), share(above.get()), swap(below.get()),
                swap(above.get()));
        if (above.isPresent()) return texts.get("firm.order.up", name, share(above.get()), swap(above.get()));
        if (below.isPresent()) return texts.get("firm.order.down", name, share(below.get()), swap(below.get()));
        return texts.get("firm.order.whatever", name);
    }

    private String swap(Bracket.End end) {
        return texts.get("firm.order.swap", overtaker(end), alternatives.ranking().catalog()
            .displayName(end.overtaken()));
    }

    private String end(Bracket bracket) {
        var end = closer(bracket);
        boolean up = end.share().compareTo(bracket.now()) > 0;
        return texts.get(up ? "firm.up" : "firm.down", call(0), Phrases.quoted(bracket.characteristic(), texts),
            share(end), Phrases.percent(bracket.now(), texts), overtaker(end));
    }

    /** The nearer end of a bracket and who takes the lead there: "9.8 %: BigQuery"; empty where it has no end. */
    public String turn(Bracket bracket) {
        if (bracket.nearestDistance().isEmpty()) return "";
        var end = closer(bracket);
        return texts.get("weights.turn", share(end), overtaker(end));
    }

    /** The nearer end of a bracket that has one. */
    static Bracket.End closer(Bracket bracket) {
        Optional<Bracket.End> upper = bracket.upper().filter(end ->
            end.share().percent() - bracket.now().percent() <= bracket.nearestDistance().orElseThrow());
        return upper.or(bracket::lower).orElseThrow();
    }

    private String share(Bracket.End end) {
        return Phrases.percent(end.share(), texts);
    }

    private String overtaker(Bracket.End end) {
        return alternatives.ranking().catalog().displayName(end.overtaking());
    }

    private String call(int position) {
        return alternatives.ranking().catalog().displayName(alternatives.service(position));
    }
}
