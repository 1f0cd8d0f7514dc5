package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.state.CatalogSelection;

/** Levels that are stated with a reason instead of facts. */
class JudgedLevelsTest {

    private static final String SERVICE = """
        { "id": "acme", "name": "Acme", "provider": "Acme", "category": "compute",
          "documentation": "https://acme.example", %s }""";
    private static final String RUBRIC = """
        { "name": "Coffee", "version": "1", "categories": { "beans": "Beans" },
          "characteristics": [
            { "id": "taste", "name": "Taste", "swing": "from dull to lively", "weight": 50 },
            { "id": "price", "name": "Price", "swing": "from dear to cheap", "weight": 30 },
            { "id": "trade", "name": "Trade", "swing": "from far to fair", "weight": 20 }],
          "classes": { "A": 90, "B": 76, "C": 62, "D": 48, "E": 34, "F": 20, "G": 0 } }""";

    @TempDir
    private Path folder;
    private Path services;

    @BeforeEach
    void makeFolder() throws IOException {
        services = Files.createDirectories(folder.resolve("services"));
    }

    @Test
    void aJudgementHoldsInPlaceOfFacts() throws IOException {
        var rating = rating(write("\"levels\": { \"elastic\": { \"level\": 3, \"reason\": \"We tried it.\" } }"));
        assertThat(rating.level().steps()).isEqualTo(3);
        assertThat(rating.judgement().orElseThrow().reason()).isEqualTo("We tried it.");
    }

    @Test
    void nothingIsMissedByAJudgement() throws IOException {
        var rating = rating(write("\"levels\": { \"elastic\": { \"level\": 3, \"reason\": \"We tried it.\" } }"));
        assertThat(rating.deciding()).isEmpty();
    }

    @Test
    void amongFactsAJudgementCountsLikeRecalledOnes() throws IOException {
        var rating = rating(write("""
            "facts": { "idle-charge": { "value": "none", "basis": "recalled" } },
            "levels": { "elastic": { "level": 3, "reason": "We tried it." } }"""));
        assertThat(rating.documented().steps()).isZero();
    }

    @Test
    void withoutAnyFactAJudgementIsAllThatIsToBeHad() throws IOException {
        var rating = rating(write("\"levels\": { \"elastic\": { \"level\": 3, \"reason\": \"We tried it.\" } }"));
        assertThat(rating.provisional()).isFalse();
    }

    @Test
    void whatIsNotJudgedFollowsFromFacts() throws IOException {
        var service = write("""
            "facts": { "idle-charge": { "value": "none", "basis": "recalled" } },
            "levels": { "elastic": { "level": 3, "reason": "We tried it." } }""").services().get(0);
        assertThat(service.levels().judged()).containsOnlyKeys("elastic");
        assertThat(service.facts().byQuestion()).containsOnlyKeys("idle-charge");
    }

    @Test
    void theSourceOfAJudgementIsKept() throws IOException {
        var rating = rating(write("""
            "levels": { "elastic": { "level": 3, "reason": "We tried it.", "source": "https://acme.example/test",
                                     "checked": "2026-11-01" } }"""));
        assertThat(rating.judgement().orElseThrow().source().orElseThrow().address())
            .hasToString("https://acme.example/test");
    }

    @Test
    void aMistypedCharacteristicIsTold() throws IOException {
        assertThat(problem("\"levels\": { \"elastik\": { \"level\": 3, \"reason\": \"So.\" } }"))
            .endsWith("\"elastik\" is not a characteristic of the rubric; did you mean \"elastic\"?");
    }

    @Test
    void aLevelBeyondFiveIsTold() throws IOException {
        assertThat(problem("\"levels\": { \"elastic\": { \"level\": 6, \"reason\": \"So.\" } }"))
            .endsWith("\"level\" is 6; it must be a whole number from 0 to 5");
    }

    @Test
    void aMissingReasonIsTold() throws IOException {
        assertThat(problem("\"levels\": { \"elastic\": { \"level\": 3 } }")).endsWith("\"elastic\" lacks \"reason\"");
    }

    @Test
    void aServiceWithNeitherFactsNorLevelsIsTold() throws IOException {
        assertThat(problem("\"mode\": \"plain\"")).endsWith("where none are known, state \"levels\"");
    }

    @Test
    void aRubricWithoutFactsIsJudgedAlone() throws IOException {
        Files.writeString(folder.resolve("rubric.json"), RUBRIC);
        var catalog = write("""
            "levels": { "taste": { "level": 4, "reason": "So." }, "price": { "level": 1, "reason": "So." },
                        "trade": { "level": 5, "reason": "So." } }""", "beans");
        assertThat(catalog.services()).extracting(Service::title).containsExactly("Acme");
        assertThat(catalog.services().get(0).levels().stated()).hasToString("[Level[steps=4], Level[steps=1], "
            + "Level[steps=5]]");
    }

    @Test
    void whatNoFactsCanGiveMustBeJudged() throws IOException {
        Files.writeString(folder.resolve("rubric.json"), RUBRIC);
        var catalog = write("\"levels\": { \"taste\": { \"level\": 4, \"reason\": \"So.\" } }", "beans");
        assertThat(catalog.problems()).extracting(InEnglish::sentence).containsExactly("\"levels\" lacks \"price\" and"
            + " \"trade\"; no facts lead to a level there, so it must be stated");
    }

    private String problem(String members) throws IOException {
        return write(members).problems().stream().map(InEnglish::sentence).collect(Collectors.joining("\n"));
    }

    private static Rating rating(Catalog catalog) {
        assertThat(catalog.problems()).isEmpty();
        return catalog.rubric().ratings(catalog.services().get(0)).get(0);
    }

    private Catalog write(String members) throws IOException {
        return write(members, "compute");
    }

    private Catalog write(String members, String category) throws IOException {
        Files.writeString(services.resolve("acme.json"), SERVICE.formatted(members).replace("compute", category));
        return CatalogReader.read(CatalogSelection.of(List.of(folder)), "en");
    }
}
