package serverlesslabel.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.Dialog;

/**
 * Reports the program's own mistakes, on whatever thread they happen: logs them, saves what was set, and tells them in
 * a dialog on the JavaFX thread. The window goes on. Saving comes first, as nobody knows what still works. Until it is
 * told how to save and what to show, it only logs.
 */
final class CrashReporter implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(CrashReporter.class.getName());

    private Runnable save = () -> { };
    private Function<String, Optional<Dialog<?>>> dialog = details -> Optional.empty();
    private Optional<Dialog<?>> told = Optional.empty();

    /**
     * From now on saves before a mistake is shown, and shows it.
     *
     * @param dialog makes a dialog that shows these details
     */
    void report(Runnable save, Function<String, Dialog<?>> dialog) {
        this.save = save;
        this.dialog = dialog.andThen(Optional::of);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mistake) {
        LOG.log(Level.ERROR, "something went wrong", mistake);
        if (Platform.isFxApplicationThread()) tell(mistake);
        else Platform.runLater(() -> tell(mistake));
    }

    private void tell(Throwable mistake) {
        save.run();
        // One dialog at a time: what goes wrong with every tick would fill the screen with them.
        if (told.filter(Dialog::isShowing).isPresent()) return;
        var details = new StringWriter();
        mistake.printStackTrace(new PrintWriter(details, true));
        told = dialog.apply(details.toString());
        told.ifPresent(Dialog::show);
    }
}
