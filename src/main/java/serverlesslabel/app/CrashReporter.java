package serverlesslabel.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Dialog;
import serverlesslabel.io.LazyLogger;

/**
 * Handles uncaught exceptions of every thread: logs them, then saves the settings and shows a dialog on the JavaFX
 * thread. The window stays open. Settings are saved first, because the dialog may fail for the same reason. Before
 * {@link #report} is called, exceptions are only logged.
 */
final class CrashReporter implements Thread.UncaughtExceptionHandler {

    private static final LazyLogger LOG = LazyLogger.of(CrashReporter.class);

    private Runnable save = () -> { };
    private Function<String, Optional<Dialog<?>>> dialog = details -> Optional.empty();
    private Optional<Dialog<?>> shown = Optional.empty();

    /**
     * Sets how settings are saved and which dialog is shown, from the next exception on.
     *
     * @param save   saves the settings
     * @param dialog creates the dialog from the stack trace
     */
    void report(Runnable save, Function<String, Dialog<?>> dialog) {
        this.save = save;
        this.dialog = dialog.andThen(Optional::of);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        LOG.get().log(Level.ERROR, "something went wrong", failure);
        if (Platform.isFxApplicationThread()) show(failure);
        else Platform.runLater(() -> show(failure));
    }

    private void show(Throwable failure) {
        save.run();
        // One dialog at a time: a failure that repeats with every slider tick would fill the screen.
        if (shown.filter(Dialog::isShowing).isPresent()) return;
        var details = new StringWriter();
        failure.printStackTrace(new PrintWriter(details, true));
        shown = dialog.apply(details.toString());
        shown.ifPresent(Dialog::show);
    }
}
