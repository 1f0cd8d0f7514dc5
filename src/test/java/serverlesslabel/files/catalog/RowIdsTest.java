package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.CatalogSelection;

/** Services with equal names in tables. */
class RowIdsTest {

    private static final String HEADS = "id,name,mode,provider,category,documentation,elastic,available,durable,secure,"
        + "no-infrastructure,billed-per-task,scales-to-zero,pay-for-value\n";

    @TempDir
    private Path folder;

    @Test
    void equalNamesAreToldApartByProvider() throws IOException {
        assertThat(ids(row("PostgreSQL", "AWS", 1), row("PostgreSQL", "Microsoft Azure", 2)))
            .containsExactlyInAnyOrder("postgresql-aws", "postgresql-microsoft-azure");
    }

    @Test
    void equalNamesOfOneProviderAreNumbered() throws IOException {
        assertThat(ids(row("Queue", "Acme", 1), row("Queue", "Acme", 2), row("Queue", "Other", 3)))
            .containsExactlyInAnyOrder("queue-acme", "queue-acme-2", "queue-other");
        assertThat(ids(row("Queue", "Acme", 1), row("Queue", "Acme", 2))).containsExactlyInAnyOrder("queue", "queue-2");
    }

    @Test
    void idsStayWhenRowsMove() throws IOException {
        var rows = new ArrayList<>(List.of(row("Queue", "Acme", 1), row("Queue", "Acme", 2), row("Queue", "Other", 3),
            row("消息", "Acme", 4), row("队列", "Acme", 5), row("C", "Acme", 6), row("C#", "Acme", 7),
            row("C", "Acme", 8)));
        var before = byAddress(read(rows));
        assertThat(before.values()).doesNotHaveDuplicates().hasSize(8);
        Collections.reverse(rows);
        assertThat(byAddress(read(rows))).isEqualTo(before);
        Collections.rotate(rows, 3);
        assertThat(byAddress(read(rows))).isEqualTo(before);
    }

    @Test
    void aStatedIdStays() throws IOException {
        assertThat(ids("queue" + row("Any", "Acme", 1), row("Queue", "Acme", 2)))
            .containsExactlyInAnyOrder("queue", "queue-2");
        var catalog = read(List.of("queue" + row("One", "Acme", 1), "queue" + row("Two", "Acme", 2)));
        assertThat(catalog.problems()).extracting(InEnglish::sentence).singleElement().asString()
            .startsWith("the id \"queue\" is already used");
    }

    @Test
    void rowsThatAreAlikeAreAllRead() throws IOException {
        var same = row("Queue", "Acme", 1);
        assertThat(ids(same, same, same)).containsExactlyInAnyOrder("queue", "queue-2", "queue-3");
    }

    @Test
    void anotherProvidersNameInAnotherTableIsToldApart() throws IOException {
        var one = table("a.csv", List.of(row("Queue", "Acme", 1)));
        var two = table("b.csv", List.of(row("Queue", "Other", 2)));
        var again = table("c.csv", List.of(row("Queue", "Acme", 3)));
        var catalog = CatalogReader.read(CatalogSelection.of(List.of(one, two, again)), "en");
        assertThat(catalog.services()).extracting(service -> service.id().text())
            .containsExactlyInAnyOrder("queue", "queue-other");
        assertThat(catalog.problems()).singleElement().extracting(problem -> problem.file())
            .isEqualTo(again.toString());
    }

    private static String row(String name, String provider, int page) {
        return "," + name + ",," + provider + ",messaging,https://acme.example/" + page + ",5,4,3,2,1,0,5,4";
    }

    private List<String> ids(String... rows) throws IOException {
        return List.copyOf(byAddress(read(List.of(rows))).values().stream().flatMap(List::stream).toList());
    }

    private static Map<String, List<String>> byAddress(Catalog catalog) {
        assertThat(catalog.problems()).isEmpty();
        return catalog.services().stream().collect(Collectors.groupingBy(service -> service.documentation().toString(),
            Collectors.mapping(service -> service.id().text(), Collectors.toList())));
    }

    private Catalog read(List<String> rows) throws IOException {
        return CatalogReader.read(CatalogSelection.of(List.of(table("table.csv", rows))), "en");
    }

    private Path table(String name, List<String> rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEADS + String.join("\n", rows) + "\n");
    }
}
