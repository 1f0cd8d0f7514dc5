package serverlesslabel.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javafx.application.Application;
import javafx.application.Platform;
import serverlesslabel.command.ExitCode;
import serverlesslabel.command.WindowLauncher;
import serverlesslabel.files.settings.SettingsFolder;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Texts;

/** Starts JavaFX and opens the window; where that fails, prints one sentence that says why. */
public final class JavaFxStartup implements WindowLauncher {

    private static final String PIPELINES = "prism.order";
    private static final String REGION_PICTURES = "prism.disableRegionCaching";
    /** In milliseconds: the shortest frame of which the log of pulses tells the parts. */
    private static final String SHORTEST_LOGGED = "javafx.pulseLogger.threshold";

    /** How long a window that is open, or just being opened, may take to answer a second start. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final PrintWriter err;

    /** A launcher that prints to this error output. */
    public JavaFxStartup(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int open(Optional<CatalogSelection> catalogs, List<Path> files) {
        var request = new WindowRequest(catalogs, files);
        try (var first = new FirstWindow(SettingsFolder.sessionOfThisUser(), name(System.getenv()))) {
            Preparation.begin(SettingsFolder.ofThisUser(), catalogs);
            // Meanwhile JavaFX starts, which takes longer, so that asking costs the first window nothing.
            var start = CompletableFuture.supplyAsync(() -> first.start(request, PATIENCE));
            return open(request, () -> start.join(), first.socket());
        }
    }

    @Override
    public int openAnother(Optional<CatalogSelection> catalogs, List<Path> files) {
        Preparation.begin(SettingsFolder.ofThisUser(), catalogs);
        return open(new WindowRequest(catalogs, files), () -> FirstWindow.Start.ALONE, Path.of(""));
    }

    private int open(WindowRequest request, Supplier<FirstWindow.Start> start, Path socket) {
        // Without a graphics card JavaFX paints the cut and stretched picture of a background five times as slowly as
        // the background itself.
        if (System.getProperty(REGION_PICTURES) == null) System.setProperty(REGION_PICTURES, "true");
        // Whoever reads the log of frames counts them: by itself JavaFX tells the parts of slow ones only.
        if (System.getProperty(SHORTEST_LOGGED) == null) System.setProperty(SHORTEST_LOGGED, "0");
        if (System.getProperty(PIPELINES) == null && GraphicsCard.isMissing()) System.setProperty(PIPELINES, "sw");
        var missing = start();
        if (missing.isPresent()) {
            err.println(missing.get());
            return ExitCode.OUTSIDE;
        }
        var kind = start.get();
        if (kind == FirstWindow.Start.TAKEN_OVER) return ExitCode.DONE;
        var listening = Stream.of(ExplorerApp.SOCKET + socket).filter(any -> kind == FirstWindow.Start.FIRST);
        Application.launch(ExplorerApp.class, Stream.concat(Stream.of(request.arguments()), listening)
            .toArray(String[]::new));
        return ExitCode.DONE;
    }

    // Windows on two desktops do not see one another, and those with settings of their own are other programs.
    private static String name(Map<String, String> environment) {
        var sum = new CRC32();
        sum.update((SettingsFolder.ofThisUser().toAbsolutePath() + "\n" + environment.get("DISPLAY") + "\n"
            + environment.get("WAYLAND_DISPLAY")).getBytes(StandardCharsets.UTF_8));
        return "window-" + Long.toHexString(sum.getValue());
    }

    /**
     * Starts JavaFX. Returns empty, or one sentence that says what is missing, what works without it and how to open
     * the window. JavaFX prints stack traces about missing libraries itself, so the error output is held back during
     * the start and printed only if it succeeds.
     */
    private static Optional<String> start() {
        var real = System.err;
        var held = new ByteArrayOutputStream();
        System.setErr(new PrintStream(held, true, StandardCharsets.UTF_8));
        // JavaFX logs that it is on the class path, where it starts faster and its classes can be stored.
        var log = Logger.getLogger("javafx");
        log.setFilter(entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
        try {
            Platform.startup(() -> { });
            real.print(held.toString(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (RuntimeException | LinkageError failure) {
            return Optional.of(sentence(failure, Texts.english()));
        } finally {
            log.setFilter(null);
            System.setErr(real);
        }
    }

    private static String sentence(Throwable failure, Texts texts) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var message = String.valueOf(cause.getMessage());
            if (message.contains("DISPLAY")) return texts.get("start.display");
            if (message.contains("GTK") || message.contains("gtk")) return texts.get("start.gtk");
        }
        return texts.get("start.other", String.valueOf(failure.getMessage()));
    }
}
