package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.state.CatalogSelection;

/** Everything that once broke the reading of a catalog, each beside a service without a mistake. */
class CatalogCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/corpus/catalogs");
    private static final String GOOD = GoodCatalog.GOOD.replace("acme-queue", "acme-good");

    static List<Path> cases() throws IOException {
        try (var folders = Files.list(CORPUS)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    @Timeout(60)
    void isReadAndCostsNothingElse(Path broken, @TempDir Path folder) throws IOException {
        copy(broken, folder);
        Files.writeString(Files.createDirectories(folder.resolve("services")).resolve("good.json"), GOOD);
        var selection = CatalogSelection.of(List.of(folder));
        for (var catalog : List.of(CatalogReader.read(selection, "de"),
            CatalogReader.check(selection, LookupPeriod.untilToday()))) mustBeSound(catalog, folder);
    }

    private static void mustBeSound(Catalog catalog, Path folder) {
        assertThat(catalog.problems()).extracting(problem -> problem.message().key())
            .doesNotContain("problem.file.mistake");
        assertThat(catalog.problems()).extracting(InEnglish::line)
            .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]"));
        // A rubric of its own has other facts and categories.
        if (!Files.exists(folder.resolve("rubric.json"))) assertThat(catalog.services())
            .extracting(service -> service.id().text()).contains("acme-good");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
