package serverlesslabel.view.host;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.PeopleStore;
import serverlesslabel.state.RestoredExploration;

/** Port for explorations in files; both callbacks run on the JavaFX thread, where it is used. */
public interface ExplorationsPort {

    /**
     * Reads an exploration from a file in the background, without applying it. On success the file joins the recent
     * files.
     */
    void open(Path file, Consumer<RestoredExploration> done, Consumer<FileFailure> failed);

    /** The people of the session, whose explorations lie beside the present one. */
    PeopleStore people();

    /**
     * Reads explorations in the background and adds their people, each named by the file; the present exploration stays
     * as it is.
     *
     * @param done receives what became of each file, in their order
     */
    void openPeople(List<Path> files, Consumer<List<PersonOutcome>> done);

    /**
     * Writes the present exploration to a file in the background, all or nothing. On success the file joins the recent
     * files.
     */
    void save(Path file, Runnable done, Consumer<FileFailure> failed);

    /**
     * Resets exploration and settings to those of a first start. The reader's own profiles stay, and undo restores the
     * exploration.
     */
    void reset();
}
