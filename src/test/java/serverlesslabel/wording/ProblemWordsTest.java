package serverlesslabel.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Problem;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** Problems put into words. */
class ProblemWordsTest {

    private static final Texts GERMAN = Texts.of(Language.GERMAN);

    @Test
    void aMessageIsSaidWithTheMessagesInside() {
        var problem = problem(Message.of("problem.is", Message.of("problem.name", "kind"), "7",
            Message.of("problem.near", "steps")));
        assertThat(ProblemWords.line(problem, Texts.english()))
            .isEqualTo("a.json:3:7: \"kind\" is 7; did you mean \"steps\"?");
        assertThat(ProblemWords.line(problem, GERMAN)).isEqualTo("a.json:3:7: „kind“ ist 7; ist „steps“ gemeint?");
    }

    @Test
    void namesAreQuotedAndEnumerated() {
        var problem = problem(Message.of("problem.missing", Message.of("problem.thing.service"),
            List.of("id", "name", "provider")));
        assertThat(ProblemWords.sentence(problem, Texts.english()))
            .isEqualTo("a service lacks \"id\", \"name\" and \"provider\"");
        assertThat(ProblemWords.sentence(problem, GERMAN))
            .isEqualTo("ein Dienst braucht noch „id“, „name“ und „provider“");
    }

    @Test
    void aSentenceThatQuotesTooMuchIsCut() {
        var problem = problem(Message.of("problem.day", "x".repeat(300), "y".repeat(300)));
        assertThat(ProblemWords.sentence(problem, GERMAN)).hasSize(401).endsWith("yyy…");
    }

    @Test
    void aNumberIsWrittenAsInItsLanguage() {
        var problem = Problem.unlisted("a.csv", 12_345);
        assertThat(ProblemWords.line(problem, Texts.english()))
            .isEqualTo("a.csv:1:1: further problems that are not listed here: 12,345");
        assertThat(ProblemWords.sentence(problem, GERMAN)).endsWith("nicht aufgeführt sind: 12.345");
    }

    private static Problem problem(Message message) {
        return new Problem("a.json", 3, 7, message);
    }
}
