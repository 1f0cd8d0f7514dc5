package serverlesslabel.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Decides whether conditions can be met by any facts, by looking at the answers they tell apart: every option of a
 * choice, and for numbers every bound of a condition and one number between each two bounds and on either side of them.
 * No condition distinguishes two numbers between the same bounds, so the answer is exact, unless it takes too much
 * work: then the conditions count as satisfiable. The work is limited for all questions to one object together.
 */
public final class LadderSatisfiability {

    /** In comparisons of a value with a condition: some tenths of a second; a large rubric needs 100,000. */
    private static final int MOST = 3_000_000;
    private static final BigDecimal TWO = new BigDecimal(2);

    private int left = MOST;

    /** Decides with all the work it may do still before it. */
    public LadderSatisfiability() {}

    /** Whether some facts meet all conditions. True also if that takes too much work. */
    public boolean possible(List<Condition> conditions) {
        return exists(conditions, List.of());
    }

    /**
     * Whether some facts reach a step without reaching any of the steps above it. True also if that takes too much
     * work.
     */
    public boolean reachable(Ladder.Step step, List<Ladder.Step> above) {
        return exists(step.conditions(), above);
    }

    private boolean exists(List<Condition> wanted, List<Ladder.Step> unwanted) {
        if (!spend(wanted.size() + unwanted.size())) return true;
        var conditions = byQuestion(Stream.concat(wanted.stream(),
            unwanted.stream().flatMap(step -> step.conditions().stream())));
        var asked = byQuestion(wanted.stream());
        var answers = new LinkedHashMap<String, List<Optional<Value>>>();
        for (var entry : conditions.entrySet()) {
            var possible = answers(entry.getValue(), asked.getOrDefault(entry.getKey(), List.of()));
            if (left < 0) return true;
            if (possible.isEmpty()) return false;
            answers.put(entry.getKey(), possible);
        }
        var reaching = new ArrayList<Map<String, BitSet>>();
        for (var step : unwanted) {
            var reached = new LinkedHashMap<String, BitSet>();
            byQuestion(step.conditions().stream()).forEach((id, own) ->
                reached.put(id, meeting(answers.getOrDefault(id, List.of()), own)));
            if (left < 0) return true;
            reaching.add(reached);
        }
        var open = new LinkedHashMap<String, BitSet>();
        answers.forEach((id, possible) -> open.put(id, all(possible.size())));
        return search(open, reaching, 0);
    }

    /**
     * Whether answers can be chosen so that none of the steps from a place on is reached. Each step in turn is kept
     * from being reached by one of its questions, whose answers are reduced to the others.
     *
     * @param open     the answers still to choose from, by question; unchanged afterwards
     * @param reaching for each step, the answers that meet its conditions, by question
     */
    private boolean search(Map<String, BitSet> open, List<Map<String, BitSet>> reaching, int from) {
        for (int place = from; place < reaching.size(); place++) {
            var step = reaching.get(place);
            if (!spend(step.size())) return true;
            if (step.entrySet().stream().allMatch(entry -> get(open, entry.getKey()).intersects(entry.getValue())))
                return avoid(open, reaching, place);
        }
        return true;
    }

    private boolean avoid(Map<String, BitSet> open, List<Map<String, BitSet>> reaching, int place) {
        for (var entry : reaching.get(place).entrySet()) {
            var before = get(open, entry.getKey());
            var others = (BitSet) before.clone();
            others.andNot(entry.getValue());
            if (others.isEmpty()) continue;
            open.put(entry.getKey(), others);
            boolean found = search(open, reaching, place + 1);
            open.put(entry.getKey(), before);
            if (found) return true;
        }
        return false;
    }

    private static BitSet get(Map<String, BitSet> open, String id) {
        return open.getOrDefault(id, new BitSet());
    }

    private boolean spend(long work) {
        left = (int) Math.max(-1, left - work);
        return left >= 0;
    }

    private static Map<String, List<Condition>> byQuestion(Stream<Condition> conditions) {
        var groups = new LinkedHashMap<String, List<Condition>>();
        conditions.forEach(condition ->
            groups.computeIfAbsent(condition.question().id(), id -> new ArrayList<>()).add(condition));
        return groups;
    }

    // Those that meet the conditions asked. Unknown meets none, so it is an answer only where nothing is asked.
    private List<Optional<Value>> answers(List<Condition> conditions, List<Condition> asked) {
        var answers = new ArrayList<Optional<Value>>();
        if (asked.isEmpty()) answers.add(Optional.empty());
        for (var value : values(conditions)) {
            if (!spend(1 + asked.size())) return answers;
            if (asked.stream().allMatch(condition -> condition.accepts(value))) answers.add(Optional.of(value));
        }
        return answers;
    }

    private BitSet meeting(List<Optional<Value>> answers, List<Condition> conditions) {
        var meeting = new BitSet(answers.size());
        if (spend((long) answers.size() * conditions.size())) IntStream.range(0, answers.size())
            .filter(i -> answers.get(i).isPresent() && conditions.stream()
                .allMatch(condition -> condition.accepts(answers.get(i).get()))).forEach(meeting::set);
        return meeting;
    }

    private static BitSet all(int size) {
        var all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    private static Set<Value> values(List<Condition> conditions) {
        var values = new LinkedHashSet<Value>();
        var answers = conditions.get(0).question().answers();
        if (answers instanceof AnswerType.SingleChoice choices)
            choices.names().keySet().forEach(id -> values.add(new Value.ChoiceId(id)));
        else if (answers instanceof AnswerType.YesNo)
            values.addAll(List.of(new Value.Flag(true), new Value.Flag(false)));
        else if (answers instanceof AnswerType.Quantity amounts)
            numbers(conditions, amounts).forEach(number -> values.add(new Value.Amount(number)));
        else conditions.forEach(condition -> {
            if (condition instanceof Condition.Is is) values.add(is.wanted());
        });
        return values;
    }

    private static List<BigDecimal> numbers(List<Condition> conditions, AnswerType.Quantity amounts) {
        var bounds = Stream.concat(Stream.of(amounts.least(), amounts.most()).flatMap(Optional::stream),
            conditions.stream().map(LadderSatisfiability::bound)).distinct().sorted().toList();
        var numbers = new ArrayList<BigDecimal>();
        for (int i = 0; i < bounds.size(); i++) {
            numbers.add(bounds.get(i));
            numbers.add(i + 1 < bounds.size() ? bounds.get(i).add(bounds.get(i + 1)).divide(TWO)
                : bounds.get(i).add(BigDecimal.ONE));
        }
        if (!bounds.isEmpty()) numbers.add(bounds.get(0).subtract(BigDecimal.ONE));
        return numbers.stream().filter(amounts::admit).toList();
    }

    private static BigDecimal bound(Condition condition) {
        if (condition instanceof Condition.AtLeast least) return least.bound();
        if (condition instanceof Condition.AtMost most) return most.bound();
        return ((Value.Amount) ((Condition.Is) condition).wanted()).number();
    }
}
