package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Value;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.state.TableMapping;
import serverlesslabel.state.TablePreview;

/** Tables whose columns may be called anything, as catalog folders. */
class TableImportTest {

    private static final String TABLE = """
        Services 2026
        Product;Vendor;Kind;Monthly idle cost (USD);Wake up ms;Time to new capacity;Link;Colour
        Acme Queue;Acme;messaging;12,50;250;2 min;https://acme.example/q;red
        "=Acme; ""Bus\"\"";Acme;Queue and events;0;n/a;30;https://acme.example/b;blue
        Acme Cache;Acme;mesaging;0;5;30;https://acme.example/c;green
        """;

    @TempDir
    private Path folder;

    @Test
    void columnsAreGuessed() throws IOException {
        assertThat(open(TABLE).preview().mapping().columns()).containsExactly(ColumnMeaning.field("name"),
            ColumnMeaning.field("provider"), ColumnMeaning.field("category"), ColumnMeaning.fact("idle-cost"),
            ColumnMeaning.fact("wake-up"), ColumnMeaning.fact("capacity-delay"), ColumnMeaning.field("documentation"),
            ColumnMeaning.IGNORED);
    }

    @Test
    void columnsAreGuessedByTheirCells() throws IOException {
        var preview = open("A,B,C\nQueue,messaging,https://a.example\nBus,messaging,https://b.example\n").preview();
        assertThat(preview.mapping().columns()).containsExactly(ColumnMeaning.field("name"),
            ColumnMeaning.field("category"), ColumnMeaning.field("documentation"));
    }

    @Test
    void theFirstRowsAreShownAsTheyWillBeRead() throws IOException {
        var preview = open(TABLE).preview();
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.rows()).extracting(TablePreview.Row::line).containsExactly(3, 4, 5);
        assertThat(preview.rows().get(0).service().orElseThrow().facts().byQuestion().get("capacity-delay").value())
            .isEqualTo(new Value.Amount(new BigDecimal(120)));
        assertThat(preview.rows().get(2).service()).isEmpty();
        assertThat(preview.rows().get(2).problems()).extracting(InEnglish::sentence).singleElement().asString()
            .contains("\"mesaging\" is not a category");
    }

    @Test
    void anotherColumnMayHoldAThing() throws IOException {
        var source = open(TABLE);
        var mapping = source.preview().mapping().with(7, ColumnMeaning.field("name"));
        assertThat(mapping.columns().get(0)).isEqualTo(ColumnMeaning.IGNORED);
        assertThat(source.preview(mapping).rows().get(0).service()).get().extracting(Service::name).isEqualTo("red");
    }

    @Test
    void whatNoColumnHoldsMayBeTheSameInAllRows() throws IOException {
        var source = open("Name,Idle cost\nQueue,5\nBus,7\n");
        var mapping = source.preview().mapping().withConstant("provider", "Acme").withConstant("category", "Messaging")
            .withConstant("documentation", "https://acme.example");
        assertThat(source.preview().problems()).hasSize(1);
        assertThat(source.preview(mapping.withConstant("category", "messaging")).rows())
            .allSatisfy(row -> assertThat(row.service()).isPresent());
        assertThat(mapping.withConstant("provider", " ").constants()).doesNotContainKey("provider");
    }

    @Test
    void theFolderIsFoundCleanAndHoldsWhatWasShown() throws IOException {
        var source = open(TABLE);
        var target = folder.resolve("new").resolve("catalog");
        var outcome = source.write(source.preview().mapping(), target);
        assertThat(outcome.services()).isEqualTo(2);
        assertThat(outcome.problems()).hasSize(1);
        var read = CatalogReader.check(CatalogSelection.of(List.of(target)), LookupPeriod.untilToday());
        assertThat(read.problems()).extracting(InEnglish::line).isEmpty();
        var shown = source.preview().rows().stream().flatMap(row -> row.service().stream())
            .collect(Collectors.toMap(Service::id, service -> service));
        assertThat(read.services()).hasSize(2).allSatisfy(service ->
            assertThat(service).isEqualTo(shown.get(service.id())));
    }

    @Test
    void anOwnRubricIsWrittenToo() throws IOException {
        var own = Files.createDirectories(folder.resolve("own"));
        for (var name : List.of("rubric.json", "rubric.de.json", "profiles.json"))
            Files.copy(Path.of("catalog", name), own.resolve(name));
        var source = new TableImport(table(TABLE), CatalogSelection.of(List.of(own)), "de");
        var target = folder.resolve("catalog");
        source.write(source.preview().mapping(), target);
        assertThat(target.resolve("rubric.json")).hasSameBinaryContentAs(own.resolve("rubric.json"));
        assertThat(target.resolve("rubric.de.json")).exists();
        assertThat(CatalogReader.check(CatalogSelection.of(List.of(target)), LookupPeriod.untilToday()).problems())
            .isEmpty();
    }

    @Test
    void aFolderThatHoldsAnythingIsNeverWrittenInto() throws IOException {
        var source = open(TABLE);
        var target = Files.createDirectories(folder.resolve("full"));
        Files.writeString(target.resolve("precious.txt"), "mine");
        assertThatThrownBy(() -> source.write(source.preview().mapping(), target))
            .isInstanceOfSatisfying(FileFailureException.class, failure ->
                assertThat(failure.failure().kind()).isEqualTo(FileFailure.Kind.NOT_EMPTY));
        for (var name : List.of("table", "table-2"))
            assertThat(source.writeInto(source.preview().mapping(), target).folder()).isEqualTo(target.resolve(name));
        assertThat(target).isDirectoryContaining(path -> path.endsWith("precious.txt"));
    }

    @Test
    void nothingIsWrittenWhereNoRowCanBeRead() throws IOException {
        var source = open(TABLE);
        var nothing = new TableMapping(Collections.nCopies(8, ColumnMeaning.IGNORED), Map.of());
        assertThat(source.write(nothing, folder.resolve("none")).services()).isZero();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void whatFailsHalfwayLeavesNothing() throws IOException {
        var source = open(TABLE);
        Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> source.write(source.preview().mapping(), folder.resolve("file").resolve("catalog")))
            .isInstanceOf(IOException.class);
        assertThat(folder.resolve("file")).isRegularFile();
    }

    @Test
    void aTableThatCannotBeReadHasNoHeadings() throws IOException {
        var preview = open("").preview();
        assertThat(preview.headings()).isEmpty();
        assertThat(preview.problems()).hasSize(1);
    }

    @Test
    void aTableIsReadAsItIsByItsNamesOnly() throws IOException {
        assertThat(open(TABLE).asItIs().isReadable()).isFalse();
        assertThat(open("name,provider,category,documentation,idle-cost\nQ,A,messaging,https://a.example,5\n").asItIs()
            .isReadable()).isTrue();
    }

    private TableImport open(String text) throws IOException {
        return new TableImport(table(text), CatalogSelection.SHIPPED, "en");
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }
}
