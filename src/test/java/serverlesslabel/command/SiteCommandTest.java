package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.SmallCatalog;

class SiteCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aSiteIsWrittenAndReplacedAsAWhole() throws IOException {
        var out = folder.resolve("site");
        assertThat(run("site", "--out", out.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("services/amazon-ec2.html")).exists();
        Files.writeString(out.resolve("left.html"), "left by a former version");
        assertThat(run("site", "--out", out.toString(), "--language", "de").code()).isEqualTo(ExitCode.DONE);
        assertThat(out.resolve("left.html")).doesNotExist();
        assertThat(Files.readString(out.resolve("all.html"))).contains("lang=\"de\"");
    }

    @Test
    void aFolderWithSomebodysFilesIsRefused() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        var call = run("site", "--out", folder.toString());
        assertThat(call.code()).isEqualTo(ExitCode.OUTSIDE);
        assertThat(call.err()).contains("cannot write " + folder + ": the folder is not empty");
        assertThat(folder.resolve("index.html")).doesNotExist();
    }

    @Test
    void whatMeansNothingIsAWrongCall() {
        var out = folder.resolve("site").toString();
        for (var wrong : List.of(List.of("--address", "ftp://x"), List.of("--address", "a b"),
            List.of("--language", "fr"))) {
            var call = run("site", "--out", out, wrong.get(0), wrong.get(1));
            assertThat(call.code()).isEqualTo(ExitCode.WRONG_CALL);
            assertThat(call.err()).contains(wrong.get(1));
        }
    }

    @Test
    void peopleAreNamedByTheirFiles() throws IOException {
        var anna = folder.resolve("anna.svg");
        run("export", "amazon-ec2", "--weights", "elastic=1", "--out", anna.toString());
        var bert = folder.resolve("bert.html");
        run("export", "amazon-ec2", "--weights", "secure=1", "--out", bert.toString());
        var record = folder.resolve("record.md");
        assertThat(run("export", "amazon-ec2", "--person", anna.toString(), "--person", bert.toString(), "--person",
            anna.toString(), "--out", record.toString()).code()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(record)).contains("|  | anna | bert | anna (2) | In the middle |");
        var page = folder.resolve("page.html");
        run("export", "amazon-ec2", "--person", anna.toString(), "--out", page.toString());
        assertThat(Files.readString(page)).contains(">anna<");
    }

    @Test
    void aPersonIsNoPictureAndAFileWithoutAnExplorationNobody() throws IOException {
        var nobody = Files.writeString(folder.resolve("nobody.json"), "{}");
        var call = run("export", "amazon-ec2", "--person", nobody.toString(), "--out", folder.resolve("x.md")
            .toString());
        assertThat(call.code()).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(call.err()).contains("--person " + nobody);
        assertThat(run("export", "amazon-ec2", "--person", nobody.toString(), "--out", folder.resolve("x.png")
            .toString()).err()).contains("--person is for documents");
    }

    private static Call run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var all = Stream.concat(Stream.of(arguments), Stream.of("--catalog", SmallCatalog.FOLDER.toString()))
            .toArray(String[]::new);
        int code = Program.run((catalogs, files) -> ExitCode.OUTSIDE, new PrintWriter(out), new PrintWriter(err), all);
        return new Call(code, err.toString());
    }

    private record Call(int code, String err) {}
}
