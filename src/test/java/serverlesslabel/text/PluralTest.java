package serverlesslabel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Plural forms of texts with a number. */
class PluralTest {

    private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\\s*\"([a-z.]+)\"");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ENGLISH|0|0 services", "ENGLISH|1|1 service", "ENGLISH|2|2 services",
        "ENGLISH|1001|1,001 services", "GERMAN|0|0 Dienste", "GERMAN|1|1 Dienst", "GERMAN|1001|1.001 Dienste"})
    void theNumberChoosesTheWords(Language language, long number, String words) {
        assertThat(Texts.of(language).count("services", number)).isEqualTo(words);
    }

    @Test
    void partsCountFromOneBehindTheNumber() {
        assertThat(Texts.english().count("alt.ranking", 2, "A", "B")).isEqualTo("A table of 2 services from A to B.");
        assertThat(Texts.english().count("alt.ranking", 1, "A", "A")).isEqualTo("A table of one service, A.");
    }

    @Test
    void whereALanguageHasNoWordsOfItsOwnForOneTheOthersStand() {
        assertThat(Texts.english().keys()).doesNotContain("dock.more.one");
        assertThat(Texts.english().count("dock.more", 1, "Pinned")).isEqualTo("Pinned; 1 more");
    }

    @Test
    void whatHasNoFormsCannotBeCounted() {
        assertThatIllegalArgumentException().isThrownBy(() -> Texts.english().count("weights.reset", 2))
            .withMessage("no text for weights.reset.other");
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsCountedHasWordsForEveryNumberInEveryLanguage(Language language) throws IOException {
        var texts = Texts.of(language);
        assertThat(counted()).hasSizeGreaterThan(8).allSatisfy(key ->
            assertThat(LongStream.range(0, 200).mapToObj(number -> texts.count(key, number, "a", "b")))
                .noneMatch(String::isBlank));
    }

    private static TreeSet<String> counted() throws IOException {
        var counted = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList())
                COUNTED.matcher(Files.readString(file)).results().forEach(found -> counted.add(found.group(1)));
        }
        return counted;
    }
}
