package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.files.catalog.GoodCatalog.GOOD;
import static serverlesslabel.files.catalog.GoodCatalog.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.state.CatalogSelection;

class CatalogReaderTest {

    @TempDir
    private Path folder;
    private GoodCatalog good;

    @BeforeEach
    void aCatalogWithOneGoodService() throws IOException {
        good = GoodCatalog.in(folder);
    }

    @Test
    void aGoodServiceIsReadWithItsLevels() throws IOException {
        var service = good.read("good.json", GOOD).services().get(0);
        assertThat(service.title()).isEqualTo("Acme Queue, standard");
        assertThat(service.levels().stated().get(1).steps()).isEqualTo(2);
        assertThat(service.facts().documented().byQuestion()).containsOnlyKeys("sla");
    }

    /** What is changed in the good file, then the line and column of the problem and some of its words. */
    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"name\": \"Acme Queue\",|`  `|1|1|lacks \"name\"",
        "\"mode\"|\"mood\"|4|3|\"mood\" is not a field of a service; did you mean \"mode\"?",
        "\"Acme Queue\"|7|3|11|\"name\" is 7; it must be a text on one line",
        "\"Acme Queue\"|\"\"|3|11|\"name\" is \"\"; it must be a text on one line, not empty",
        "\"Acme Queue\"|\"Acme\\nQueue\"|3|11|it must be a text on one line, not empty and without control characters",
        "\"messaging\"|\"mesaging\"|6|15|\"mesaging\" is not a category of the rubric; did you mean \"messaging\"?",
        "\"sla\"|\"slaa\"|9|5|\"slaa\" is not a fact of the rubric; did you mean \"sla\"?",
        "99.9|100.1|9|23|\"sla\" is 100.1; it must be a number from 0 to 100",
        "99.9|\"99.9\"|9|23|\"sla\" must be a number from 0 to 100, not a text",
        "{ \"value\": true|{ \"value\": \"yes\"|11|33|must be true or false, not a text",
        "\"documented\"|\"seen\"|9|38|\"basis\" is \"seen\"; use one of: documented, recalled",
        "https://acme.example/sla|ftp://acme.example/sla|9|62|must be an address that begins with https://",
        "https://acme.example/queue|javascript:alert(1)|7|20|must be an address that begins with https://",
        "2026-11-23|23.11.2026|10|20|\"checked\" is \"23.11.2026\"; it must be a date, written as 2026-11-23",
        "2026-11-23|2026-02-30|10|20|\"checked\" is \"2026-02-30\", which is not a day of the calendar",
        "`, \"source\": \"https://acme.example/sla\"`|``|9|12|lacks \"source\"",
        "acme-queue|Acme Queue|2|9|it must be lower-case letters, digits and hyphens",
        "acme-queue|acme-good|2|9|is already used in",
        "\"provider\": \"Acme\",|\"provider\": \"Acme\" \"x\",|5|22|not JSON",
        "\"provider\"|\"name\"|5|9|not JSON: the name",
    })
    void aProblemNamesItsPlaceAndTheWayOut(String what, String instead, int line, int column, String says)
            throws IOException {
        assertThat(GOOD).contains(what);
        var catalog = good.read("wrong.json", GOOD.replace(what, instead));
        assertThat(catalog.problems()).hasSize(1);
        var problem = catalog.problems().get(0);
        assertThat(InEnglish.sentence(problem)).contains(says);
        assertThat(problem.file()).endsWith("wrong.json");
        assertThat(List.of(problem.line(), problem.column())).containsExactly(line, column);
        assertThat(catalog.services()).extracting(service -> service.id().text()).containsExactly("acme-good");
    }

    @Test
    void everyMistakeOfAFileIsTold() throws IOException {
        var catalog = good.read("wrong.json", GOOD.replace("messaging", "x").replace("99.9", "-1")
            .replace("\"provider\"",
            "\"p\""));
        assertThat(catalog.problems()).hasSize(4);
    }

    @Test
    void aDayInTheFutureIsToldAndCostsNothing() throws IOException {
        var catalog = good.read("early.json", GOOD.replace("2026-11-23", "2126-11-23"));
        assertThat(catalog.problems()).extracting(InEnglish::line).singleElement().asString()
            .contains("early.json:10:20: ", "which is in the future; write the day it was looked up");
        assertThat(catalog.services()).hasSize(2);
    }

    @Test
    void factsOlderThanAskedForAreListed() {
        var catalog = CatalogReader.check(CatalogSelection.of(List.of(folder)),
            LookupPeriod.since(LocalDate.of(2026, 11, 24)));
        assertThat(messages(catalog)).containsExactly(
            "\"sla\" is 99.9, exactly where a level begins, and its note has no figure; say where the number stands",
            "\"sla\" was checked on 2026-11-23, before 2026-11-24; look it up again");
        assertThat(catalog.services()).hasSize(1);
    }

    @Test
    void ofAListOnlyTheServiceWithTheMistakeIsLeftOut() throws IOException {
        var catalog = good.read("list.json", "[" + GOOD.replace("\"mode\"", "\"mood\"") + "," + GOOD + "]");
        assertThat(messages(catalog)).containsExactly(
            "\"mood\" is not a field of a service; did you mean \"mode\"?");
        assertThat(catalog.services()).extracting(service -> service.id().text()).contains("acme-queue", "acme-good");
    }

    @Test
    void aFileMayHoldAListOfServices() throws IOException {
        var catalog = good.read("list.json", "[" + GOOD + "," + GOOD.replace("acme-queue", "acme-other") + "]");
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.services()).hasSize(3);
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        assertThat(good.read("marked.json", "\uFEFF" + GOOD).problems()).isEmpty();
    }

    @Test
    void aMessageCannotSteerATerminal() throws IOException {
        var catalog = good.read("nasty.json",
            GOOD.replace("\"messaging\"", "\"\\u001b[2J\\n" + "x".repeat(100_000) + "\""));
        assertThat(messages(catalog)).allSatisfy(says ->
            assertThat(says).doesNotContain("\u001b").doesNotContain("\n").hasSizeLessThan(500));
    }

    @Test
    void aNameThatTurnsTextAroundIsRefused() throws IOException {
        assertThat(messages(good.read("bidi.json", GOOD.replace("Acme Queue", "Acme \\u202e eueuQ")))).hasSize(1);
    }

    @Test
    void hiddenFoldersAreLeftAlone() throws IOException {
        Files.writeString(Files.createDirectories(good.services().resolve(".old")).resolve("a.json"), "{");
        assertThat(good.read().problems()).isEmpty();
    }

    @Test
    void withoutARubricTheShippedOneHolds() throws IOException {
        Files.delete(folder.resolve("rubric.json"));
        var catalog = good.read();
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.services()).hasSize(1);
        assertThat(catalog.rubric()).isEqualTo(CatalogReader.shipped().rubric());
        assertThat(catalog.profiles()).isEqualTo(CatalogReader.shipped().profiles());
    }

    @Test
    void anEmptyFolderSaysWhatIsMissing(@TempDir Path empty) {
        assertThat(messages(CatalogReader.read(CatalogSelection.of(List.of(empty)), "en"))).singleElement().asString()
            .startsWith("there is no such folder; services are files below it");
    }

    @Test
    void severalFoldersAreOneCatalog(@TempDir Path other) throws IOException {
        var more = Files.createDirectories(other.resolve("services"));
        Files.writeString(more.resolve("more.json"), GOOD);
        var catalog = CatalogReader.read(CatalogSelection.of(List.of(other, folder)), "en");
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.services()).hasSize(2);
    }

    @Test
    void noDamageToAFileMakesReadingFail() throws IOException {
        var random = new Random(42);
        for (int i = 0; i < 400; i++) {
            var damaged = new StringBuilder(GOOD);
            damaged.setCharAt(random.nextInt(GOOD.length()), (char) (32 + random.nextInt(95)));
            if (random.nextBoolean()) damaged.delete(random.nextInt(GOOD.length()), GOOD.length());
            assertThat(good.read("damaged.json", damaged.toString()).services()).isNotEmpty();
        }
    }
}
