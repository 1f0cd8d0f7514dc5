package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.ranking.Ranking;

/** The program as a shell calls it. */
class ProgramTest {

    private static final List<String> LAMBDA = List.of("aws-lambda-on-demand");
    private static final Catalog SMALL = SmallCatalog.ENGLISH;
    private static final Ranking REFERENCE = Ranking.of(SMALL, SMALL.rubric().reference());

    @TempDir
    private Path folder;
    private final List<Path> opened = new ArrayList<>();

    private record Result(int code, String out, String err) {}

    @Test
    void withoutACommandTheWindowOpens() {
        var result = run("--catalog", folder.toString());
        assertThat(result.code).isEqualTo(42);
        assertThat(opened).containsExactly(folder);
    }

    @Test
    void aFileOpensTheWindowToo() throws IOException {
        var file = Files.createFile(folder.resolve("sheet.png"));
        assertThat(run(file.toString()).code).isEqualTo(42);
        assertThat(opened).containsExactly(file);
    }

    @Test
    void whatIsNeitherACommandNorAFileIsAWrongCall() {
        var result = run("exprot");
        assertThat(result.code).isEqualTo(2);
        assertThat(result.err).contains("there is no command and no file \"exprot\"; did you mean \"export\"?");
    }

    @Test
    void rankPrintsBestFirst() {
        var lines = run("rank").out.lines().toList();
        assertThat(lines.get(0)).matches("RANK +CLASS +INDEX .*");
        var best = REFERENCE.placements().get(0).service();
        assertThat(lines.get(1)).startsWith("1 ").endsWith(best.title() + " (" + best.provider().name() + ")");
        assertThat(lines).hasSize(REFERENCE.placements().size() + 3);
    }

    @Test
    void rankByOneWeightIsThatLevelTimesTwenty() throws IOException {
        var json = new ObjectMapper().readTree(run("rank", "--weights", "durable=7", "--format", "json").out);
        assertThat(json.get("weights").get("durable").intValue()).isEqualTo(7);
        assertThat(json.get("weights").get("elastic").intValue()).isZero();
        assertThat(json.get("services").get(0).get("id").textValue()).isEqualTo("amazon-s3-standard");
        for (var service : json.get("services"))
            assertThat(service.get("index").decimalValue().intValue())
                .isEqualTo(20 * service.get("levels").get("durable").intValue());
    }

    @Test
    void jsonHasEveryFieldInItsType() throws IOException {
        var json = new ObjectMapper().readTree(run("rank", "--format", "json").out);
        assertThat(json.get("rubric").isTextual()).isTrue();
        var first = json.get("services").get(0);
        assertThat(first.fieldNames()).toIterable().containsExactly("rank", "tied", "id", "name", "mode", "provider",
            "category", "documentation", "index", "class", "labelClass", "documentedIndex", "rankAmong", "categoryRank",
            "categorySize", "categoryLeader", "meets", "levels", "documentedClass", "documentedLabelClass",
            "documentedLevels");
        assertThat(first.get("rank").intValue()).isEqualTo(1);
        assertThat(first.get("tied").isBoolean()).isTrue();
        assertThat(first.get("index").decimalValue().movePointRight(1).intValueExact())
            .isEqualTo(REFERENCE.placements().get(0).index().tenths());
    }

    @Test
    void theClassFollowsTheWeightsAndTheLabelClassDoesNot() throws IOException {
        var json = new ObjectMapper().readTree(run("rank", "--weights", "durable=1", "--format", "json").out);
        for (var service : json.get("services"))
            if (LAMBDA.contains(service.get("id").textValue())) {
                assertThat(service.get("class").textValue()).isEqualTo("E");
                assertThat(service.get("labelClass").textValue()).isEqualTo("B");
            }
    }

    @Test
    void filtersLeaveTheRanksAlone() {
        var lines = run("rank", "--category", "Compute", "--provider", "aws", "--format", "csv").out.lines().toList();
        assertThat(lines).hasSize(4);
        int place = REFERENCE.catalog().place(new ServiceId("aws-lambda-on-demand")).orElseThrow();
        assertThat(lines.get(1)).startsWith(REFERENCE.rankOf(place) + ",")
            .contains(",aws-lambda-on-demand,AWS Lambda,on-demand,AWS,compute,");
    }

    @Test
    void topShowsSoMany() {
        assertThat(run("rank", "--top", "3", "--format", "markdown").out.lines()).hasSize(5);
    }

    @Test
    void allWeightsZeroCountAlikeAndSaySo() {
        var result = run("rank", "--weights", "elastic=0,durable=0");
        assertThat(result.code).isZero();
        assertThat(result.err).contains("All weights are 0");
        assertThat(result.out).startsWith("RANK");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "rank --weights elstic=3|there is no characteristic \"elstic\"; did you mean \"elastic\"?",
        "rank --weights elastic=101|it must be a whole number from 0 to 100",
        "rank --weights elastic=-1|it must be a whole number from 0 to 100",
        "rank --weights elastic|write it as elastic=20,available=5",
        "rank --weights elastic=1,elastic=2|is given twice",
        "rank --weights elastic=1 --profile reference|mutually exclusive",
        "rank --profile hobby-projet|did you mean \"hobby-project\"?",
        "rank --category comput|did you mean \"compute\"?",
        "rank --provider Nobody|no service has the provider \"Nobody\"; use one of: AWS, Acme",
        "rank --weights ,|is no weight",
        "check --catalog catalog catalog|not both",
        "rank --top 0|it must be 1 or more",
        "rank --format yaml|Invalid value",
        "rank --catalog no-such-folder|there is no folder or table no-such-folder",
        "check no-such-folder|there is no folder or table no-such-folder",
        "check --older-than soon|it must be a number of years, months, weeks or days: 1y, 12m, 8w, 90d",
        "check --older-than=-1y|it must be a number of years, months, weeks or days: 1y, 12m, 8w, 90d",
        "label aws-lamda-on-demand --out x.png|did you mean \"aws-lambda-on-demand\"?",
        "label aws-lambda-on-demand --out x.gif|must end in .png, .svg or .pdf",
        "label aws-lambda-on-demand --out x.png --scale 99|it must be a number from 0.25 to 8",
        "label aws-lambda-on-demand|Missing required option",
        "export --out x.png|Missing required parameter",
        "export amazon-ec2 --out x.png --paper a5|did you mean \"a4\"?",
        "export amazon-ec2 --out x.png --paper beermat|use one of: slide, a4, a4-landscape, square",
        "frobnicate|there is no command and no file",
    })
    void aWrongCallSaysWhatWouldBeRight(String arguments, String says) {
        var result = run(arguments.split(" "));
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains(says);
        assertThat(result.out).isEmpty();
    }

    @Test
    void checkListsFactsOlderThanAskedFor() throws IOException {
        var services = Files.createDirectories(folder.resolve("services"));
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        var file = services.resolve("old.json");
        Files.writeString(file, Files.readString(SmallCatalog.file("services/aws/amazon-ec2.json"))
            .replaceFirst("20\\d\\d-\\d\\d-\\d\\d", "2001-02-03"));
        assertThat(run("check", folder.toString()).code).isZero();
        assertThat(run("check", folder.toString(), "--older-than", "90y").out).isEmpty();
        var result = run("check", folder.toString(), "--older-than", "12m");
        assertThat(result.code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(result.out).startsWith(file + ":").contains("was checked on 2001-02-03", "look it up again");
        assertThat(result.err).contains("1 service, ");
    }

    @Test
    void checkIsContentWithTheShippedCatalog() {
        var result = run("check");
        assertThat(result.code).isZero();
        assertThat(result.out).isEmpty();
        assertThat(result.err).endsWith("services, no problems.\n");
    }

    @Test
    void checkPrintsFileLineColumnAndMessage() throws IOException {
        var file = Files.createDirectories(folder.resolve("services")).resolve("bad.json");
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        Files.writeString(file, "{\n  \"id\": 7\n}");
        var result = run("check", folder.toString());
        assertThat(result.code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(result.out.lines()).contains(file + ":2:9: \"id\" is 7; it must be lower-case letters, digits and"
                + " hyphens, at most 80, beginning with a letter");
    }

    @Test
    void aCatalogWithProblemsIsRankedAllTheSame() throws IOException {
        var services = Files.createDirectories(folder.resolve("services"));
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        Files.writeString(services.resolve("bad.json"), "{");
        Files.writeString(services.resolve("good.json"),
            Files.readString(SmallCatalog.file("services/aws/amazon-ec2.json"))
            .replace("\"Amazon EC2\"", "\"=cmd()\""));
        var result = run("--catalog", folder.toString(), "rank", "--format", "csv");
        assertThat(result.code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(result.err).contains("bad.json:1:");
        assertThat(result.out).contains("1,false,amazon-ec2,'=cmd(),");
    }

    @Test
    void helpAndVersionAreThere() {
        assertThat(run("--help").out).contains("rank", "export", "label", "explain", "check", "--catalog");
        assertThat(run("rank", "--help").code).isZero();
        assertThat(run("--version").out).matches("Serverless Label [0-9.]+\\R");
    }

    @Test
    void aTableThisProgramExportedIsACatalog() throws IOException {
        var table = Files.writeString(folder.resolve("exported.csv"), run("rank", "--format", "csv").out);
        var result = run("check", table.toString());
        assertThat(result.out).isEmpty();
        assertThat(result.code).isZero();
    }

    @Test
    void anotherCatalogStandsBesideTheShippedOne() throws IOException {
        var head = run("rank", "--top", "1", "--format", "csv").out;
        var best = REFERENCE.placements().get(0).service().id().text();
        var table = Files.writeString(folder.resolve("more.csv"), head.replaceFirst("," + best + ",", ",acme-own,"));
        assertThat(run("rank", "--with", table.toString(), "--format", "csv").out.lines())
            .hasSize(CatalogReader.shipped().services().size() + 2).anyMatch(line -> line.contains(",acme-own,"));
    }

    @Test
    void aMistakeInATableIsToldWithItsPlace() throws IOException {
        var table = Files.writeString(folder.resolve("bad.csv"), "name,provider\nAcme,Acme\n");
        assertThat(run("check", table.toString()).out).contains("bad.csv:1:1: there is no column \"category\"");
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
