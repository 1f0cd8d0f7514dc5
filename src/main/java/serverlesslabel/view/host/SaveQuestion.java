package serverlesslabel.view.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import serverlesslabel.view.control.ViewContext;

/** Asks where to save a file, completes its name, and replaces no file the reader was not asked about. */
public final class SaveQuestion {

    private final ViewContext context;
    private final DesktopPort desktop;

    public SaveQuestion(ViewContext context, DesktopPort desktop) {
        this.context = context;
        this.desktop = desktop;
    }

    /**
     * The file to save, empty where the reader thought better of it. A name that ends as none of the kinds gets the
     * ending of the first. The desktop has asked whether the file may be replaced that was named, but not that one.
     *
     * @param name  what is suggested, without an ending
     * @param kinds at least one; the first is suggested
     */
    public Optional<Path> ask(String title, String name, List<FileKind> kinds) {
        var ending = kinds.get(0).ending();
        return desktop.askWhereToSave(title, name + ending, kinds).flatMap(file -> {
            var named = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (kinds.stream().anyMatch(fileKind -> named.endsWith(fileKind.ending()))) return Optional.of(file);
            var longer = file.resolveSibling(file.getFileName() + ending);
            return Optional.of(longer).filter(path -> !Files.exists(path)
                || desktop.confirm(context.text("export.replace", longer)));
        });
    }
}
