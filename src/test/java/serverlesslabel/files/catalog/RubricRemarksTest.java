package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;

/** What a schema cannot say about a rubric. It is told, and the rubric is used all the same. */
class RubricRemarksTest {

    /** What is changed in the rubric, what the line of the remark has in it, and some of its words. */
    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"weight\": 12`|`\"weight\": 11`|`\"characteristics\": [`|the weights total 99; let them total 100",
        "`\"fact\": \"linear-price\"`|`\"fact\": \"billed-on-use\"`|`\"linear-price\": {`"
            + "|the fact \"linear-price\" is used by no ladder and not on the label",
        "`\"at least\": 99.95`|`\"at least\": 99.99`|An SLA of 99.95\\u00a0% or more"
            + "|this step of level 4 can never be reached",
        "`\"at most\": 30 }`|`\"at least\": 101 }`|no commitment discount|this condition can never hold",
        "`\"version\": \"`|`\"version\": \"9`|`\"version\": \"9`|is not the first of \"history\"",
    })
    void aFlawIsToldAndCostsNothing(String what, String instead, String place, String says) throws IOException {
        var text = Files.readString(SmallCatalog.file("rubric.json"));
        int at = text.indexOf(what);
        var changed = text.substring(0, at) + instead + text.substring(at + what.length());
        var problems = new Problems("rubric.json");
        var json = JsonText.parse(changed, problems).orElseThrow();
        assertThat(new RubricReader(problems, false).read(json,
            new Schemas().check(Schemas.Kind.RUBRIC, json, problems))).isPresent();
        var line = changed.substring(0, changed.indexOf(place)).lines().count();
        assertThat(problems.sorted()).anySatisfy(problem -> {
            assertThat(InEnglish.sentence(problem)).contains(says);
            assertThat((long) problem.line()).isEqualTo(line);
        });
    }
}
