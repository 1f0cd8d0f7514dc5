package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.CatalogSelection;

class CatalogReaderTest {

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
    void aGoodServiceIsReadWithItsLevels() throws IOException {
        var service = read("good.json", GOOD).services().get(0);
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
        "https://acme.example/sla|http://acme.example/sla|9|62|must be an address that begins with https://",
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
        var catalog = read("wrong.json", GOOD.replace(what, instead));
        assertThat(catalog.problems()).hasSize(1);
        var problem = catalog.problems().get(0);
        assertThat(InEnglish.sentence(problem)).contains(says);
        assertThat(problem.file()).endsWith("wrong.json");
        assertThat(List.of(problem.line(), problem.column())).containsExactly(line, column);
        assertThat(catalog.services()).extracting(service -> service.id().text()).containsExactly("acme-good");
    }

    @Test
    void everyMistakeOfAFileIsTold() throws IOException {
        var catalog = read("wrong.json", GOOD.replace("messaging", "x").replace("99.9", "-1").replace("\"provider\"",
            "\"p\""));
        assertThat(catalog.problems()).hasSize(4);
    }

    @Test
    void aDayInTheFutureIsToldAndCostsNothing() throws IOException {
        var catalog = read("early.json", GOOD.replace("2026-11-23", "2126-11-23"));
        assertThat(catalog.problems()).extracting(InEnglish::line).singleElement().asString()
            .contains("early.json:10:20: ", "which is in the future; write the day it was looked up");
        assertThat(catalog.services()).hasSize(2);
    }

    @Test
    void factsOlderThanAskedForAreListed() {
        var catalog = CatalogReader.check(CatalogSelection.of(List.of(folder)),
            LookupPeriod.since(LocalDate.of(2026, 11, 24)));
        assertThat(messages(catalog)).containsExactly(
            "\"sla\" was checked on 2026-11-23, before 2026-11-24; look it up again");
        assertThat(catalog.services()).hasSize(1);
    }

    @Test
    void ofAListOnlyTheServiceWithTheMistakeIsLeftOut() throws IOException {
        var catalog = read("list.json", "[" + GOOD.replace("\"mode\"", "\"mood\"") + "," + GOOD + "]");
        assertThat(messages(catalog)).containsExactly(
            "\"mood\" is not a field of a service; did you mean \"mode\"?");
        assertThat(catalog.services()).extracting(service -> service.id().text()).contains("acme-queue", "acme-good");
    }

    @Test
    void aFileMayHoldAListOfServices() throws IOException {
        var catalog = read("list.json", "[" + GOOD + "," + GOOD.replace("acme-queue", "acme-other") + "]");
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.services()).hasSize(3);
    }

    @Test
    void aByteOrderMarkDoesNoHarm() throws IOException {
        assertThat(read("marked.json", "\uFEFF" + GOOD).problems()).isEmpty();
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

    @Test
    void aMessageCannotSteerATerminal() throws IOException {
        var catalog = read("nasty.json", GOOD.replace("\"messaging\"", "\"\\u001b[2J\\n" + "x".repeat(100_000) + "\""));
        assertThat(messages(catalog)).allSatisfy(says ->
            assertThat(says).doesNotContain("\u001b").doesNotContain("\n").hasSizeLessThan(500));
    }

    @Test
    void aNameThatTurnsTextAroundIsRefused() throws IOException {
        assertThat(messages(read("bidi.json", GOOD.replace("Acme Queue", "Acme \\u202e eueuQ")))).hasSize(1);
    }

    @Test
    void hiddenFoldersAreLeftAlone() throws IOException {
        Files.writeString(Files.createDirectories(services.resolve(".old")).resolve("a.json"), "{");
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void withoutARubricTheShippedOneHolds() throws IOException {
        Files.delete(folder.resolve("rubric.json"));
        var catalog = read();
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.services()).hasSize(1);
        assertThat(catalog.rubric()).isEqualTo(CatalogReader.shipped().rubric());
        assertThat(catalog.profiles()).isEqualTo(CatalogReader.shipped().profiles());
    }

    @Test
    void profilesOfAnotherRubricAreNotMixedIn() {
        assertThat(read().profiles()).extracting(profile -> profile.id()).containsExactly("reference");
    }

    @Test
    void aBrokenRubricIsTheOnlyThingToMend() throws IOException {
        var rubric = folder.resolve("rubric.json");
        Files.writeString(rubric, Files.readString(rubric).replace("\"fact\": \"sla\", \"at least\": 99.99",
            "\"fact\": \"slo\", \"at least\": 99.99"));
        var catalog = read();
        assertThat(messages(catalog)).containsExactly("\"slo\" is not a fact of the rubric; did you mean \"sla\"?");
        assertThat(catalog.services()).isEmpty();
    }

    @Test
    void anEmptyFolderSaysWhatIsMissing(@TempDir Path empty) {
        assertThat(messages(CatalogReader.read(CatalogSelection.of(List.of(empty)), "en"))).singleElement().asString()
            .startsWith("there is no such folder; services are files below it");
    }

    @Test
    void anUnknownCharacteristicInAProfileIsTold() throws IOException {
        var profiles = Files.readString(SmallCatalog.file("profiles.json")).replaceFirst("\"durable\"", "\"duarble\"");
        Files.writeString(folder.resolve("profiles.json"), profiles);
        var catalog = read();
        assertThat(messages(catalog)).anyMatch(says -> says.contains("\"duarble\" is not a characteristic"));
        assertThat(catalog.profiles()).extracting(profile -> profile.id()).contains("reference", "hobby-project")
            .doesNotContain("bursty-start-up");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"kind\": \"steps\",`|``|\"ladder\" lacks \"kind\"",
        "`\"kind\": \"count\"`|`\"kind\": \"sum\"`|\"kind\" is \"sum\"; use one of: steps, count",
        "`\"A\": 90`|`\"A\": 70`|class B begins at 76; it must begin below the class before it",
        "`\"level\": 4`|`\"level\": 7`|\"level\" is 7; it must be a whole number from 1 to 5",
        "`\"at most\": 60`|`\"at mots\": 60`|did you mean \"at most\"?",
        "`\"weight\": 16`|`\"weight\": 1600`|\"weight\" is 1600; it must be a whole number from 0 to 100",
        "`\"headline\": \"idle-cost\"`|`\"headline\": \"idle-coast\"`|did you mean \"idle-cost\"?",
        "`\"is\": \"request\"`|`\"is\": \"requests\"`|did you mean \"request\"?",
        "`\"unit\": \"%\"`|`\"unti\": \"%\"`|did you mean \"unit\"?",
        "`\"least\": 0, \"most\": 100`|`\"least\": 10, \"most\": 5`|no number lies between them",
        "`\"level\": 4`|`\"level\": 4, \"when\": []`|not JSON: the name",
        "`\"compute\": \"Compute\"`|`\"Comp ute\": \"Compute\"`|\"Comp ute\" is not an id; use lower-case letters",
    })
    void aMistakeInTheRubricIsTold(String what, String instead, String says) throws IOException {
        var rubric = folder.resolve("rubric.json");
        var text = Files.readString(rubric);
        int at = text.indexOf(what);
        Files.writeString(rubric, text.substring(0, at) + instead + text.substring(at + what.length()));
        assertThat(messages(read())).anyMatch(message -> message.contains(says));
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
            assertThat(read("damaged.json", damaged.toString()).services()).isNotEmpty();
        }
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
