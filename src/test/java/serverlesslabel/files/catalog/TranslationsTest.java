package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Translation;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;
import serverlesslabel.state.CatalogSelection;

/** Words in another language beside a rubric and beside profiles. */
class TranslationsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void aCatalogWithOneService() throws IOException {
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        var services = Files.createDirectories(folder.resolve("services"));
        Files.copy(SmallCatalog.file("services/aws/amazon-ec2.json"), services.resolve("amazon-ec2.json"));
    }

    @Test
    void whatIsTranslatedIsSaidAndTheRestStaysAsItIs() throws IOException {
        words("{ 'version': '2026.2', 'categories': { 'cache': 'Zwischenspeicher' }, 'facts': { 'sla': { 'name':"
            + " 'Zusage' } }, 'characteristics': [ { 'id': 'secure', 'name': 'Sicher' } ] }");
        var catalog = german();
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.rubric().category("cache").orElseThrow().name()).isEqualTo("Zwischenspeicher");
        assertThat(catalog.rubric().category("search").orElseThrow().name()).isEqualTo("Search");
        assertThat(catalog.rubric().question("sla").orElseThrow().name()).isEqualTo("Zusage");
        assertThat(catalog.rubric().characteristic("secure").orElseThrow().why()).startsWith("One definition");
    }

    @Test
    void aShortNameIsNoneOfTheOtherLanguage() throws IOException {
        words("{ 'version': '2026.2', 'facts': { 'sizing': { 'name': 'Zu bemessen' }, 'sla': { 'name': 'Zusage' },"
            + " 'wake-up': { 'short': 'Wach' } } }");
        var rubric = german().rubric();
        assertThat(rubric.question("sizing").orElseThrow().brief()).isEqualTo("Zu bemessen");
        assertThat(rubric.question("sla").orElseThrow().brief()).isEqualTo("Zusage");
        assertThat(rubric.question("smallest-size").orElseThrow().brief()).isEqualTo("Smallest");
        assertThat(rubric.question("wake-up").orElseThrow().brief()).isEqualTo("Wach");
        assertThat(rubric.question("wake-up").orElseThrow().name()).isEqualTo("Wake-up");
    }

    @Test
    void theSecondStepOfALevelHasWordsOfItsOwn() throws IOException {
        words("{ 'version': '2026.2', 'characteristics': [ { 'id': 'scales-to-zero', 'ladder': { 'steps': ["
            + " { 'level': 2, 'says': 'eins' }, { 'level': 4, 'says': 'vier' }, { 'level': 2, 'says': 'zwei' } ] } }"
            + " ] }");
        assertThat(steps("scales-to-zero")).containsSubsequence("vier", "eins", "zwei");
    }

    @Test
    void aShortLineOfTheOtherLanguageReplacesThatOfTheRubric() throws IOException {
        var rubric = folder.resolve("rubric.json");
        Files.writeString(rubric, Files.readString(rubric)
            .replace("\"says\": \"Follows each", "\"brief\": \"Each request\", \"says\": \"Follows each")
            .replace("\"otherwise\": \"Resized by hand.\"", "\"otherwise\": \"By hand.\", \"brief\": \"By hand\"")
            .replace("\"fact\": \"plaintext-refused\"", "\"brief\": \"no TLS\", \"fact\": \"plaintext-refused\""));
        words("{ 'version': '2026.2', 'characteristics': [ { 'id': 'elastic', 'ladder': { 'brief': 'Von Hand', 'steps':"
            + " [ { 'level': 5, 'brief': 'Jede Anfrage' }, { 'level': 4, 'brief': '" + "x".repeat(37) + "' } ] } },"
            + " { 'id': 'secure', 'ladder': { 'conditions': [ { 'fact': 'plaintext-refused', 'brief':"
            + " 'ohne TLS' } ] } } ] }");
        var catalog = german();
        assertThat(catalog.problems()).singleElement().satisfies(problem -> assertThat(InEnglish.sentence(problem))
            .startsWith("\"brief\" is").endsWith("it must be 36 characters at most"));
        var elastic = (Ladder.Steps) catalog.rubric().characteristic("elastic").orElseThrow().ladder();
        assertThat(elastic.brief()).isEqualTo("Von Hand");
        assertThat(elastic.steps()).extracting(Ladder.Step::brief).startsWith("Jede Anfrage", "Each request");
        var secure = (Ladder.Count) catalog.rubric().characteristic("secure").orElseThrow().ladder();
        assertThat(secure.countedConditions()).extracting(Ladder.CountedCondition::brief).contains("ohne TLS");
    }

    /** Words stay with what they are about when the rubric is put in another order. */
    @Test
    void aConditionKeepsItsWordsWhereverItStands() throws IOException {
        var rubric = folder.resolve("rubric.json");
        Files.writeString(rubric, Files.readString(rubric).replace("\"private-by-default\", \"is\"", "\"?\", \"is\"")
            .replace("\"encrypted-at-rest\", \"is\"", "\"private-by-default\", \"is\"")
            .replace("\"?\", \"is\"", "\"encrypted-at-rest\", \"is\""));
        Files.copy(SmallCatalog.file("rubric.de.json"), folder.resolve("rubric.de.json"));
        var count = (Ladder.Count) german().rubric().characteristic("secure").orElseThrow().ladder();
        assertThat(count.countedConditions().get(0).text()).isEqualTo("immer verschlüsselt gespeichert");
        assertThat(count.countedConditions().get(1).text()).isEqualTo("geschlossen, bis bewusst geöffnet wird");
    }

    /** A translation with a mark before the place of its mistake, and what is said about it. */
    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "'categories': { ^'cashe': 'x' }|\"cashe\" is not a category of the rubric; did you mean \"cache\"?",
        "'facts': { ^'slo': { 'name': 'x' } }|\"slo\" is not a fact of the rubric; did you mean \"sla\"?",
        "'facts': { 'sizing': { 'values': { ^'none': 'x' } } }"
            + "|\"none\" is not a value of this fact; use one of: machine",
        "'facts': { 'sla': { ^'unit': 'x' } }|\"unit\" is not a word of the original; use one of: asks, name, short",
        "'characteristics': [ { 'id': ^'elastik' } ]|\"elastik\" is not a characteristic of the rubric; did you mean",
        "'characteristics': [ { 'id': 'durable', 'ladder': { 'steps': [ { 'level': 4 }, { 'level': ^4 } ] } } ]"
            + "|\"level 4\" is here more often than in the original",
        "'characteristics': [ { 'id': 'elastic' }, { 'id': ^'elastic' } ]"
            + "|\"elastic\" is here more often than in the original",
        "'characteristics': [ { 'id': 'secure', 'ladder': { ^'steps': [ ] } } ]"
            + "|\"steps\" is not a word of the original; use one of: conditions",
        "'characteristics': [ { 'id': 'secure', 'ladder': { 'conditions': [ { 'fact': ^'sla' } ] } } ]"
            + "|\"sla\" is not a fact this ladder counts",
        "'history': [ { 'version': ^'1999' } ]|\"1999\" is not a version in the history of the rubric",
        "'name': ^7|\"name\" is 7; it must be a text on one line",
        "^'nmae': 'x'|\"nmae\" is not a field of a translation of a rubric; did you mean \"name\"?",
        "'name': ^'a\\u0007b'|it must be a text on one line",
        "'categories': ^[ ]|\"categories\" must be an object in { }, not a list",
    })
    void aMistakeIsToldWithItsPlace(String members, String says) throws IOException {
        words("{\n'version': '2026.2',\n" + members.replace("^", "") + "\n}");
        assertThat(german().problems()).singleElement().satisfies(problem -> {
            assertThat(InEnglish.line(problem)).startsWith(folder.resolve("rubric.de.json") + ":3:"
                + (members.indexOf('^') + 1) + ": ");
            assertThat(InEnglish.sentence(problem)).contains(says);
        });
    }

    @Test
    void wordsOfAWrongShapeAreNotSaid() throws IOException {
        words("{ 'version': '2026.2', 'name': 'a\\u0007b', 'categories': { 'cache': 'Zwischenspeicher' } }");
        var rubric = german().rubric();
        assertThat(rubric.name()).isEqualTo("Serverless Label");
        assertThat(rubric.category("cache").orElseThrow().name()).isEqualTo("Zwischenspeicher");
    }

    @Test
    void wordsOfAnEarlierRubricAreRemarkedAndSaid() throws IOException {
        words("{ 'version': '2025.1', 'name': 'Der Maßstab' }");
        var catalog = german();
        assertThat(catalog.rubric().name()).isEqualTo("Der Maßstab");
        assertThat(catalog.problems()).extracting(InEnglish::sentence).containsExactly("these are the words of rubric"
            + " 2025.1, and the rubric is 2026.2 by now; look through what has changed");
    }

    @Test
    void aBrokenTranslationCostsOnlyItself() throws IOException {
        words("{ 'version'");
        var catalog = german();
        assertThat(catalog.services()).hasSize(1);
        assertThat(catalog.rubric()).isEqualTo(SmallCatalog.ENGLISH.rubric());
        assertThat(catalog.problems()).extracting(InEnglish::line).singleElement().asString()
            .contains("rubric.de.json:1:12: not JSON");
    }

    /** Every so many characters something else stands where it should not; a prime, so that all kinds are met. */
    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "{", "[", "7", "\u0000", "\\"})
    void damageAnywhereChangesNothingButWords(String other) throws IOException {
        var good = Files.readString(SmallCatalog.file("rubric.de.json"));
        var rubric = SmallCatalog.ENGLISH.rubric();
        var schemas = new Schemas();
        for (int at = 0; at < good.length(); at += 499) {
            var problems = new Problems("rubric.de.json");
            var words = JsonText.parse(good.substring(0, at) + other + good.substring(at + 1), problems).map(json ->
                new TranslationReader(Translation.of(rubric), problems).read(json,
                    schemas.check(Schemas.Kind.RUBRIC_WORDS, json, problems)));
            var translated = rubric.translated(words.orElse(Translation.NONE));
            assertThat(translated.questions()).extracting(Question::id)
                .isEqualTo(rubric.questions().stream().map(Question::id).toList());
        }
    }

    @Test
    void onlyTheLanguageThatIsWantedIsRead() throws IOException {
        words("{ 'version'");
        assertThat(CatalogReader.read(CatalogSelection.of(List.of(folder)), "fr").problems()).isEmpty();
        assertThat(CatalogReader.read(CatalogSelection.of(List.of(folder)), "en").problems()).isEmpty();
    }

    @Test
    void checkingReadsEveryLanguageAndSaysNone() throws IOException {
        words("{ 'version': '2026.2', 'name': 'Der Maßstab', 'categories': { 'cashe': 'x' } }");
        Files.writeString(folder.resolve("rubric.pt-BR.json"), "{ }");
        Files.writeString(folder.resolve("profiles.json"), "{ \"profiles\": [ ] }");
        Files.writeString(folder.resolve("profiles.de.json"), "{ \"profiles\": [ { \"id\": \"x\" } ] }");
        Files.writeString(folder.resolve("rubric.old.copy.json"), "no translation");
        var catalog = CatalogReader.check(CatalogSelection.of(List.of(folder)), LookupPeriod.untilToday());
        assertThat(catalog.rubric().name()).isEqualTo("Serverless Label");
        assertThat(catalog.problems()).extracting(problem -> Path.of(problem.file()).getFileName().toString())
            .containsExactly("rubric.de.json", "rubric.pt-BR.json", "profiles.de.json");
    }

    @Test
    void profilesHaveWordsBesideThem() throws IOException {
        Files.copy(SmallCatalog.file("profiles.json"), folder.resolve("profiles.json"));
        Files.writeString(folder.resolve("profiles.de.json"),
            "{ \"profiles\": [ { \"id\": \"hobby-project\", \"name\": \"Steckenpferd\" } ] }");
        assertThat(german().profile("hobby-project").orElseThrow().name()).isEqualTo("Steckenpferd");
        assertThat(german().profile("always-on").orElseThrow().name()).isEqualTo("Always-on workload");
    }

    @Test
    void theShippedRubricIsGermanForServicesOfOnesOwn() throws IOException {
        Files.delete(folder.resolve("rubric.json"));
        Files.writeString(folder.resolve("profiles.json"), "{ \"profiles\": [ ] }");
        Files.writeString(folder.resolve("services/own.json"), """
            { "id": "own", "name": "Own", "provider": "Acme", "category": "cache",
              "documentation": "https://acme.example",
              "facts": { "sizing": { "value": "machine", "basis": "recalled" } } }
            """);
        var catalog = german();
        assertThat(catalog.rubric()).isEqualTo(CatalogReader.shipped("de").rubric());
        assertThat(catalog.profiles()).extracting(Profile::name).containsExactly("Referenz");
        var sizes = (AnswerType.SingleChoice) catalog.service(new ServiceId("own")).orElseThrow().facts()
            .answer(catalog.rubric().question("sizing").orElseThrow()).orElseThrow().question().answers();
        assertThat(sizes.names()).containsEntry("machine", "ein Maschinentyp");
    }

    @Test
    void theReferenceOfARubricOfOnesOwnHasItsOwnWords() throws IOException {
        assertThat(german().profiles()).extracting(Profile::name).containsExactly("Reference");
        words("{ 'version': '2026.2', 'reference': { 'name': 'Das Übliche' } }");
        assertThat(german().profiles()).extracting(Profile::name).containsExactly("Das Übliche");
    }

    private List<String> steps(String characteristic) {
        return ((Ladder.Steps) german().rubric().characteristic(characteristic).orElseThrow().ladder()).steps().stream()
            .map(Ladder.Step::text).toList();
    }

    private void words(String text) throws IOException {
        Files.writeString(folder.resolve("rubric.de.json"), text.replace('\'', '"'));
    }

    private Catalog german() {
        return CatalogReader.read(CatalogSelection.of(List.of(folder)), "de");
    }
}
