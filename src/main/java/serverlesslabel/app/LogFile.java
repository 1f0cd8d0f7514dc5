package serverlesslabel.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Where the window writes down what went wrong. The file does not grow for ever: when it is full it becomes the older
 * one, and the one that was older goes. It is opened for each record, of which there are few: so windows may share it,
 * and a kill leaves no lock behind, which Java's own file handler does.
 */
final class LogFile extends Handler {

    private static final String NAME = "serverless-label.log";
    private static final String OLDER = "serverless-label.old.log";

    /** Kept, as Java forgets a logger nobody holds, and its handlers with it. */
    private final Logger logger = Logger.getLogger("serverlesslabel");
    private final Path folder;
    private final long largest;

    /** A log in a folder, of at most so many bytes. */
    LogFile(Path folder, long largest) {
        this.folder = folder;
        this.largest = largest;
        setFormatter(new SimpleFormatter());
        setLevel(Level.INFO);
    }

    /** From now on everything that is logged is written down. The file is there even if nothing goes wrong. */
    void begin() {
        logger.addHandler(this);
        append("");
    }

    /** The file with the latest. */
    Path file() {
        return folder.resolve(NAME);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isLoggable(entry)) append(getFormatter().format(entry));
    }

    private void append(String words) {
        try {
            Files.createDirectories(folder);
            if (Files.exists(file()) && Files.size(file()) + words.length() > largest)
                Files.move(file(), folder.resolve(OLDER), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(file(), words, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            reportError("The log file cannot be written", e, ErrorManager.WRITE_FAILURE);
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
