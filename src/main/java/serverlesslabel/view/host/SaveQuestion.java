package serverlesslabel.view.host;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import serverlesslabel.view.control.ViewContext;

/** Question where to save a file; completes the name's ending, and confirms before a file is replaced. */
public final class SaveQuestion {

    private final ViewContext context;
    private final DesktopPort desktop;

    /** A question put through the desktop. */
    public SaveQuestion(ViewContext context, DesktopPort desktop) {
        this.context = context;
        this.desktop = desktop;
    }

    /**
     * Asks for the file; empty if the reader cancelled. A name with none of the endings gets the ending of the first
     * kind. The desktop confirms only the name as it was typed, so the completed name is confirmed here.
     *
     * @param name  the suggested name, without an ending
     * @param kinds at least one; the first is suggested
     */
    public Optional<Path> ask(String title, String name, List<FileKind> kinds) {
        var ending = kinds.get(0).ending();
        return desktop.askWhereToSave(title, name + ending, kinds).flatMap(file -> {
            var typed = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (kinds.stream().anyMatch(fileKind -> typed.endsWith(fileKind.ending()))) return Optional.of(file);
            var completed = file.resolveSibling(file.getFileName() + ending);
            return Optional.of(completed).filter(path -> !Files.exists(path)
                || desktop.confirm(context.text("export.replace", completed)));
        });
    }
}
