package serverlesslabel.app;

import java.nio.file.Path;
import javafx.stage.Stage;
import serverlesslabel.view.host.About;
import serverlesslabel.view.host.ProgramPort;

/** Says what runs here, and ends it. */
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
