package serverlesslabel;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import serverlesslabel.app.JavaFxStartup;
import serverlesslabel.command.Program;
import serverlesslabel.command.WindowCall;

/** The entry point of the program. */
public final class Main {

    private Main() {}

    /** Runs the command the arguments name, or opens the window if they name none; exits with its code. */
    public static void main(String[] arguments) {
        var err = utf8(FileDescriptor.err);
        var window = new JavaFxStartup(err);
        System.exit(WindowCall.of(arguments).map(call -> call.open(window, err))
            .orElseGet(() -> Program.run(window, utf8(FileDescriptor.out), err, arguments)));
    }

    // Always UTF-8, whatever the default encoding of the machine: the same input gives the same bytes.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
