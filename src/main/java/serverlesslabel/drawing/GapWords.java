package serverlesslabel.drawing;

import serverlesslabel.ranking.Gap;
import serverlesslabel.text.Texts;

/** What separates two services, in words. */
public final class GapWords {

    private GapWords() {}

    /** Which of the two is ahead, and by how many points of index; both by the names they are given. */
    public static String distance(Gap gap, String first, String second, Texts texts) {
        if (gap.differences().isEmpty()) return texts.say("explain.same");
        if (gap.points() == 0) return texts.say("gap.level", first, second);
        return gap.points() > 0 ? texts.say("gap.ahead", first, points(gap.points(), texts), second)
            : texts.say("gap.ahead", second, points(gap.points(), texts), first);
    }

    /** A number of points of index without its sign: "5.2". */
    static String points(double points, Texts texts) {
        return texts.formats().tenths((int) Math.round(10 * Math.abs(points)));
    }

    /** A number of points of index with its sign: "+5.2", "−0.7". */
    public static String signed(double points, Texts texts) {
        return (points < 0 ? "\u2212" : "+") + points(points, texts);
    }
}
