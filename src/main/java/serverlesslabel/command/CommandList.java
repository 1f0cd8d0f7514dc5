package serverlesslabel.command;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.HelpCommand;

/**
 * The commands of the program, in the order of its help. The parser reads the annotations of each command it is given,
 * which takes longer than the work of most calls: a call that begins with a command needs no other.
 */
public final class CommandList {

    private static final String HELP = "help";
    private static final Map<String, Class<?>> ALL = byName();

    private static Map<String, Class<?>> byName() {
        var all = new LinkedHashMap<String, Class<?>>();
        all.put("rank", RankCommand.class);
        all.put("export", ExportCommand.class);
        all.put("label", LabelCommand.class);
        all.put("explain", ExplainCommand.class);
        all.put("check", CheckCommand.class);
        all.put("diff", DiffCommand.class);
        all.put("import", ImportCommand.class);
        all.put("site", SiteCommand.class);
        all.put(HELP, HelpCommand.class);
        return Collections.unmodifiableMap(all);
    }

    private CommandList() {}

    /** Returns the classes of all commands. */
    public static List<Class<?>> all() {
        return List.copyOf(ALL.values());
    }

    /** Returns the class of the command of a name. */
    static Optional<Class<?>> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** Adds the command with which a call begins; where it begins with none, or asks for help, all of them. */
    static void addTo(CommandLine line, String... arguments) {
        var first = arguments.length == 0 ? HELP : arguments[0];
        if (ALL.containsKey(first) && !first.equals(HELP)) line.addSubcommand(first, ALL.get(first));
        else ALL.forEach(line::addSubcommand);
    }
}
