package serverlesslabel.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.DrawnLevels;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.text.Texts;

/**
 * Writes what would change the place of a service, a line each, for a reader who has its name and its place before the
 * eyes. {@link PlaceWords} says the same in whole sentences that stand alone.
 */
public final class PlaceChangeWords {

    private final Service service;
    private final Service other;
    private final Overtaking overtaking;
    private final Alternatives alternatives;
    private final Texts texts;

    private PlaceChangeWords(Service service, Service other, Alternatives alternatives, Texts texts) {
        this.service = service;
        this.other = other;
        this.overtaking = Overtaking.between(service, other, alternatives.weights(), alternatives.rubric());
        this.alternatives = alternatives;
        this.texts = texts;
    }

    /**
     * The lines about a service, at most three: the smallest change of a level and the smallest shift of weight that
     * let it pass the service above it, or be passed where it is first; its rank in its category. None about the place
     * of a service that is not among the alternatives.
     */
    public static List<String> of(Service service, Alternatives alternatives, Texts texts) {
        var lines = new ArrayList<String>();
        alternatives.position(service).flatMap(at -> PlaceWords.neighbour(alternatives, at)).ifPresent(other -> {
            var words = new PlaceChangeWords(service, other, alternatives, texts);
            words.level().ifPresent(lines::add);
            lines.add(words.weight());
        });
        StandingWords.category(service, alternatives, texts).ifPresent(lines::add);
        return lines;
    }

    private Optional<String> level() {
        return overtaking.change().map(change -> {
            var name = Phrases.quoted(change.characteristic(), texts);
            boolean own = change.service().equals(service);
            if (own && passes()) return texts.get("place.rise", change.to(), change.from(), name,
                texts.formats().whole(change.rank(alternatives)));
            var key = own ? "place.fall" : passes() ? "place.fall.other" : "place.rise.other";
            return texts.get(key, change.to(), change.from(), name, call());
        });
    }

    private String weight() {
        return overtaking.move().map(this::shift).orElseGet(this::never);
    }

    // Several sources would make more than a line.
    private String shift(Overtaking.WeightShift move) {
        var points = Phrases.points(move.points(), texts);
        var to = Phrases.quoted(move.to(), texts);
        if (move.from().size() > 1)
            return texts.get(passes() ? "place.move.many" : "place.passed.many", points, to, call());
        var from = Phrases.quoted(move.from().get(0).characteristic(), texts);
        return texts.get(passes() ? "place.move" : "place.passed", points, from, to, call());
    }

    private String never() {
        boolean open = DrawnLevels.mayExceed(overtaking.lower(), overtaking.higher(),
            alternatives.rubric().characteristics());
        if (passes()) return texts.get(open ? "place.never.stated" : "place.never", call());
        return texts.get(open ? "place.passed.never.stated" : "place.passed.never", call());
    }

    private boolean passes() {
        return overtaking.lower().equals(service);
    }

    private String call() {
        return alternatives.ranking().catalog().displayName(other);
    }
}
