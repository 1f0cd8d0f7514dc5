package serverlesslabel;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.TextArea;
import serverlesslabel.text.Texts;

/** Our own mistakes: logged, and shown with details to copy; the window goes on. */
final class Mishap implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(Mishap.class.getName());

    private final Texts texts;
    private final Path log;

    Mishap(Texts texts, Path log) {
        this.texts = texts;
        this.log = log;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable mistake) {
        LOG.log(Level.ERROR, "something went wrong", mistake);
        var details = new StringWriter();
        mistake.printStackTrace(new PrintWriter(details, true));
        var alert = new Alert(AlertType.ERROR, texts.say("mishap.says", log));
        alert.setHeaderText(texts.say("mishap.title"));
        var area = new TextArea(details.toString());
        area.setEditable(false);
        alert.getDialogPane().setExpandableContent(area);
        alert.show();
    }
}
