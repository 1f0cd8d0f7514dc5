package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/** What a new version of the rubric did to every letter is told where readers of the catalog find it. */
class CatalogChangesTest {

    private static final Catalog CATALOG = CatalogReader.shipped();
    private static final Path BEFORE = Path.of("src/test/resources/shipped-ranking-2026.2.txt");
    private static final Path TOLD = Path.of("catalog/CHANGES.md");
    private static final Path MADE = Path.of("target/CHANGES.md");
    private static final int LEVELS = 3;
    private static final String TABLE = "# Rubric 2026.3: every letter before and after\n\n"
        + "What the new version reads otherwise, and why, stands in the history of `rubric.json` and in the reasons of"
        + " its steps. Here is what it did to each service that was rated by version 2026.2, and which services are"
        + " new. A level that moved says what it means now; it moved because its ladder is another, because the"
        + " question was answered by the rule for its siblings, or because a fact was read anew.\n";

    /** One line of an earlier ranking: letter, index and levels, as stated by all facts. */
    private record Earlier(String letter, String index, List<Integer> levels) {}

    @Test
    void everyLetterBeforeAndAfterIsTold() throws IOException {
        var text = text();
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, text);
        assertThat(TOLD).as("compare " + MADE + ", and copy it over").hasContent(text.stripTrailing());
    }

    private static String text() throws IOException {
        var before = before();
        var text = new StringBuilder(TABLE);
        text.append("\n| service | 2026.2 | 2026.3 | what moved |\n| --- | --- | --- | --- |\n");
        before.forEach((id, earlier) -> text.append(CATALOG.service(new ServiceId(id)).map(service ->
            "| " + service.title() + " | " + earlier.letter() + " " + earlier.index() + " | " + now(service) + " | "
                + moved(service, earlier) + " |\n").orElse("| " + id + " | " + earlier.letter() + " "
                + earlier.index() + " | left out | |\n")));
        text.append("\n## New in 2026.3\n\n| service | provider | category | label |\n| --- | --- | --- | --- |\n");
        CATALOG.services().stream().filter(service -> !before.containsKey(service.id().text())).forEach(service ->
            text.append("| ").append(service.title()).append(" | ").append(service.provider().name()).append(" | ")
                .append(service.category().name()).append(" | ").append(now(service)).append(" |\n"));
        return text.toString();
    }

    private static String now(Service service) {
        return Comparison.labelClass(service, CATALOG.rubric()).letter() + " "
            + highest(LevelWords.referenceIndex(service, CATALOG.rubric(), Texts.english()));
    }

    private static String moved(Service service, Earlier earlier) {
        return CATALOG.rubric().ratings(service).stream()
            .filter(rating -> rating.level().steps() != earlier.levels().get(rating.characteristic().place()))
            .map(rating -> rating.characteristic().brief() + " "
                + earlier.levels().get(rating.characteristic().place()) + " → " + rating.level().steps()
                + meaning(rating)).collect(Collectors.joining("<br>"));
    }

    private static String meaning(Rating rating) {
        return rating.text().isEmpty() ? "" : ": " + rating.text();
    }

    private static Map<String, Earlier> before() throws IOException {
        var before = new LinkedHashMap<String, Earlier>();
        for (var line : Files.readAllLines(BEFORE)) {
            var words = line.strip().split("\\s+");
            var levels = IntStream.range(LEVELS, words.length).mapToObj(i -> Integer.valueOf(highest(words[i])))
                .toList();
            assertThat(levels).allMatch(level -> level <= Level.TOP).hasSize(CATALOG.rubric().characteristics().size());
            before.put(words[2], new Earlier(words[0], highest(words[1]), levels));
        }
        return before;
    }

    /** What all facts give, of a range that begins with what the checked ones give. */
    private static String highest(String range) {
        var ends = Arrays.asList(range.split("–"));
        return ends.get(ends.size() - 1);
    }
}
