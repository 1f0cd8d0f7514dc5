package serverlesslabel.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that was ever found, and every example that inputs are made from, holds what every file must. */
class FuzzCorpusTest {

    static List<Object[]> corpus() throws IOException {
        var all = new ArrayList<Object[]>();
        for (var target : FuzzTarget.values())
            for (var file : target.corpus()) all.add(new Object[] {target, file});
        return all;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("corpus")
    @Timeout(20)
    void isReadAsEveryFileMustBe(FuzzTarget target, Path file, @TempDir Path folder) throws IOException {
        target.examine(Files.readAllBytes(file), folder);
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(60)
    void soAreChangedExamples(FuzzTarget target, @TempDir Path folder) throws IOException {
        var examples = target.examples();
        for (int change = 0; change < 8; change++) {
            byte[] recipe = {Mutation.RECIPE, (byte) change, (byte) change, 0, (byte) (7 * change), 0, (byte) change};
            target.examine(Mutation.content(recipe, examples), folder);
        }
    }

    @Test
    void aRecipeChangesOnePartOfAnExample() {
        var example = "{\"a\": 12, \"b\": [3]}".getBytes(UTF_8);
        byte[] numberBecomesNull = {Mutation.RECIPE, 0, 9, 0, 2, 0, 0};
        assertThat(new String(Mutation.content(numberBecomesNull, List.of(example)), UTF_8)).isEqualTo(
            "{\"a\": null, \"b\": [3]}");
        assertThat(Mutation.content(example, List.of())).isEqualTo(example);
    }
}
