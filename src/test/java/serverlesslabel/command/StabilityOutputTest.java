package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What the commands print about firmness, on the small catalog. */
class StabilityOutputTest {

    @Test
    void theSentencesFollowTheTable() {
        var text = rank("--firmness", "--top", "5");
        assertThat(text).contains("Stability of the order", "Among 17 services, with the weights “Reference”.",
            "stays first until", "comes first in", "overtakes", "NEAR 1ST");
    }

    @Test
    void withoutBeingAskedNothingIsSaid() {
        assertThat(rank("--top", "5")).doesNotContain("Stability");
    }

    @Test
    void jsonHasTheSameSentencesAndTheNumbers() throws IOException {
        var root = json("--firmness");
        assertThat(root.at("/firmness/among").asInt()).isEqualTo(17);
        assertThat(root.at("/firmness/brackets")).hasSize(8);
        root.at("/firmness/sentences").forEach(sentence ->
            assertThat(rank("--firmness")).contains(sentence.asText()));
        for (var kind : List.of("near", "all")) {
            double first = sum(root, kind);
            // Ties share a rank, so the firsts of all services may add up to a little more than everything.
            assertThat(first).isBetween(100.0 - 0.5, 130.0);
        }
        root.at("/services").forEach(service -> assertThat(service.at("/rankAmong").asInt())
            .isBetween(service.at("/bestRank").asInt(), service.at("/worstRank").asInt()));
        assertThat(root.at("/services/0/overtakes").isMissingNode()).isTrue();
        assertThat(root.at("/services/1/overtakes/service").asText()).isEqualTo(root.at("/services/0/id").asText());
    }

    @Test
    void aFilterAsksTheServicesThatAreLeftAndChangesNoIndex() throws IOException {
        var all = json("--firmness");
        var some = json("--firmness", "--category", "compute");
        assertThat(some.at("/firmness/among").asInt()).isEqualTo(4);
        var services = StreamSupport.stream(all.at("/services").spliterator(), false).toList();
        some.at("/services").forEach(service -> assertThat(services.stream()
            .filter(each -> each.at("/id").equals(service.at("/id"))).findFirst().orElseThrow().at("/index"))
            .isEqualTo(service.at("/index")));
    }

    @Test
    void floorsHideServicesAndChangeNoRank() throws IOException {
        var high = json("--floors", "durable=5");
        assertThat(high.at("/services")).isNotEmpty().allSatisfy(service ->
            assertThat(service.at("/levels/durable").asInt()).isEqualTo(5));
        assertThat(high.at("/services/0/rank").asInt()).isGreaterThan(1);
    }

    @Test
    void aFloorThatIsNoneSaysWhatWouldBeRight() {
        var err = new StringWriter();
        assertThat(run(new StringWriter(), err, "rank", "--floors", "durable=6")).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(err.toString()).contains("the floor of durable is \"6\"; it must be a whole number from 0 to 5");
    }

    @Test
    void csvAndMarkdownSayItToo() {
        assertThat(rank("--firmness", "--format", "csv").lines().findFirst().orElseThrow())
            .endsWith("bestRank,worstRank,nearFirst,nearSecond,nearThird,allFirst,allSecond,allThird");
        var outsideQuotes = ",(?=([^\"]*\"[^\"]*\")*[^\"]*$)";
        assertThat(rank("--firmness", "--format", "csv").lines().map(line -> line.split(outsideQuotes).length)
            .distinct()).hasSize(1);
        assertThat(rank("--firmness", "--format", "markdown")).contains("### Stability of the order", "\n- ");
    }

    @Test
    void explainSaysWhatWouldChangeThePlace() {
        assertThat(output("explain", "amazon-s3-standard")).contains("What would change its place", "overtakes",
            "Of all sets of weights it comes first in");
        assertThat(output("explain", "aws-lambda-on-demand", "--against", "amazon-s3-standard"))
            .contains("AWS Lambda, on-demand overtakes Amazon S3 with");
    }

    /** A point moved more or less is what the sentence promises: tried with the weights it names. */
    @Test
    void theMoveTheNumbersNameSwapsTheTwo() throws IOException {
        var second = json("--firmness", "--weights", "elastic=30,durable=30,secure=40").at("/services");
        for (int position = 1; position < 10; position++) {
            var overtakes = second.at("/" + position + "/overtakes");
            if (!overtakes.at("/possible").asBoolean()) continue;
            assertThat(overtakes.at("/levelAt").asDouble()).isLessThan(overtakes.at("/points").asDouble() + 1e-9);
            double moved = 0;
            for (var part : overtakes.at("/from")) moved += part.asDouble();
            assertThat(moved).isCloseTo(overtakes.at("/points").asDouble(), Offset.offset(1e-9));
        }
    }

    private static double sum(JsonNode root, String kind) {
        double sum = 0;
        for (var service : root.at("/services")) sum += service.at("/" + kind + "/first").asDouble();
        return sum;
    }

    private static JsonNode json(String... arguments) throws IOException {
        var all = new ArrayList<>(List.of("--format", "json"));
        all.addAll(List.of(arguments));
        return new ObjectMapper().readTree(rank(all.toArray(String[]::new)));
    }

    private static String rank(String... arguments) {
        var all = new ArrayList<>(List.of("rank"));
        all.addAll(List.of(arguments));
        return output(all.toArray(String[]::new));
    }

    private static String output(String... arguments) {
        var out = new StringWriter();
        assertThat(run(out, new StringWriter(), arguments)).isZero();
        return out.toString();
    }

    private static int run(StringWriter out, StringWriter err, String... arguments) {
        return Program.run((folders, file) -> 42, new PrintWriter(out), new PrintWriter(err),
            CommandArguments.onSmallCatalog(arguments));
    }
}
