package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Problem;
import serverlesslabel.domain.Service;
import serverlesslabel.state.CatalogSelection;

/** Tables of services with their levels. */
class TableTest {

    private static final String FIELDS = "name,mode,provider,category,documentation,";
    private static final String ROW = "Acme Queue,standard,Acme,messaging,https://acme.example/q,5,4,3,2,1,0,5,4\n";

    @TempDir
    private Path folder;

    @Test
    void aRowIsAServiceWithItsLevels() throws IOException {
        assertThat(steps(read(heads() + ROW))).containsExactly(5, 4, 3, 2, 1, 0, 5, 4);
    }

    @Test
    void theIdIsMadeOfNameAndMode() throws IOException {
        assertThat(only(read(heads() + ROW)).id()).hasToString("acme-queue-standard");
    }

    @Test
    void theReasonIsTheFileWhereNoneIsGiven() throws IOException {
        assertThat(only(read(heads() + ROW)).levels().judged().get("elastic").reason())
            .isEqualTo("Stated in table.csv.");
    }

    @Test
    void aReasonForOneLevelGoesBeforeTheOneForAll() throws IOException {
        var elastic = CatalogReader.shipped().rubric().characteristics().get(0).name();
        var text = heads().replace("\n", ",reason," + elastic + " reason\n") + ROW.replace("\n", ",All,One\n");
        var judged = only(read(text)).levels().judged();
        assertThat(judged.get("elastic").reason()).isEqualTo("One");
        assertThat(judged.get("available").reason()).isEqualTo("All");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void otherSeparatorsAreRead(String separator) throws IOException {
        assertThat(steps(read((heads() + ROW).replace(",", separator)))).hasSize(8);
    }

    @Test
    void aMarkAndWindowsLineEndsAreRead() throws IOException {
        assertThat(steps(read("\uFEFF" + (heads() + ROW).replace("\n", "\r\n")))).hasSize(8);
    }

    @Test
    void headingsMayBeNamesInAnyLanguage() throws IOException {
        var german = CatalogReader.shipped("de").rubric().characteristics().get(0).name().toUpperCase(Locale.ROOT);
        assertThat(steps(read(heads().replace("elastic", german) + ROW))).hasSize(8);
    }

    @Test
    void aQuotedCellMayHoldTheSeparator() throws IOException {
        assertThat(only(read(heads() + ROW.replace("Acme Queue", "\"Acme, \"\"Queue\"\"\""))).name())
            .isEqualTo("Acme, \"Queue\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5,4,3,2,1|7,4,3,2,1|2|59|\"level\" is 7; it must be a whole number from 0 to 5",
        "5,4,3,2,1|,4,3,2,1|2|59|\"level\" is \"\"; it must be a whole number from 0 to 5",
        "5,4,3,2,1|5,high,3,2,1|2|61|\"level\" is \"high\"; it must be a whole number from 0 to 5",
        "https:|ftp:|2|36|it must be an address that begins with https://",
        "messaging|mesaging|2|26|\"mesaging\" is not a category of the rubric; did you mean \"messaging\"?",
    })
    void aProblemNamesItsCell(String what, String instead, int line, int column, String says) throws IOException {
        var problem = problem(heads() + ROW.replace(what, instead));
        assertThat(InEnglish.sentence(problem)).contains(says);
        assertThat(List.of(problem.line(), problem.column())).containsExactly(line, column);
    }

    @Test
    void aMissingColumnIsToldOnce() throws IOException {
        var text = heads().replace("provider,", "") + ROW.replace("Acme,messaging", "messaging") + ROW;
        assertThat(InEnglish.sentence(problem(text))).startsWith("there is no column \"provider\"");
    }

    @Test
    void aMistypedHeadingIsTold() throws IOException {
        assertThat(read(heads().replace("documentation", "documentaton") + ROW).problems())
            .extracting(InEnglish::sentence).anyMatch(text -> text.endsWith("did you mean \"documentation\"?"));
    }

    @Test
    void anOpenQuoteIsTold() throws IOException {
        assertThat(InEnglish.sentence(problem(heads() + "\"Acme"))).startsWith("not CSV: ");
    }

    @Test
    void theRowsBesideABadOneAreRead() throws IOException {
        var catalog = read(heads() + ROW + ROW.replace("standard", "fast").replace("5,4,3", "9,4,3"));
        assertThat(catalog.services()).extracting(Service::mode).containsExactly("standard");
    }

    @Test
    void aTableBelowServicesIsReadLikeAFile() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("services")).resolve("more.csv"), heads() + ROW);
        assertThat(CatalogReader.read(CatalogSelection.of(List.of(folder)), "en").services()).hasSize(1);
    }

    @Test
    void aTableStandsBesideTheShippedServices() throws IOException {
        var catalog = CatalogReader.read(CatalogSelection.SHIPPED.withMore(List.of(write(heads() + ROW))), "en");
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.services()).hasSize(CatalogReader.shipped().services().size() + 1);
    }

    @Test
    void anOwnServiceTakesThePlaceOfTheShippedOneWithItsId() throws IOException {
        var table = write(heads().replace("name", "id,name") + "amazon-ec2," + ROW);
        var catalog = CatalogReader.read(CatalogSelection.SHIPPED.withMore(List.of(table)), "en");
        assertThat(catalog.services()).hasSameSizeAs(CatalogReader.shipped().services())
            .extracting(Service::name).contains("Acme Queue").doesNotContain("Amazon EC2");
    }

    @Test
    void aFolderWithAnotherRubricDoesNotStandBesideTheShippedOne() throws IOException {
        Files.writeString(folder.resolve("rubric.json"), "{}");
        var catalog = CatalogReader.read(CatalogSelection.SHIPPED.withMore(List.of(folder)), "en");
        assertThat(catalog.problems()).extracting(InEnglish::sentence).singleElement().asString()
            .endsWith("open its folder alone");
        assertThat(catalog.services()).hasSameSizeAs(CatalogReader.shipped().services());
    }

    @Test
    void headingsMayBeBrief() throws IOException {
        var brief = CatalogReader.shipped().rubric().characteristics().get(0).brief();
        assertThat(steps(read(heads().replace("elastic", brief) + ROW))).hasSize(8);
    }

    @Test
    void aMistypedHeadingThatIsNotNeededIsARemark() throws IOException {
        var catalog = read(heads().replace("mode", "mod") + ROW);
        assertThat(catalog.problems()).extracting(InEnglish::sentence).singleElement().asString()
            .endsWith("did you mean \"mode\"?");
        assertThat(catalog.services()).hasSize(1);
    }

    @Test
    void aNameMayBeginWithASignThatWasMadeHarmless() throws IOException {
        for (var sign : List.of("=", "+", "-", "@"))
            assertThat(only(read(heads() + "'" + sign + ROW)).name()).isEqualTo(sign + "Acme Queue");
        assertThat(only(read(heads() + "'" + ROW)).name()).isEqualTo("'Acme Queue");
    }

    @Test
    void anIdIsPlainAndNotTooLong() throws IOException {
        assertThat(only(read(heads() + ROW.replace("Acme Queue", "Äcmé"))).id()).hasToString("acme-standard");
        assertThat(only(read(heads() + ROW.replace("Acme Queue", "a".repeat(79)))).id().text()).hasSizeLessThan(81);
    }

    @Test
    void aTableWithoutARowIsTold() throws IOException {
        assertThat(InEnglish.sentence(problem(heads()))).isNotEmpty();
    }

    private static List<Integer> steps(Catalog catalog) {
        return only(catalog).levels().stated().stream().map(level -> level.steps()).toList();
    }

    private static Service only(Catalog catalog) {
        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.services()).hasSize(1);
        return catalog.services().get(0);
    }

    private Problem problem(String text) throws IOException {
        var problems = read(text).problems();
        assertThat(problems).as(problems.stream().map(InEnglish::sentence).collect(Collectors.joining("\n")))
            .hasSize(1);
        return problems.get(0);
    }

    // The shipped characteristics, whatever they are called.
    private static String heads() {
        return FIELDS + CatalogReader.shipped().rubric().characteristics().stream()
            .map(characteristic -> characteristic.id()).collect(Collectors.joining(",")) + "\n";
    }

    private Catalog read(String text) throws IOException {
        return CatalogReader.read(CatalogSelection.of(List.of(write(text))), "en");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
