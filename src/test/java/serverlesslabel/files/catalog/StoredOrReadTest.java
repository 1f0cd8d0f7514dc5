package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.stored.StoredCatalog;
import serverlesslabel.state.CatalogSelection;

/** Whether the shipped catalog is stored or not, catalogs beside it are read alike. */
class StoredOrReadTest {

    private static final String LAMBDA = "aws-lambda-on-demand";

    @TempDir
    private Path folder;

    @Test
    void theShippedCatalogAloneIsTakenAsItIsStored() {
        assertThat(read(CatalogSelection.SHIPPED, "en", language -> Optional.of(SmallCatalog.ENGLISH)))
            .isSameAs(SmallCatalog.ENGLISH);
    }

    /** One service of the reader's replaces a shipped one, another is new, and one has a mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void ownServicesStandBesideTheShippedOnes(String language) throws IOException {
        var services = Files.createDirectories(folder.resolve("services"));
        var shipped = Files.readString(Path.of("catalog/services/aws/aws-lambda-on-demand.json"));
        assertThat(shipped).contains(LAMBDA, "AWS Lambda");
        Files.writeString(services.resolve("replaced.json"), shipped.replace("AWS Lambda", "Our Lambda"));
        Files.writeString(services.resolve("new.json"), shipped.replace(LAMBDA, "our-own"));
        Files.writeString(services.resolve("wrong.json"), shipped.replace(LAMBDA, "Not An Id"));
        Files.writeString(folder.resolve("profiles.json"), """
            [ { "id": "ours", "name": "Ours", "purpose": "What we weigh.", "weights": { "scales-to-zero": 40 } } ]
            """);
        var selection = new CatalogSelection(true, List.of(folder));
        var catalog = bothWays(selection, language);
        assertThat(catalog.services()).hasSize(CatalogReader.shipped().services().size() + 1);
        assertThat(catalog.services()).extracting(service -> service.original().name()).contains("Our Lambda");
        assertThat(catalog.problems()).isNotEmpty();
    }

    /** Without a rubric of their own they are rated by the shipped one, and so they are if theirs has a mistake. */
    @ParameterizedTest
    @ValueSource(strings = {"", "[]"})
    void ownCatalogsAloneTakeTheShippedRubric(String rubric) throws IOException {
        var services = Files.createDirectories(folder.resolve("services"));
        Files.copy(Path.of("catalog/services/aws/aws-lambda-on-demand.json"), services.resolve("lambda.json"));
        if (!rubric.isEmpty()) Files.writeString(folder.resolve("rubric.json"), rubric);
        var catalog = bothWays(CatalogSelection.of(List.of(folder)), "en");
        assertThat(catalog.services()).hasSize(rubric.isEmpty() ? 1 : 0);
        assertThat(catalog.rubric()).isEqualTo(CatalogReader.shipped().rubric());
    }

    /** The build has checked what it stores; only which days are too old is for the reader to say. */
    @ParameterizedTest
    @CsvSource({"0001-01-01,true", "1990-01-01,true", "2020-01-01,false", "9998-01-01,false"})
    void whatIsStoredIsNotCheckedAgainUnlessItIsTooOld(LocalDate earliest, boolean taken) {
        var days = LookupPeriod.since(earliest);
        var read = CatalogReader.check(CatalogSelection.SHIPPED, days, any -> Optional.empty());
        var stored = StoredCatalog.read("en").orElseThrow();
        var checked = CatalogReader.check(CatalogSelection.SHIPPED, days, any -> Optional.of(stored));
        assertThat(checked == stored).isEqualTo(taken);
        assertThat(checked.sameAs(read)).isTrue();
        assertThat(checked.problems().isEmpty()).isEqualTo(taken);
    }

    @Test
    void aCatalogBesideTheShippedOneIsCheckedAlike() throws IOException {
        var services = Files.createDirectories(folder.resolve("services"));
        var shipped = Files.readString(Path.of("catalog/services/aws/aws-lambda-on-demand.json"));
        Files.writeString(services.resolve("wrong.json"), shipped.replace(LAMBDA, "Not An Id"));
        Files.writeString(services.resolve("new.json"), shipped.replace(LAMBDA, "our-own"));
        Files.writeString(folder.resolve("services.de.json"), "{ \"our-owm\": { \"name\": \"Unsere\" } }");
        var selection = CatalogSelection.SHIPPED.withMore(List.of(folder));
        var read = CatalogReader.check(selection, LookupPeriod.untilToday(), any -> Optional.empty());
        var stored = CatalogReader.check(selection, LookupPeriod.untilToday(), StoredCatalog::read);
        assertThat(stored.sameAs(read)).isTrue();
        assertThat(stored.problems()).extracting(problem -> Path.of(problem.file()).getFileName().toString())
            .contains("wrong.json", "services.de.json");
    }

    private static Catalog bothWays(CatalogSelection selection, String language) {
        var asked = new AtomicInteger();
        var stored = read(selection, language, id -> {
            asked.incrementAndGet();
            return StoredCatalog.read(id);
        });
        assertThat(asked).hasValue(1);
        assertThat(stored.sameAs(read(selection, language, any -> Optional.empty()))).isTrue();
        return stored;
    }

    private static Catalog read(CatalogSelection selection, String language,
                                Function<String, Optional<Catalog>> stored) {
        return CatalogReader.read(selection, language, ReadingProgress.NONE, stored);
    }
}
