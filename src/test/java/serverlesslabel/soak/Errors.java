package serverlesslabel.soak;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Notes what no one caught: what the program logs as its own mistakes, and what ends a thread. */
final class Errors extends Handler {

    /** Held, because the log keeps its loggers by weak references only. */
    private final Logger program = Logger.getLogger("serverlesslabel");
    private final List<String> found = new CopyOnWriteArrayList<>();

    private Errors() {}

    /** Begins to note. */
    static Errors watch() {
        var errors = new Errors();
        errors.program.addHandler(errors);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> errors.note(failure));
        return errors;
    }

    /** Whether there was none so far. */
    boolean none() {
        return found.isEmpty();
    }

    /** The errors so far, each with its stack trace. */
    List<String> found() {
        return List.copyOf(found);
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getThrown() != null) note(line.getThrown());
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        program.removeHandler(this);
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    private void note(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        found.add(trace.toString());
    }
}
