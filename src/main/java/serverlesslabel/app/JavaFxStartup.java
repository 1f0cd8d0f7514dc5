package serverlesslabel.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javafx.application.Platform;
import serverlesslabel.text.Texts;

/** Whether there is anything to open a window on. */
public final class JavaFxStartup {

    private JavaFxStartup() {}

    /**
     * Starts JavaFX; where that fails, gives one sentence: what is missing, what works all the same, and how to open
     * the window anyway. JavaFX writes stack traces of its own about libraries it misses, so the error output is held
     * back meanwhile and let through only if the start succeeds.
     */
    public static Optional<String> start(Texts texts) {
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
        return texts.get("start.other", failure.getMessage());
    }
}
