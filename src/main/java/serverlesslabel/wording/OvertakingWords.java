package serverlesslabel.wording;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.ranking.DrawnLevels;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.text.Texts;

/** Writes sentences about overtakings: the smallest shift that lets one service overtake another. */
public final class OvertakingWords {

    private OvertakingWords() {}

    /** One or two sentences: {@link #weight}, then {@link #level}, or that no single level is enough. */
    public static String text(Overtaking overtaking, Catalog catalog, Texts texts) {
        var weight = weight(overtaking, catalog, texts);
        if (overtaking.change().isEmpty()) return weight + " " + texts.get("overtake.level.none");
        return level(overtaking, catalog, texts).map(level -> weight + " " + level).orElse(weight);
    }

    /** The smallest shift of weight that is enough, or that none is; and whether unchecked facts leave that open. */
    public static String weight(Overtaking overtaking, Catalog catalog, Texts texts) {
        var lower = catalog.displayName(overtaking.lower());
        var higher = catalog.displayName(overtaking.higher());
        return overtaking.move().map(move -> texts.get("overtake.move", lower, higher,
            Phrases.points(move.points(), texts), sources(move, texts), Phrases.quoted(move.to(), texts)))
            .orElseGet(() -> texts.get(DrawnLevels.mayExceed(overtaking.lower(), overtaking.higher(),
                catalog.rubric().characteristics()) ? "overtake.never.stated" : "overtake.never", lower, higher));
    }

    /** The smallest change of a single level that is enough; empty where none is, or none that is likely. */
    public static Optional<String> level(Overtaking overtaking, Catalog catalog, Texts texts) {
        return overtaking.change().filter(Overtaking.LevelChange::likely).map(change ->
            texts.get("overtake.level", change.to(), change.from(), Phrases.quoted(change.characteristic(), texts),
                catalog.displayName(change.service())));
    }

    // A single source needs no points, because the sentence has named them already.
    private static String sources(Overtaking.WeightShift move, Texts texts) {
        var points = move.wholePoints();
        var named = new ArrayList<String>();
        IntStream.range(0, move.from().size()).filter(i -> points.get(i) > 0 || move.from().size() == 1).forEach(i -> {
            var name = Phrases.quoted(move.from().get(i).characteristic(), texts);
            named.add(move.from().size() == 1 ? name : texts.get("overtake.part", name, points.get(i)));
        });
        return Phrases.list(named, texts);
    }
}
