package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.ranking.Ranking;

/** What {@code export} and {@code label} write, and what they refuse. */
class ExportCommandTest {

    private static final List<String> LAMBDA = List.of("aws-lambda-on-demand");
    private static final Catalog SMALL = SmallCatalog.ENGLISH;
    private static final Ranking REFERENCE = Ranking.of(SMALL, SMALL.rubric().reference());

    @TempDir
    private Path folder;
    private final List<Path> opened = new ArrayList<>();

    private record Result(int code, String out, String err) {}

    @Test
    void aSeventhServiceIsTooMany() {
        var result = run("export", "amazon-ec2", "aws-fargate-ecs", "amazon-s3-standard", "aws-lambda-on-demand",
            "amazon-ecs-on-ec2", "amazon-aurora-provisioned", "amazon-dynamodb-on-demand", "--out", "x.png");
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains("at most six services; these are 7");
    }

    @ParameterizedTest
    @CsvSource({"slide,1600,900", "a4,794,1123", "a4-landscape,1123,794", "square,1200,1200"})
    void aSheetIsLaidOutForItsPaper(String paper, int width, int height) throws IOException {
        var sheet = folder.resolve(paper + ".png");
        assertThat(run("export", "amazon-ec2", "--paper", paper, "--scale", "1", "--out", sheet.toString()).code)
            .isZero();
        var picture = ImageIO.read(sheet.toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(width, height);
    }

    @Test
    void theEdgeOfASheetIsItsPaper() throws IOException {
        var sheet = folder.resolve("edge.png");
        run("export", "amazon-ec2", "--paper", "a4", "--out", sheet.toString());
        var picture = ImageIO.read(sheet.toFile());
        assertThat(picture.getRGB(picture.getWidth() - 1, picture.getHeight() - 1)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void exportAndLabelWriteTheSameBytesTwice() throws IOException {
        for (var ending : List.of(".png", ".svg", ".pdf")) {
            var sheet = folder.resolve("sheet" + ending);
            var label = folder.resolve("label" + ending);
            assertThat(run("export", "amazon-ec2", "aws-fargate-ecs", "--out", sheet.toString()).code).isZero();
            assertThat(run("label", "amazon-ec2", "--out", label.toString()).code).isZero();
            var first = Files.readAllBytes(sheet);
            run("export", "amazon-ec2", "aws-fargate-ecs", "--out", sheet.toString());
            assertThat(Files.readAllBytes(sheet)).isEqualTo(first);
        }
        var picture = ImageIO.read(folder.resolve("label.png").toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(768, 1536);
    }

    @Test
    void aFileThatCannotBeWrittenEndsWithThree() {
        var result = run("label", "amazon-ec2", "--out", folder.resolve("gone/label.png").toString());
        assertThat(result.code).isEqualTo(ExitCode.OUTSIDE);
        assertThat(result.err).startsWith("serverless-label: cannot write").contains("there is no folder");
    }

    private Result run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Program.run((catalogs, file) -> {
            catalogs.ifPresent(shelf -> opened.addAll(shelf.own()));
            file.ifPresent(opened::add);
            return 42;
        }, new PrintWriter(out), new PrintWriter(err),
            CommandArguments.onSmallCatalog(arguments));
        return new Result(code, out.toString(), err.toString());
    }
}
