package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Places;

/** Finding a service by what is typed. */
class TypeAheadIndexTest {

    private static final Catalog FEW = Samples.catalog(Stream.of("Amazon S3", "Azure Blob Storage", "Café Été",
        "Cloud Storage", "Express Box", "Storage Box").map(name -> Samples.service(name, 0, 0, 0, 0, 0, 0, 0, 0))
        .toList());

    @Test
    void aNameThatBeginsSoComesBeforeAWordThatDoes() {
        assertThat(found(FEW, "stor", 0)).contains("Storage Box");
        assertThat(found(FEW, "storage b", 0)).contains("Storage Box");
        assertThat(found(FEW, "blob", 0)).contains("Azure Blob Storage");
    }

    @Test
    void whatIsInTheMiddleOfAWordIsFoundLast() {
        assertThat(found(FEW, "press", 0)).contains("Express Box");
        assertThat(found(FEW, "ox", 0)).contains("Express Box");
    }

    @Test
    void aWordThatBeginsSoComesBeforeAnEarlierRowThatOnlyContainsIt() {
        var catalog = Samples.catalog(Samples.service("Acestore", 0, 0, 0, 0, 0, 0, 0, 0),
            Samples.service("Blob Storage", 0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(found(catalog, "stor", 0)).contains("Blob Storage");
    }

    @Test
    void inATableWithoutRowsNothingIsFound() {
        assertThat(TypeAheadIndex.of(FEW).find("a", new Rows(Places.of()), 0)).isEmpty();
    }

    @Test
    void aTextIsFoldedToPlainLettersAndSingleSpaces() {
        assertThat(TypeAheadIndex.folded("(Große)  Straße-7 ")).isEqualTo("grosse strasse 7 ");
    }

    @Test
    void capitalsAccentsAndSignsDoNotMatter() {
        assertThat(found(FEW, "CAFE ete", 0)).contains("Café Été");
        assertThat(found(FEW, "café-é", 0)).contains("Café Été");
    }

    @Test
    void aRowThatStillFitsIsKept() {
        assertThat(found(FEW, "a", 1)).contains("Azure Blob Storage");
        assertThat(found(FEW, "am", 1)).contains("Amazon S3");
    }

    @Test
    void oneLetterAgainGoesOnAndComesRound() {
        assertThat(found(FEW, "aa", 0)).contains("Azure Blob Storage");
        assertThat(found(FEW, "aaa", 1)).contains("Amazon S3");
    }

    @Test
    void theModeCanBeTypedToo() {
        assertThat(found(FEW, "cloud storage mo", 0)).contains("Cloud Storage");
    }

    @Test
    void whatFitsNothingFindsNothing() {
        assertThat(found(FEW, "zzx", 0)).isEmpty();
        assertThat(found(FEW, "", 0)).isEmpty();
        assertThat(found(FEW, " ", 0)).isEmpty();
        assertThat(found(FEW, "-", 3)).isEmpty();
    }

    @Test
    void everyServiceIsFoundByItsWholeTitleFromEverywhere() {
        var small = SmallCatalog.ENGLISH;
        for (int from = 0; from < small.services().size(); from += 5)
            for (var service : small.services())
                assertThat(found(small, service.title(), from)).contains(service.name());
    }

    @Test
    void whatIsFoundContainsWhatWasTyped() {
        var small = SmallCatalog.ENGLISH;
        for (var typed : List.of("a", "la", "sto", "func", "aur", "e", "ec2"))
            assertThat(found(small, typed, 5)).hasValueSatisfying(name -> assertThat(small.services().stream()
                .filter(service -> service.name().equals(name)).map(service -> TypeAheadIndex.folded(service.title())))
                .anyMatch(title -> title.contains(typed)));
    }

    @Test
    void oneLetterAgainAndAgainVisitsEveryNameThatBeginsWithIt() {
        var small = SmallCatalog.ENGLISH;
        var rows = rows(small);
        var names = TypeAheadIndex.of(small);
        int row = 0;
        var visited = new java.util.TreeSet<String>();
        for (int i = 0; i < rows.size(); i++) {
            row = names.find("aa", rows, row).orElseThrow();
            visited.add(small.services().get(rows.service(row)).title());
        }
        assertThat(visited).containsExactlyInAnyOrderElementsOf(small.services().stream().map(Service::title)
            .filter(title -> title.toLowerCase(java.util.Locale.ROOT).startsWith("a")).toList());
    }

    private static Optional<String> found(Catalog catalog, String typed, int from) {
        var rows = rows(catalog);
        return TypeAheadIndex.of(catalog).find(typed, rows, from).stream().mapToObj(row ->
            catalog.services().get(rows.service(row)).name()).findFirst();
    }

    private static Rows rows(Catalog catalog) {
        return new Rows(Places.of(IntStream.range(0, catalog.services().size()).toArray()));
    }
}
