package serverlesslabel.app;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The graphical text editors that are known to open a file at a line, each with the arguments it takes for that. */
enum Editor {
    /** Visual Studio Code and the editors built from it. */
    CODE("code", "codium", "code-insiders") {
        @Override
        List<String> arguments(Path file, int line) {
            return List.of("--goto", file + ":" + line);
        }
    },
    /** Sublime Text. */
    SUBLIME("subl", "sublime_text") {
        @Override
        List<String> arguments(Path file, int line) {
            return List.of(file + ":" + line);
        }
    },
    /** IntelliJ IDEA. */
    IDEA("idea", "idea64") {
        @Override
        List<String> arguments(Path file, int line) {
            return List.of("--line", Integer.toString(line), file.toString());
        }
    },
    /** The editors of GNOME. */
    GEDIT("gedit", "gnome-text-editor") {
        @Override
        List<String> arguments(Path file, int line) {
            return List.of("+" + line, file.toString());
        }
    },
    /** The editor of KDE. */
    KATE("kate") {
        @Override
        List<String> arguments(Path file, int line) {
            return List.of("--line", Integer.toString(line), file.toString());
        }
    },
    /** Notepad++. */
    NOTEPAD("notepad++") {
        @Override
        List<String> arguments(Path file, int line) {
            return List.of("-n" + line, file.toString());
        }
    };

    private static final List<String> ENDINGS = List.of("", ".exe", ".cmd", ".bat");

    private final List<String> programs;

    Editor(String... programs) {
        this.programs = List.of(programs);
    }

    /** Returns the arguments that open a file at a line; the first line is 1. */
    abstract List<String> arguments(Path file, int line);

    /**
     * Returns the command that opens a file at a line, program first. The editor named by the environment variable
     * VISUAL or EDITOR is preferred if it is one of these, else the first that is installed; empty if none is.
     *
     * @param line      the first line is 1
     * @param installed whether a path is an executable program
     */
    static Optional<List<String>> command(Path file, int line, Map<String, String> environment,
                                       Predicate<Path> installed) {
        var named = Stream.of("VISUAL", "EDITOR").map(text -> environment.getOrDefault(text, "").strip())
            .filter(text -> !text.isEmpty()).map(text -> text.contains(" ") && !installed.test(Path.of(text))
                ? text.substring(0, text.indexOf(' ')) : text);
        var known = Arrays.stream(values()).flatMap(editor -> editor.programs.stream());
        return Stream.concat(named, known).flatMap(program -> of(program).stream().flatMap(editor ->
            found(program, environment, installed).map(where -> Stream.concat(Stream.of(where.toString()),
                editor.arguments(file, line).stream()).toList()).stream())).findFirst();
    }

    private static Optional<Editor> of(String program) {
        var name = program.replaceAll(".*[/\\\\]", "").toLowerCase(Locale.ROOT).replaceAll("\\.(exe|cmd|bat)$", "");
        return Arrays.stream(values()).filter(editor -> editor.programs.contains(name)).findFirst();
    }

    private static Optional<Path> found(String program, Map<String, String> environment, Predicate<Path> installed) {
        if (Path.of(program).isAbsolute()) return Optional.of(Path.of(program)).filter(installed);
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
            .filter(text -> !text.isBlank()).flatMap(folder -> ENDINGS.stream().map(ending ->
                Path.of(folder).resolve(program + ending))).filter(installed).findFirst();
    }
}
