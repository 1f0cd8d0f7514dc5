package serverlesslabel.files.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is suggested to someone who mistyped a name. */
class SuggestionTest {

    @ParameterizedTest
    @CsvSource({"'','',0", "a,'',1", "'',abc,3", "kitten,sitting,3", "flaw,lawn,2", "elastic,elastik,1", "same,same,0",
        "ab,ba,2"})
    void theDistanceCountsLettersPutInLeftOutAndReplaced(String from, String to, int distance) {
        assertThat(Suggestion.distance(from, to)).isEqualTo(distance);
        assertThat(Suggestion.distance(to, from)).isEqualTo(distance);
    }

    @Test
    void oneLetterInThreeMayBeMistyped() {
        assertThat(Suggestion.nearest("elxstxc", List.of("elastic"))).contains("elastic");
        assertThat(Suggestion.nearest("exxsxxc", List.of("elastic"))).isEmpty();
        assertThat(Suggestion.nearest("sl", List.of("sla"))).contains("sla");
        assertThat(Suggestion.nearest("", List.of("sla"))).isEmpty();
    }

    @Test
    void theNearestNameIsSuggestedWhateverItsCase() {
        assertThat(Suggestion.sentence("DURABEL", List.of("durability", "durable", "elastic")))
            .isEqualTo("did you mean \"durable\"?");
    }

    @Test
    void whereNoNameIsNearTheFirstTwelveAreListed() {
        var names = IntStream.range(0, 13).mapToObj(i -> "long-name-" + i).toList();
        assertThat(Suggestion.sentence("x", names)).startsWith("use one of: long-name-0, ").endsWith("long-name-11, …");
        assertThat(Suggestion.sentence("x", names.subList(0, 12))).endsWith("long-name-11");
        assertThat(Suggestion.sentence("x", List.of())).isEqualTo("there are none");
    }
}
