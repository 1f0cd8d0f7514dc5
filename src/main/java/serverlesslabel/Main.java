package serverlesslabel;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import serverlesslabel.app.ExplorerApp;
import serverlesslabel.app.JavaFxStartup;
import serverlesslabel.command.ExitCode;
import serverlesslabel.command.Program;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Texts;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Opens the window, or does what a command says. */
    public static void main(String[] arguments) {
        System.exit(Program.run(Main::openWindow, utf8(FileDescriptor.out), utf8(FileDescriptor.err),
            arguments));
    }

    private static int openWindow(Optional<CatalogSelection> shelf, Optional<Path> file) {
        var missing = JavaFxStartup.start(Texts.english());
        if (missing.isPresent()) {
            utf8(FileDescriptor.err).println(missing.get());
            return ExitCode.OUTSIDE;
        }
        Application.launch(ExplorerApp.class, Stream.concat(Stream.of(file.map(Path::toString).orElse(""),
            shelf.map(each -> Boolean.toString(each.shipped())).orElse("")),
            shelf.stream().flatMap(each -> each.own().stream()).map(Path::toString)).toArray(String[]::new));
        return ExitCode.DONE;
    }

    // Always UTF-8, whatever the machine's own encoding: the same input gives the same bytes.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
