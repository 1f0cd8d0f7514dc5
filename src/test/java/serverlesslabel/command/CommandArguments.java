package serverlesslabel.command;

import java.util.Arrays;
import java.util.List;
import serverlesslabel.SmallCatalog;

/** Arguments of a call, on the small catalog where they name no other. */
final class CommandArguments {

    private static final List<String> RANKING = List.of("rank", "explain", "export", "label");

    private CommandArguments() {}

    /** The same call with {@code --catalog}, unless it names a catalog or does not rank. */
    static String[] onSmallCatalog(String... arguments) {
        var named = Arrays.stream(arguments).anyMatch(text -> text.equals("--catalog") || text.equals("--with"));
        if (named || arguments.length == 0 || !RANKING.contains(arguments[0])) return arguments;
        var all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--catalog";
        all[arguments.length + 1] = SmallCatalog.FOLDER.toString();
        return all;
    }
}
