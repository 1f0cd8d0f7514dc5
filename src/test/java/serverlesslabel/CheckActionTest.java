package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The action for catalogs of others compares what it checks, however the catalog is named. */
@DisabledOnOs(OS.WINDOWS)
class CheckActionTest {

    private static final Path SCRIPT = Path.of(".github/actions/check/check").toAbsolutePath();

    @TempDir
    private Path folder;
    private Path repository;

    /** A repository with a catalog in a folder with a space, and a program that prints what it is called with. */
    @BeforeEach
    void commit() throws IOException, InterruptedException {
        repository = Files.createDirectories(folder.resolve("a team")).toRealPath();
        Files.writeString(Files.createDirectories(repository.resolve("my cat/services")).resolve("x.json"), "old");
        for (var call : List.of("git init -q .", "git add .",
            "git -c user.name=a -c user.email=a@example.org -c commit.gpgsign=false commit -qm one"))
            assertThat(run(repository, List.of(call.split(" ")), ".", "HEAD")).isEmpty();
        Files.writeString(repository.resolve("my cat/services/x.json"), "new");
        var program = folder.resolve("program");
        Files.writeString(program, """
            #!/bin/sh
            [ "$1" = diff ] && echo "from $(cat "$2/services/x.json") to $(cat "$3/services/x.json")"
            [ "$1" = check ] && echo "checked $(cat "$2/services/x.json")"
            """);
        assertThat(program.toFile().setExecutable(true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({".,my cat", ".,my cat/", ".,./my cat", ".,@/my cat", "my cat,.", "my cat/services,.."})
    void theOldOneIsFound(String from, String catalog) throws IOException, InterruptedException {
        assertThat(run(repository.resolve(from), List.of("bash", SCRIPT.toString()),
            catalog.replace("@", repository.toString()), "HEAD")).isEqualTo("checked new\nfrom old to new\n");
    }

    @Test
    void aCommitThatIsNotThereIsSaid() throws IOException, InterruptedException {
        assertThat(run(repository, List.of("bash", SCRIPT.toString()), "my cat", "0123456789"))
            .contains("::error::The commit 0123456789 is not here");
    }

    private String run(Path place, List<String> command, String catalog, String base)
        throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).directory(place.toFile()).redirectErrorStream(true);
        builder.environment().putAll(Map.of("CATALOG", catalog, "BASE", base, "PROGRAM",
            folder.resolve("program").toString()));
        builder.environment().remove("GITHUB_STEP_SUMMARY");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
