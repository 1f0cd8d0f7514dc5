package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Value;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.state.Board;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.ProblemWords;

/** Words in another language beside the folder of services. */
class ServiceWordsTest {

    private static final ServiceId EC2 = new ServiceId("amazon-ec2");

    @TempDir
    private Path folder;

    @BeforeEach
    void aCatalogWithTwoServices() throws IOException {
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        var services = Files.createDirectories(folder.resolve("services"));
        for (var name : List.of("amazon-ec2", "amazon-dynamodb-on-demand"))
            Files.copy(SmallCatalog.file("services/aws/" + name + ".json"), services.resolve(name + ".json"));
    }

    private Catalog read(String language) {
        return CatalogReader.read(CatalogSelection.of(List.of(folder)), language);
    }

    private Service ec2(String language) {
        return read(language).service(EC2).orElseThrow();
    }

    private void words(String entries) throws IOException {
        Files.writeString(folder.resolve("services.de.json"),
            "{ 'services': [ %s ] }".formatted(entries).replace('\'', '"'));
    }

    private void answers(String facts) throws IOException {
        Files.writeString(folder.resolve("services.de.json"),
            "{ 'services': [], 'facts': { %s } }".formatted(facts).replace('\'', '"'));
    }

    private String answer(String language, String fact) {
        return ((Value.ShortText) ec2(language).facts().byQuestion().get(fact).value()).text();
    }

    private List<String> problems(Catalog catalog) {
        return catalog.problems().stream().map(problem -> ProblemWords.line(problem, Texts.of(Language.ENGLISH)))
            .filter(line -> line.contains("services.de.json"))
            .map(line -> line.substring(line.indexOf("services.de.json"))).toList();
    }

    private List<String> checked() {
        return problems(CatalogReader.check(CatalogSelection.of(List.of(folder)), LookupPeriod.untilToday()));
    }

    @Test
    void aModeIsSaidInItsLanguageAndTheRestStays() throws IOException {
        words("{ 'id': 'amazon-ec2', 'of': 'one on-demand instance', 'mode': 'eine Instanz' }");
        assertThat(ec2("de").title()).isEqualTo("Amazon EC2, eine Instanz");
        assertThat(ec2("de").original()).isEqualTo(new Service.Original("Amazon EC2", "one on-demand instance"));
        assertThat(ec2("en").title()).isEqualTo("Amazon EC2, one on-demand instance");
        assertThat(read("de").service(new ServiceId("amazon-dynamodb-on-demand")).orElseThrow().mode())
            .isEqualTo("on-demand");
        assertThat(read("de").problems()).isEmpty();
        assertThat(checked()).isEmpty();
    }

    @Test
    void aNameCanHaveWordsToo() throws IOException {
        words("{ 'id': 'amazon-ec2', 'name': 'Rechner' }");
        assertThat(ec2("de").title()).isEqualTo("Rechner, one on-demand instance");
    }

    @Test
    void anAnswerOfAFewWordsIsSaidInItsLanguageWhoeverGivesIt() throws IOException {
        answers("'smallest-size': { 't4g.nano': 'kleinste Instanz' }");
        assertThat(answer("de", "smallest-size")).isEqualTo("kleinste Instanz");
        assertThat(answer("en", "smallest-size")).isEqualTo("t4g.nano");
        assertThat(answer("de", "billed-per")).isEqualTo("1 s");
        assertThat(checked()).isEmpty();
    }

    @Test
    void answersOfEarlierTimesHaveWordsToo() throws IOException {
        var file = folder.resolve("services/amazon-ec2.json");
        Files.writeString(file, Files.readString(file).replace("\"billed-per\": { \"value\": \"1 s\",",
            "\"billed-per\": { \"value\": \"1 s\", \"was\": [{ \"value\": \"hour\", \"until\": \"2017-10-02\","
            + " \"basis\": \"recalled\" }],"));
        answers("'billed-per': { 'hour': 'Stunde' }");
        var past = ec2("de").facts().byQuestion().get("billed-per").past();
        assertThat(past).singleElement().extracting(Fact.Past::value).isEqualTo(new Value.ShortText("Stunde"));
        assertThat(checked()).isEmpty();
    }

    @Test
    void anAnswerThatNobodyGivesIsReported() throws IOException {
        answers("'smallest-size': { 't4g.nan': 'x' }, 'sla': { '99': 'y' }");
        assertThat(checked()).satisfiesExactly(
            line -> assertThat(line).contains("\"t4g.nan\" is not a word of the original", "t4g.nano"),
            line -> assertThat(line).contains("\"sla\"", "smallest-size"));
        assertThat(answer("de", "smallest-size")).isEqualTo("t4g.nano");
    }

    @Test
    void itKeepsItsWordsOnADayInThePast() throws IOException {
        words("{ 'id': 'amazon-ec2', 'mode': 'eine Instanz' }");
        var catalog = read("de");
        var day = ec2("de").facts().asOf().orElseThrow();
        var then = ec2("de").at(day, catalog.rubric()).orElseThrow();
        assertThat(then.title()).isEqualTo("Amazon EC2, eine Instanz");
        assertThat(then.original().mode()).isEqualTo("one on-demand instance");
    }

    @Test
    void theSearchFindsTheWordsOfBothLanguages() throws IOException {
        words("{ 'id': 'amazon-ec2', 'mode': 'eine Instanz' }");
        var catalog = read("de");
        for (var word : List.of("eine inst", "one on-demand inst", "EC2")) {
            var chosen = Exploration.of(catalog.rubric().reference()).withSearch(word);
            assertThat(Board.of(catalog, chosen).placements()).extracting(place -> place.service().id())
                .as(word).containsExactly(EC2);
        }
    }

    @Test
    void wordsOfWhatAServiceNoLongerIsAreLeftOutAndReported() throws IOException {
        words("{ 'id': 'amazon-ec2', 'of': 'two instances', 'mode': 'zwei Instanzen' }");
        assertThat(ec2("de").mode()).isEqualTo("one on-demand instance");
        assertThat(checked()).singleElement().asString().contains("two instances", "one on-demand instance");
    }

    @Test
    void aServiceThatIsNotThereIsReported() throws IOException {
        words("{ 'id': 'amazon-ec3', 'mode': 'eine Instanz' }");
        assertThat(checked()).singleElement().asString().contains(":1:25:", "amazon-ec3", "amazon-ec2");
        assertThat(ec2("de").mode()).isEqualTo("one on-demand instance");
    }

    @Test
    void aModeOfAServiceWithoutOneIsReported() throws IOException {
        var file = folder.resolve("services/amazon-ec2.json");
        Files.writeString(file, Files.readString(file).replaceAll("\"mode\": \"[^\"]*\",", ""));
        words("{ 'id': 'amazon-ec2', 'mode': 'eine Instanz' }");
        assertThat(checked()).singleElement().asString().contains("\"mode\" is not a word of the original");
        assertThat(ec2("de").mode()).isEmpty();
    }

    @Test
    void wordsHaveTheShapeOfTheSchema() throws IOException {
        words("{ 'id': 'amazon-ec2', 'mode': '', 'note': 'x' }, { 'mode': 'y' }");
        assertThat(checked()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(ec2("de").mode()).isEqualTo("one on-demand instance");
    }
}
