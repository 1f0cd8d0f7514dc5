package serverlesslabel.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a reader sees: how often the window is painted anew while a slider is dragged, what a frame takes, and what a
 * start takes, for catalogs of several sizes and beside a bare window. It needs a display on which nothing else
 * happens meanwhile; {@code mvn -Plive test} runs it. The start is that of the classes as they are built, without the
 * stored ones of the packed program. Machines are noisy: compare figures of one run only.
 */
public final class LiveBenchmark {

    private static final List<String> FLAGS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xms64m",
        "-Xmn32m", "-XX:C1MaxInlineSize=20", "-XX:C1MaxInlineLevel=4",
        "-Djavafx.pulseLogger=true", "-Djavafx.pulseLogger.threshold=0");
    private static final int[] SIZES = {1_000, 10_000, 100_000};
    /** In seconds: no window takes longer; whoever waits longer waits in vain. */
    private static final int PATIENCE = 120;

    private static final Pattern PULSE = Pattern.compile("PULSE: \\d+ \\[\\d+ms:(\\d+)ms]");
    private static final Pattern PART = Pattern.compile("\\+(\\d+)ms\\): ([A-Z][A-Za-z ]+)");
    private static final Pattern NODES = Pattern.compile("Nodes rendered: (\\d+)");
    private static final Pattern START = Pattern.compile("standing after (\\d+) ms, (\\d+) ms of processor");

    private LiveBenchmark() {}

    /** Prints a line for each window; with arguments, only for the bare one and the program with these arguments. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("live");
        System.out.println(Runtime.version() + " on " + System.getProperty("os.name") + ", "
            + Runtime.getRuntime().availableProcessors() + " processors");
        System.out.printf("%-18s%10s%8s%8s%8s%10s%8s%12s%10s%8s%n", "window", "frames/s", "frame", "layout", "CSS",
            "painting", "nodes", "start wall", "start CPU", "PSS");
        run("bare", folder, LiveWindow.BARE);
        if (arguments.length > 0) {
            run("program", folder, arguments);
            return;
        }
        run("shipped catalog", folder);
        for (int size : SIZES)
            run(String.format(Locale.ROOT, "%,d services", size), folder, "--catalog", table(folder, size).toString());
    }

    private static void run(String name, Path folder, String... arguments) throws IOException, InterruptedException {
        var log = folder.resolve("log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java));
        command.addAll(FLAGS);
        command.addAll(List.of("-Dserverlesslabel.settings=" + Files.createTempDirectory(folder, "settings"), "-cp",
            System.getProperty("java.class.path"), LiveWindow.class.getName()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var memory = Optional.<Long>empty();
        long give = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (process.isAlive() && System.nanoTime() < give) {
            var now = memory(process.pid());
            if (now.isPresent()) memory = now;
            process.waitFor(1, TimeUnit.SECONDS);
        }
        process.destroyForcibly();
        print(name, Files.readString(log), memory);
    }

    // Proportional set size in megabytes, at the end of the drag; only Linux tells it.
    private static Optional<Long> memory(long process) {
        try (var lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst();
        } catch (IOException | RuntimeException gone) {
            return Optional.empty();
        }
    }

    private static void print(String name, String log, Optional<Long> memory) {
        var start = START.matcher(log);
        if (!log.contains(LiveWindow.END) || !start.find()) {
            System.out.println(name + ": no drag; the process said:\n" + log.lines().limit(20).toList());
            return;
        }
        var frames = Stream.of(log.substring(log.indexOf(LiveWindow.BEGIN), log.indexOf(LiveWindow.END))
            .split("(?=PULSE: )")).filter(frame -> PULSE.matcher(frame).find() && frame.contains("Painting")).toList();
        System.out.printf(Locale.ROOT, "%-18s%10.1f%8d%8d%8d%10d%8d%9s ms%7s ms%8s%n", name,
            (double) frames.size() / LiveWindow.SECONDS, median(frames, frame -> first(PULSE, frame)),
            median(frames, frame -> part("Layout Pass", frame)), median(frames, frame -> part("CSS Pass", frame)),
            median(frames, frame -> part("Painting", frame)), median(frames, frame -> first(NODES, frame)),
            start.group(1), start.group(2), memory.map(megabytes -> megabytes + " MB").orElse("?"));
    }

    private static int median(List<String> frames, ToIntFunction<String> figure) {
        int[] figures = frames.stream().mapToInt(figure).sorted().toArray();
        return figures.length == 0 ? 0 : figures[figures.length / 2];
    }

    private static int first(Pattern figure, String frame) {
        return figure.matcher(frame).results().findFirst().map(found -> Integer.parseInt(found.group(1))).orElse(0);
    }

    // In milliseconds: a part may be told several times, such as the painting of several regions.
    private static int part(String name, String frame) {
        return PART.matcher(frame).results().filter(found -> found.group(2).strip().equals(name))
            .mapToInt(found -> Integer.parseInt(found.group(1))).sum();
    }

    private static Path table(Path folder, int size) throws IOException {
        var random = new Random(1);
        var lines = new ArrayList<>(List.of("name,mode,provider,category,documentation,elastic,available,durable,"
            + "secure,no-infrastructure,billed-per-task,scales-to-zero,pay-for-value,reason"));
        for (int i = 0; i < size; i++) {
            var levels = String.join(",", random.ints(8, 0, 6).mapToObj(Integer::toString).toList());
            lines.add("Service " + i + ",standard,Provider " + i % 64 + ",compute,https://acme.example/" + i + ","
                + levels + ",generated");
        }
        return Files.write(folder.resolve("table-" + size + ".csv"), lines);
    }
}
