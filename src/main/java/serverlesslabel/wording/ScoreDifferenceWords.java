package serverlesslabel.wording;

import serverlesslabel.domain.Rating;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.text.Texts;

/** Writes sentences about score differences: what separates two services, in points of index. */
public final class ScoreDifferenceWords {

    private ScoreDifferenceWords() {}

    /**
     * Which of the two is ahead, and by how many points of index.
     *
     * @param first  the name to use for the first service
     * @param second the name to use for the second service
     */
    public static String distance(ScoreDifference gap, String first, String second, Texts texts) {
        if (gap.differences().isEmpty()) return texts.get("explain.same");
        if (gap.points() == 0) return texts.get("gap.level", first, second);
        return gap.points() > 0 ? texts.get("gap.ahead", first, points(gap.points(), texts), second)
            : texts.get("gap.ahead", second, points(gap.points(), texts), first);
    }

    /** The heading of a list of differences: which service is ahead, and by how many points of index. */
    public static String heading(ScoreDifference gap, Texts texts) {
        if (gap.differences().isEmpty()) return texts.get("explain.same");
        if (gap.points() == 0) return texts.get("explain.level");
        return texts.get(gap.points() > 0 ? "explain.above" : "explain.below", gap.first().title(),
            points(gap.points(), texts));
    }

    /** One difference with its sign, in points of index: "Scales to zero: +3.2". */
    public static String difference(ScoreDifference.Difference difference, Texts texts) {
        var sign = difference.points() < 0 ? "\u2212" : "+";
        return texts.get("explain.difference", difference.characteristic().brief(),
            sign + points(difference.points(), texts));
    }

    /**
     * What one of the two reaches on a characteristic, and what that means.
     *
     * @param name  the name to use for the service
     * @param level its level with its range
     */
    public static String side(String name, String level, Rating rating, Texts texts) {
        return texts.get("explain.side", name, level, meaning(rating, texts)).strip();
    }

    /** The same where the name of the service stands at the head of the column. */
    public static String side(String level, Rating rating, Texts texts) {
        return texts.get("pair.side", level, meaning(rating, texts)).strip();
    }

    private static String meaning(Rating rating, Texts texts) {
        return unknown(rating) ? texts.get("record.unknown") : LevelReason.meaning(rating, texts);
    }

    /** Points of index with one decimal, without their sign: "5.2". */
    public static String points(double points, Texts texts) {
        return texts.formats().tenths((int) Math.round(10 * Math.abs(points)));
    }

    // The rubric's words for level 0 fit a service whose facts are known; they would be untrue where a fact is missing.
    private static boolean unknown(Rating rating) {
        return rating.checks().isEmpty() && rating.deciding().anyMatch(check -> check.fact().isEmpty());
    }
}
