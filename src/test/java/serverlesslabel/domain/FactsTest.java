package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static serverlesslabel.Samples.RUBRIC;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;

class FactsTest {

    private static final Question FIRST = RUBRIC.question("several-zones").orElseThrow();
    private static final Question SECOND = RUBRIC.question("maintenance-window").orElseThrow();

    @Test
    void aFactThatWasNotStatedIsUnknown() {
        assertThat(Facts.of(List.of(read(FIRST, true, "/a", 1))).answer(SECOND)).isEmpty();
    }

    @Test
    void ofTwoAnswersTheLaterCounts() {
        var facts = Facts.of(List.of(read(FIRST, true, "/a", 1), read(FIRST, false, "/a", 1)));
        assertThat(facts.answer(FIRST).orElseThrow().value()).isEqualTo(new Value.Flag(false));
    }

    @Test
    void documentedFactsAreThoseReadAtTheirSource() {
        var facts = Facts.of(List.of(read(FIRST, true, "/a", 1), recalled(SECOND, new Value.Flag(false))));
        assertThat(facts.documented().byQuestion()).containsOnlyKeys("several-zones");
    }

    @Test
    void theFactsStandForTheLatestDayOneWasLookedUp() {
        var facts = Facts.of(List.of(read(FIRST, true, "/a", 7), read(SECOND, true, "/b", 3)));
        assertThat(facts.asOf()).contains(LocalDate.of(2026, 11, 7));
    }

    @Test
    void factsWithoutASourceStandForNoDay() {
        assertThat(Facts.of(List.of(recalled(FIRST, new Value.Flag(true)))).asOf()).isEmpty();
    }

    @Test
    void anAddressNamedTwiceIsOneSource() {
        assertThat(Facts.of(List.of(read(FIRST, true, "/a", 1), read(SECOND, true, "/a", 2))).sources()).hasSize(1);
    }

    @Test
    void aDocumentedFactWithoutASourceIsRefused() {
        assertThatThrownBy(() -> new Fact(FIRST, new Value.Flag(true), Basis.DOCUMENTED, Optional.empty(), ""))
            .hasMessageContaining("several-zones");
    }

    @Law(seeds = 300)
    void documentedFactsNeverGiveMoreThanAllFacts(Generator any) {
        var facts = Facts.of(anyFacts(any));
        assertThat(RUBRIC.characteristics()).allSatisfy(characteristic -> {
            var rating = Rating.of(characteristic, facts);
            assertThat(rating.documented()).isLessThanOrEqualTo(rating.level());
        });
    }

    @Law(seeds = 300)
    void oneMoreFactNeverLowersALevel(Generator any) {
        var facts = anyFacts(any);
        var fewer = Facts.of(facts.subList(0, facts.size() - 1));
        assertThat(RUBRIC.characteristics()).allSatisfy(characteristic ->
            assertThat(characteristic.ladder().level(fewer))
            .isLessThanOrEqualTo(characteristic.ladder().level(Facts.of(facts))));
    }

    private static List<Fact> anyFacts(Generator any) {
        var facts = new ArrayList<Fact>();
        for (var question : RUBRIC.questions()) {
            var value = anyValue(question.answers(), any);
            if (!any.oneIn(4))
                facts.add(any.oneIn(2) ? recalled(question, value) : read(question, value, "/a", 1));
        }
        facts.add(recalled(FIRST, new Value.Flag(true)));
        return facts;
    }

    private static Value anyValue(AnswerType type, Generator any) {
        if (type instanceof AnswerType.SingleChoice choices) {
            var ids = List.copyOf(choices.names().keySet());
            return new Value.ChoiceId(any.oneOf(ids));
        }
        if (type instanceof AnswerType.Quantity)
            return new Value.Amount(any.oneOf(List.of(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("99.95"),
                new BigDecimal("100000"))));
        return type instanceof AnswerType.YesNo ? new Value.Flag(any.oneIn(2)) : new Value.ShortText("words");
    }

    private static Fact recalled(Question question, Value value) {
        return new Fact(question, value, Basis.RECALLED, Optional.empty(), "");
    }

    private static Fact read(Question question, boolean yes, String path, int day) {
        return read(question, new Value.Flag(yes), path, day);
    }

    private static Fact read(Question question, Value value, String path, int day) {
        return new Fact(question, value, Basis.DOCUMENTED, Optional.of(new Source(
            URI.create("https://acme.example" + path), LocalDate.of(2026, 11, day))), "");
    }
}
