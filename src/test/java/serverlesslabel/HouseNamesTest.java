package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that mislead nobody, and sizes a reader can take in. */
class HouseNamesTest {

    private static final JavaClasses CODE = ProductionCode.CLASSES;

    /** Where the names are that everybody takes for the platform's. */
    private static final List<String> PLATFORM = List.of("java.lang", "java.awt", "javafx.application", "javafx.stage",
        "javafx.scene", "javafx.scene.control", "javafx.scene.image", "javafx.scene.layout", "javafx.scene.paint",
        "javafx.scene.shape", "javafx.scene.text");
    /** A point has no other name, and nobody here needs that of AWT. */
    private static final Set<String> OWN_IN_SPITE = Set.of("Point");

    /** A nested type may be named as another nested one: its owner tells them apart. */
    @Test
    void noNameIsThereTwice() {
        var names = names().toList();
        assertThat(names.stream().filter(text -> Collections.frequency(names, text) > 1).distinct()).isEmpty();
        assertThat(CODE.stream().filter(JavaClass::isNestedClass).filter(each -> names.contains(each.getSimpleName())))
            .as("nested types named as one that stands alone").isEmpty();
    }

    @Test
    void noNameIsOneOfThePlatform() {
        assertThat(names().filter(text -> !OWN_IN_SPITE.contains(text)).flatMap(name ->
            PLATFORM.stream().map(text -> text + "." + name).filter(HouseNamesTest::exists))).isEmpty();
    }

    /** A test is mostly a list: it may be longer in the middle, but not at the end. */
    @ParameterizedTest
    @CsvSource({"src/main/java, 80, 160", "src/test/java, 120, 250"})
    void filesStaySmall(Path sources, int median, int most) throws IOException {
        try (var files = Files.walk(sources)) {
            var sizes = files.filter(file -> file.toString()
                .endsWith(".java")).map(HouseNamesTest::lines).sorted().toList();
            assertThat(sizes.get(sizes.size() / 2)).as("median, in lines").isLessThan(median);
            assertThat(sizes.get(sizes.size() * 95 / 100)).as("95 of 100, in lines").isLessThanOrEqualTo(most);
            assertThat(sizes.get(sizes.size() - 1)).as("the longest, in lines").isLessThanOrEqualTo(250);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void roomsStaySmall(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            var rooms = files.filter(file -> file.toString().endsWith(".java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
            assertThat(rooms).allSatisfy((room, count) -> assertThat(count).isLessThanOrEqualTo(35));
        }
    }

    @Test
    void goldensStaySmallEnoughToReview() throws IOException {
        long together = 0;
        for (var folder : List.of("drawings", "reports")) {
            try (var files = Files.list(Path.of("src/test/resources", folder))) {
                for (var file : files.toList()) together += Files.size(file);
            }
        }
        assertThat(together).as("bytes of all goldens: a change that nobody can read is not reviewed")
            .isPositive().isLessThan(600_000);
    }

    @Test
    void endingsOfFilesAreSpelledOnce() throws IOException {
        var ending = Pattern.compile("\"\\.(png|svg|pdf|md|html|csv|json)\"");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                .filter(file -> !file.startsWith("src/main/java/serverlesslabel/files") && ending.matcher(text(file))
                .find()))
                .as("FileType says how exported files end; only files says how those of a catalog do").isEmpty();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path file) {
        try (var lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> names() {
        return CODE.stream().filter(JavaClass::isTopLevelClass).map(JavaClass::getSimpleName)
            .filter(text -> !text.equals("package-info"));
    }

    private static boolean exists(String type) {
        return HouseNamesTest.class.getResource("/" + type.replace('.', '/') + ".class") != null;
    }
}
