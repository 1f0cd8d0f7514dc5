package serverlesslabel.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.RankRanges;
import serverlesslabel.ranking.Warning;
import serverlesslabel.text.Texts;

/** Writes sentences about the place of one service: its rank and what would change it. */
public final class PlaceWords {

    private PlaceWords() {}

    /**
     * The sentences about a service, in this order: its rank with the range unchecked facts leave open, and its rank in
     * its category; what lets it overtake the one above it, or be overtaken by the one below where it is first; the
     * same for each compared service; a warning where its label class is uncertain.
     *
     * @param compared services to set it against, in this order; the service itself and duplicates are skipped
     */
    public static List<String> of(Service service, Alternatives alternatives, List<Service> compared, Texts texts) {
        var catalog = alternatives.ranking().catalog();
        var position = alternatives.position(service);
        var neighbour = position.flatMap(at -> neighbour(alternatives, at));
        var sentences = new ArrayList<String>();
        sentences.add(position.map(at -> rank(alternatives, at, texts)).orElseGet(() -> texts.get("place.hidden")));
        StandingWords.category(service, alternatives, texts).ifPresent(sentences::add);
        Stream.concat(neighbour.stream(), compared.stream()).distinct()
            .filter(other -> !Objects.equals(other, service))
            .map(other -> Overtaking.between(service, other, alternatives.weights(), alternatives.rubric()))
            .forEach(overtaking -> sentences.add(OvertakingWords.text(overtaking, catalog, texts)));
        Warning.uncertainLetter(service, alternatives.rubric())
            .ifPresent(warning -> sentences.add(WarningWords.text(warning, alternatives, texts)));
        return sentences;
    }

    /** The service above the one at a position, or the one below the first; empty where it is the only one. */
    static Optional<Service> neighbour(Alternatives alternatives, int position) {
        if (alternatives.size() < 2) return Optional.empty();
        return Optional.of(alternatives.service(position == 0 ? 1 : position - 1));
    }

    private static String rank(Alternatives alternatives, int position, Texts texts) {
        if (alternatives.size() == 1) return texts.get("place.alone");
        var range = RankRanges.at(alternatives, position);
        var formats = texts.formats();
        var rank = LevelWords.rank(alternatives.rank(position), alternatives.tied(position), texts);
        return range.certain() ? texts.get("place.certain", rank, formats.whole(alternatives.size()))
            : texts.get("place.range", rank, formats.whole(alternatives.size()), formats.whole(range.best()),
                formats.whole(range.worst()));
    }
}
