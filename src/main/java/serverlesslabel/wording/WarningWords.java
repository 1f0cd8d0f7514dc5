package serverlesslabel.wording;

import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Share;
import serverlesslabel.ranking.Warning;
import serverlesslabel.text.Texts;

/** Writes warnings about the stability of an order, one sentence each. */
public final class WarningWords {

    private WarningWords() {}

    /** The sentence of a warning about these alternatives. */
    public static String text(Warning warning, Alternatives alternatives, Texts texts) {
        if (warning instanceof Warning.TooClose close) return tooClose(close, alternatives, texts);
        if (warning instanceof Warning.DecidesNothing idle)
            return decidesNothing(idle.characteristics(), alternatives, texts);
        if (warning instanceof Warning.WeakPoint weak) {
            var weights = alternatives.weights().effective();
            return texts.get("warn.weak", call(alternatives, weak.service()), weak.level().steps(),
                Phrases.quoted(weak.characteristic(), texts),
                Phrases.percent(new Share(weights.of(weak.characteristic()), weights.sum()), texts));
        }
        var letter = (Warning.UncertainLetter) warning;
        return texts.get("warn.letter", call(alternatives, letter.service()), letter.documented().letter(),
            letter.stated().letter());
    }

    private static String decidesNothing(List<Characteristic> characteristics, Alternatives alternatives, Texts texts) {
        var names = Phrases.list(characteristics.stream()
            .map(characteristic -> Phrases.quoted(characteristic, texts)).toList(), texts);
        var count = texts.formats().whole(alternatives.size());
        return characteristics.size() > 1 ? texts.get("warn.nothings", names, count)
            : texts.get("warn.nothing", names, count, alternatives.service(0).levels().of(characteristics.get(0)));
    }

    private static String tooClose(Warning.TooClose close, Alternatives alternatives, Texts texts) {
        var higher = call(alternatives, close.overtaking().higher());
        var lower = call(alternatives, close.overtaking().lower());
        if (alternatives.rank(1) == 1) return texts.get("warn.level", higher, lower);
        return texts.get("warn.close", higher, lower, Phrases.points(close.overtaking().move()
            .map(move -> move.points()).orElse(0), texts));
    }

    private static String call(Alternatives alternatives, Service service) {
        return alternatives.ranking().catalog().displayName(service);
    }
}
