package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Answer types, values and the conditions on them. */
class AnswerTypeTest {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final AnswerType.Quantity BOUNDED =
        new AnswerType.Quantity("zones", "zone", Optional.of(BigDecimal.ONE),
        Optional.of(TEN));
    private static final AnswerType.Quantity OPEN = new AnswerType.Quantity("%", Optional.empty(), Optional.empty());

    @Test
    void boundsAreAmongWhatTheyAdmit() {
        assertThat(List.of("1", "1.00", "5", "10")).allMatch(number -> BOUNDED.admit(new BigDecimal(number)));
        assertThat(List.of("0.99", "10.01")).noneMatch(number -> BOUNDED.admit(new BigDecimal(number)));
        assertThat(OPEN.admit(new BigDecimal("-1e9"))).isTrue();
    }

    @Test
    void aSingleOneHasAUnitOfItsOwn() {
        assertThat(BOUNDED.unitOf(new BigDecimal("1.0"))).isEqualTo("zone");
        assertThat(BOUNDED.unitOf(new BigDecimal("2"))).isEqualTo("zones");
        assertThat(OPEN.unitOf(BigDecimal.ONE)).isEqualTo("%");
    }

    @Test
    void signsAreNoWords() {
        assertThat(BOUNDED.hasWordUnit()).isTrue();
        assertThat(List.of("", "%", "ms", "s", "USD/month")).noneMatch(unit ->
            new AnswerType.Quantity(unit, Optional.empty(), Optional.empty()).hasWordUnit());
    }

    @Test
    void boundsAreToldInWords() {
        assertThat(BOUNDED.shape()).isEqualTo(Message.of("problem.number.between", "1", "10"));
        assertThat(OPEN.shape()).isEqualTo(Message.of("problem.number"));
        assertThat(new AnswerType.Quantity("%", Optional.of(TEN), Optional.empty()).shape())
            .isEqualTo(Message.of("problem.number.least", "10"));
        assertThat(new AnswerType.Quantity("%", Optional.empty(), Optional.of(TEN)).shape())
            .isEqualTo(Message.of("problem.number.most", "10"));
    }

    @Test
    void zeroIsTheSameHoweverItIsWritten() {
        assertThat(new Value.Amount(new BigDecimal("0.00"))).isEqualTo(new Value.Amount(BigDecimal.ZERO));
        assertThat(new Value.Amount(new BigDecimal("0E+3")).number()).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void aConditionCanBeAskedOfAnotherQuestion() {
        var one = question("one");
        var other = question("other");
        for (var condition : List.<Condition>of(new Condition.Is(one, new Value.Amount(TEN)),
                new Condition.AtLeast(one, TEN), new Condition.AtMost(one, TEN),
                new Condition.OneOf(one, Set.of("a")))) {
            assertThat(condition.withQuestion(other).question()).isEqualTo(other);
            assertThat(condition.withQuestion(other).withQuestion(one)).isEqualTo(condition);
        }
    }

    @Test
    void aConditionOnAmountsOrChoicesAcceptsNothingElse() {
        var question = question("one");
        assertThat(new Condition.AtLeast(question, TEN).accepts(new Value.Flag(true))).isFalse();
        assertThat(new Condition.AtMost(question, TEN).accepts(new Value.Flag(true))).isFalse();
        assertThat(new Condition.OneOf(question, Set.of("a")).accepts(new Value.ShortText("a"))).isFalse();
        assertThat(new Condition.OneOf(question, Set.of("a")).accepts(new Value.ChoiceId("b"))).isFalse();
    }

    @Test
    void aFactIsDocumentedByItsBasis() {
        var fact = new Fact(question("one"), new Value.Flag(true), Basis.RECALLED, Optional.empty(), "");
        assertThat(fact.documented()).isFalse();
    }

    @Test
    void levelsAreOrderedAndWithinBounds() {
        assertThat(Level.lower(new Level(2), new Level(3))).isEqualTo(new Level(2));
        assertThat(Level.lower(new Level(3), new Level(2))).isEqualTo(new Level(2));
        assertThat(new Level(5).steps()).isEqualTo(Level.TOP);
        for (int steps : new int[] {-1, 6})
            assertThatThrownBy(() -> new Level(steps)).hasMessage("level " + steps + " is not between 0 and 5");
    }

    private static Question question(String id) {
        return new Question(id, id, id, "", OPEN);
    }
}
