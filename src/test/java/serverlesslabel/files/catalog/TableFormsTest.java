package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.state.CatalogSelection;

/** Tables in the forms in which spreadsheets and people write them. */
class TableFormsTest {

    private static final String HEADS = "name,mode,provider,category,documentation,elastic,available,durable,secure,"
        + "no-infrastructure,billed-per-task,scales-to-zero,pay-for-value,reason\n";
    private static final String LEVELS = ",messaging,https://acme.example/q,5,4,3,4,5,5,5,4,From our load test.\n";
    private static final String ROW = "Müller Queue,standard,Acme" + LEVELS;
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    @Test
    void textWithAndWithoutAMarkIsRead() throws IOException {
        for (var mark : List.of("", "\uFEFF")) {
            assertThat(only(read((mark + HEADS + ROW).getBytes(StandardCharsets.UTF_8))).name())
                .isEqualTo("Müller Queue");
            for (var coding : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE))
                assertThat(only(read(("\uFEFF" + HEADS + ROW).getBytes(coding))).name()).isEqualTo("Müller Queue");
        }
    }

    @Test
    void windowsBytesAreReadWithARemarkAtTheFirstOne() throws IOException {
        var catalog = read((HEADS + ROW.replace(",Acme,", ",Acmé – €,")).getBytes(WINDOWS));
        assertThat(catalog.services()).singleElement().satisfies(service -> {
            assertThat(service.name()).isEqualTo("Müller Queue");
            assertThat(service.provider().name()).isEqualTo("Acmé – €");
        });
        assertThat(catalog.problems()).singleElement().satisfies(problem -> {
            assertThat(InEnglish.sentence(problem)).contains("read as Windows-1252");
            assertThat(List.of(problem.line(), problem.column())).containsExactly(2, 2);
        });
    }

    @Test
    void whatIsNoTextIsTold() throws IOException {
        for (var bytes : List.of((HEADS + ROW).getBytes(StandardCharsets.UTF_16LE), new byte[] {'P', 'K', 3, 4, 0, -1},
            new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xFF}, new byte[] {'a', (byte) 0x81}))
            assertThat(read(bytes).problems()).extracting(InEnglish::sentence)
                .containsExactly("this is no text; save the table as CSV in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "SEP=;\r\n", "\"sep=;\"\n"})
    void aLineWithTheSeparatorIsNoRow(String line) throws IOException {
        assertThat(only(read(line + (HEADS + ROW).replace(',', ';'))).name()).isEqualTo("Müller Queue");
    }

    @Test
    void aStatedSeparatorMayBeAnyCharacter() throws IOException {
        assertThat(only(read("sep=|\n" + (HEADS + ROW).replace(',', '|'))).name()).isEqualTo("Müller Queue");
    }

    @Test
    void titlesAndCommentsMayStandAboveTheHeadings() throws IOException {
        var above = "Our services, as of 2026; name, provider; see the wiki\n\n"
            + "# levels; from the test; all; of; them;\n;;\n";
        assertThat(only(read(above + (HEADS + ROW).replace(',', ';'))).name()).isEqualTo("Müller Queue");
    }

    @Test
    void aProblemBelowATitleIsAtItsLine() throws IOException {
        var problems = read("Services 2026\n\n" + HEADS + ROW.replace(",5,4,3", ",9,4,3")).problems();
        assertThat(problems).singleElement().extracting(problem -> problem.line()).isEqualTo(4);
    }

    @Test
    void levelsMayHaveDecimals() throws IOException {
        var row = ROW.replace(',', ';').replace("5;4;3", "5,0;4.0;3,00");
        assertThat(only(read(HEADS.replace(',', ';') + row)).levels().stated().get(0).steps()).isEqualTo(5);
    }

    @Test
    void aLevelBetweenTwoIsTold() throws IOException {
        assertThat(read(HEADS.replace(',', ';') + ROW.replace(',', ';').replace("5;4;3", "4,5;4;3")).problems())
            .extracting(InEnglish::sentence).containsExactly("\"level\" is 4.5; it must be a whole number from 0 to 5");
    }

    @Test
    void aLineMayBreakInsideACell() throws IOException {
        var row = ROW.replace("From our load test.", "\"From our \n load \"\"test\"\",\r\n2026.\"")
            .replace("Müller Queue", "\"Müller\nQueue\"");
        var service = only(read(HEADS + row));
        assertThat(service.name()).isEqualTo("Müller Queue");
        assertThat(service.levels().judged().get("elastic").reason()).isEqualTo("From our load \"test\", 2026.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.CSV", "a.Tsv", "a.tsv", "a.csv"})
    void endingsMayBeInAnyCase(String name) throws IOException {
        var text = name.endsWith("sv") && name.contains("t") ? (HEADS + ROW).replace(',', '\t') : HEADS + ROW;
        var below = Files.createDirectories(folder.resolve("services"));
        Files.writeString(below.resolve(name), text);
        assertThat(only(open(folder)).name()).isEqualTo("Müller Queue");
        assertThat(only(open(below.resolve(name))).name()).isEqualTo("Müller Queue");
    }

    @Test
    void aFileOfServicesMayEndInUpperCase() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("services")).resolve("A.JSON"), "[]");
        Files.writeString(folder.resolve("services").resolve("b.csv"), HEADS + "x");
        assertThat(open(folder).problems()).extracting(problem -> Path.of(problem.file()).getFileName().toString())
            .contains("b.csv");
        Files.writeString(folder.resolve("services").resolve("A.JSON"), "{");
        assertThat(open(folder).problems()).extracting(problem -> Path.of(problem.file()).getFileName().toString())
            .contains("A.JSON");
    }

    @Test
    void aQuoteThatIsNeverClosedIsToldWhereItOpens() throws IOException {
        var rows = String.join("", Collections.nCopies(3, ROW));
        for (var stray : List.of("\"Stray,x", "\"Stray\" again,x", "a,\"Stray\n", "\"a \"\"b\"\"\n,\"c,")) {
            var catalog = read(HEADS + ROW.replace("Müller", "First") + stray + LEVELS + rows);
            assertThat(catalog.services()).as(stray).singleElement().extracting(Service::name)
                .isEqualTo("First Queue");
            assertThat(catalog.problems()).singleElement().satisfies(problem -> {
                assertThat(InEnglish.sentence(problem)).startsWith("not CSV: the quotation mark that opens here");
                assertThat(List.of(problem.line(), problem.column())).as(stray).containsExactly(3,
                    stray.indexOf("\"Stray") < 0 ? 1 : stray.indexOf("\"Stray") + 1);
            });
        }
    }

    @Test
    void aQuoteInsideACellIsAnOrdinaryCharacter() throws IOException {
        assertThat(only(read(HEADS + ROW.replace("Müller Queue", "Disk 5\" and 3\""))).name())
            .isEqualTo("Disk 5\" and 3\"");
    }

    private static Service only(Catalog catalog) {
        assertThat(catalog.problems()).extracting(InEnglish::line).isEmpty();
        assertThat(catalog.services()).hasSize(1);
        return catalog.services().get(0);
    }

    private Catalog read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Catalog read(byte[] bytes) throws IOException {
        return open(Files.write(folder.resolve("table.csv"), bytes));
    }

    private static Catalog open(Path path) {
        return CatalogReader.read(CatalogSelection.of(List.of(path)), "en");
    }
}
