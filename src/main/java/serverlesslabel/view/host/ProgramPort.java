package serverlesslabel.view.host;

import java.nio.file.Path;

/** Port for the running program: its version, its log, its end. */
public interface ProgramPort {

    /** The program's version, platform and third-party components. */
    About about();

    /** The file the program logs to. */
    Path log();

    /** Closes the window, and with it the program. */
    void quit();
}
