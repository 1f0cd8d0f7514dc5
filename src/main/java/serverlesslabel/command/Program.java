package serverlesslabel.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.System.Logger.Level;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** The program as called from a shell: without a command it opens the window. */
@Command(name = "serverless-label", mixinStandardHelpOptions = true, versionProvider = Program.Version.class,
    description = "The energy label for cloud services. Without a command it opens the window.",
    subcommands = {RankCommand.class, ExportCommand.class, LabelCommand.class, ExplainCommand.class,
        CheckCommand.class, HelpCommand.class},
    footer = {"", "Exit codes: 0 done, 1 the data has problems, 2 the call was wrong, 3 the outside failed."})
public final class Program implements Callable<Integer> {

    private static final System.Logger LOG = System.getLogger(Program.class.getName());

    private final Window window;

    @Mixin
    private final CatalogOption catalogs = new CatalogOption();

    private Program(Window window) {
        this.window = window;
    }

    /** Runs the program with its arguments; gives the exit code. */
    public static int run(Window window, PrintWriter out, PrintWriter err, String... arguments) {
        var line = new CommandLine(new Program(window))
            .setOut(out).setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((wrong, given) -> wrongCall(wrong))
            .setExecutionExceptionHandler((failure, command, result) -> failed(failure, command));
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public Integer call() {
        return window.open(catalogs.folders());
    }

    private static int wrongCall(ParameterException wrong) {
        var line = wrong.getCommandLine();
        line.getErr().println("serverless-label: " + wrong.getMessage());
        line.getErr().println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_CALL;
    }

    private static int failed(Exception failure, CommandLine line) {
        if (!(failure instanceof IOException)) {
            LOG.log(Level.ERROR, "something went wrong", failure);
            line.getErr().println("serverless-label: something went wrong; this is a mistake of the program ("
                + failure + ")");
            return ExitCode.OUTSIDE;
        }
        line.getErr().println("serverless-label: " + failure.getMessage());
        return ExitCode.OUTSIDE;
    }

    /** The version the build wrote into the program. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            var properties = new Properties();
            try (InputStream in = Program.class.getResourceAsStream("/serverlesslabel/version.properties")) {
                properties.load(in);
            }
            return new String[] {"Serverless Label " + properties.getProperty("version")};
        }
    }
}
