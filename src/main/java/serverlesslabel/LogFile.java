package serverlesslabel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where the window writes down what went wrong: a file beside the settings that does not grow for ever. */
final class LogFile {

    private static final int LARGEST = 1 << 20;
    private static final String NAME = "serverless-label.log";

    private LogFile() {}

    /** Has everything that is logged written to a file in a folder; gives the file. */
    static Path open(Path folder) {
        var file = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            // The pattern knows % as a sign of its own.
            var handler = new FileHandler(file.toString().replace("%", "%%"), LARGEST, 1, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            handler.setLevel(Level.INFO);
            Logger.getLogger("serverlesslabel").addHandler(handler);
        } catch (IOException e) {
            Logger.getLogger(LogFile.class.getName()).log(Level.WARNING, "There is no log file: {0}", e.getMessage());
        }
        return file;
    }
}
