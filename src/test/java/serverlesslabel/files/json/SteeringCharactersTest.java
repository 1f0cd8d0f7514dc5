package serverlesslabel.files.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Value;
import serverlesslabel.files.catalog.ValueReader;

/** Characters in a catalog that would steer a terminal or a page. */
class SteeringCharactersTest {

    private static final Question SAID_IN_WORDS = new Question("limit", "Limit", "Limit", "Which limit?",
        new AnswerType.FreeText());

    @ParameterizedTest
    @ValueSource(strings = {"\u200E", "\u200F", "\u061C", "\u202E", "\u2067", "\u001B", "\n"})
    void aMessageShowsThatOneStoodThere(String steering) {
        var problems = new Problems("a.json");
        problems.add(Position.START, "problem.id.used", "a" + steering + "b", "b.json");
        assertThat(problems.sorted().get(0).message()).isEqualTo(Message.of("problem.id.used", "a\uFFFDb", "b.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200E", "\u200F", "\u061C", "\u202E", "\u2067", "\u001B", "\n"})
    void noFactHasThem(String steering) {
        var problems = new Problems("a.json");
        assertThat(read("two" + steering + "words", problems)).isEmpty();
        assertThat(problems.sorted().get(0).message().key()).isEqualTo("problem.value.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "zwei Wörter", "می\u200Cخواهم", "👩\u200D💻"})
    void whatOnlyJoinsLettersIsAWord(String words) {
        assertThat(read(words, new Problems("a.json"))).contains(new Value.ShortText(words));
    }

    private static Optional<Value> read(String words, Problems problems) {
        return new ValueReader(problems).read(SAID_IN_WORDS, new Json.Text(Position.START, words));
    }
}
