package serverlesslabel.files.icons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.IconSource.IconKind;
import serverlesslabel.picture.Outline.Step;
import serverlesslabel.picture.Point;

class IconFolderTest {

    private static final IconSource ICONS = IconFolder.shipped();
    private static final Rubric RUBRIC = CatalogReader.shipped().rubric();
    /** Half a line lies outside of an outline. */
    private static final double EDGE = 0.75;

    @Test
    void everyCategoryHasAnIcon() {
        assertThat(RUBRIC.categories()).extracting(Category::id).allSatisfy(id ->
            assertThat(ICONS.icon(IconKind.CATEGORIES, id)).as(id).isPresent());
    }

    @Test
    void everyCharacteristicHasAnIcon() {
        assertThat(RUBRIC.characteristics()).extracting(Characteristic::id).allSatisfy(id ->
            assertThat(ICONS.icon(IconKind.CHARACTERISTICS, id)).as(id).isPresent());
    }

    @Test
    void everyFigureOfTheLabelHasAPictogram() {
        assertThat(RUBRIC.label().figures()).extracting(Question::id).allSatisfy(id ->
            assertThat(ICONS.icon(IconKind.PICTOGRAMS, id)).as(id).isPresent());
    }

    @Test
    void aServiceWithoutAnIconHasThatOfItsCategory() {
        assertThat(ICONS.ofService("amazon-ec2", "compute")).isEqualTo(ICONS.icon(IconKind.CATEGORIES, "compute"));
        assertThat(ICONS.ofService("amazon-ec2", "no-such-category")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void anIconIsDrawnInOneStyleInsideItsSquare(Path file) throws IOException {
        assertThat(Files.readString(file)).contains("viewBox=\"0 0 24 24\"", "stroke-width=\"1.5\"",
            "stroke-linejoin=\"round\"", "stroke-linecap=\"round\"", "fill=\"none\"").doesNotContain("style", "<text");
        var shelf = IconKind.valueOf(file.getParent().getFileName().toString().toUpperCase(Locale.ROOT));
        var icon = ICONS.icon(shelf, file.getFileName().toString().replace(".svg", "")).orElseThrow();
        assertThat(icon.outline().steps().stream().flatMap(IconFolderTest::ends)).isNotEmpty().allSatisfy(point -> {
            assertThat(point.x()).isBetween(EDGE, icon.grid() - EDGE);
            assertThat(point.y()).isBetween(EDGE, icon.grid() - EDGE);
        });
    }

    private static Stream<Point> ends(Step step) {
        if (step instanceof Step.Move move) return Stream.of(move.to());
        if (step instanceof Step.Line line) return Stream.of(line.to());
        return step instanceof Step.Curve curve ? Stream.of(curve.to()) : Stream.empty();
    }

    private static List<Path> files() throws IOException {
        try (var found = Files.walk(Path.of("icons"))) {
            return found.filter(file -> file.toString().endsWith(".svg") && file.getNameCount() == 3).sorted().toList();
        }
    }
}
