package serverlesslabel;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import serverlesslabel.app.JavaFxStartup;
import serverlesslabel.command.Program;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Opens the window, or does what a command says. */
    public static void main(String[] arguments) {
        var err = utf8(FileDescriptor.err);
        System.exit(Program.run(new JavaFxStartup(err), utf8(FileDescriptor.out), err, arguments));
    }

    // Always UTF-8, whatever the machine's own encoding: the same input gives the same bytes.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
