package serverlesslabel.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import serverlesslabel.view.dialog.CrashDialog;

/**
 * Our own mistakes, on whatever thread: logged, and told on the JavaFX thread. The window goes on. What was set is kept
 * before anything else is tried, as nobody knows what still works.
 */
final class CrashReporter implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(CrashReporter.class.getName());

    private final Runnable keep;
    private final Function<String, CrashDialog> dialog;
    private Optional<CrashDialog> told = Optional.empty();

    /** Keeps what was set, and tells the details of a mistake in a dialog. */
    CrashReporter(Runnable keep, Function<String, CrashDialog> dialog) {
        this.keep = keep;
        this.dialog = dialog;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mistake) {
        LOG.log(Level.ERROR, "something went wrong", mistake);
        if (Platform.isFxApplicationThread()) tell(mistake);
        else Platform.runLater(() -> tell(mistake));
    }

    private void tell(Throwable mistake) {
        keep.run();
        // One dialog at a time: what goes wrong with every tick would fill the screen with them.
        if (told.filter(CrashDialog::isShowing).isPresent()) return;
        var details = new StringWriter();
        mistake.printStackTrace(new PrintWriter(details, true));
        told = Optional.of(dialog.apply(details.toString()));
        told.ifPresent(CrashDialog::show);
    }
}
