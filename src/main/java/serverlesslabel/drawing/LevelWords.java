package serverlesslabel.drawing;

import java.util.stream.Collectors;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;

/** Levels and indexes in words, with their range where recalled facts hold them up. */
public final class LevelWords {

    private LevelWords() {}

    /** "4", or "2–4" where the documented facts alone give 2. */
    public static String level(Service service, Characteristic characteristic, Texts texts) {
        int level = service.levels().of(characteristic);
        int sure = service.levels().documentedOf(characteristic);
        return sure < level ? texts.say("range", sure, level) : Integer.toString(level);
    }

    /** "79.2", or "68.8–79.2" where the documented facts alone give 68.8. */
    public static String index(Placement placement, Texts texts) {
        var index = texts.formats().tenths(placement.index().tenths());
        return placement.provisional()
            ? texts.say("range", texts.formats().tenths(placement.documented().tenths()), index) : index;
    }

    /** "3", or "3=" for a tie. */
    public static String rank(Placement placement, Texts texts) {
        return texts.say(placement.tied() ? "rank.tied" : "rank", texts.formats().whole(placement.rank()));
    }

    /** Every characteristic with its level: "Elastic 4, Available 5, …". */
    public static String all(Service service, Rubric rubric, Texts texts) {
        return rubric.characteristics().stream()
            .map(each -> each.brief() + " " + level(service, each, texts)).collect(Collectors.joining(", "));
    }
}
