package serverlesslabel.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.text.Texts;

/** Writes the reason of a level in one short line, to be read beside the characteristic's name and the level. */
public final class BriefWords {

    /** The most characters of a line; the schema of rubrics allows no more. */
    public static final int MOST = 36;

    private BriefWords() {}

    /**
     * Why a service has its level on a characteristic: the rubric's short line of the step reached; of a count what
     * fails, "TLS not enforced, static secret +1"; of a judgement its reason. At most {@link #MOST} characters and
     * never blank; longer words are cut with an ellipsis. Where nothing but unknown facts keeps a service from a first
     * step, they are named: level 0 is then not what the facts say.
     */
    public static String of(Service service, Characteristic characteristic, Texts texts) {
        var rating = Rating.of(characteristic, service);
        if (rating.judgement().isPresent()) return cut(LevelReason.meaning(rating, texts), MOST);
        if (characteristic.ladder() instanceof Ladder.Count count) return ofCount(count, rating, texts);
        if (!(characteristic.ladder() instanceof Ladder.Steps steps)) return texts.get("brief.none");
        var unknown = rating.checks().isEmpty() ? unknown(steps, service.facts(), texts) : List.<String>of();
        if (!unknown.isEmpty()) return line(unknown);
        return cut(rating.brief().isEmpty() ? rating.text() : rating.brief(), MOST);
    }

    private static String ofCount(Ladder.Count count, Rating rating, Texts texts) {
        if (rating.level().steps() == count.countedConditions().size())
            return rating.brief().isEmpty() ? texts.get("brief.all") : cut(rating.brief(), MOST);
        return line(IntStream.range(0, rating.checks().size()).filter(i -> !rating.checks().get(i).holds())
            .mapToObj(i -> failure(rating.checks().get(i), count.countedConditions().get(i).brief(), texts)).toList());
    }

    // What the rubric says of a condition that fails is not said of a fact that nobody knows.
    private static String failure(Rating.Check check, String brief, Texts texts) {
        var question = check.condition().question();
        if (check.fact().isEmpty()) return texts.get("brief.unknown", question.brief());
        return brief.isEmpty() ? texts.get("reasons.fact", question.brief(), FactWords.value(check.fact().get(), texts))
            : brief;
    }

    // Of several steps that may yet be reached, the one of which the least is unknown.
    private static List<String> unknown(Ladder.Steps steps, Facts facts, Texts texts) {
        return steps.steps().stream()
            .map(step -> step.conditions().stream().filter(condition -> !condition.holds(facts))
                .map(Condition::question).distinct().toList())
            .filter(failed -> failed.stream().allMatch(question -> facts.answer(question).isEmpty()))
            .min(Comparator.comparing(List::size)).orElse(List.of()).stream()
            .map(question -> texts.get("brief.unknown", question.brief())).toList();
    }

    private static String line(List<String> phrases) {
        var shown = new ArrayList<>(phrases);
        while (shown.size() > 1 && length(line(shown, phrases)) > MOST) shown.remove(shown.size() - 1);
        int excess = length(line(shown, phrases)) - MOST;
        if (excess > 0) shown.set(0, cut(shown.get(0), length(shown.get(0)) - excess));
        var line = line(shown, phrases);
        int second = line.offsetByCodePoints(0, 1);
        return line.substring(0, second).toUpperCase(Locale.ROOT) + line.substring(second);
    }

    private static String line(List<String> shown, List<String> phrases) {
        int more = phrases.size() - shown.size();
        return String.join(", ", shown) + (more == 0 ? "" : " +" + more);
    }

    // At the end of a word, unless that loses more than half of what fits.
    private static String cut(String sentence, int most) {
        var text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        if (length(text) <= most) return text;
        int end = text.offsetByCodePoints(0, most - 1);
        int word = text.lastIndexOf(' ', end);
        return text.substring(0, word > end / 2 ? word : end).replaceFirst("[\\s,;:–]+$", "") + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
