package serverlesslabel.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.text.Texts;

/** Brackets as sentences: how far a weight may go, and who leads beyond. */
public final class BracketWords {

    private final Alternatives alternatives;
    private final Texts texts;

    /** Sentences about the brackets of first place among some services. */
    public BracketWords(Alternatives alternatives, Texts texts) {
        this.alternatives = alternatives;
        this.texts = texts;
    }

    /** How far one weight may go before another service is first. */
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
                + " " + texts.get("firm.below.above", taker(below.get()), taker(above.get()));
        if (above.isPresent()) return texts.get("firm.up", leader, name, share(above.get()), now, taker(above.get()));
        if (below.isPresent())
            return texts.get("firm.down", leader, name, share(below.get()), now, taker(below.get()));
        return texts.get("firm.whatever", leader, name);
    }

    /** The closest of all ends: what it takes, of one weight alone, for another service to be first. */
    public String nearest(List<Bracket> brackets) {
        if (alternatives.size() == 0) return "";
        if (alternatives.size() == 1) return texts.get("firm.only", call(0));
        int level = level();
        if (level == 2) return texts.get("firm.level.two", call(0), call(1));
        if (level > 2) return texts.get("firm.level", texts.formats().whole(level), call(0), call(1));
        var nearest = brackets.stream().filter(bracket -> bracket.nearest().isPresent())
            .min(Comparator.comparing(bracket -> bracket.nearest().orElseThrow()));
        return nearest.map(this::end).orElseGet(() -> texts.get("firm.always", call(0)));
    }

    /** How far one weight may go before any two of the services shown change places. */
    public String ofOrder(Bracket bracket) {
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
        return texts.get("firm.order.swap", taker(end), alternatives.ranking().catalog().call(end.overtaken()));
    }

    private String end(Bracket bracket) {
        var end = closer(bracket);
        boolean up = end.share().compareTo(bracket.now()) > 0;
        return texts.get(up ? "firm.up" : "firm.down", call(0), Phrases.quoted(bracket.characteristic(), texts),
            share(end), Phrases.percent(bracket.now(), texts), taker(end));
    }

    private static Bracket.End closer(Bracket bracket) {
        Optional<Bracket.End> upper = bracket.upper().filter(end ->
            end.share().percent() - bracket.now().percent() <= bracket.nearest().orElseThrow());
        return upper.or(bracket::lower).orElseThrow();
    }

    // How many share first place.
    private int level() {
        int level = 1;
        while (level < alternatives.size() && alternatives.rank(level) == 1) level++;
        return level;
    }

    private String share(Bracket.End end) {
        return Phrases.percent(end.share(), texts);
    }

    private String taker(Bracket.End end) {
        return alternatives.ranking().catalog().call(end.overtaking());
    }

    private String call(int position) {
        return alternatives.ranking().catalog().call(alternatives.service(position));
    }
}
