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
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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

    @Property(tries = 300, seed = "42")
    void documentedFactsNeverGiveMoreThanAllFacts(@ForAll long seed) {
        var facts = Facts.of(anyFacts(new Random(seed)));
        assertThat(RUBRIC.characteristics()).allSatisfy(characteristic -> {
            var rating = Rating.of(characteristic, facts);
            assertThat(rating.documented()).isLessThanOrEqualTo(rating.level());
        });
    }

    @Property(tries = 300, seed = "42")
    void oneMoreFactNeverLowersALevel(@ForAll long seed) {
        var facts = anyFacts(new Random(seed));
        var fewer = Facts.of(facts.subList(0, facts.size() - 1));
        assertThat(RUBRIC.characteristics()).allSatisfy(characteristic ->
            assertThat(characteristic.ladder().level(fewer))
            .isLessThanOrEqualTo(characteristic.ladder().level(Facts.of(facts))));
    }

    private static List<Fact> anyFacts(Random random) {
        var facts = new ArrayList<Fact>();
        for (var question : RUBRIC.questions()) {
            var value = anyValue(question.answers(), random);
            if (random.nextInt(4) > 0)
                facts.add(random.nextBoolean() ? recalled(question, value) : read(question, value, "/a", 1));
        }
        facts.add(recalled(FIRST, new Value.Flag(true)));
        return facts;
    }

    private static Value anyValue(AnswerType type, Random random) {
        if (type instanceof AnswerType.Choices choices) {
            var ids = List.copyOf(choices.names().keySet());
            return new Value.Choice(ids.get(random.nextInt(ids.size())));
        }
        if (type instanceof AnswerType.Amounts)
            return new Value.Amount(List.of(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("99.95"),
                new BigDecimal("100000")).get(random.nextInt(4)));
        return type instanceof AnswerType.YesNo ? new Value.Flag(random.nextBoolean()) : new Value.Words("words");
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
