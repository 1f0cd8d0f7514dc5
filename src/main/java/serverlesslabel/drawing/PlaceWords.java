package serverlesslabel.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.RankRanges;
import serverlesslabel.ranking.Warning;
import serverlesslabel.text.Texts;

/** Where one service stands and what would change its place, as sentences. */
public final class PlaceWords {

    private PlaceWords() {}

    /**
     * Its rank and how sure that is; what it takes to overtake the one above it, or for the one below it where it is
     * first; then the same for each of the services it is compared with; then whether its letter is certain.
     */
    public static List<String> of(Service service, Contenders contenders, List<Service> compared, Texts texts) {
        var catalog = contenders.ranking().catalog();
        var position = contenders.position(service);
        var neighbour = position.flatMap(here -> neighbour(contenders, here));
        var sentences = new ArrayList<String>();
        sentences.add(position.map(here -> rank(contenders, here, texts)).orElseGet(() -> texts.say("place.hidden")));
        Stream.concat(neighbour.stream(), compared.stream()).distinct()
            .filter(other -> !Objects.equals(other, service))
            .map(other -> Overtaking.between(service, other, contenders.weights(), contenders.rubric()))
            .forEach(each -> sentences.add(OvertakingWords.says(each, catalog, texts)));
        Warning.uncertainLetter(service, contenders.rubric())
            .ifPresent(each -> sentences.add(WarningWords.says(each, contenders, texts)));
        return sentences;
    }

    private static Optional<Service> neighbour(Contenders contenders, int position) {
        if (contenders.size() < 2) return Optional.empty();
        return Optional.of(contenders.service(position == 0 ? 1 : position - 1));
    }

    private static String rank(Contenders contenders, int position, Texts texts) {
        if (contenders.size() == 1) return texts.say("place.alone");
        var range = RankRanges.of(contenders).at(position);
        var formats = texts.formats();
        var rank = LevelWords.rank(contenders.rank(position), contenders.tied(position), texts);
        return range.certain() ? texts.say("place.certain", rank, formats.whole(contenders.size()))
            : texts.say("place.range", rank, formats.whole(contenders.size()), formats.whole(range.best()),
                formats.whole(range.worst()));
    }
}
