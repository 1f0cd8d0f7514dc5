package serverlesslabel.report.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Generator;
import serverlesslabel.Golden;
import serverlesslabel.Law;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Service;
import serverlesslabel.text.Texts;

/** What differs between two catalogs, and why. */
class CatalogDifferenceTest {

    private static final Catalog SMALL = SmallCatalog.ENGLISH;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "json"})
    void everyKindOfChangeIsToldAsReviewed(String ending) throws IOException {
        var difference = CatalogDifference.between(SMALL, EditedCatalog.in(folder));
        assertThat(difference.after().problems()).isEmpty();
        Golden.isAsReviewed("reports", "difference." + ending, switch (ending) {
            case "txt" -> DifferenceText.of(difference, Texts.english());
            case "md" -> DifferenceMarkdown.of(difference, Texts.english());
            default -> DifferenceJson.of(difference);
        });
    }

    @Test
    void aLadderThatDemandsMoreIsTheCauseWhereNoFactIs() throws IOException {
        EditedCatalog.copyTo(folder);
        EditedCatalog.edit(folder, "rubric.json", "\"tenfold-ramp\", \"is\": true", "\"tenfold-ramp\", \"is\": false");
        var difference = CatalogDifference.between(SMALL, EditedCatalog.read(folder));
        assertThat(difference.rubric().ladders()).extracting(axis -> axis.id()).containsExactly("elastic");
        assertThat(difference.changed()).isNotEmpty().allSatisfy(service -> {
            assertThat(service.facts()).isEmpty();
            assertThat(service.levels()).isNotEmpty().allSatisfy(level ->
                assertThat(level.cause()).isEqualTo(LevelDifference.Cause.LADDER));
        });
    }

    @Test
    void otherWordsOfALadderAreNoOtherLadder() throws IOException {
        EditedCatalog.copyTo(folder);
        EditedCatalog.edit(folder, "rubric.json", "Resized by hand.", "By hand.");
        EditedCatalog.edit(folder, "rubric.json", "Follows each request, with nothing", "With nothing to set");
        assertThat(CatalogDifference.between(SMALL, EditedCatalog.read(folder)).differs()).isFalse();
    }

    @Test
    void ladderAndFactsTogetherAreTold() throws IOException {
        EditedCatalog.copyTo(folder);
        EditedCatalog.edit(folder, "rubric.json", "\"fact\": \"capacity-delay\", \"at most\": 60 }",
            "\"fact\": \"capacity-delay\", \"at most\": 5 }");
        // It was 4; by the old ladder these facts give 3, by the new one 2.
        var store = "services/acme/acme-object-store.json";
        EditedCatalog.edit(folder, store, "\"value\": \"request\"", "\"value\": \"load\"");
        EditedCatalog.edit(folder, store, "\"capacity-delay\": { \"value\": 0", "\"capacity-delay\": { \"value\": 30");
        var moved = CatalogDifference.between(SMALL, EditedCatalog.read(folder)).changed().stream()
            .filter(service -> service.after().id().text().equals("acme-object-store")).toList();
        assertThat(moved).hasSize(1);
        var level = moved.get(0).levels().get(0);
        assertThat(List.of(level.before(), level.after(), level.cause())).isEqualTo(
            List.of(4, 2, LevelDifference.Cause.BOTH));
        assertThat(level.facts()).extracting(fact -> fact.question().id())
            .containsExactlyInAnyOrder("scales-with", "capacity-delay");
    }

    @Law
    void aCatalogDoesNotDifferFromItself(Generator some) {
        var catalog = some(some);
        assertThat(CatalogDifference.between(catalog, catalog).differs()).isFalse();
    }

    @Law
    void theOtherWayRoundEverythingIsTheOtherWayRound(Generator some) {
        var one = some(some);
        var other = some(some);
        var there = CatalogDifference.between(one, other);
        var back = CatalogDifference.between(other, one);
        assertThat(back.added()).isEqualTo(there.removed());
        assertThat(back.removed()).isEqualTo(there.added());
        assertThat(back.unchanged()).isEqualTo(there.unchanged());
        assertThat(ids(back.where(ServiceDifference::letterFell))).isEqualTo(
            ids(there.where(ServiceDifference::letterRose)));
        for (var service : there.changed()) {
            var returned = back.changed().stream().filter(each -> each.after().id().equals(service.after().id()))
                .findFirst().orElseThrow();
            assertThat(returned.levels()).extracting(LevelDifference::before)
                .isEqualTo(service.levels().stream().map(LevelDifference::after).toList());
            assertThat(returned.facts()).extracting(FactDifference::after)
                .containsExactlyInAnyOrderElementsOf(service.facts().stream().map(FactDifference::before).toList());
        }
    }

    /** Under one rubric only facts move levels, and each that moved names at least one. */
    @Law
    void everyLevelThatMovedNamesAFact(Generator some) {
        var one = some(some);
        var other = some(some);
        for (var service : CatalogDifference.between(one, other).changed()) {
            // Levels may move and leave the index as it is, but not the other way round.
            assertThat(service.standsElsewhere() && service.levels().isEmpty()).isFalse();
            assertThat(service.levels()).allSatisfy(level -> {
                assertThat(level.cause()).isEqualTo(LevelDifference.Cause.FACTS);
                assertThat(level.facts()).isNotEmpty().isSubsetOf(service.facts());
                assertThat(level.facts()).extracting(FactDifference::kind)
                    .doesNotContain(FactDifference.Kind.EVIDENCE);
            });
        }
    }

    private static List<String> ids(List<ServiceDifference> services) {
        return services.stream().map(service -> service.after().id().text()).toList();
    }

    // The services of the small catalog, some left out, some facts of each left out or of another basis.
    private static Catalog some(Generator some) {
        var services = new ArrayList<Service>();
        for (var service : SMALL.services())
            if (!some.oneIn(8)) services.add(Service.rated(service.id(), service.name(), service.mode(),
                service.provider(), service.category(), service.documentation(), some(service.facts(), some),
                service.levels().judged(), SMALL.rubric()));
        return new Catalog(SMALL.rubric(), SMALL.profiles(), services, List.of());
    }

    private static Facts some(Facts facts, Generator some) {
        var kept = new ArrayList<Fact>();
        for (var fact : facts.byQuestion().values())
            if (!some.oneIn(12)) kept.add(some.oneIn(12)
                ? new Fact(fact.question(), fact.value(), Basis.RECALLED, fact.source(), fact.note()) : fact);
        return Facts.of(kept);
    }
}
