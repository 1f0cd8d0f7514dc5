package serverlesslabel.view.host;

import java.nio.file.Path;

/** The running program itself. */
public interface ProgramPort {

    /** The program's version, what it runs on, and the parts that others made. */
    About about();

    /** The file the program logs to. */
    Path log();

    /** Closes the window, and with it the program. */
    void quit();
}
