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
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.export.PayloadReader;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

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
    @CsvSource({"label, Klasse", "export, Unter allen"})
    void picturesAreWrittenInTheLanguageAskedFor(String command, String words) throws IOException {
        var picture = folder.resolve("german.svg");
        assertThat(run(command, LAMBDA.get(0), "--language", "de", "--text", "letters", "--out", picture.toString())
            .code).isZero();
        assertThat(Files.readString(picture)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"label", "export"})
    void aLanguageThereIsNotIsRefused(String command) {
        var result = run(command, LAMBDA.get(0), "--language", "fr", "--out", folder.resolve("a.svg").toString());
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains("there is no language \"fr\"; use one of: en, de");
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

    @Test
    void sixServicesAreNotTooManyAndOneNamedTwiceCountsOnce() {
        var sheet = folder.resolve("sheet.csv");
        assertThat(run("export", "amazon-ec2", "aws-fargate-ecs", "amazon-ec2", "amazon-s3-standard",
            "aws-lambda-on-demand", "amazon-ecs-on-ec2", "amazon-aurora-provisioned", "--out", sheet.toString()).code)
            .isZero();
        assertThat(sheet).content().satisfies(text -> assertThat(text.lines()).hasSize(7));
    }

    @Test
    void aPictureOfOneServiceOrOfTheTableIsNoPictureOfAComparison() {
        for (var picture : List.of("label", "badge", "ranking")) {
            var result = run("export", "amazon-ec2", "--picture", picture, "--out", folder.resolve("a.svg").toString());
            assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
            assertThat(result.err).contains("there is no picture \"" + picture + "\"");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void weightsThatAreAllZeroAreWarnedOf() {
        var result = run("export", "amazon-ec2", "--weights", "durable=0", "--out", folder.resolve("a.md").toString());
        assertThat(result.code).isZero();
        assertThat(result.err).contains(Texts.english().get("weights.unset"));
    }

    @ParameterizedTest
    @CsvSource({"0.25,true", "8,true", "0.24,false", "8.01,false", "NaN,false"})
    void theScaleHasALeastAndALargest(String scale, boolean allowed) {
        var result = run("label", "amazon-ec2", "--badge", "--scale", scale, "--out",
            folder.resolve("a.png").toString());
        assertThat(result.code).isEqualTo(allowed ? ExitCode.DONE : ExitCode.WRONG_CALL);
    }

    @Test
    void aFolderInThePlaceOfTheFileIsNamed() throws IOException {
        var out = Files.createDirectory(folder.resolve("a.svg"));
        assertThat(run("label", "amazon-ec2", "--out", out.toString()).err).contains("it is a folder");
        var file = Files.writeString(folder.resolve("labels"), "mine");
        assertThat(run("label", "--all", "--out", file.toString()).err).contains("with --all it must be a folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void theLabelsOfAllAreWrittenIntoAFolderThatIsMade() {
        var out = folder.resolve("new/labels");
        assertThat(run("label", "--all", "--badge", "--out", out.toString()).code).isZero();
        assertThat(out.toFile().list()).hasSize(SMALL.services().size());
    }

    @Test
    void aPictureOfTheTableCarriesItsFloors() throws IOException {
        var picture = folder.resolve("ranking.svg");
        assertThat(run("rank", "--floors", "durable=2", "--out", picture.toString()).code).isZero();
        assertThat(PayloadReader.text(picture).orElseThrow()).contains("\"floors\":{\"durable\":2}");
    }

    private Result run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Program.run((catalogs, files) -> {
            catalogs.ifPresent(shelf -> opened.addAll(shelf.own()));
            opened.addAll(files);
            return 42;
        }, new PrintWriter(out), new PrintWriter(err),
            CommandArguments.onSmallCatalog(arguments));
        return new Result(code, out.toString(), err.toString());
    }
}
