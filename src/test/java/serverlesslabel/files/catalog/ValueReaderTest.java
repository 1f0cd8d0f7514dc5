package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Value;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

class ValueReaderTest {

    private static final Question WORDS = new Question("words", "Words", "Words", "", new AnswerType.FreeText());

    private final Problems problems = new Problems("a.json");

    @Test
    void sixtyCharactersFitAndBlanksAroundThemDoNotCount() {
        assertThat(read(" " + "x".repeat(60) + " ")).contains(new Value.ShortText("x".repeat(60)));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void moreThanSixtyNoneOrUnsafeOnesDoNot() {
        for (var text : List.of("x".repeat(61), " ", "a\u202eb")) assertThat(read(text)).as(text).isEmpty();
        assertThat(problems.errorCount()).isPositive();
    }

    private Optional<Value> read(String text) {
        return new ValueReader(problems).read(WORDS, new Json.Text(Position.START, text));
    }
}
