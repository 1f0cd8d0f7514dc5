package serverlesslabel.view.host;

import java.nio.file.Path;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.RestoredExploration;

/** What became of a file that was opened as the exploration of a person. */
public sealed interface PersonOutcome {

    /** The file that was opened. */
    Path file();

    /** The person is among those of the session. */
    record Added(Path file, String name, RestoredExploration restored) implements PersonOutcome {}

    /** The file holds no exploration, or cannot be read. */
    record Failed(Path file, FileFailure why) implements PersonOutcome {}

    /** There are as many people as can be. */
    record LeftOut(Path file) implements PersonOutcome {}
}
