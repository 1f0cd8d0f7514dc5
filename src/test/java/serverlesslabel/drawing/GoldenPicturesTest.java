package serverlesslabel.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.Golden;
import serverlesslabel.drawing.layout.GoldenPictures;
import serverlesslabel.paint.png.ImagePainter;
import serverlesslabel.paint.svg.SvgPainter;
import serverlesslabel.picture.Picture;

/**
 * Every drawing as reviewed. All pictures as they are drawn now are on {@code target/drawings/contact-sheet.png}; how
 * one that changed is taken over is said in {@link Golden}.
 */
class GoldenPicturesTest {

    private static final Map<String, Picture> PICTURES = GoldenPictures.all();

    static Stream<String> names() {
        return PICTURES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsReviewed(String name) throws IOException {
        var drawn = new SvgPainter(DrawingSamples.TYPEFACE).plain(PICTURES.get(name));
        Golden.isAsReviewed("drawings", name + ".svg", drawn);
    }

    @Test
    void everyDrawingIsPartOfAPictureThatIsKept() {
        var kept = new ClassFileImporter().importPackages("serverlesslabel.drawing");
        var drawn = kept.get(GoldenPictures.class).getTransitiveDependenciesFromSelf().stream()
            .map(Dependency::getTargetClass).map(JavaClass::getSimpleName).collect(Collectors.toSet());
        assertThat(kept.stream().map(JavaClass::getSimpleName).filter(name -> name.endsWith("Drawing")))
            .isNotEmpty().isSubsetOf(drawn);
    }

    @Test
    void noPictureIsKeptThatNobodyDraws() throws IOException {
        try (var files = Files.list(Path.of("src/test/resources/drawings"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".svg", ""))).allSatisfy(name ->
                assertThat(PICTURES).containsKey(name));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void noWordsLeaveThePaper(String name) {
        var picture = PICTURES.get(name);
        assertThat(PlacedWords.of(picture)).allSatisfy(placedWords -> {
            assertThat(placedWords.left()).as(placedWords.text()).isGreaterThanOrEqualTo(0);
            assertThat(placedWords.right()).as(placedWords.text()).isLessThanOrEqualTo(picture.width());
            assertThat(placedWords.top()).as(placedWords.text()).isGreaterThanOrEqualTo(-1);
            assertThat(placedWords.bottom()).as(placedWords.text()).isLessThanOrEqualTo(picture.height());
        });
    }

    @AfterAll
    static void paintTheContactSheet() throws IOException {
        var sheet = new ImagePainter(DrawingSamples.TYPEFACE).png(PictureStack.contactSheet(PICTURES), 1,
            Optional.empty());
        Files.write(Files.createDirectories(Path.of("target/drawings")).resolve("contact-sheet.png"), sheet);
    }
}
