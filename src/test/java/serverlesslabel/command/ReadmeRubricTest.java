package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rubric in the README works as it is. */
class ReadmeRubricTest {

    private static final Pattern FILE = Pattern.compile("as `(coffee/[a-z/.]+)`:\n\n```json\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeWhatTheReadmeShows() throws IOException {
        for (var file : FILE.matcher(Files.readString(Path.of("README.md"))).results().toList()) {
            var path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
    }

    @Test
    void itHasNoProblems() {
        assertThat(run("check", folder.resolve("coffee").toString())).contains("no problems");
    }

    @Test
    void itRanks() {
        assertThat(run("rank", "--catalog", folder.resolve("coffee").toString(), "--format", "csv"))
            .contains("1,false,aurora,Aurora,", "2,false,plain,Plain,");
    }

    @Test
    void itsLabelSpeaksOfIt() throws IOException {
        var file = folder.resolve("label.svg");
        run("label", "aurora", "--catalog", folder.resolve("coffee").toString(), "--out", file.toString());
        assertThat(file).content().contains(">COFFEE</text>", ">Price of a kilogram</text>", "Roaster's page");
    }

    private static String run(String... arguments) {
        var out = new StringWriter();
        int code = Program.run((folders, file) -> 42, new PrintWriter(out), new PrintWriter(out), arguments);
        assertThat(code).as(out.toString()).isZero();
        return out.toString();
    }
}
