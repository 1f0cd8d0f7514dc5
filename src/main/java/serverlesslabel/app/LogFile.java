package serverlesslabel.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import serverlesslabel.files.settings.SettingsFolder;
import serverlesslabel.io.PrivateFolder;

/**
 * Writes log records to a file. When the file is full, it replaces the previous one and a new file is begun, so at most
 * two exist. The file is opened for each record, of which there are few: several windows can share it, and a killed
 * process leaves no lock behind, which Java's own file handler does.
 */
final class LogFile extends Handler {

    private static final String NAME = "serverless-label.log";
    private static final String OLDER = "serverless-label.old.log";

    /** Held in a field, because Java drops a logger without references, and its handlers with it. */
    private final Logger logger = Logger.getLogger("serverlesslabel");
    private final Path folder;
    private final long largest;

    /** A log in a folder; a file grows to at most {@code largest} bytes. */
    LogFile(Path folder, long largest) {
        this.folder = folder;
        this.largest = largest;
        setFormatter(new SimpleFormatter());
        setLevel(Level.INFO);
    }

    /** Starts to receive log records. */
    void begin() {
        logger.addHandler(this);
    }

    /**
     * Creates the file, so that it exists even if nothing is ever logged, and takes the folder away from other users:
     * the log names the reader's files.
     */
    synchronized void prepare() {
        append("");
        SettingsFolder.close(folder);
    }

    /** Returns the file with the latest records; the folder may not exist yet. */
    Path file() {
        return folder.resolve(NAME);
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (isLoggable(entry)) append(getFormatter().format(entry));
    }

    private void append(String text) {
        try {
            if (Files.exists(file()) && Files.size(file()) + text.length() > largest)
                Files.move(file(), folder.resolve(OLDER), StandardCopyOption.REPLACE_EXISTING);
            PrivateFolder.append(file(), text.getBytes(StandardCharsets.UTF_8));
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
