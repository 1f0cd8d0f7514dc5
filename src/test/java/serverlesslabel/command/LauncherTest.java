package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import serverlesslabel.SmallCatalog;

/** The scripts that start the program: they must guess from the words whether it will open the window. */
class LauncherTest {

    private static final Path SHELL = Path.of("src/main/program/serverless-label");
    private static final Path BATCH = Path.of("src/main/program/serverless-label.bat");

    private static final String STORED = "-XX:SharedArchiveFile=";
    private static final String STORE = "-XX:+AutoCreateSharedArchive";

    @TempDir
    private Path folder;

    @BeforeEach
    void putAScriptAndAJavaThatOnlySaysHowItWasCalled() throws IOException {
        Files.copy(SHELL, Files.createDirectories(folder.resolve("bin")).resolve("serverless-label"));
        var java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        useJava("17.0.1");
    }

    @Test
    void everyCommandIsOneOfTheProgram() throws IOException {
        var listed = Arrays.stream(Program.class.getAnnotation(Command.class).subcommands()).map(Class::getSimpleName);
        try (var files = Files.list(Path.of("src/main/java/serverlesslabel/command"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Command") && !name.equals("CatalogCommand")))
                .isNotEmpty().isSubsetOf(listed.toList());
        }
    }

    @Test
    void everyCommandStandsInBothScripts() throws IOException {
        var names = Arrays.stream(Program.class.getAnnotation(Command.class).subcommands())
            .map(each -> each.getAnnotation(Command.class).name()).collect(Collectors.toCollection(TreeSet::new));
        assertThat(words(SHELL, " +([^()\n]*)\\) way=command; break", " \\| ")).isEqualTo(names);
        assertThat(words(BATCH, "for %%c in \\(([^)]*)\\)", " ")).isEqualTo(names);
    }

    @Test
    void everyOptionThatMayStandBeforeAWindowStandsInBothScripts() throws IOException {
        var names = fields(Program.class).filter(each -> each.isAnnotationPresent(Mixin.class))
            .flatMap(each -> fields(each.getType())).filter(each -> each.isAnnotationPresent(Option.class))
            .flatMap(each -> Stream.of(each.getAnnotation(Option.class).names()))
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).isNotEmpty();
        assertThat(words(SHELL, " +([^()\n]*)\\) value=next", " \\| ")).isEqualTo(names);
        assertThat(words(SHELL, " +(--[^()\n]*)=\\*\\) ;;", "=\\* \\| ")).isEqualTo(names);
        assertThat(words(BATCH, "if \"%~1\"==\"([^\"]*)\" goto folder", " ")).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--with CATALOG", "--with=CATALOG", "--catalog CATALOG", "--catalog=CATALOG",
        "--catalog CATALOG --with CATALOG", "FILE", "--with CATALOG FILE", "--catalog=CATALOG FILE"})
    @DisabledOnOs(OS.WINDOWS)
    void whatOpensTheWindowIsStartedAsAWindow(String words) throws IOException, InterruptedException {
        assertThat(opensTheWindow(words)).isTrue();
        assertThat(start(words)).contains("-Xmx1g").doesNotContain("-Djava.awt.headless=true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rank", "check", "help", "--help", "--version", "--with CATALOG rank",
        "--catalog=CATALOG check", "nothing-of-the-kind"})
    @DisabledOnOs(OS.WINDOWS)
    void everythingElseIsStartedAsACommand(String words) throws IOException, InterruptedException {
        assertThat(opensTheWindow(words)).isFalse();
        assertThat(start(words)).contains("-Djava.awt.headless=true").doesNotContain("-Xmx1g");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theMemoryAReaderAllowsIsNotLimited() throws IOException, InterruptedException {
        assertThat(start("", "-ea")).contains("-Xmx1g");
        assertThat(start("", "-ea -Xmx2g")).doesNotContain("-Xmx1g");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theWordsGoOnToTheProgramAsTheyAre() throws IOException, InterruptedException {
        assertThat(start("--with CATALOG FILE")).endsWith("serverlesslabel.Main", "--with",
            SmallCatalog.FOLDER.toString(), SmallCatalog.file("rubric.json").toString());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theClassesTheBuildStoredAreForItsJavaAndItsPlace() throws IOException, InterruptedException {
        var home = folder.toRealPath();
        Files.writeString(Files.createDirectories(folder.resolve("lib")).resolve("stored.fits"),
            "25.0.1 " + home + "\n");
        useJava("25.0.1");
        assertThat(start("")).contains(stored(home.resolve("lib/window.jsa"))).doesNotContain(STORE);
        assertThat(start("check")).contains(stored(home.resolve("lib/command.jsa")));
        useJava("25.0.2");
        assertThat(start("")).contains(stored(folder.resolve("cache/serverless-label/window-25.0.2.jsa")), STORE);
        useJava("18.0.2");
        assertThat(start("")).noneMatch(option -> option.startsWith(STORED)).doesNotContain(STORE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatCannotBeWrittenCostsNothingButTime() throws IOException, InterruptedException {
        Files.createFile(folder.resolve("cache"));
        useJava("25.0.1");
        assertThat(start("")).endsWith("serverlesslabel.Main").noneMatch(option -> option.startsWith(STORED));
    }

    private void useJava(String version) throws IOException {
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static String stored(Path file) {
        return STORED + file;
    }

    private static boolean opensTheWindow(String words) {
        return Program.run((catalogs, file) -> 42, new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()), arguments(words).toArray(String[]::new)) == 42;
    }

    private List<String> start(String words) throws IOException, InterruptedException {
        return start(words, "");
    }

    private List<String> start(String words, String options) throws IOException, InterruptedException {
        var call = Stream.concat(Stream.of("sh", folder.resolve("bin/serverless-label").toString()),
            arguments(words).stream()).toList();
        var builder = new ProcessBuilder(call).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("JDK_JAVA_OPTIONS", options);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor()).isZero();
        return said;
    }

    private static List<String> arguments(String words) {
        return Stream.of(words.split(" ")).filter(text -> !text.isEmpty())
            .map(text -> text.replace("CATALOG", SmallCatalog.FOLDER.toString())
                .replace("FILE", SmallCatalog.file("rubric.json").toString())).toList();
    }

    private static Set<String> words(Path script, String pattern, String between) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(script)).results()
            .flatMap(found -> Stream.of(found.group(1).strip().split(between)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Field> fields(Class<?> type) {
        return Stream.of(type.getDeclaredFields());
    }
}
