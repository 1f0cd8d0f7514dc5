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

    /**
     * What would change the place of a service, at most four sentences of a line or two: the weight and the level that
     * let it overtake the one above it, or be overtaken where it is first; its rank in its category. The weight alone
     * for each pinned service, too.
     *
     * @param pinned services to set it against, in this order; the service itself and its neighbour are skipped
     */
    public static List<String> changes(Service service, Alternatives alternatives, List<Service> pinned, Texts texts) {
        var catalog = alternatives.ranking().catalog();
        var sentences = new ArrayList<String>();
        var next = alternatives.position(service).flatMap(at -> neighbour(alternatives, at));
        next.map(other -> Overtaking.between(service, other, alternatives.weights(), alternatives.rubric()))
            .ifPresent(overtaking -> {
                sentences.add(OvertakingWords.weight(overtaking, catalog, texts));
                OvertakingWords.level(overtaking, catalog, texts).ifPresent(sentences::add);
            });
        pinned.stream().filter(other -> !Objects.equals(other, service) && !Optional.of(other).equals(next))
            .map(other -> Overtaking.between(service, other, alternatives.weights(), alternatives.rubric()))
            .forEach(overtaking -> sentences.add(OvertakingWords.weight(overtaking, catalog, texts)));
        StandingWords.category(service, alternatives, texts).ifPresent(sentences::add);
        return sentences;
    }

    private static Optional<Service> neighbour(Alternatives alternatives, int position) {
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
