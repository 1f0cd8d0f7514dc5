package serverlesslabel.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.ClassLift;
import serverlesslabel.ranking.LevelRise;
import serverlesslabel.text.Texts;

/** Writes what would lift a service to the next class of its label. */
public final class LiftWords {

    private LiftWords() {}

    /** The heading: which class it is about. */
    public static String title(ClassLift lift, Texts texts) {
        return lift.next().map(next -> texts.get("lift.title", next.letter())).orElse(texts.get("lift.title.best"));
    }

    /** The sentences before the sets: what the levels rest on, and how few steps would do. */
    public static List<String> of(ClassLift lift, Service service, Texts texts) {
        if (lift.next().isEmpty()) return List.of(texts.get("lift.best", lift.now().letter()));
        if (lift.sets().isEmpty()) return List.of(texts.get("lift.none", lift.next().get().letter()));
        var sentences = new ArrayList<String>();
        if (!service.levels().stated().equals(service.levels().documented())) sentences.add(texts.get("lift.open"));
        sentences.add(texts.count("lift.steps", lift.sets().get(0).steps(), lift.next().get().letter()));
        return sentences;
    }

    /** One rise: "“Highly durable” from level 3 to 4", and how many conditions of a count it takes. */
    public static String rise(LevelRise rise, Texts texts) {
        var words = texts.get("lift.rise", Phrases.quoted(rise.characteristic(), texts), rise.from().steps(),
            rise.to().steps());
        return choice(rise, texts).map(any -> texts.get("lift.rise.any", words, any)).orElse(words);
    }

    /** The conditions that stand in the way of a rise, each with the known value and what is required. */
    public static List<String> failed(LevelRise rise, Texts texts) {
        return rise.failed().stream().map(check -> LevelReason.line(check, texts).words()).toList();
    }

    private static Optional<String> choice(LevelRise rise, Texts texts) {
        if (rise.failed().isEmpty()) return Optional.of(texts.get("lift.judged"));
        if (rise.needed() == rise.failed().size()) return Optional.empty();
        return Optional.of(texts.count("lift.any", rise.failed().size(), texts.formats().whole(rise.needed())));
    }
}
