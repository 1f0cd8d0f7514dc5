package serverlesslabel.view.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the style classes of the style sheets with those of the code, which no compiler does. */
class StyleClassesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTORS = Pattern.compile("(?:\\A|[{}])([^{}]++)(?=\\{)");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern HANDED_OUT = Pattern.compile("getStyleClass\\(\\)[^;{}]*");
    private static final Pattern MARKUP = Pattern.compile("class=\\\\\"([a-z ]+)\\b(?!-)");

    /** The style sheets of the libraries; their classes need no rule of ours. */
    private static final List<String> OF_LIBRARIES = List.of("/atlantafx/base/theme/primer-light.css",
        "/com/sun/javafx/scene/control/skin/modena/modena.css", "/org/controlsfx/control/segmentedbutton.css",
        "/org/controlsfx/control/textfield/customtextfield.css");

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path SHEETS = Path.of("src/main/resources/serverlesslabel/view");
    private static final Path PAGE = Path.of("src/main/resources/serverlesslabel/report/document/page.css");
    private static final Path SITE = Path.of("src/main/resources/serverlesslabel/site/site.css");

    @Test
    void everyClassThatIsRuledIsHandedOut() {
        var ruled = classes(all(SHEETS, ".css"));
        ruled.removeAll(ofLibraries());
        assertThat(literals(all(JAVA, ".java").filter(code -> code.contains("getStyleClass()"))))
            .as("words in the code of views").containsAll(ruled);
    }

    @Test
    void everyClassThatIsHandedOutIsRuled() {
        var handedOut = literals(all(JAVA, ".java").flatMap(code -> HANDED_OUT.matcher(code).results()
            .map(found -> found.group())));
        handedOut.removeAll(ofLibraries());
        handedOut.removeIf(soughtByRobots());
        assertThat(classes(all(SHEETS, ".css"))).as("classes in style sheets").containsAll(handedOut);
    }

    @Test
    void everyClassOfAPageIsRuledAndUsed() {
        var ruled = classes(Stream.of(read(PAGE), read(SITE)));
        var code = all(JAVA, ".java").filter(text -> text.contains("class=\\\"")).collect(Collectors.joining());
        var written = MARKUP.matcher(code).results().flatMap(found -> Stream.of(found.group(1).split(" ")))
            .collect(Collectors.toSet());
        assertThat(ruled).containsAll(written);
        assertThat(literals(Stream.of(code.replace("\\\"", " "))).stream()
            .flatMap(text -> Stream.of(text.split("\\W+")))).containsAll(ruled);
    }

    /** Some nodes have a style class only so that robots can find them. */
    private static Predicate<String> soughtByRobots() {
        var tests = all(Path.of("src/test/java"), ".java").collect(Collectors.joining());
        return text -> tests.contains("\"." + text + "\"");
    }

    private static Set<String> ofLibraries() {
        return classes(OF_LIBRARIES.stream().map(StyleClassesTest::resource));
    }

    private static Set<String> classes(Stream<String> sheets) {
        return sheets.map(sheet -> COMMENT.matcher(sheet).replaceAll("")).flatMap(sheet ->
                SELECTORS.matcher(sheet).results().map(found -> found.group(1)))
            .flatMap(selectors -> STYLE_CLASS.matcher(selectors).results().map(found -> found.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals(Stream<String> code) {
        return code.flatMap(text -> LITERAL.matcher(text).results().map(found -> found.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> all(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).map(StyleClassesTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = StyleClassesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
