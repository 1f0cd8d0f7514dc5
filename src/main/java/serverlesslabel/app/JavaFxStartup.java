package serverlesslabel.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import serverlesslabel.command.ExitCode;
import serverlesslabel.command.WindowLauncher;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Texts;

/** Starts JavaFX and opens the window; says in one sentence why it cannot where there is no display. */
public final class JavaFxStartup implements WindowLauncher {

    private final PrintWriter err;

    /** A start that says on the error output what is missing. */
    public JavaFxStartup(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int open(Optional<CatalogSelection> catalogs, Optional<Path> file) {
        var missing = start(Texts.english());
        if (missing.isPresent()) {
            err.println(missing.get());
            return ExitCode.OUTSIDE;
        }
        Application.launch(ExplorerApp.class, new WindowRequest(catalogs, file).arguments());
        return ExitCode.DONE;
    }

    /**
     * Starts JavaFX; where that fails, gives one sentence: what is missing, what works all the same, and how to open
     * the window anyway. JavaFX writes stack traces of its own about libraries it misses, so the error output is held
     * back meanwhile and let through only if the start succeeds.
     */
    private static Optional<String> start(Texts texts) {
        var real = System.err;
        var held = new ByteArrayOutputStream();
        System.setErr(new PrintStream(held, true, StandardCharsets.UTF_8));
        try {
            Platform.startup(() -> { });
            real.print(held.toString(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (RuntimeException | LinkageError failure) {
            return Optional.of(sentence(failure, texts));
        } finally {
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
