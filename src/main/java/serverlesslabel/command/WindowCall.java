package serverlesslabel.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.state.CatalogSelection;

/**
 * A call of the program that opens the window and has nothing wrong with it. It is recognised without the command line
 * parser, which would take a tenth of a second of a start; whatever is doubtful is left to the parser.
 *
 * @param catalogs the catalogs to open; empty for those that were open last
 * @param files    files with explorations: one to show, or those of several people; empty for the last exploration
 */
public record WindowCall(Optional<CatalogSelection> catalogs, List<Path> files) {

    /** Copies the list. */
    public WindowCall {
        files = List.copyOf(files);
    }

    private static final String ALONE = "--catalog";
    private static final String BESIDE = "--with";

    /** Reads arguments; empty if they name a command, ask for help, or may be wrong. */
    public static Optional<WindowCall> of(String... arguments) {
        var alone = new ArrayList<Path>();
        var beside = new ArrayList<Path>();
        var files = new ArrayList<Path>();
        for (int i = 0; i < arguments.length; i++) {
            var word = arguments[i];
            int equals = word.indexOf('=');
            var name = equals < 0 ? word : word.substring(0, equals);
            boolean option = name.equals(ALONE) || name.equals(BESIDE);
            if (option && equals < 0 && i + 1 == arguments.length) return Optional.empty();
            var value = !option ? word : equals < 0 ? arguments[++i] : word.substring(equals + 1);
            if (!isPlain(value) || !option && mayBeACommand(value)) return Optional.empty();
            (!option ? files : name.equals(ALONE) ? alone : beside).add(Path.of(value));
        }
        if (!files.stream().allMatch(Files::isRegularFile)) return Optional.empty();
        if (!Stream.of(alone, beside).flatMap(List::stream).allMatch(Files::exists)) return Optional.empty();
        var catalogs = alone.isEmpty() && beside.isEmpty() ? Optional.<CatalogSelection>empty()
            : Optional.of(CatalogSelection.of(alone).withMore(beside));
        return Optional.of(new WindowCall(catalogs, files));
    }

    // The parser gives words that begin so a meaning of their own, and takes quotes off.
    private static boolean isPlain(String value) {
        return !value.isEmpty() && value.indexOf('"') < 0
            && (Character.isLetterOrDigit(value.charAt(0)) || value.startsWith("/") || value.startsWith("."));
    }

    // A file may be named as a command is, and then the command is meant.
    private static boolean mayBeACommand(String value) {
        return value.indexOf('/') < 0 && value.indexOf('.') < 0 && value.indexOf('\\') < 0;
    }

    /** Opens the window and returns its {@link ExitCode}; an exception is reported as that of a command is. */
    public int open(WindowLauncher window, PrintWriter err) {
        try {
            return window.open(catalogs, files);
        } catch (RuntimeException | Error failure) {
            return Program.failed(failure, err);
        }
    }
}
