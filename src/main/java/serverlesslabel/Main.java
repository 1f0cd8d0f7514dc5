package serverlesslabel;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import serverlesslabel.app.JavaFxStartup;
import serverlesslabel.command.ArgumentEncoding;
import serverlesslabel.command.ExitCode;
import serverlesslabel.command.Program;
import serverlesslabel.command.StandardOutput;
import serverlesslabel.command.WindowCall;
import serverlesslabel.files.settings.UserHome;

/** The entry point of the program. */
public final class Main {

    private Main() {}

    /** Runs the command the arguments name, or opens the window if they name none; exits with its code. */
    public static void main(String[] arguments) {
        var err = new StandardOutput(new FileOutputStream(FileDescriptor.err));
        int code = ExitCode.OUTSIDE;
        try {
            code = run(err, arguments);
        } catch (RuntimeException | Error failure) {
            Program.failed(failure, err);
        } finally {
            System.exit(code);
        }
    }

    private static int run(PrintWriter err, String... arguments) {
        UserHome.settle();
        var lost = ArgumentEncoding.complaint(arguments);
        if (lost.isPresent()) {
            err.println(lost.get());
            return ExitCode.WRONG_CALL;
        }
        var window = new JavaFxStartup(err);
        return WindowCall.of(arguments).map(call -> call.open(window, err)).orElseGet(() ->
            Program.run(window, new StandardOutput(new FileOutputStream(FileDescriptor.out)), err, arguments));
    }
}
