package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.Rubric;
import serverlesslabel.files.catalog.CatalogReader;

/** The published definitions in this repository, and the weights that follow from them. */
class ShippedDefinitionsTest {

    private static final Rubric RUBRIC = CatalogReader.shipped().rubric();
    private static final Rubric GERMAN = CatalogReader.shipped("de").rubric();
    private static final List<String> ENGLISH_NUMBERS = List.of("None", "One", "Two", "Three", "Four", "Five", "Six",
        "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve");
    private static final List<String> GERMAN_NUMBERS = List.of("Keine", "Eine", "Zwei", "Drei", "Vier", "Fünf", "Sechs",
        "Sieben", "Acht", "Neun", "Zehn", "Elf", "Zwölf");

    static List<Characteristic> characteristics() {
        return RUBRIC.characteristics();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("characteristics")
    void theReasonOfAWeightCountsTheDefinitionsThatNameIt(Characteristic characteristic) {
        int all = RUBRIC.definitions().size();
        assertThat(characteristic.why()).startsWith(ENGLISH_NUMBERS.get(namedBy(characteristic)) + " of "
            + ENGLISH_NUMBERS.get(all).toLowerCase(Locale.ENGLISH) + " ");
        assertThat(GERMAN.characteristics().get(characteristic.place()).why())
            .startsWith(GERMAN_NUMBERS.get(namedBy(characteristic)) + " von "
                + GERMAN_NUMBERS.get(all).toLowerCase(Locale.GERMAN) + " ");
    }

    @Test
    void moreDefinitionsNeverMeanLessWeight() {
        for (var one : RUBRIC.characteristics())
            for (var other : RUBRIC.characteristics())
                if (namedBy(one) > namedBy(other)) assertThat(RUBRIC.reference().of(one))
                    .as(one.id() + " against " + other.id()).isGreaterThanOrEqualTo(RUBRIC.reference().of(other));
    }

    /** As the README says: a core that counts alike, and the rest below it. */
    @Test
    void whatMoreThanHalfOfThemNameCountsMost() {
        int most = RUBRIC.reference().points().stream().max(Integer::compare).orElseThrow();
        assertThat(RUBRIC.characteristics()).allSatisfy(each -> assertThat(RUBRIC.reference().of(each) == most)
            .as(each.id()).isEqualTo(2 * namedBy(each) > RUBRIC.definitions().size()));
    }

    @Test
    void aDefinitionNamesEachCharacteristicOnceAndNoOther() {
        var known = RUBRIC.characteristics().stream().map(Characteristic::id).toList();
        assertThat(RUBRIC.definitions()).hasSizeGreaterThan(1).allSatisfy(definition ->
            assertThat(definition.names()).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(known));
    }

    @Test
    void theReadmeHasTheTableOfTheRubric() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(table());
    }

    private static String table() {
        var axes = RUBRIC.characteristics();
        var head = Stream.of(row("definition", "year", axes.stream().map(Characteristic::brief)),
            row("---", "---", Collections.nCopies(axes.size(), ":-:").stream()));
        var rows = RUBRIC.definitions().stream().map(definition -> row("[" + definition.name() + "]("
            + definition.source().address() + ")", definition.published().date().substring(0, 4),
            axes.stream().map(axis -> definition.names().contains(axis.id()) ? "×" : "")));
        var foot = Stream.of(row("named by", "", axes.stream().map(axis -> Integer.toString(namedBy(axis)))),
            row("weight", "", axes.stream().map(axis -> Integer.toString(RUBRIC.reference().of(axis)))));
        return Stream.of(head, rows, foot).flatMap(lines -> lines).collect(Collectors.joining());
    }

    private static String row(String first, String second, Stream<String> others) {
        return Stream.concat(Stream.of(first, second), others).map(cell -> cell.isEmpty() ? "| " : "| " + cell + " ")
            .collect(Collectors.joining("", "", "|\n"));
    }

    private static int namedBy(Characteristic characteristic) {
        return (int) RUBRIC.definitions().stream().map(Definition::names)
            .filter(names -> names.contains(characteristic.id())).count();
    }
}
