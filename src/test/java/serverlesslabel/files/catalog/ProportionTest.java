package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.CatalogSelection;

/** Files with so many mistakes that looking at each beside each other would take minutes to hours. */
@Timeout(60)
class ProportionTest {

    private static final int MANY = 200_000;

    @TempDir
    private Path folder;
    private GoodCatalog good;

    @BeforeEach
    void aCatalogWithOneGoodService() throws IOException {
        good = GoodCatalog.in(folder);
    }

    @Test
    void wrongProfiles() throws IOException {
        Files.writeString(folder.resolve("profiles.json"), "{\"profiles\":" + list(MANY, i -> "3") + "}");
        assertThat(good.read().problemCount()).isGreaterThanOrEqualTo(MANY);
    }

    @Test
    void profilesWithManyIds() throws IOException {
        Files.writeString(folder.resolve("profiles.json"), "{\"profiles\":" + list(MANY / 4, i ->
            "{\"id\":\"p" + i + "\"}") + "}");
        assertThat(good.read().services()).hasSize(1);
    }

    @Test
    void wrongServices() throws IOException {
        assertThat(good.read("wrong.json", list(MANY, i -> "3")).problemCount()).isEqualTo(MANY);
    }

    @Test
    void factsNobodyKnows() throws IOException {
        assertThat(good.read("wrong.json", GoodCatalog.GOOD.replace("\"sla\":", IntStream.range(0, MANY / 4)
            .mapToObj(i -> "\"fact" + i + "\": 3,").collect(Collectors.joining()) + "\"sla\":")).services()).hasSize(1);
    }

    @Test
    void wordsOfNothing() throws IOException {
        Files.writeString(folder.resolve("rubric.de.json"), IntStream.range(0, MANY / 4)
            .mapToObj(i -> "\"fact" + i + "\": {}").collect(Collectors.joining(",", "{\"facts\":{", "}}")));
        assertThat(german().services()).hasSize(1);
    }

    @Test
    void choicesThatRepeatThemselves() throws IOException {
        var rubric = folder.resolve("rubric.json");
        var text = Files.readString(rubric);
        assertThat(text).contains("\"one of\": [");
        Files.writeString(rubric, text.replaceFirst("\"one of\": \\[", "\"one of\": [" + String.join(",",
            Collections.nCopies(MANY / 4, "\"a\"")) + ","));
        assertThat(good.read().problems()).isNotEmpty();
    }

    @Test
    void thatThereIsNoRoomIsSaidOnce() throws IOException {
        var services = folder.resolve("services");
        for (int file = 0; file < 11; file++) {
            int first = file * 10_000;
            Files.writeString(services.resolve(file + ".json"), list(10_000, i ->
                "{\"id\":\"s" + (first + i) + "\",\"name\":\"S\",\"provider\":\"P\",\"category\":\"messaging\","
                    + "\"documentation\":\"https://acme.example\",\"facts\":{}}"));
        }
        var catalog = good.read();
        assertThat(catalog.services()).hasSize(100_000);
        assertThat(GoodCatalog.messages(catalog))
            .containsExactly("there are more than 100,000 services; the rest is left out");
    }

    private Catalog german() {
        return CatalogReader.read(CatalogSelection.of(List.of(folder)), "de");
    }

    private static String list(int size, IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(",", "[", "]"));
    }
}
