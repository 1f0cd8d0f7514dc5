package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.CatalogSelection;

/** Files that are refused because of their size, depth or coding. */
class RefusedFileTest {

    private static final String GOOD = """
        {
          "id": "acme-queue",
          "name": "Acme Queue",
          "mode": "standard",
          "provider": "Acme",
          "category": "messaging",
          "documentation": "https://acme.example/queue",
          "facts": {
            "sla": { "value": 99.9, "basis": "documented", "source": "https://acme.example/sla",
                "checked": "2026-11-23" },
            "several-zones": { "value": true, "basis": "recalled" }
          }
        }
        """;

    @TempDir
    private Path folder;
    private Path services;

    @BeforeEach
    void aCatalogWithOneGoodService() throws IOException {
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        services = Files.createDirectories(folder.resolve("services/acme"));
        Files.writeString(services.resolve("good.json"), GOOD.replace("acme-queue", "acme-good"));
    }

    @Test
    void aFileThatIsNotTextIsLeftOut() throws IOException {
        Files.write(services.resolve("latin.json"), GOOD.replace("Queue",
            "Qüeue").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(messages(read())).containsExactly("the file is not UTF-8 text; save it as UTF-8");
    }

    @Test
    void anEmptyFileIsLeftOut() throws IOException {
        assertThat(messages(read("empty.json", " \n"))).singleElement().asString().startsWith("the file is empty");
    }

    @Test
    void aFileBeyondSixteenMegabytesIsRefused() throws IOException {
        assertThat(messages(read("large.json", " ".repeat(17 << 20)))).singleElement().asString().contains("16 MB");
    }

    @Test
    void nestingBeyondSixtyFourLevelsIsRefused() throws IOException {
        assertThat(messages(read("deep.json", "[".repeat(65) + "]".repeat(65)))).singleElement().asString()
            .contains("not JSON", "depth");
    }

    @Test
    void aNumberTooLongToPrintIsRefused() throws IOException {
        assertThat(messages(read("long.json", GOOD.replace("99.9", "1e999999999")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1.5e-2147483647", "-1e2147483648"})
    void anExponentNoNumberCanHoldIsRefused(String number) throws IOException {
        assertThat(messages(read("huge.json", GOOD.replace("99.9", number)))).hasSize(1);
    }

    @Test
    void anAddressTooLongForAQrCodeIsRefused() throws IOException {
        var address = "https://acme.example/" + "x".repeat(3000);
        assertThat(messages(read("long.json", GOOD.replace("https://acme.example/queue", address)))).singleElement()
            .asString().contains("500 characters at most");
    }

    private Catalog read(String file, String content) throws IOException {
        Files.writeString(services.resolve(file), content);
        return read();
    }

    private Catalog read() {
        return CatalogReader.read(CatalogSelection.of(List.of(folder)), "en");
    }

    private static List<String> messages(Catalog catalog) {
        return catalog.problems().stream().map(InEnglish::sentence).toList();
    }
}
