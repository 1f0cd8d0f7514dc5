package serverlesslabel.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.io.LazyLogger;

/** The command line of the program; without a command it opens the window. */
@Command(name = "serverless-label", mixinStandardHelpOptions = true, versionProvider = Program.Version.class,
    description = "The energy label for cloud services. Without a command it opens the window.",
    footer = {"", "Exit codes: 0 done, 1 the data has problems or differs more than allowed, 2 the call was wrong,",
        "3 the outside failed, or the program."})
public final class Program implements Callable<Integer> {

    private static final LazyLogger LOG = LazyLogger.of(Program.class);
    private static final String NEW_WINDOW = "--new-window";
    private static final int BYTES_PER_MEGABYTE = 1 << 20;

    private final WindowLauncher window;

    @Spec
    private CommandSpec spec;

    @Mixin
    private final CatalogOption catalogs = new CatalogOption();

    @Option(names = NEW_WINDOW,
        description = "Open another window. Without it, one that is open comes to the front and shows what is given.")
    private boolean another;

    @Parameters(paramLabel = "FILE", arity = "0..*",
        description = "Open the window with the exploration in this file: one that was saved, or a picture or page that"
            + " was exported. Several are laid side by side, each as its name's.")
    private List<Path> files = new ArrayList<>();

    private Program(WindowLauncher window) {
        this.window = window;
    }

    /** Runs the program with its arguments and returns its {@link ExitCode}; flushes both outputs. */
    public static int run(WindowLauncher window, PrintWriter out, PrintWriter err, String... arguments) {
        // The parser would look up by reflection how to read types that no option has.
        System.setProperty("picocli.converters.excludes", "java[.](sql|time)[.].*");
        var line = new CommandLine(new Program(window));
        CommandList.addTo(line, arguments);
        line.setOut(out).setErr(err)
            // A title may come from elsewhere; one that begins so is no file of arguments.
            .setExpandAtFiles(false)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setResourceBundle(new HelpLists())
            .setExecutionStrategy(Program::runLast)
            .setParameterExceptionHandler((wrong, given) -> wrongCall(wrong))
            .setExecutionExceptionHandler((failure, command, result) -> failed(failure, command.getErr()));
        int code = execute(line, arguments);
        err.flush();
        return StandardOutput.isWhole(out, err) ? code : ExitCode.OUTSIDE;
    }

    // Whatever was being read, ranked or drawn is named by the call itself.
    private static int execute(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError shortage) {
            line.getErr().println("serverless-label: the memory does not suffice for \"" + String.join(" ", arguments)
                + "\": Java may use " + Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE
                + " MB; allow it more, as in JDK_JAVA_OPTIONS=-Xmx2g, or read fewer services");
            return ExitCode.OUTSIDE;
        } catch (Error mistake) {
            return failed(mistake, line.getErr());
        }
    }

    // A file before a command would be ignored without a word.
    private static int runLast(ParseResult call) {
        if (call.hasSubcommand() && call.hasMatchedPositional(0))
            throw new ParameterException(call.commandSpec().commandLine(), "\"" + call.matchedPositional(0)
                .stringValues().get(0) + "\" stands before the command " + call.subcommand().commandSpec().name()
                + ", which opens no file; leave one of them out");
        if (call.hasSubcommand() && call.hasMatchedOption(NEW_WINDOW))
            throw new ParameterException(call.commandSpec().commandLine(), NEW_WINDOW + " stands before the command "
                + call.subcommand().commandSpec().name() + ", which opens no window; leave one of them out");
        return new RunLast().execute(call);
    }

    @Override
    public Integer call() {
        for (var file : files)
            if (!Files.isRegularFile(file))
                throw new ParameterException(spec.commandLine(), "there is no command and no file \"" + file + "\"; "
                    + Suggestion.sentence(file.toString(), List.copyOf(spec.subcommands().keySet())));
        var asked = catalogs.selection();
        return another ? window.openAnother(asked, files) : window.open(asked, files);
    }

    private static int wrongCall(ParameterException wrong) {
        var line = wrong.getCommandLine();
        line.getErr().println("serverless-label: " + wrong.getMessage());
        line.getErr().println("See '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.WRONG_CALL;
    }

    /** Prints why a call failed, logs a mistake of the program, and returns the {@link ExitCode}. */
    public static int failed(Throwable failure, PrintWriter err) {
        if (!(failure instanceof IOException)) {
            LOG.get().log(Level.ERROR, "something went wrong", failure);
            err.println("serverless-label: something went wrong; this is a mistake of the program (" + failure + ")");
            return ExitCode.OUTSIDE;
        }
        err.println("serverless-label: " + Objects.requireNonNullElse(failure.getMessage(), failure.toString()));
        return ExitCode.OUTSIDE;
    }

    /**
     * Returns the name of the program and its version.
     *
     * @throws UncheckedIOException if the file with the version cannot be read
     */
    public static String nameAndVersion() {
        return "Serverless Label " + version();
    }

    /** Returns the version, such as 1.0.0. */
    static String version() {
        var properties = new Properties();
        try (InputStream in = Program.class.getResourceAsStream("/serverlesslabel/version.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /** Says the version that the build wrote into the program. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {nameAndVersion()};
        }
    }
}
