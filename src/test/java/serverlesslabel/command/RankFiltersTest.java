package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code rank} takes in by definitions, floors and single facts, what of it is certain, and facts as columns. */
class RankFiltersTest {

    @TempDir
    private Path folder;
    private BeansFixture beans;

    @BeforeEach
    void writeCatalog() throws IOException {
        beans = BeansFixture.in(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--definition purist|thrift stranger|definitionCertain|true false",
        "--definition PURIST|thrift stranger|definitionCertain|true false",
        "--definition light|thrift aurora|definitionCertain|true true",
        "--floors clean=5|thrift aurora stranger|floorsCertain|true false true",
        "--floors clean=5,cheap=5|thrift|floorsCertain|true",
        "--floors cheap=3 --floors-documented clean=5|thrift stranger|floorsCertain|true false",
        "--floors cheap=1 --floors-documented cheap=4|thrift plain|floorsCertain|true true",
        "--where price<=18|thrift stranger plain|whereCertain|true false true",
        "--where price<18|thrift plain|whereCertain|true true",
        "--where price>12|aurora stranger|whereCertain|true false",
        "--where price>=12.0|aurora stranger plain|whereCertain|true false true",
        "--where price=12|plain|whereCertain|true",
        "--where price!=12|thrift aurora stranger|whereCertain|true true false",
        "--where organic=yes|thrift aurora stranger|whereCertain|true false true",
        "--where organic=FALSE|plain|whereCertain|true",
        "--where roast=dark|plain|whereCertain|true",
        "--where roast!=dark|thrift aurora|whereCertain|true true",
        "--where organic=yes --where price<20|thrift stranger|whereCertain|true false",
        "--where price>99|||",
    })
    void whoPassesAndWhetherThatIsCertain(String options, String ids, String mark, String certain) throws IOException {
        var services = beans.json("rank " + options).at("/services");
        assertThat(texts(services, "id")).isEqualTo(ids == null ? "" : ids);
        if (mark != null) assertThat(texts(services, mark)).isEqualTo(certain);
    }

    @Test
    void aPictureOfThoseWhoMeetADefinitionOpensWithIt() throws IOException {
        var picture = folder.resolve("ranking.svg");
        beans.output("rank --definition purist --out " + picture);
        assertThat(Files.readString(picture)).contains("&quot;definitions&quot;:[&quot;purist&quot;]");
    }

    @Test
    void documentedFloorsNeedNoMark() throws IOException {
        var services = beans.json("rank --floors-documented clean=5").at("/services");
        assertThat(texts(services, "id")).isEqualTo("thrift stranger");
        assertThat(services.at("/0").has("floorsCertain")).isFalse();
    }

    @Test
    void jsonSaysWhichDefinitionsAreMet() throws IOException {
        var services = beans.json("rank").at("/services");
        assertThat(StreamSupport.stream(services.spliterator(), false).map(service -> service.at("/id").textValue()
            + service.at("/meets"))).containsExactly("thrift[\"purist\",\"light\"]", "aurora[\"light\"]",
                "stranger[\"purist\"]", "plain[]");
        assertThat(beans.output("rank --format csv").lines().map(line -> line.split(",", -1)[16]))
            .containsExactly("meets", "purist light", "light", "purist", "");
    }

    @Test
    void withoutDefinitionsTheColumnIsNotThere() throws IOException {
        var rubric = folder.resolve("rubric.json");
        var text = Files.readString(rubric);
        Files.writeString(rubric, text.substring(0, text.indexOf("\"definitions\""))
            + text.substring(text.indexOf("\"classes\"")));
        assertThat(beans.output("rank --format csv")).doesNotContain("meets");
        assertThat(beans.run("rank --definition purist").err()).contains("no definition \"purist\"; there are none");
    }

    @Test
    void factsAreColumnsOfTheText() {
        assertThat(beans.output("rank --columns price --columns roast,price --definition purist")
            .replace('\u00a0', ' ')).isEqualTo("""
            RANK  ALL  CLASS   INDEX      LEVELS  IN CATEGORY   DEFINITION       PRICE                      ROAST    \
            SERVICE
            1     1    B       88.0       5 5 2   1 of 4 beans  checked          10 €/kg                    medium   \
            Thrift (Mill)
            2     3    D to F  30.0–60.0  3 5 0   3 of 4 beans  not yet checked  18 €/kg (not yet checked)  unknown  \
            Stranger (Corner)

            Levels: cheap, clean, mild.
            """);
    }

    @Test
    void factsAreColumnsOfMarkdown() {
        assertThat(beans.output("rank --columns price --where price<20 --format markdown").lines())
            .anySatisfy(line -> assertThat(line).endsWith("| Where | Price |"))
            .anySatisfy(line -> assertThat(line).contains("Stranger")
                .endsWith("| not yet checked | 18\u00a0€/kg (not yet checked) |"));
    }

    @Test
    void factsAreColumnsOfCsvWithTheirBasis() {
        var lines = beans.output("rank --columns price,roast --format csv").lines().toList();
        assertThat(lines.get(0)).endsWith(",cheap-documented,clean-documented,mild-documented,price,price basis,roast,"
            + "roast basis");
        assertThat(lines.get(1)).contains(",5,5,2,B,").endsWith(",5,5,2,10,documented,medium,documented");
        assertThat(lines.get(3)).contains(",3,5,0,").endsWith(",18,recalled,,");
    }

    @Test
    void factsAreMembersOfJson() throws IOException {
        var services = beans.json("rank --columns price,organic,roast,story").at("/services");
        assertThat(services.at("/1/facts").toString())
            .isEqualTo("{\"price\":24,\"organic\":true,\"roast\":\"light\",\"story\":null}");
        assertThat(services.at("/1/recalled").toString()).isEqualTo("[\"organic\"]");
        assertThat(services.at("/3/facts/story").textValue()).isEqualTo("Picked by hand");
        assertThat(beans.json("rank").at("/services/0").has("facts")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--definition purists|the rubric has no definition \"purists\"; did you mean \"purist\"?",
        "--where price|\"price\" is no condition; write it as FACT<op>VALUE, like \"sla>=99.9\"",
        "--where prise=3|there is no fact \"prise\"; did you mean \"price\"?",
        "--where =3|there is no fact \"\"; use one of: price, organic, roast, story",
        "--where price=low|price is a number from 0 to 100, in €/kg, and not \"low\"",
        "--where price=|price is a number from 0 to 100, in €/kg, and not \"\"",
        "--where price=1e9|and not \"1e9\"",
        "--where price>101|and not \"101\"",
        "--where organic=perhaps|organic is yes or no, and not \"perhaps\"",
        "--where organic>no|\">\" is for numbers, and organic is yes or no; use = or !=",
        "--where roast<=light|\"<=\" is for numbers, and roast is a choice; use = or !=",
        "--where roast=lihgt|roast is never \"lihgt\"; did you mean \"light\"?",
        "--where story=x|story is free text, which can be shown with --columns and not compared",
        "--columns roasted|there is no fact \"roasted\"; did you mean \"roast\"?",
        "--columns price,|there is no fact \"\"",
        "--floors-documented clean=9|the floor of clean is \"9\"; it must be a whole number from 0 to 5",
        "--columns price --out f.png|--columns does not apply to f.png; it is for .md, .csv or .json",
    })
    void aWrongCallSaysWhatWouldBeRight(String options, String says) {
        var result = beans.run("rank " + options);
        assertThat(result.code()).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err()).contains(says);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void spacesAroundAConditionMeanNothing() {
        assertThat(beans.output("rank --where", " price < 18 ")).isEqualTo(beans.output("rank --where price<18"));
    }

    /** A table that was printed is a table that can be read: its facts are facts of the rubric. */
    @Test
    void aTableWithFactsCanBeReadAgain() throws IOException {
        var table = Files.writeString(folder.resolve("services/again.csv"),
            beans.output("rank --columns price,organic,roast --format csv").replace("€", ""));
        try (var files = Files.list(folder.resolve("services"))) {
            for (var file : files.filter(each -> !each.equals(table)).toList()) Files.delete(file);
        }
        assertThat(beans.output("rank --format csv --where price<=18").lines().skip(1)
            .map(line -> line.split(",")[2])).containsExactly("thrift", "stranger", "plain");
    }

    private static String texts(JsonNode services, String member) {
        return String.join(" ", StreamSupport.stream(services.spliterator(), false)
            .map(service -> service.at("/" + member).asText()).toList());
    }
}
