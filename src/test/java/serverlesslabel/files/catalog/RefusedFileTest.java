package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.files.catalog.GoodCatalog.GOOD;
import static serverlesslabel.files.catalog.GoodCatalog.messages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused because of their size, depth or coding. */
class RefusedFileTest {

    @TempDir
    private Path folder;
    private GoodCatalog good;

    @BeforeEach
    void aCatalogWithOneGoodService() throws IOException {
        good = GoodCatalog.in(folder);
    }

    @Test
    void aFileThatIsNotTextIsLeftOut() throws IOException {
        Files.write(good.services().resolve("latin.json"), GOOD.replace("Queue",
            "Qüeue").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(messages(good.read())).containsExactly("the file is not UTF-8 text; save it as UTF-8");
    }

    /** It stands where a character was lost, and then the file is text all the same. */
    @Test
    void aFileWithTheCharacterForLostOnesIsText() throws IOException {
        assertThat(messages(good.read("lost.json", GOOD.replace("Queue", "Q\uFFFDeue"))))
            .noneMatch(message -> message.contains("UTF-8"));
    }

    @Test
    void anEmptyFileIsLeftOut() throws IOException {
        assertThat(messages(good.read("empty.json", " \n"))).singleElement().asString().startsWith("the file is empty");
    }

    @Test
    void aFileBeyondSixteenMegabytesIsRefused() throws IOException {
        assertThat(messages(good.read("large.json", " ".repeat(17 << 20)))).singleElement().asString()
            .contains("16 MB");
    }

    @Test
    void nestingBeyondSixtyFourLevelsIsRefused() throws IOException {
        assertThat(messages(good.read("deep.json", "[".repeat(65) + "]".repeat(65)))).singleElement().asString()
            .contains("nested more than 64 deep");
    }

    @Test
    void aNumberTooLongToPrintIsRefused() throws IOException {
        assertThat(messages(good.read("long.json", GOOD.replace("99.9", "1e999999999")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e99999999999", "1.5e-2147483647", "-1e2147483648"})
    void anExponentNoNumberCanHoldIsRefused(String number) throws IOException {
        assertThat(messages(good.read("huge.json", GOOD.replace("99.9", number)))).hasSize(1);
    }

    @Test
    void anAddressTooLongForAQrCodeIsRefused() throws IOException {
        var address = "https://acme.example/" + "x".repeat(3000);
        assertThat(messages(good.read("long.json", GOOD.replace("https://acme.example/queue", address))))
            .singleElement()
            .asString().contains("500 characters at most");
    }
}
