package serverlesslabel.files.evidence;

import java.math.BigDecimal;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Source;
import serverlesslabel.domain.Value;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

/**
 * Remarks on facts of one service that are called documented and are so by half: a note that takes it back, a source
 * that is no page, a number that stands on a threshold without a figure in its note, one note for many facts.
 */
public final class EvidenceCheck {

    /** So many facts may share a note. */
    private static final int SHARED = 3;
    /** What a note says of a fact that was not read at its source, in English and German. */
    private static final List<String> TAKEN_BACK = List.of("recalled", "from memory", "third party", "third parties",
        "since replaced", "aus dem gedächtnis", "von dritten", "inzwischen ersetzt");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    /** The address of a repository as a whole, of which nobody knows which file was read. */
    private static final Pattern ROOT = Pattern.compile("/[^/]+/[^/]+?(\\.git)?/?");
    private static final Set<String> FORGES = Set.of("github.com", "www.github.com", "gitlab.com", "bitbucket.org",
        "codeberg.org");

    private final Map<String, Set<BigDecimal>> thresholds = new HashMap<>();
    private final Problems problems;
    private final Map<String, Integer> notes = new HashMap<>();

    /** A check of the facts of one service of a rubric. */
    public EvidenceCheck(Rubric rubric, Problems problems) {
        this.problems = problems;
        var ladders = rubric.characteristics().stream().flatMap(axis -> conditions(axis.ladder()));
        var demands = rubric.definitions().stream().flatMap(definition -> definition.conditions().stream())
            .map(Definition.Demand::condition);
        Stream.concat(ladders, demands).forEach(this::threshold);
    }

    /**
     * Adds remarks on a fact.
     *
     * @param note   where its note stands, or else where the fact begins
     * @param source where its source stands, or else where the fact begins
     */
    public void check(Fact fact, Position note, Position source) {
        if (!fact.documented()) return;
        var name = fact.question().id();
        var words = fact.note().toLowerCase(Locale.ROOT);
        if (TAKEN_BACK.stream().anyMatch(words::contains)) problems.addRemark(note, "problem.evidence.note", name);
        if (fact.source().map(Source::address).filter(EvidenceCheck::isRoot).isPresent())
            problems.addRemark(source, "problem.evidence.root", name);
        if (fact.value() instanceof Value.Amount amount && amount.number().signum() != 0
            && thresholds.getOrDefault(name, Set.of()).contains(amount.number())
            && !DIGIT.matcher(fact.note()).find())
            problems.addRemark(note, "problem.evidence.threshold", name, amount.number().toPlainString());
        if (!fact.note().isEmpty() && notes.merge(fact.note(), 1, Integer::sum) == SHARED + 1)
            problems.addRemark(note, "problem.evidence.shared", name, Integer.toString(SHARED));
    }

    private static boolean isRoot(URI address) {
        return address.getHost() != null && FORGES.contains(address.getHost())
            && ROOT.matcher(address.getPath()).matches();
    }

    private void threshold(Condition condition) {
        var bound = condition instanceof Condition.AtLeast least ? least.bound()
            : condition instanceof Condition.AtMost most ? most.bound() : null;
        if (bound != null) thresholds.computeIfAbsent(condition.question().id(), any -> new HashSet<>())
            .add(new Value.Amount(bound).number());
    }

    private static Stream<Condition> conditions(Ladder ladder) {
        if (ladder instanceof Ladder.Steps steps)
            return steps.steps().stream().flatMap(step -> step.conditions().stream());
        return ladder instanceof Ladder.Count count
            ? count.countedConditions().stream().map(Ladder.CountedCondition::condition) : Stream.empty();
    }
}
