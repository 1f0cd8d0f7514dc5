package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.application.Application;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;

/** What the build leaves out of the theme's style sheets must not be missed. */
@RobotTest
class LeanSheetsTest {

    private static final Path UNUSED = Path.of("src/main/program/unused-style-classes.txt");
    private static final Pattern HANDED_OUT = Pattern.compile("getStyleClass\\(\\)[^;{}]*");
    private static final Pattern IMPORT =
        Pattern.compile("import (?:javafx|org\\.controlsfx|atlantafx)[\\w.]*\\.(\\w+);");

    @Test
    void theWindowLooksAsWithTheWholeTheme() throws TimeoutException {
        try (var explorer = ExplorerRobot.open(1280, 800)) {
            var leanSheet = Application.getUserAgentStylesheet();
            assertThat(leanSheet).contains("serverlesslabel");
            for (var page : Page.values()) {
                explorer.pages().page(page.id());
                var lean = explorer.pages().pixels();
                explorer.pages().setTheme(new PrimerLight().getUserAgentStylesheet());
                assertThat(explorer.pages().pixels().equals(lean)).as(page.id()).isTrue();
                explorer.pages().setTheme(leanSheet);
            }
        }
    }

    @Test
    void noControlIsUsedWhoseRulesAreLeftOut() throws IOException {
        var unused = Arrays.stream(Files.readString(UNUSED).strip().split("\\s+"))
            .map(LeanSheetsTest::type).collect(Collectors.toSet());
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList())
                assertThat(IMPORT.matcher(Files.readString(file)).results().map(found -> found.group(1))
                    .filter(unused::contains)).as(file.toString()).isEmpty();
        }
    }

    @Test
    void noClassIsHandedOutWhoseRulesAreLeftOut() throws IOException {
        var unused = Arrays.stream(Files.readString(UNUSED).strip().split("\\s+"))
            .map(name -> "\"" + name + "\"").toList();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(HANDED_OUT.matcher(Files.readString(file)).results().map(found -> found.group())
                    .filter(code -> unused.stream().anyMatch(code::contains))).as(file.toString()).isEmpty();
            }
        }
    }

    private static String type(String styleClass) {
        return Arrays.stream(styleClass.split("-"))
            .map(part -> part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1))
            .collect(Collectors.joining());
    }
}
