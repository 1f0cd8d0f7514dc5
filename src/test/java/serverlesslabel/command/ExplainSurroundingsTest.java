package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code explain} says around the levels: definitions, other services, the next class. */
class ExplainSurroundingsTest {

    @TempDir
    private Path folder;
    private BeansFixture beans;

    @BeforeEach
    void writeCatalog() throws IOException {
        beans = BeansFixture.in(folder);
    }

    @Test
    void whoMeetsADefinitionByCheckedFactsMeetsIt() {
        assertThat(beans.output("explain thrift")).contains("  + The purists (2019-02): met\n",
            "  + The light ones (2021): met\n");
    }

    @Test
    void aDemandThatFailsIsNamedWithItsFact() {
        assertThat(beans.output("explain plain")).contains("""
              - The purists (2019-02): not met
                  nothing sprayed – Organic: no
              - The light ones (2021): not met
                  not burnt – Roast: dark
            """);
        assertThat(beans.output("explain stranger")).contains("not burnt – Roast: unknown\n");
    }

    @Test
    void aDefinitionMetByRecalledFactsIsSaidToRestOnThem() {
        assertThat(beans.output("explain stranger")).contains("""
              + The purists (2019-02): met, but only by facts not yet checked
                  for everybody – Price: 18\u00a0€/kg (not yet checked)
            """);
        assertThat(beans.output("explain aurora")).contains("  - The purists (2019-02): not met\n"
            + "      for everybody – Price: 24\u00a0€/kg\n");
    }

    @Test
    void jsonSaysTheSameOfDefinitions() throws IOException {
        var definitions = beans.json("explain stranger").at("/definitions");
        assertThat(definitions).hasSize(2);
        assertThat(definitions.at("/0").fieldNames()).toIterable()
            .containsExactly("id", "name", "published", "source", "meets", "certain", "failed");
        assertThat(definitions.at("/0/meets").booleanValue()).isTrue();
        assertThat(definitions.at("/0/certain").booleanValue()).isFalse();
        assertThat(definitions.at("/0/failed")).isEmpty();
        assertThat(definitions.at("/1/source").textValue()).isEqualTo("https://coffee.example/light");
        assertThat(definitions.at("/1/failed/0").toString())
            .isEqualTo("{\"says\":\"not burnt\",\"fact\":\"roast\"}");
        var failed = beans.json("explain aurora").at("/definitions/0/failed/0");
        assertThat(failed.at("/value").textValue()).isEqualTo("24\u00a0€/kg");
        assertThat(failed.at("/documented").booleanValue()).isTrue();
    }

    /** Thrift has 5 5 2, Aurora 3 5 5, Stranger 3 5 0, Plain 5 0 0; the weights are 50, 30 and 20. */
    @Test
    void theNearestComeFirstAndTheirDistanceIsTheirs() throws IOException {
        var root = beans.json("explain thrift");
        assertThat(texts(root.at("/similar"), "id")).containsExactly("stranger", "aurora", "plain");
        assertThat(root.at("/similar/0/distance").decimalValue()).isEqualByComparingTo("28");
        assertThat(root.at("/similar/1/distance").decimalValue()).isEqualByComparingTo("32");
        assertThat(root.at("/similar/2/distance").decimalValue()).isEqualByComparingTo("38");
        assertThat(texts(root.at("/equivalents"), "provider")).containsExactly("Corner", "Hill");
        assertThat(beans.output("explain thrift")).contains(
            "\n  Stranger (stranger, Corner): class D, index 30.0–60.0; its levels are 28.0 of 100 apart.\n");
    }

    /** Aurora has 80 points, A begins at 90: its price alone would do, two levels in one step. */
    @Test
    void theSmallestSetsOfStepsAreNamedWithWhatStandsInTheWay() throws IOException {
        assertThat(beans.output("explain aurora")).contains("""
            What would lift it to class A
              Counted from the levels as stated, some of which rest on facts not yet checked.
              1 level more would reach class A under the reference weights, on any one of these:
              1. “Cheap” from level 3 to 5
                  - Price: 24\u00a0€/kg – required: at most 15\u00a0€/kg
            """);
        var lift = beans.json("explain aurora").at("/lift");
        assertThat(lift.at("/class").textValue() + lift.at("/next").textValue()).isEqualTo("BA");
        assertThat(lift.at("/sets")).hasSize(1);
        assertThat(lift.at("/sets/0")).hasSize(1);
        assertThat(lift.at("/sets/0/0/characteristic").textValue()).isEqualTo("cheap");
        assertThat(lift.at("/sets/0/0/from").intValue()).isEqualTo(3);
        assertThat(lift.at("/sets/0/0/to").intValue()).isEqualTo(5);
        assertThat(lift.at("/sets/0/0/failed/0/fact").textValue()).isEqualTo("price");
        assertThat(lift.at("/more").booleanValue()).isFalse();
    }

    /** Stranger has 60 points, so C at 62 takes any one step, and there are just two ladders to climb. */
    @Test
    void theWayWithTheFewestConditionsIsNoOther() throws IOException {
        var sets = beans.json("explain stranger").at("/lift/sets");
        assertThat(StreamSupport.stream(sets.spliterator(), false)
            .map(set -> set.at("/0/characteristic").textValue())).containsExactly("cheap", "mild");
    }

    @Test
    void whatSeparatesTwoIsSaidWithoutIt() {
        assertThat(beans.output("explain aurora --against plain")).doesNotContain("Similar services", "purists");
    }

    private static List<String> texts(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false).map(each -> each.at("/" + member).textValue()).toList();
    }
}
