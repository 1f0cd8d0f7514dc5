package serverlesslabel.app;

import java.nio.file.Path;
import javafx.stage.Stage;
import serverlesslabel.view.host.About;
import serverlesslabel.view.host.ProgramPort;

/** Tells what the program is and where it logs, and closes it with its stage. */
record ProgramController(Stage stage, Path log) implements ProgramPort {

    @Override
    public About about() {
        return ThirdPartyNotices.about();
    }

    @Override
    public void quit() {
        stage.close();
    }
}
