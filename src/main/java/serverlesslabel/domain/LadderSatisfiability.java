package serverlesslabel.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides whether conditions can be met by any facts, by trying answers: every option of a choice, and for numbers
 * every bound of a condition and one number between each two bounds and on either side of them. This is exact, because
 * no condition distinguishes two numbers between the same bounds.
 */
public final class LadderSatisfiability {

    /** The most combinations that are tried; with more, the conditions are assumed to be satisfiable. */
    private static final long MOST = 1_000_000;
    private static final BigDecimal TWO = new BigDecimal(2);

    private LadderSatisfiability() {}

    /** Whether some facts meet all conditions. True also if there are too many combinations to try. */
    public static boolean possible(List<Condition> conditions) {
        return exists(conditions, List.of());
    }

    /**
     * Whether some facts reach a step without reaching any of the steps above it. True also if there are too many
     * combinations to try.
     */
    public static boolean reachable(Ladder.Step step, List<Ladder.Step> above) {
        return exists(step.conditions(), above);
    }

    private static boolean exists(List<Condition> wanted, List<Ladder.Step> unwanted) {
        var all = Stream.concat(wanted.stream(), unwanted.stream().flatMap(step -> step.conditions().stream()))
            .toList();
        var tried = all.stream().map(Condition::question).distinct().map(question -> facts(question, wanted, all))
            .toList();
        long combinations = 1;
        for (var list : tried) {
            combinations *= list.size();
            if (combinations > MOST) return true;
        }
        return search(tried, new ArrayList<>(), unwanted);
    }

    private static boolean search(List<List<Optional<Fact>>> tried, List<Fact> chosen, List<Ladder.Step> unwanted) {
        if (tried.isEmpty()) {
            var facts = Facts.of(chosen);
            return unwanted.stream().noneMatch(step -> step.reached(facts));
        }
        for (var optional : tried.get(0)) {
            optional.ifPresent(chosen::add);
            if (search(tried.subList(1, tried.size()), chosen, unwanted)) return true;
            optional.ifPresent(fact -> chosen.remove(chosen.size() - 1));
        }
        return false;
    }

    // Only answers that meet the wanted conditions. Unknown meets none, so it is tried only without any.
    private static List<Optional<Fact>> facts(Question question, List<Condition> wanted, List<Condition> all) {
        var asked = wanted.stream().filter(condition -> condition.question().equals(question)).toList();
        var facts = new ArrayList<Optional<Fact>>();
        if (asked.isEmpty()) facts.add(Optional.empty());
        values(question, all).stream().filter(value -> asked.stream().allMatch(condition -> condition.accepts(value)))
            .forEach(value -> facts.add(Optional.of(new Fact(question, value, Basis.RECALLED, Optional.empty(), ""))));
        return facts;
    }

    private static Set<Value> values(Question question, List<Condition> all) {
        var values = new LinkedHashSet<Value>();
        if (question.answers() instanceof AnswerType.SingleChoice choices)
            choices.names().keySet().forEach(id -> values.add(new Value.ChoiceId(id)));
        else if (question.answers() instanceof AnswerType.YesNo)
            values.addAll(List.of(new Value.Flag(true), new Value.Flag(false)));
        else if (question.answers() instanceof AnswerType.Quantity amounts)
            numbers(question, all, amounts).forEach(number -> values.add(new Value.Amount(number)));
        else all.forEach(condition -> {
            if (condition.question().equals(question) && condition instanceof Condition.Is is) values.add(is.wanted());
        });
        return values;
    }

    private static List<BigDecimal> numbers(Question question, List<Condition> all, AnswerType.Quantity amounts) {
        var bounds = Stream.concat(Stream.of(amounts.least(), amounts.most()).flatMap(Optional::stream),
            all.stream().filter(condition -> condition.question().equals(question)).map(LadderSatisfiability::bound))
            .distinct().sorted()
            .toList();
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
