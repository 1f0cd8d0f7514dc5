package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Rating;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.files.CatalogReader;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** The catalog in this repository. */
class ShippedCatalogTest {

    private static final Catalog CATALOG = CatalogReader.shipped();

    @Test
    void readsWithoutProblems() {
        assertThat(CATALOG.problems()).isEmpty();
    }

    @Test
    void everyFactThatHoldsALevelUpNamesItsSource() {
        var checks = CATALOG.services().stream().flatMap(service -> CATALOG.rubric().ratings(service).stream())
            .flatMap(rating -> rating.checks().stream()).filter(Rating.Check::holds);
        assertThat(checks).allSatisfy(check ->
            assertThat(check.fact().flatMap(Fact::source)).as(check.condition().question().id()).isPresent());
    }

    @Test
    void everyServiceAnswersTheQuestionsOfTheLabelsHeadline() {
        assertThat(CATALOG.services()).allSatisfy(service ->
            assertThat(service.facts().answer(CATALOG.rubric().label().headline())).isPresent());
    }

    @Test
    void referenceWeightsTotalAHundred() {
        assertThat(CATALOG.profiles()).allSatisfy(profile ->
            assertThat(profile.weights().sum()).as(profile.id()).isEqualTo(100));
    }

    /** A changed fact shows here as a changed letter, to be reviewed. */
    @Test
    void everyLetterIsAsReviewed() throws IOException {
        var texts = Texts.english();
        var table = Ranking.of(CATALOG, CATALOG.rubric().reference()).placements().stream().map(each ->
            Comparison.labelClass(each.service(), CATALOG.rubric()).letter() + "  "
                + LevelWords.index(each, texts) + "  " + each.service().id() + "  "
                + CATALOG.rubric().characteristics().stream()
                    .map(axis -> LevelWords.level(each.service(), axis, texts)).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("\n", "", "\n"));
        var golden = Path.of("src/test/resources/shipped-ranking.txt");
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/shipped-ranking.txt"), table);
        assertThat(table).as("compare target/shipped-ranking.txt with " + golden).isEqualTo(Files.readString(golden));
    }
}
