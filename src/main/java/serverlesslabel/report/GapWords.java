package serverlesslabel.report;

import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.ranking.Gap;
import serverlesslabel.text.Texts;

/** What separates two services, in sentences. */
final class GapWords {

    private GapWords() {}

    /** How far the first is above or below the second. */
    static String distance(Gap gap, Texts texts) {
        if (gap.differences().isEmpty()) return texts.say("explain.same");
        if (gap.points() == 0) return texts.say("explain.level");
        return texts.say(gap.points() > 0 ? "explain.above" : "explain.below", gap.first().title(),
            points(Math.abs(gap.points()), texts));
    }

    /** "Scales to zero: +3.2". */
    static String difference(Gap.Difference difference, Texts texts) {
        var sign = difference.points() < 0 ? "\u2212" : "+";
        return texts.say("explain.difference", difference.characteristic().name(),
            sign + points(Math.abs(difference.points()), texts));
    }

    /** What one of the two reaches, and what that means. */
    static String side(Service service, Rating rating, Texts texts) {
        return texts.say("explain.side", service.title(),
            LevelWords.level(service, rating.characteristic(), texts),
            unknown(rating) ? texts.say("record.unknown") : rating.says()).strip();
    }

    // The words of the lowest step describe a service that was looked at; where facts are missing nobody knows.
    private static boolean unknown(Rating rating) {
        return rating.checks().isEmpty() && rating.deciding().anyMatch(check -> check.fact().isEmpty());
    }

    /** Points of index with one decimal. */
    static String points(double points, Texts texts) {
        return texts.formats().tenths((int) Math.round(points * 10));
    }
}
