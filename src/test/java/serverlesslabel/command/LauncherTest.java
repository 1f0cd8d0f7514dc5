package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
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
    private Path script = Path.of("");
    private Map<String, String> locale = Map.of("LC_ALL", "C.UTF-8");

    @BeforeEach
    void putAScriptAndAJavaThatOnlySaysHowItWasCalled() throws IOException {
        script = Files.createDirectories(folder.resolve("bin")).resolve("serverless-label");
        Files.copy(SHELL, script);
        var java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        useJava("17.0.1");
    }

    @Test
    void everyCommandIsOneOfTheProgram() throws IOException {
        var listed = CommandList.all().stream().map(Class::getSimpleName);
        try (var files = Files.list(Path.of("src/main/java/serverlesslabel/command"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".java", ""))
                .filter(name -> name.endsWith("Command") && !name.equals("CatalogCommand")))
                .isNotEmpty().isSubsetOf(listed.toList());
        }
    }

    @Test
    void everyCommandIsFoundByTheNameItGivesItself() {
        assertThat(CommandList.all()).allSatisfy(command ->
            assertThat(CommandList.named(command.getAnnotation(Command.class).name())).hasValue(command));
    }

    @Test
    void everyOptionThatMayStandBeforeAWindowStandsInBothScripts() throws IOException {
        var own = List.of(Program.class.getDeclaredFields());
        var mixed = own.stream().filter(each -> each.isAnnotationPresent(Mixin.class))
            .flatMap(each -> Stream.of(each.getType().getDeclaredFields()));
        var names = Stream.concat(own.stream(), mixed).filter(each -> each.isAnnotationPresent(Option.class))
            .flatMap(each -> Stream.of(each.getAnnotation(Option.class).names()))
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).hasSizeGreaterThan(2);
        var inShell = words(SHELL, " +(--[^()\n]*)\\) ;;", " \\| ");
        assertThat(inShell).filteredOn(name -> !name.endsWith("=*")).hasSameElementsAs(names);
        assertThat(words(BATCH, "for %%o in \\(([^)]*)\\) do if \"%~1\"", " ")).isEqualTo(names);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void withoutALocaleTheWordsAreUtf8() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("java/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$LC_ALL\"\n");
        locale = Map.of("LANG", "C");
        assertThat(start("check")).anyMatch(name -> name.endsWith(".UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"50 % of", "M\u00fcller", "a b", "a:b"})
    @EnabledOnOs(OS.LINUX)
    void theProgramMayLieInAnyFolderAndBeLinkedTo(String name) throws IOException, InterruptedException {
        var other = folder.resolve(name).resolve("program");
        for (var part : List.of("bin", "lib/javafx")) Files.createDirectories(other.resolve(part));
        Files.copy(SHELL, other.resolve("bin/serverless-label"));
        Files.writeString(other.resolve("lib/a.jar"), "the jar");
        Files.writeString(folder.resolve("java/bin/java"), """
            #!/bin/sh
            while [ "$1" != -cp ]; do shift; done
            jars=$2 IFS=:
            for jar in $jars; do [ ! -f "$jar" ] || cat "$jar"; done
            """);
        script = Files.createSymbolicLink(folder.resolve("linked"), Path.of(name, "program/bin/serverless-label"));
        assertThat(start("check")).containsExactly("the jar");
        script = Files.createSymbolicLink(folder.resolve("b"), other.resolve("bin")).resolve("serverless-label");
        assertThat(start("check")).containsExactly("the jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--with CATALOG", "--with=CATALOG", "--catalog CATALOG", "--catalog=CATALOG",
        "--catalog CATALOG --with CATALOG", "--new-window", "--new-window --with CATALOG FILE", "FILE",
        "--with CATALOG FILE", "--catalog=CATALOG FILE"})
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
        assertThat(start("", "-ea", 0)).contains("-Xmx1g");
        assertThat(start("", "-ea -Xmx2g", 0)).doesNotContain("-Xmx1g");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void largePagesAreAskedForWhereThereAreSome() throws IOException, InterruptedException {
        boolean some = Files.isDirectory(Path.of("/sys/kernel/mm/transparent_hugepage"));
        for (var words : List.of("", "check"))
            assertThat(start(words).contains("-XX:+UseTransparentHugePages")).isEqualTo(some);
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
        assertThat(start("")).contains(STORED + home.resolve("lib/window.jsa")).doesNotContain(STORE);
        assertThat(start("check")).contains(STORED + home.resolve("lib/command.jsa"));
        useJava("25.0.2");
        assertThat(start("")).contains(STORED + folder.resolve("cache/serverless-label/window-25.0.2.jsa"), STORE);
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

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aJavaThatIsTooOldIsNamedBesideTheOneThatIsNeeded() throws IOException, InterruptedException {
        var java = ": " + folder.resolve("java/bin/java");
        useJava("11.0.2");
        assertThat(start("", "", 3)).containsExactly(
            "serverless-label: Java 17 or newer is needed; this is Java 11.0.2" + java);
        Files.writeString(Files.createDirectories(folder.resolve("lib")).resolve("java.least"), "23\n");
        useJava("21.0.1");
        assertThat(start("", "", 3)).containsExactly(
            "serverless-label: Java 23 or newer is needed; this is Java 21.0.1" + java);
        useJava("23");
        assertThat(start("check")).isNotEmpty();
    }

    /** An installed program, which is copied without the times of its files. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void anInstalledProgramUsesItsOwnJavaAndWhatIsStoredForIt() throws IOException, InterruptedException {
        var home = folder.toRealPath();
        var app = Files.createDirectories(home.resolve("lib/app"));
        var modules = Files.createDirectories(home.resolve("lib/runtime/lib")).resolve("modules");
        for (var file : List.of(modules, app.resolve("b.jar"), app.resolve("a.jar"))) Files.createFile(file);
        Files.writeString(app.resolve("stored.time"), "1700000000\n");
        var java = Files.createDirectories(home.resolve("lib/runtime/bin")).resolve("java");
        Files.move(home.resolve("java/bin/java"), java);
        for (var words : List.of("", "check"))
            assertThat(start(words)).contains(STORED + app.resolve(words.isEmpty() ? "window.jsa" : "command.jsa"),
                "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED",
                app.resolve("a.jar") + ":" + app.resolve("b.jar"));
        for (var file : List.of(modules, app.resolve("a.jar")))
            assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1_700_000_000_000L);
    }

    private void useJava(String version) throws IOException {
        Files.writeString(folder.resolve("java/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private static boolean opensTheWindow(String words) {
        return Program.run((catalogs, files) -> 42, new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter()), arguments(words).toArray(String[]::new)) == 42;
    }

    private List<String> start(String words) throws IOException, InterruptedException {
        return start(words, "", 0);
    }

    private List<String> start(String words, String options, int exit) throws IOException, InterruptedException {
        var call = Stream.concat(Stream.of("sh", script.toString()), arguments(words).stream()).toList();
        var builder = new ProcessBuilder(call).redirectErrorStream(true);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("LC_") || variable.equals("LANG"));
        builder.environment().putAll(locale);
        builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("JDK_JAVA_OPTIONS", options);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertThat(process.waitFor()).isEqualTo(exit);
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
}
