package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Value;
import serverlesslabel.state.CatalogSelection;

/** Tables of figures: columns named like facts of the rubric beside them. */
class FactTableTest {

    private static final String RUBRIC = """
        {"name": "Car label", "version": "1", "categories": {"us": "US", "japan": "Japan"},
          "facts": {
            "mpg": {"name": "Miles per gallon", "asks": "?", "kind": "number", "unit": "mpg", "least": 0},
            "brakes": {"name": "Brake time", "short": "Brakes", "asks": "?", "kind": "number", "unit": "ms"},
            "gears": {"name": "Gears", "asks": "?", "kind": "choice",
              "values": {"hand": "By hand", "none": "No gears"}},
            "roof": {"name": "Roof", "asks": "?", "kind": "yes-no"},
            "engine": {"name": "Engine", "asks": "?", "kind": "text"}},
          "characteristics": [
            {"id": "mpg", "name": "Economy", "swing": "?", "weight": 50, "ladder": {"kind": "steps", "otherwise": "No.",
              "steps": [{"level": 5, "says": "30.", "when": [{"fact": "mpg", "at least": 30}]},
                        {"level": 3, "says": "20.", "when": [{"fact": "mpg", "at least": 20}]}]}},
            {"id": "safe", "name": "Safe", "swing": "?", "weight": 30, "ladder": {"kind": "steps", "otherwise": "No.",
              "steps": [{"level": 4, "says": "Fast.", "when": [{"fact": "brakes", "at most": 300}]}]}},
            {"id": "dry", "name": "Dry", "swing": "?", "weight": 20, "ladder": {"kind": "steps", "otherwise": "No.",
              "steps": [{"level": 5, "says": "Yes.", "when": [{"fact": "roof", "is": true}]},
                        {"level": 1, "says": "So.", "when": [{"fact": "gears", "is": "hand"}]}]}}],
          "classes": {"A": 90, "B": 76, "C": 62, "D": 48, "E": 34, "F": 20, "G": 0},
          "label": {"headline": "mpg", "figures": ["engine"]}}
        """;
    private static final String FIELDS = "name;provider;category;documentation;";
    private static final String CAR = "Mazda RX4;Mazda;japan;https://cars.example/rx4;";

    @TempDir
    private Path folder;

    @BeforeEach
    void aRubricOfCars() throws IOException {
        Files.writeString(folder.resolve("rubric.json"), RUBRIC);
        Files.createDirectories(folder.resolve("services"));
    }

    @Test
    void columnsNamedLikeFactsAreFacts() throws IOException {
        var service = only(read("mpg;Brakes;GEARS;roof;engine", "21,4;280;hand;ja;V8"));
        assertThat(value(service, "mpg")).contains(new Value.Amount(new BigDecimal("21.4")));
        assertThat(value(service, "brakes")).contains(new Value.Amount(new BigDecimal("280")));
        assertThat(value(service, "gears")).contains(new Value.ChoiceId("hand"));
        assertThat(value(service, "roof")).contains(new Value.Flag(true));
        assertThat(value(service, "engine")).contains(new Value.ShortText("V8"));
        assertThat(service.levels().stated()).extracting(Level::steps).containsExactly(3, 4, 5);
        assertThat(service.facts().byQuestion().values()).extracting(Fact::basis).containsOnly(Basis.RECALLED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"mpg|Miles per gallon (mpg)|31|31", "mpg|Miles_per gallon|31 mpg|31",
        "mpg|MPG [mpg]|1.234,5|1234.5", "brakes|Brake time|250 ms|250", "brakes|Brake time (ms)|0,25 s|250",
        "brakes|brakes|0.25 sec|250"})
    void numbersMayHaveUnits(String fact, String heading, String cell, BigDecimal number) throws IOException {
        assertThat(value(only(read(heading, cell)), fact)).contains(new Value.Amount(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "–", "n/a", "N/A", "?", "unknown", "unbekannt", "k. A.", "#N/A"})
    void anEmptyCellIsAnUnknownFact(String cell) throws IOException {
        var service = only(read("mpg;roof;engine", cell + ";" + cell + ";" + cell));
        assertThat(service.facts().byQuestion()).isEmpty();
        assertThat(service.levels().stated()).extracting(Level::steps).containsExactly(0, 0, 0);
    }

    @Test
    void aChoiceThatLooksUnknownIsAChoice() throws IOException {
        assertThat(value(only(read("gears", "None")), "gears")).contains(new Value.ChoiceId("none"));
        assertThat(value(only(read("gears", "no gears")), "gears")).contains(new Value.ChoiceId("none"));
    }

    @Test
    void aFactWithItsSourceAndDayIsDocumented() throws IOException {
        var service = only(read("mpg;mpg source;mpg checked;brakes;source;checked",
            "21;https://cars.example/own;2026-11-02;280;https://cars.example/all;03.11.2026"));
        var mpg = service.facts().byQuestion().get("mpg");
        assertThat(mpg.documented()).isTrue();
        assertThat(mpg.source().orElseThrow().address()).hasToString("https://cars.example/own");
        var brakes = service.facts().byQuestion().get("brakes").source().orElseThrow();
        assertThat(brakes.checked()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(brakes.address()).hasToString("https://cars.example/all");
    }

    @Test
    void aSourceWithoutADayIsANote() throws IOException {
        var fact = only(read("mpg;source", "21;Road test 7/2026")).facts().byQuestion().get("mpg");
        assertThat(fact.basis()).isEqualTo(Basis.RECALLED);
        assertThat(fact.note()).isEqualTo("Road test 7/2026");
    }

    @Test
    void levelsAndFactsMayBeMixed() throws IOException {
        var service = only(read("mpg fact;safe;dry;roof", "21;2;;yes"));
        assertThat(service.levels().stated()).extracting(Level::steps).containsExactly(3, 2, 5);
        assertThat(service.levels().judged()).containsOnlyKeys("safe");
    }

    @Test
    void anEmptyLevelThatNoFactsLeadToIsTold() throws IOException {
        assertThat(read("mpg fact;safe", "21;").problems()).extracting(InEnglish::sentence)
            .containsExactly("\"level\" is \"\"; it must be a whole number from 0 to 5");
    }

    @Test
    void aHeadingOfBothIsALevelIfItsCellsAre() throws IOException {
        assertThat(only(read("mpg;roof", "4;no")).levels().judged()).containsOnlyKeys("mpg");
        assertThat(only(read("mpg;roof", "21;no")).facts().byQuestion()).containsOnlyKeys("mpg", "roof");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "mpg|fast|\"mpg\" is \"fast\"; it must be a number from 0",
        "mpg|31 km/h|\"mpg\" is \"31 km/h\"; it must be a number from 0",
        "mpg|-3|\"mpg\" is -3; it must be a number from 0",
        "roof|perhaps|\"roof\" is \"perhaps\"; it must be true or false",
        "gears|auto|\"auto\" is not a value of \"gears\"; use one of: hand, none",
    })
    void aValueThatAnswersNothingIsTold(String fact, String cell, String says) throws IOException {
        var catalog = read(fact, cell);
        assertThat(catalog.services()).isEmpty();
        assertThat(catalog.problems()).singleElement().satisfies(problem -> {
            assertThat(InEnglish.sentence(problem)).isEqualTo(says);
            assertThat(List.of(problem.line(), problem.column())).containsExactly(2, CAR.length() + 1);
        });
    }

    @Test
    void aFactInAnotherUnitIsNotTheFact() throws IOException {
        var catalog = read("mpg;Brake time (days)", "21;3");
        assertThat(only(catalog).facts().byQuestion()).containsOnlyKeys("mpg");
    }

    @Test
    void aMistypedFactIsARemark() throws IOException {
        var catalog = read("mpg;brake", "21;280");
        assertThat(catalog.services()).hasSize(1);
        assertThat(catalog.problems()).extracting(InEnglish::sentence)
            .containsExactly("\"brake\" is not a column of a catalog; did you mean \"brakes\"?");
    }

    @Test
    void aNumberThatMayBeThousandsIsARemark() throws IOException {
        var catalog = read("mpg", "1,234");
        assertThat(value(catalog.services().get(0), "mpg")).contains(new Value.Amount(new BigDecimal("1.234")));
        assertThat(catalog.problems()).extracting(InEnglish::sentence).singleElement().asString()
            .startsWith("\"1,234\" is read as 1.234; ");
        assertThat(value(only(read("mpg;brakes", "1,234;2.5")), "mpg"))
            .contains(new Value.Amount(new BigDecimal("1234")));
    }

    @Test
    void aTableWithoutFactsAndLevelsIsTold() throws IOException {
        assertThat(read("colour", "red").problems()).extracting(InEnglish::sentence).singleElement().asString()
            .contains("there is no column", "\"safe\"", "facts of the rubric or a level");
    }

    private static Optional<Value> value(Service service, String fact) {
        return Optional.ofNullable(service.facts().byQuestion().get(fact)).map(Fact::value);
    }

    private static Service only(Catalog catalog) {
        assertThat(catalog.problems()).extracting(InEnglish::line).isEmpty();
        assertThat(catalog.services()).hasSize(1);
        return catalog.services().get(0);
    }

    private Catalog read(String heads, String cells) throws IOException {
        Files.writeString(folder.resolve("services").resolve("cars.csv"), FIELDS + heads + "\n" + CAR + cells + "\n");
        return CatalogReader.read(CatalogSelection.of(List.of(folder)), "en");
    }
}
