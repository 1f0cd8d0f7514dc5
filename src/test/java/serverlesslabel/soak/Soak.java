package serverlesslabel.soak;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.stage.Stage;
import serverlesslabel.Garbage;
import serverlesslabel.TwelveServices;
import serverlesslabel.app.StartedExplorer;

/**
 * Drives the program's window with random input, and finds uncaught errors, live objects that become more, threads left
 * over and an idle window that takes processor time. {@code mvn -Psoak test} runs it for ten minutes;
 * {@code -Dsoak.minutes} and {@code -Dsoak.seed} ask for others.
 */
public final class Soak {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    /** Live objects at the end, in bytes, as a multiple of that after the first tenth of the gestures. */
    private static final double GROWTH = 1.1;
    /** In bytes: two windows that JavaFX keeps after they were replaced, until others had the focus and the mouse. */
    private static final long KEPT_BY_JAVAFX = 12 << 20;
    /** The share of one processor that an idle window may take. */
    private static final double IDLE = 0.05;
    private static final Duration WATCHED = Duration.ofSeconds(10);
    private static final Duration SETTLING = Duration.ofSeconds(3);
    private static final int COLLECTIONS = 5;
    /** Threads for delayed tasks, for pictures, and for what is cleaned up when nobody holds it any more. */
    private static final Set<String> OF_JAVA =
        Set.of("CompletableFutureDelayScheduler", "Java2D Disposer", "Cleaner-0");

    private final StartedExplorer program;
    private final Stage stage;
    private final RandomHand hand;
    private final Errors errors;
    private final List<String> findings = new ArrayList<>();

    private Soak(StartedExplorer program, Stage stage, long seed, Errors errors) {
        this.program = program;
        this.stage = stage;
        this.hand = new RandomHand(seed, stage, program.host());
        this.errors = errors;
    }

    /** Runs for a number of minutes with a seed, both given as arguments; ends with 1 if it finds anything. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var time = Duration.ofMinutes(Long.parseLong(arguments[0]));
        long seed = arguments.length > 1 && !arguments[1].isBlank() ? Long.parseLong(arguments[1])
            : new Random().nextLong();
        System.out.println("soak for " + time.toMinutes() + " minutes with seed " + seed);
        Platform.startup(() -> { });
        Platform.setImplicitExit(false);
        try {
            var findings = run(time, seed);
            findings.forEach(System.out::println);
            System.out.println(findings.isEmpty() ? "nothing found" : findings.size() + " found, with seed " + seed);
            Runtime.getRuntime().halt(findings.isEmpty() ? 0 : 1);
        } catch (IOException | RuntimeException | Error broken) {
            // What ends a thread is noted as a finding of the program's; that of the soak itself has to be seen.
            broken.printStackTrace();
            Runtime.getRuntime().halt(2);
        }
    }

    private static List<String> run(Duration time, long seed) throws IOException, InterruptedException {
        // The first window starts threads of Java and JavaFX that stay.
        begin(seed).end();
        var before = threads();
        var soak = begin(seed);
        soak.moveFor(time.dividedBy(10));
        long early = soak.liveObjects();
        soak.moveFor(time.minus(time.dividedBy(10)));
        soak.compare(early, soak.liveObjects());
        soak.watchIdle();
        soak.end();
        soak.compare(before, threads());
        return soak.findings;
    }

    /** Makes a number of gestures on a new window, and returns the errors they caused. */
    static List<String> gestures(int number, long seed) throws IOException {
        var soak = begin(seed);
        for (int gesture = 0; gesture < number && soak.errors.none(); gesture++) soak.hand.move();
        soak.hand.rest();
        soak.end();
        return soak.errors.found();
    }

    /** Ends a new window as its menu does, makes one gesture, and returns whether the window is shown. */
    static boolean isShownAfterItsEnd(long seed) throws IOException {
        var soak = begin(seed);
        CompletableFuture.runAsync(() -> soak.program.host().program().quit(), Platform::runLater).join();
        soak.hand.move();
        boolean shown = soak.stage.isShowing();
        soak.end();
        return shown;
    }

    private static Soak begin(long seed) throws IOException {
        var errors = Errors.watch();
        var settings = Files.createTempDirectory(Files.createDirectories(Path.of("target/robots")), "soak");
        var opened = CompletableFuture.supplyAsync(() -> open(settings), Platform::runLater).join();
        return new Soak(opened.program(), opened.stage(), seed, errors);
    }

    private static OpenWindow open(Path settings) {
        var stage = new Stage();
        var program = StartedExplorer.withAllThreads(stage, settings, Optional.of(TwelveServices.ALONE));
        program.begin(WIDTH, HEIGHT);
        stage.show();
        return new OpenWindow(program, stage);
    }

    private record OpenWindow(StartedExplorer program, Stage stage) {}

    private void moveFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end && errors.none()) hand.move();
        errors.found().forEach(error -> findings.add(error + "\n  after " + hand.last()));
    }

    private long liveObjects() throws InterruptedException {
        hand.rest();
        Thread.sleep(SETTLING.toMillis());
        for (int time = 0; time < COLLECTIONS; time++) Garbage.collect();
        return LiveObjects.bytes();
    }

    private void compare(long early, long late) {
        System.out.printf("live objects %.1f MB, at the end %.1f MB%n", early / 1e6, late / 1e6);
        if (late > early * GROWTH + KEPT_BY_JAVAFX)
            findings.add("the live objects grew from " + early + " to " + late + " bytes");
    }

    private void watchIdle() throws InterruptedException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long begin = system.getProcessCpuTime();
        Thread.sleep(WATCHED.toMillis());
        double share = (double) (system.getProcessCpuTime() - begin) / WATCHED.toNanos();
        System.out.printf("idle: %.1f %% of a processor%n", 100 * share);
        if (share > IDLE) findings.add("the idle window takes " + Math.round(100 * share) + " % of a processor");
    }

    private void end() {
        CompletableFuture.runAsync(stage::hide, Platform::runLater).join();
        program.close();
        errors.close();
    }

    private void compare(Set<String> before, Set<String> after) throws InterruptedException {
        Thread.sleep(SETTLING.toMillis());
        var left = threads();
        left.retainAll(after);
        left.removeAll(before);
        if (!left.isEmpty()) findings.add("threads are left over: " + left);
    }

    // Java's own are begun by what first needs them, and stay.
    private static Set<String> threads() {
        return Thread.getAllStackTraces().keySet().stream().filter(Thread::isAlive).map(Thread::getName)
            .filter(name -> !OF_JAVA.contains(name)).collect(Collectors.toSet());
    }
}
