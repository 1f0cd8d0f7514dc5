package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How editors are told a line. */
class EditorTest {

    private static final Path FILE = Path.of("/catalog/rubric.json");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "code|--goto /catalog/rubric.json:12",
        "codium|--goto /catalog/rubric.json:12",
        "subl|/catalog/rubric.json:12",
        "idea|--line 12 /catalog/rubric.json",
        "gedit|+12 /catalog/rubric.json",
        "kate|--line 12 /catalog/rubric.json",
        "notepad++|-n12 /catalog/rubric.json",
    })
    void anEditorOnThePathIsToldTheLine(String program, String arguments) {
        assertThat(call(Map.of("PATH", "/bin"), "/bin/" + program).orElseThrow())
            .containsExactly(("/bin/" + program + " " + arguments).split(" "));
    }

    @Test
    void theEditorOfTheEnvironmentComesFirst() {
        assertThat(call(Map.of("PATH", "/bin", "VISUAL", "kate"), "/bin/code", "/bin/kate").orElseThrow())
            .startsWith("/bin/kate");
    }

    @Test
    void whatFollowsTheNameInTheEnvironmentIsLeftOut() {
        assertThat(call(Map.of("PATH", "/bin", "EDITOR", "code --wait"), "/bin/code").orElseThrow())
            .containsExactly("/bin/code", "--goto", "/catalog/rubric.json:12");
    }

    @Test
    void anEditorOfTheTerminalIsNotStarted() {
        assertThat(call(Map.of("PATH", "/bin", "EDITOR", "vim"), "/bin/vim")).isEmpty();
    }

    @Test
    void whereNoneIsKnownNoneIsCalled() {
        assertThat(call(Map.of())).isEmpty();
    }

    private static Optional<List<String>> call(Map<String, String> environment, String... installed) {
        var there = Set.of(installed);
        return Editor.command(FILE, 12, environment, program -> there.contains(program.toString()));
    }

    @Test
    void anEmptyPlaceOnThePathIsNotTheCurrentFolder() {
        var path = File.pathSeparator + " " + File.pathSeparator + "/bin";
        assertThat(Editor.command(Path.of("/a.json"), 1, Map.of("PATH", path), file -> !file.isAbsolute())).isEmpty();
    }

    @Test
    void aNamedEditorMayHaveABlankInItsPath() {
        var editor = Path.of("/opt/my tools/code");
        assertThat(Editor.command(Path.of("/a.json"), 1, Map.of("VISUAL", editor.toString()), editor::equals))
            .contains(List.of(editor.toString(), "--goto", "/a.json:1"));
    }
}
