package serverlesslabel;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import serverlesslabel.command.Program;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Opens the window, or does what a command says. */
    public static void main(String[] arguments) {
        System.exit(Program.run(catalogs -> 0, utf8(FileDescriptor.out), utf8(FileDescriptor.err),
            arguments));
    }

    // Always UTF-8, whatever the machine's own encoding: the same input gives the same bytes.
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
    }
}
