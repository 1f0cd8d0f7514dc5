package serverlesslabel.wording;

import serverlesslabel.domain.Rating;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.text.Texts;

/** What separates two services, in words. */
public final class ScoreDifferenceWords {

    private ScoreDifferenceWords() {}

    /** Which of the two is ahead, and by how many points of index; both by the names they are given. */
    public static String distance(ScoreDifference gap, String first, String second, Texts texts) {
        if (gap.differences().isEmpty()) return texts.get("explain.same");
        if (gap.points() == 0) return texts.get("gap.level", first, second);
        return gap.points() > 0 ? texts.get("gap.ahead", first, points(gap.points(), texts), second)
            : texts.get("gap.ahead", second, points(gap.points(), texts), first);
    }

    /** The same as the beginning of a list of what separates the two. */
    public static String heading(ScoreDifference gap, Texts texts) {
        if (gap.differences().isEmpty()) return texts.get("explain.same");
        if (gap.points() == 0) return texts.get("explain.level");
        return texts.get(gap.points() > 0 ? "explain.above" : "explain.below", gap.first().title(),
            points(gap.points(), texts));
    }

    /** "Scales to zero: +3.2". */
    public static String difference(ScoreDifference.Difference difference, Texts texts) {
        var sign = difference.points() < 0 ? "\u2212" : "+";
        return texts.get("explain.difference", difference.characteristic().name(),
            sign + points(difference.points(), texts));
    }

    /** What one of the two, by the name it is given, reaches, and what that means; the level with its range. */
    public static String side(String name, String level, Rating rating, Texts texts) {
        return texts.get("explain.side", name, level, unknown(rating) ? texts.get("record.unknown")
            : LevelReason.says(rating, texts))
            .strip();
    }

    /** A number of points of index without its sign: "5.2". */
    public static String points(double points, Texts texts) {
        return texts.formats().tenths((int) Math.round(10 * Math.abs(points)));
    }

    // The words of the lowest step describe a service that was looked at; where facts are missing nobody knows.
    private static boolean unknown(Rating rating) {
        return rating.checks().isEmpty() && rating.deciding().anyMatch(check -> check.fact().isEmpty());
    }
}
