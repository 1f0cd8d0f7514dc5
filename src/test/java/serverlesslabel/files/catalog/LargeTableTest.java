package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.state.CatalogSelection;

/** Tables with thousands of rows, right ones and wrong ones. */
class LargeTableTest {

    private static final String HEADS = "name,provider,category,documentation,elastic,available,durable,secure,"
        + "no-infrastructure,billed-per-task,scales-to-zero,pay-for-value\n";

    @TempDir
    private Path folder;

    @Test
    void rowsAreReadInTheirThousands() throws IOException {
        var catalog = read(table("many.csv", 3_000, LargeTableTest::good));
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.services()).hasSize(3_000);
    }

    @Test
    void servicesOfATableShareWhatIsEqual() throws IOException {
        var services = read(table("many.csv", 2, LargeTableTest::good)).services();
        assertThat(services).extracting(Service::provider).allSatisfy(provider ->
            assertThat(provider).isSameAs(services.get(0).provider()));
        assertThat(services).extracting(service -> service.levels().judged().get("secure")).allSatisfy(judgement ->
            assertThat(judgement).isSameAs(services.get(0).levels().judged().get("secure")));
        assertThat(services).extracting(Service::levels).allSatisfy(levels ->
            assertThat(levels.documented()).isSameAs(levels.stated()));
    }

    @Test
    void aThousandProblemsAreListedAndTheOthersCounted() throws IOException {
        var catalog = read(table("bad.csv", 1_234, row -> good(row).replace("5,4,3", "9,4,9")));
        assertThat(catalog.services()).isEmpty();
        assertThat(catalog.problemCount()).isEqualTo(2 * 1_234);
        assertThat(catalog.problems()).hasSize(1_001).first().extracting(problem -> problem.line()).isEqualTo(2);
        assertThat(InEnglish.sentence(catalog.problems().get(1_000)))
            .isEqualTo("further problems that are not listed here: 1,468");
    }

    @Test
    void aThousandProblemsOfAllFilesAreListed() throws IOException {
        IntFunction<String> bad = row -> good(row).replace("5,4,3", "9,4,3");
        var catalog = read(table("one.csv", 700, bad), table("two.csv", 700, bad));
        assertThat(catalog.problemCount()).isEqualTo(1_400);
        assertThat(catalog.problems()).hasSize(1_001);
        assertThat(InEnglish.line(catalog.problems().get(1_000)))
            .isEqualTo(folder.resolve("two.csv") + ":1:1: further problems that are not listed here: 400");
    }

    @Test
    void theRightRowsAreReadHoweverManyAreWrong() throws IOException {
        var catalog = read(table("mixed.csv", 2_600, row -> row % 2 == 0 ? good(row)
            : good(row).replace("messaging", "mesaging")));
        assertThat(catalog.services()).hasSize(1_300);
        assertThat(catalog.problemCount()).isEqualTo(1_300);
    }

    @Test
    void theRowsBeforeAnOpenQuoteAreKept() throws IOException {
        var malformed = table("a.csv", 700, row -> row == 650 ? "\"Acme" : good(row));
        var catalog = read(malformed);
        assertThat(catalog.services()).hasSize(650);
        assertThat(catalog.problems()).singleElement().satisfies(problem -> {
            assertThat(InEnglish.sentence(problem)).startsWith("not CSV");
            assertThat(problem.line()).isEqualTo(652);
        });
    }

    @Test
    void rowsBeyondAHundredThousandAreLeftOutWithOneSentence() throws IOException {
        var catalog = read(table("endless.csv", 100_003, row -> good(row).replace("acme.example/q", "a.example")));
        assertThat(catalog.services()).hasSize(100_000);
        assertThat(catalog.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(100_002);
            assertThat(InEnglish.sentence(problem)).startsWith("there are more than 100,000 services");
        });
    }

    @Test
    void theProgressTellsHowManyServicesHaveBeenRead() throws IOException {
        var told = new ArrayList<Integer>();
        CatalogReader.read(table("many.csv", 2_000, LargeTableTest::good), "en", told::add);
        assertThat(told).isSorted().startsWith(0).hasSizeGreaterThan(3).last().isEqualTo(1_998);
    }

    @Test
    void theProgressMayStopTheReading() throws IOException {
        var table = table("many.csv", 2_000, LargeTableTest::good);
        assertThatThrownBy(() -> CatalogReader.read(table, "en", services -> {
            if (services > 900) throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    private static String good(int row) {
        return "Queue " + row + ",Acme,messaging,https://acme.example/q,5,4,3,2,1,0,5,4";
    }

    private Catalog read(CatalogSelection... tables) {
        return CatalogReader.read(CatalogSelection.of(List.of(tables).stream().flatMap(table -> table.own().stream())
            .toList()), "en");
    }

    private CatalogSelection table(String name, int rows, IntFunction<String> row) throws IOException {
        var text = IntStream.range(0, rows).mapToObj(row).collect(Collectors.joining("\n", HEADS, "\n"));
        return CatalogSelection.of(List.of(Files.writeString(folder.resolve(name), text)));
    }
}
