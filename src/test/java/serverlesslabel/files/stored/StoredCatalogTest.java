package serverlesslabel.files.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.text.Language;

/** What the build has stored is the catalog that its files are read into. */
class StoredCatalogTest {

    @ParameterizedTest
    @EnumSource
    void whatIsStoredEqualsWhatIsRead(Language language) {
        var stored = StoredCatalog.read(language.id()).orElseThrow();
        var read = CatalogReader.shipped(language.id());
        assertThat(stored.rubric()).isEqualTo(read.rubric());
        assertThat(stored.profiles()).isEqualTo(read.profiles());
        assertThat(stored.services()).isEqualTo(read.services());
        assertThat(stored.sameAs(read)).isTrue();
    }

    /** Equal maps may differ in order, in which facts and choices are shown. */
    @ParameterizedTest
    @EnumSource
    void whatStandsInAnOrderKeepsIt(Language language) {
        assertThat(orders(StoredCatalog.read(language.id()).orElseThrow()))
            .isEqualTo(orders(CatalogReader.shipped(language.id()))).hasSizeGreaterThan(150);
    }

    private static List<List<String>> orders(Catalog catalog) {
        return Stream.concat(
            catalog.services().stream().map(service -> List.copyOf(service.facts().byQuestion().keySet())),
            catalog.rubric().questions().stream().map(question -> question.answers()
                instanceof AnswerType.SingleChoice choices ? List.copyOf(choices.names().keySet()) : List.<String>of()))
            .toList();
    }

    /** As after reading, every fact answers the rubric's own question, and what is equal is there once. */
    @Test
    void equalObjectsAreOne() {
        var catalog = StoredCatalog.read("en").orElseThrow();
        var questions = catalog.rubric().questions();
        assertThat(catalog.services()).flatExtracting(service -> service.facts().byQuestion().values())
            .hasSizeGreaterThan(3000).allSatisfy(fact ->
                assertThat(questions).anySatisfy(question -> assertThat(fact.question()).isSameAs(question)));
    }

    @Test
    void aLanguageThatIsNotStoredIsNone() {
        assertThat(StoredCatalog.read("tlh")).isEmpty();
    }

    @Test
    void aTypeThatIsNoneOfTheCatalogIsNamed() {
        var bytes = "\u0001\u0007Gallery\u0001\u0000".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> StoredObjects.last(bytes)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("Gallery");
    }

    /** 300 takes two bytes, "ü" two, and a list is made of what stands before it. */
    @Test
    void theFormIsAsDescribed() {
        var bytes = "\u0003\u0007Integer\u0006String\u0004List\u0003\u0000\u00AC\u0002\u0001\u0002\u00C3\u00BC"
            + "\u0002\u0003\u0001\u0000\u0001";
        assertThat(StoredObjects.last(bytes.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(List.of("ü", 300, "ü"));
    }
}
