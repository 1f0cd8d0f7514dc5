package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.state.CatalogSelection;

/** Files are read on several threads, some dozens at once; a catalog is what it would be if they were read in turn. */
class ManyFilesTest {

    private static final int FILES = 130;

    @TempDir
    private Path folder;
    private String service = "";

    @BeforeEach
    void aCatalogOfManyFiles() throws IOException {
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        Files.createDirectories(folder.resolve("services"));
        service = Files.readString(SmallCatalog.file("services/aws/amazon-ec2.json"));
        for (int i = 0; i < FILES; i++) write(i, "service-" + i);
    }

    private void write(int file, String id) throws IOException {
        Files.writeString(folder.resolve("services/%03d.json".formatted(file)),
            service.replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + id + "\""));
    }

    private Catalog read() {
        return CatalogReader.check(CatalogSelection.of(List.of(folder)), LookupPeriod.untilToday());
    }

    @Test
    void noneOfThemIsLost() {
        assertThat(read().services()).extracting(service -> service.id().text())
            .containsExactlyInAnyOrderElementsOf(IntStream.range(0, FILES).mapToObj(i -> "service-" + i).toList());
    }

    /** Whether both files are read at once or one long after the other. */
    @Test
    void ofEqualIdsTheFirstFileHasIt() throws IOException {
        write(5, "service-4");
        write(FILES - 1, "service-0");
        var problems = read().problems().stream().filter(problem ->
            problem.message().key().equals("problem.id.used")).toList();
        assertThat(problems).extracting(problem -> Path.of(problem.file()).getFileName().toString())
            .containsExactly("005.json", "129.json");
        assertThat(problems.get(0).message().arguments().get(1).toString()).endsWith("004.json");
        assertThat(problems.get(1).message().arguments().get(1).toString()).endsWith("000.json");
    }

    @Test
    void aBrokenFileCostsNothingButItself() throws IOException {
        Files.writeString(folder.resolve("services/064.json"), "{");
        var catalog = read();
        assertThat(catalog.services().size()).isEqualTo(FILES - 1);
        assertThat(catalog.problems()).filteredOn(problem -> problem.file().endsWith("064.json")).hasSize(1);
    }
}
