package serverlesslabel;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Our own mistakes, on whatever thread: logged, and told on the JavaFX thread. The window goes on. What was set is kept
 * before anything else is tried, as nobody knows what still works.
 */
final class Mishap implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Mishap.class.getName());

    private final Runnable keep;
    private final Consumer<String> tell;

    /** Keeps what was set, and tells the details of a mistake. */
    Mishap(Runnable keep, Consumer<String> tell) {
        this.keep = keep;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mistake) {
        LOG.log(Level.ERROR, "something went wrong", mistake);
        if (Platform.isFxApplicationThread()) tell(mistake);
        else Platform.runLater(() -> tell(mistake));
    }

    private void tell(Throwable mistake) {
        keep.run();
        var details = new StringWriter();
        mistake.printStackTrace(new PrintWriter(details, true));
        tell.accept(details.toString());
    }
}
