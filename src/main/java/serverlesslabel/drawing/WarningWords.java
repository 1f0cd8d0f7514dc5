package serverlesslabel.drawing;

import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.ranking.Share;
import serverlesslabel.ranking.Warning;
import serverlesslabel.text.Texts;

/** Warnings, one sentence each. */
public final class WarningWords {

    private WarningWords() {}

    /** What makes the order of some services less firm than it looks. */
    public static String says(Warning warning, Contenders contenders, Texts texts) {
        if (warning instanceof Warning.TooClose close) return tooClose(close, contenders, texts);
        if (warning instanceof Warning.DecidesNothing idle) return nothing(idle.characteristics(), contenders, texts);
        if (warning instanceof Warning.WeakPoint weak) {
            var weights = contenders.weights().effective();
            return texts.say("warn.weak", call(contenders, weak.service()), weak.level().steps(),
                Phrases.quoted(weak.characteristic(), texts),
                Phrases.percent(new Share(weights.of(weak.characteristic()), weights.sum()), texts));
        }
        var letter = (Warning.UncertainLetter) warning;
        return texts.say("warn.letter", call(contenders, letter.service()), letter.documented().letter(),
            letter.stated().letter());
    }

    private static String nothing(List<Characteristic> idle, Contenders contenders, Texts texts) {
        var names = Phrases.list(idle.stream().map(each -> Phrases.quoted(each, texts)).toList(), texts);
        var count = texts.formats().whole(contenders.size());
        return idle.size() > 1 ? texts.say("warn.nothings", names, count)
            : texts.say("warn.nothing", names, count, contenders.service(0).levels().of(idle.get(0)));
    }

    private static String tooClose(Warning.TooClose close, Contenders contenders, Texts texts) {
        var higher = call(contenders, close.overtaking().higher());
        var lower = call(contenders, close.overtaking().lower());
        if (contenders.rank(1) == 1) return texts.say("warn.level", higher, lower);
        return texts.say("warn.close", higher, lower, Phrases.points(close.overtaking().move()
            .map(move -> move.points()).orElse(0), texts));
    }

    private static String call(Contenders contenders, Service service) {
        return contenders.ranking().catalog().call(service);
    }
}
