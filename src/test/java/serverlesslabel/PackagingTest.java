package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import serverlesslabel.app.ExplorerApp;
import serverlesslabel.command.CommandList;

/** The files an installer is made of name what the program has: nobody sees a wrong name before it is installed. */
class PackagingTest {

    private static final Path PACKAGING = Path.of("src/packaging");
    private static final Path LINUX = PACKAGING.resolve("linux");
    private static final String TYPE = "application/x-serverless-label";
    private static final String ENDING = ".serverless";

    @Test
    void theJarIsMadeAtATimeThatIsFixed() throws IOException {
        var time = Pattern.compile("<project.build.outputTimestamp>([^<]+)<").matcher(read(Path.of("pom.xml")));
        assertThat(time.find()).isTrue();
        assertThat(Instant.parse(time.group(1)).getNano()).as("archives keep whole seconds").isZero();
    }

    /** Two builds in two folders make the same jar; src/packaging/same-jar looks at all of it, which takes minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"primer-light", "primer-dark"})
    void noStyleSheetSaysWhereItWasMade(String sheet) throws IOException {
        try (var in = PackagingTest.class.getResourceAsStream("/serverlesslabel/view/" + sheet + ".bss")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                .contains("file:/" + sheet + ".css").doesNotContain("target/");
        }
    }

    @Test
    void theDesktopFileNamesTypeCommandIconAndWindow() throws IOException {
        assertThat(read(LINUX.resolve("serverless-label.desktop")).lines()).contains("MimeType=" + TYPE + ";",
            "Exec=serverless-label %F", "Icon=serverless-label", "StartupWMClass=" + ExplorerApp.class.getName());
    }

    /** The ending is known to the window, the desktops of three systems and the recipes. */
    @ParameterizedTest
    @ValueSource(strings = {"src/packaging/linux/serverless-label.mime.xml", "src/packaging/MakeInstaller.java",
        "src/packaging/linux/serverlesslabel.app.Explorer.metainfo.xml"})
    void everyoneNamesTheSameType(Path file) throws IOException {
        assertThat(read(file)).contains(TYPE);
        assertThat(read(Path.of("src/main/java/serverlesslabel/view/FileActions.java"))).contains('"' + ENDING + '"');
        assertThat(read(LINUX.resolve("serverless-label.mime.xml"))).contains("\"*" + ENDING + "\"");
        assertThat(read(PACKAGING.resolve("MakeInstaller.java"))).contains("extension=" + ENDING.substring(1) + "\\n");
        assertThat(read(PACKAGING.resolve("recipes/winget/ServerlessLabel.ServerlessLabel.installer.yaml")))
            .contains("- " + ENDING.substring(1) + "\n");
    }

    static Stream<String> commands() {
        return CommandList.all().stream()
            .map(each -> each.getAnnotation(Command.class).name());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theManualNamesEveryCommand(String command) throws IOException {
        assertThat(read(LINUX.resolve("serverless-label.1"))).containsPattern("\\.B (serverless-label )?" + command);
    }

    /** What the launcher of the window is told, the installed ones are told too. */
    @Test
    void installedLaunchersHaveTheOptionsOfTheScript() throws IOException {
        var script = read(Path.of("src/main/program/serverless-label"));
        var installer = read(PACKAGING.resolve("MakeInstaller.java"));
        var options = Pattern.compile("\"(-X[^\"]+|--enable[^\"]+|-Dsun[^\"]+)\"").matcher(installer
            .substring(installer.indexOf("WINDOW = "), installer.indexOf(';', installer.indexOf("WINDOW = "))))
            .results().map(found -> found.group(1)).toList();
        assertThat(options).hasSize(15).allSatisfy(option -> assertThat(script).contains(option));
    }

    /** Java takes linked classes only in a program with the options for modules they were stored with. */
    @Test
    void classesAreStoredForTheRightsTheProgramIsStartedWith() throws IOException {
        var right = "--enable-native-access=ALL-UNNAMED";
        var script = read(Path.of("src/main/program/serverless-label"));
        assertThat(script.substring(0, script.indexOf("-cp \"${jars#:}\""))).as("for commands too").contains(right);
        var store = read(Path.of("src/main/program/store-classes"));
        assertThat(store.substring(store.indexOf("-Xshare:dump"), store.indexOf("-cp \"$jars\""))).contains(right);
        assertThat(read(PACKAGING.resolve("MakeInstaller.java")).split("-Xshare:dump")[1])
            .contains("option.startsWith(\"--\")");
    }

    /** Left to itself, rpmbuild writes the name of the machine and the hour into the package. */
    @Test
    void noPackageSaysWhenAndOnWhichMachineItWasMade() throws IOException {
        var installer = read(PACKAGING.resolve("MakeInstaller.java"));
        assertThat(installer.substring(installer.indexOf("\"rpmbuild\", \"-bb\"")))
            .contains("\"_buildhost localhost\"", "\"use_source_date_epoch_as_buildtime 1\"",
                "\"clamp_mtime_to_source_date_epoch 1\"");
        assertThat(installer).contains("put(\"SOURCE_DATE_EPOCH\", Long.toString(time.getEpochSecond()))");
    }

    @Test
    void theChangelogTellsOfTheVersion() throws IOException {
        var version = Pattern.compile("<artifactId>serverless-label</artifactId>\\s*<version>([^<]+)<")
            .matcher(read(Path.of("pom.xml"))).results().findFirst().orElseThrow().group(1);
        assertThat(read(Path.of(".github/CHANGELOG.md")).lines()).anyMatch(line ->
            line.matches("## \\[" + Pattern.quote(version) + "\\] - [0-9]{4}-[0-9]{2}-[0-9]{2}"));
    }

    @Test
    void recipesAreFilledWithTheSumsOfARelease(@TempDir Path folder) throws IOException, InterruptedException {
        var names = List.of("linux-x86_64.tar.gz", "linux-aarch64.tar.gz", "macos-arm64.dmg", "macos-x86_64.dmg",
            "windows-x64.msi");
        var sums = folder.resolve("SHA256SUMS");
        Files.write(sums, names.stream().map(name -> "ab".repeat(32) + "  serverless-label-1.2.3-" + name).toList());
        assertThat(fill(sums, folder.resolve("out"))).isZero();
        try (var files = Files.walk(folder.resolve("out"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(6).allSatisfy(file ->
                assertThat(read(file)).doesNotContainPattern("@[A-Za-z0-9._-]+@").contains("1.2.3"));
        }
        Files.write(sums, List.of("cd".repeat(32) + "  something-else.zip"));
        assertThat(fill(sums, folder.resolve("none"))).isNotZero();
    }

    private static int fill(Path sums, Path target) throws IOException, InterruptedException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            PACKAGING.resolve("FillRecipes.java").toString(), "owner/name", "1.2.3", sums.toString(), target.toString())
            .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
