package serverlesslabel.wording;

import java.util.ArrayList;
import java.util.stream.IntStream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.ranking.DrawnLevels;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.text.Texts;

/** Writes sentences about overtakings: the smallest shift that lets one service overtake another. */
public final class OvertakingWords {

    private OvertakingWords() {}

    /** Two sentences: {@link #weight}, then {@link #level}. */
    public static String text(Overtaking overtaking, Catalog catalog, Texts texts) {
        return weight(overtaking, catalog, texts) + " " + level(overtaking, catalog, texts);
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

    /** The smallest change of a single level that is enough, or that none is. */
    public static String level(Overtaking overtaking, Catalog catalog, Texts texts) {
        return overtaking.change().map(change -> {
            var name = Phrases.quoted(change.characteristic(), texts);
            return texts.get("overtake.level", change.to(), change.from(), name, catalog.displayName(change.service()));
        }).orElseGet(() -> texts.get("overtake.level.none"));
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
