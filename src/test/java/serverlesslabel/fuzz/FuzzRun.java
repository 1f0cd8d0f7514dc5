package serverlesslabel.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for files that break the program, for a given time: Jazzer chooses bytes, keeps those that reach code no others
 * have reached, and goes on from there. {@code mvn -Pfuzz test} runs it. Each target has a process of its own and an
 * equal part of the time; what it has reached is kept in {@code target/fuzz/TARGET/reached} for the next run.
 */
public final class FuzzRun {

    private static final Path WORK = Path.of("target", "fuzz");
    /** In seconds; a file of some kilobytes that takes longer would take for ever if it were large. */
    private static final int PATIENCE = 20;
    /** In bytes; what recipes make is larger. */
    private static final int LONGEST = 4096;
    private static final int MOST_FINDINGS = 20;
    /** What is to be covered: the ways of a file through the program, not what is computed afterwards. */
    private static final String PARTS = Stream.of("files", "paint", "export", "state", "domain", "text")
        .map(room -> "serverlesslabel." + room + ".**").collect(Collectors.joining(File.pathSeparator));
    /** What Jazzer looks for beside: not what a command line and its temporary files do anyway, at some cost. */
    private static final String HOOKS = Stream.of("RegexRoadblocks", "RegexInjection", "FilePathTraversal",
        "UnsafeSanitizer").map(hook -> "com.code_intelligence.jazzer.sanitizers." + hook)
        .collect(Collectors.joining(File.pathSeparator));
    private static final List<String> JAVA = List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading",
        "--enable-native-access=ALL-UNNAMED", "-Dsun.misc.unsafe.memory.access=allow", "-Djava.awt.headless=true",
        "-Djava.util.logging.config.file=src/test/resources/quiet.properties");

    private static final Pattern FIGURES = Pattern.compile("#(\\d+)\\s+\\w+\\s+cov: (\\d+).*");
    private static final Pattern THROWN = Pattern.compile("== Java (?:Exception|Assertion Error): (.*)");

    private final FuzzTarget target;
    private final List<byte[]> examples;
    private final Path folder;
    private final Path findings;

    private FuzzRun(FuzzTarget target) throws IOException {
        this.target = target;
        this.examples = target.examples();
        this.folder = WORK.resolve(target.id());
        this.findings = Files.createDirectories(folder.resolve("findings"));
    }

    /**
     * Runs the targets one after the other and ends with 1 if one has found something. Its options are system
     * properties: {@code fuzz.minutes}, the time for all together (9); {@code fuzz.seed}, a positive number (1); {@code
     * fuzz.target}, names of targets with commas between them (all).
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var targets = targets(System.getProperty("fuzz.target", ""));
        double minutes = Double.parseDouble(System.getProperty("fuzz.minutes", "9"));
        int seed = Integer.parseInt(System.getProperty("fuzz.seed", "1"));
        int seconds = Math.max(1, (int) (60 * minutes / targets.size()));
        int found = 0;
        for (var target : targets) found += new FuzzRun(target).run(seconds, seed);
        if (found > 0) {
            System.out.println("Found " + found + ". Again, one by one: mvn test -Dtest=FuzzCorpusTest");
            System.exit(1);
        }
    }

    private static List<FuzzTarget> targets(String names) {
        if (names.isBlank()) return List.of(FuzzTarget.values());
        return Stream.of(names.split(",")).map(name -> Stream.of(FuzzTarget.values())
            .filter(target -> target.id().equals(name.strip())).findFirst()
            .orElseThrow(() -> new IllegalArgumentException("fuzz.target is \"" + name.strip() + "\"; there are "
                + Stream.of(FuzzTarget.values()).map(FuzzTarget::id).toList()))).toList();
    }

    private int run(int seconds, int seed) throws IOException, InterruptedException {
        for (var old : files(findings)) Files.delete(old);
        var beginnings = Files.createDirectories(folder.resolve("beginnings"));
        for (int i = 0; i < examples.size(); i++) {
            Files.write(beginnings.resolve(i + ".recipe"), new byte[] {Mutation.RECIPE, (byte) i, 8, 0, 0, 0, 0});
            if (examples.get(i).length <= LONGEST) Files.write(beginnings.resolve(i + ".content"), examples.get(i));
        }
        var log = folder.resolve("log.txt");
        int end = new ProcessBuilder(command(seconds, seed, beginnings)).redirectErrorStream(true)
            .redirectOutput(log.toFile()).start().waitFor();
        return report(end, Files.readAllLines(log), log);
    }

    private List<String> command(int seconds, int seed, Path beginnings) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JAVA);
        command.addAll(List.of("-D" + FuzzEntry.TARGET + "=" + target.name(), "-cp",
            System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + FuzzEntry.class.getName(), "--instrumentation_includes=" + PARTS,
            "--disabled_hooks=" + HOOKS,
            "--trace=cov",
            "--reproducer_path=" + folder, "--keep_going=" + MOST_FINDINGS,
            "-artifact_prefix=" + findings + File.separator, "-seed=" + seed, "-max_total_time=" + seconds,
            "-timeout=" + PATIENCE, "-rss_limit_mb=0", "-max_len=" + LONGEST,
            Files.createDirectories(folder.resolve("reached")).toString(), beginnings.toString()));
        return command;
    }

    private int report(int end, List<String> log, Path place) throws IOException {
        var figures = log.stream().map(FIGURES::matcher).filter(line -> line.matches()).reduce((first, last) -> last);
        System.out.printf(Locale.ROOT, "%-15s %s inputs, %s edges%n", target.id(),
            figures.map(line -> line.group(1)).orElse("no"), figures.map(line -> line.group(2)).orElse("no"));
        log.stream().map(THROWN::matcher).filter(line -> line.matches())
            .forEach(line -> System.out.println("  " + line.group(1)));
        var inputs = files(findings);
        for (var input : inputs) System.out.println("  " + kept(input));
        if (inputs.isEmpty() && end != 0) System.out.println("  ended with " + end + "; see " + place);
        return inputs.isEmpty() && end != 0 ? 1 : inputs.size();
    }

    private Path kept(Path input) throws IOException {
        var content = Mutation.content(Files.readAllBytes(input), examples);
        var name = input.getFileName() + target.ending();
        return Files.write(Files.createDirectories(target.found()).resolve(name), content);
    }

    private static List<Path> files(Path folder) {
        return Arrays.stream(folder.toFile().listFiles()).map(File::toPath).sorted().toList();
    }
}
