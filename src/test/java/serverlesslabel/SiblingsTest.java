package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Value;
import serverlesslabel.files.catalog.CatalogReader;

/**
 * The same situation has the same value in every service of the shipped catalog. Where two facts of a service speak of
 * one situation, they have to agree; where a service is an exception, it is named here with its reason.
 */
class SiblingsTest {

    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final Set<String> CAPACITY = Set.of("following-capacity", "allocated-capacity");
    private static final Set<String> STANDING = Set.of("running", "always", "scripted");

    static Stream<Arguments> rules() {
        return Stream.of(
            rule("no promise is a promise to nobody, and the other way round", service ->
                is(service, "sla", 0) == is(service, "sla-for", "none")),
            rule("what follows requests says what bounds it", service ->
                !is(service, "scales-with", "request") || fact(service, "ceiling").isPresent()),
            rule("ten times the load is not served beyond a ceiling nobody can raise", service ->
                !yes(service, "tenfold-ramp") || !is(service, "ceiling", "hard")),
            rule("work above a fee has a fee: a minimum, an idle cost, and dear little use", service ->
                !is(service, "billing-unit", "work-above-a-fee") || yes(service, "minimum-charge")
                    && above(service, "idle-cost", 0) && !yes(service, "linear-price")),
            rule("whoever must pay something pays it while idle", service ->
                !yes(service, "minimum-charge") || above(service, "idle-cost", 0)),
            rule("units of work alone have neither fee nor idle cost", service ->
                !is(service, "billing-unit", "work")
                    || !yes(service, "minimum-charge") && !above(service, "idle-cost", 0)),
            rule("units of work alone are consumption, do not wait, and cost the same at little load", service ->
                !is(service, "billing-unit", "work") || yes(service, "billed-on-use")
                    && !yes(service, "waiting-billed") && yes(service, "linear-price"),
                // Its actions, beside calls, are billed by the time they take.
                "convex"),
            rule("capacity that is billed over time is billed while it waits, and is no consumption", service ->
                !isOneOf(service, "billing-unit", CAPACITY)
                    || !yes(service, "billed-on-use") && yes(service, "waiting-billed"),
                // It meters what a service used of memory and processor, not its limits.
                "railway"),
            rule("work that is billed with its duration is billed while it waits", service ->
                !is(service, "billing-unit", "work-time") || yes(service, "waiting-billed"),
                // They suspend while they wait, and their provider says that this is free.
                "aws-lambda-durable-functions"),
            rule("what never reaches zero has nothing to wake", service ->
                !isOneOf(service, "idle-charge", STANDING) || is(service, "wake-up", 0)),
            rule("standing capacity makes little use dear", service ->
                !isOneOf(service, "idle-charge", Set.of("running", "always")) || !yes(service, "linear-price")),
            rule("without capacity and fee, idle costs a dollar at most", service ->
                !is(service, "idle-charge", "none") || yes(service, "minimum-charge")
                    || !above(service, "idle-cost", 1)),
            rule("what keeps nothing publishes no durability", service ->
                !is(service, "kept-work", "stateless") || fact(service, "durability-nines").isEmpty()
                    && fact(service, "synchronous-zones").isEmpty()),
            rule("an operating system of the user's is the user's to patch", service ->
                !is(service, "operating-system", "user") || !yes(service, "patched-by-provider")),
            rule("models are retired, so that a version has to be chosen", service ->
                !service.category().id().equals("inference") || yes(service, "version-choice")),
            rule("the base of a container image is a version", service ->
                !service.category().id().equals("containers") || yes(service, "version-choice")),
            rule("the lower figure is not above the upper one", service -> number(service, "wake-up-low").isEmpty()
                || number(service, "wake-up-low").get().compareTo(number(service, "wake-up").orElseThrow()) <= 0),
            rule("an idle cost says how it was worked out", service -> !above(service, "idle-cost", 0)
                || fact(service, "idle-cost").orElseThrow().note().chars().anyMatch(Character::isDigit)),
            rule("Cloudflare's one clause is read once", service -> !service.provider().name().equals("Cloudflare")
                || is(service, "sla", 0) || is(service, "sla-for", "contract")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void equalSituationsAreReadEqually(String rule, Predicate<Service> holds, List<String> exceptions) {
        assertThat(CATALOG.services().stream().filter(holds.negate()).map(service -> service.id().text()))
            .as(rule).containsExactlyInAnyOrderElementsOf(exceptions);
    }

    private static Arguments rule(String words, Predicate<Service> holds, String... exceptions) {
        return Arguments.of(words, holds, List.of(exceptions));
    }

    private static Optional<Fact> fact(Service service, String id) {
        return service.facts().answer(CATALOG.rubric().question(id).orElseThrow());
    }

    private static Optional<Value> value(Service service, String id) {
        return fact(service, id).map(Fact::value);
    }

    private static boolean is(Service service, String id, String choice) {
        return value(service, id).equals(Optional.of(new Value.ChoiceId(choice)));
    }

    private static boolean isOneOf(Service service, String id, Set<String> choices) {
        return choices.stream().anyMatch(choice -> is(service, id, choice));
    }

    private static boolean is(Service service, String id, int number) {
        return number(service, id).filter(found -> found.compareTo(BigDecimal.valueOf(number)) == 0).isPresent();
    }

    private static boolean yes(Service service, String id) {
        return value(service, id).equals(Optional.of(new Value.Flag(true)));
    }

    private static boolean above(Service service, String id, int number) {
        return number(service, id).filter(found -> found.compareTo(BigDecimal.valueOf(number)) > 0).isPresent();
    }

    private static Optional<BigDecimal> number(Service service, String id) {
        return value(service, id).map(found -> ((Value.Amount) found).number());
    }
}
