package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Service;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Pointer;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;

/** A mistake of the program while it reads a file costs that file and nothing else. */
class FileNetTest {

    @TempDir
    private Path folder;
    private final CatalogProblems problems = new CatalogProblems();

    @BeforeEach
    void threeServices() throws IOException {
        var services = Files.createDirectories(folder.resolve("services"));
        for (var id : List.of("acme-a", "acme-b", "acme-c"))
            Files.writeString(services.resolve(id + ".json"), GoodCatalog.GOOD.replace("acme-queue", id));
    }

    @Test
    void anUnexpectedExceptionIsAProblemOfItsFile() {
        assertThat(read(() -> {
            throw new ClassCastException("a test's");
        })).containsExactly("acme-a", "acme-c");
        assertThat(problems.all()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).endsWith("acme-b.json");
            assertThat(InEnglish.sentence(problem)).isEqualTo("the file could not be read because of a mistake of the "
                + "program (ClassCastException); everything else was");
        });
    }

    @Test
    void soIsARecursionWithoutEnd() {
        assertThat(read(FileNetTest::recurse)).containsExactly("acme-a", "acme-c");
        assertThat(problems.all()).singleElement().satisfies(problem ->
            assertThat(InEnglish.sentence(problem)).contains("(StackOverflowError)"));
    }

    @Test
    void whoeverStopsTheReadingStopsIt() {
        assertThatThrownBy(() -> read(() -> {
            throw new CancellationException();
        })).isInstanceOf(CancellationException.class);
    }

    @SuppressWarnings("InfiniteRecursion")
    private static void recurse() {
        recurse();
    }

    private List<String> read(Runnable mistake) {
        var schemas = new Schemas() {
            @Override
            public List<Pointer> check(Kind kind, Json json, Problems found) {
                if (found.file().endsWith("acme-b.json")) mistake.run();
                return super.check(kind, json, found);
            }
        };
        return new ServicesReader(SmallCatalog.ENGLISH.rubric(), List::of,
            new RubricFiles(schemas, Optional.empty(), problems), schemas, LookupPeriod.untilToday(), problems,
            ReadingProgress.NONE).read(List.of(folder)).stream().map(Service::id).map(id -> id.text()).toList();
    }
}
