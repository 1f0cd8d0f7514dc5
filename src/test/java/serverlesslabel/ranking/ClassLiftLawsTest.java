package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Value;
import serverlesslabel.domain.Weights;

/** Laws of the lift to the next class, checked by raising the levels and by trying everything smaller. */
class ClassLiftLawsTest {

    static List<Service> services() {
        return SmallCatalog.ENGLISH.services();
    }

    @Law
    void everySetReachesTheNextClass(Generator any) {
        var rubric = weighing(any.weights());
        var service = any.service("Any", Level.TOP);
        var lift = ClassLift.of(service, rubric);
        assertThat(lift.now()).isEqualTo(Comparison.labelClass(service, rubric));
        assertThat(lift.sets()).hasSizeLessThanOrEqualTo(ClassLift.MOST).doesNotHaveDuplicates().allSatisfy(set ->
            assertThat(Index.of(raised(service, set.rises()), rubric.reference()).classIn(rubric.classes()).place())
                .isLessThanOrEqualTo(lift.next().orElseThrow().place()));
    }

    @Law(seeds = 100)
    void nothingSmallerReachesIt(Generator any) {
        var rubric = weighing(any.weights());
        var service = any.service("Any", Level.TOP);
        var lift = ClassLift.of(service, rubric);
        if (lift.next().isEmpty()) return;
        int steps = lift.sets().isEmpty() ? Integer.MAX_VALUE : lift.sets().get(0).steps();
        assertThat(lift.sets()).allSatisfy(set -> assertThat(set.steps()).isEqualTo(steps));
        long points = Index.of(service.levels(), rubric.reference()).points()
            + mostGained(service, rubric, 0, steps - 1);
        assertThat(100 * points).isLessThan((long) lift.next().get().from() * Index.most(rubric.reference()));
    }

    @Law
    void aSetHasOneRiseForEachCharacteristicAndNoneForNothing(Generator any) {
        var rubric = weighing(any.weights());
        for (var set : ClassLift.of(any.service("Any", Level.TOP), rubric).sets()) {
            assertThat(set.rises()).extracting(LevelRise::characteristic).doesNotHaveDuplicates().allSatisfy(each ->
                assertThat(rubric.reference().effective().of(each)).isPositive());
            assertThat(set.steps()).isEqualTo(set.rises().stream().mapToInt(LevelRise::steps).sum());
            assertThat(set.needed()).isEqualTo(set.rises().stream().mapToInt(LevelRise::needed).sum());
        }
    }

    /** What stands in the way does so, and nothing else: once it is met, the ladder gives the level. */
    @ParameterizedTest
    @MethodSource("services")
    void withTheConditionsMetTheLevelIsThere(Service service) {
        for (var characteristic : RUBRIC.characteristics()) {
            if (service.levels().judgement(characteristic).isPresent()) continue;
            for (var rise : LevelRise.of(service, characteristic)) {
                assertThat(rise.failed()).isNotEmpty().allSatisfy(check ->
                    assertThat(check.condition().holds(service.facts())).isFalse());
                var facts = new ArrayList<>(service.facts().byQuestion().values());
                rise.failed().stream().limit(rise.needed()).forEach(check -> facts.add(meeting(check.condition())));
                assertThat(characteristic.ladder().level(Facts.of(facts))).as(characteristic.id() + " " + rise.to())
                    .isGreaterThanOrEqualTo(rise.to());
            }
        }
    }

    @Test
    void theNextStepIsTheOneThatWasMissed() {
        for (var service : services())
            for (var rating : RUBRIC.ratings(service))
                rating.missed().ifPresent(missed -> assertThat(LevelRise.of(service, rating.characteristic()).get(0)
                    .to()).isEqualTo(missed.level()));
    }

    @Test
    void aboveTheBestClassThereIsNone() {
        var lift = ClassLift.of(Samples.service("Best", 5, 5, 5, 5, 5, 5, 5, 5), RUBRIC);
        assertThat(lift.next()).isEmpty();
        assertThat(lift.sets()).isEmpty();
    }

    @Test
    void whatIsMissingCanBeCountedByHand() {
        // 374 of 500 points; B begins at 380, so one level of anything would do, and seven of eight can rise.
        var service = Samples.service("Near", 3, 3, 3, 5, 4, 4, 4, 4);
        assertThat(Index.of(service.levels(), RUBRIC.reference()).tenths()).isEqualTo(748);
        var lift = ClassLift.of(service, RUBRIC);
        assertThat(lift.now().letter()).isEqualTo("C");
        assertThat(lift.next().orElseThrow().letter()).isEqualTo("B");
        assertThat(lift.sets()).allSatisfy(set -> assertThat(set.rises()).hasSize(1));
        assertThat(lift.more()).isTrue();
    }

    private static long mostGained(Service service, Rubric rubric, int place, int steps) {
        if (place == rubric.characteristics().size()) return 0;
        var characteristic = rubric.characteristics().get(place);
        long most = mostGained(service, rubric, place + 1, steps);
        for (var rise : LevelRise.of(service, characteristic))
            if (rise.steps() <= steps) most = Math.max(most, mostGained(service, rubric, place + 1,
                steps - rise.steps()) + (long) rubric.reference().effective().of(characteristic)
                    * (rise.to().steps() - rise.from().steps()));
        return most;
    }

    private static Levels raised(Service service, List<LevelRise> rises) {
        var levels = new ArrayList<>(service.levels().stated());
        rises.forEach(rise -> levels.set(rise.characteristic().place(), rise.to()));
        return new Levels(levels, levels);
    }

    private static Fact meeting(Condition condition) {
        Value value;
        if (condition instanceof Condition.Is is) value = is.wanted();
        else if (condition instanceof Condition.OneOf one)
            value = new Value.ChoiceId(one.choices().stream().min(String::compareTo).orElseThrow());
        else value = new Value.Amount(condition instanceof Condition.AtLeast least ? least.bound()
            : condition instanceof Condition.AtMost most ? most.bound() : BigDecimal.ZERO);
        return new Fact(condition.question(), value, Basis.RECALLED, Optional.empty(), "");
    }

    private static Rubric weighing(Weights weights) {
        return new Rubric(RUBRIC.name(), RUBRIC.version(), RUBRIC.categories(), RUBRIC.questions(),
            RUBRIC.characteristics(), weights, RUBRIC.classes(), RUBRIC.label(), RUBRIC.history());
    }
}
