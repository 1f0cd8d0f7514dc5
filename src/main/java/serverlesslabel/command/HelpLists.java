package serverlesslabel.command;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.FileType;
import serverlesslabel.text.Language;

/**
 * The lists in the help texts of the commands (files, pictures, papers), taken from the enums that define them. Each is
 * made when a help text asks for it: most calls show none.
 */
final class HelpLists extends ResourceBundle {

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(List.of("files.sheet", "files.label", "files.ranking", "languages", "pictures",
            "papers"));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return switch (key) {
            case "files.sheet" -> ExportOptions.choice(FileType.ofKind(ExportKind.SHEET));
            case "files.label" -> ExportOptions.choice(FileType.ofKind(ExportKind.LABEL));
            case "files.ranking" -> ExportOptions.choice(FileType.ofKind(ExportKind.RANKING));
            case "languages" -> list(Stream.of(Language.values()).map(Language::id));
            case "pictures" -> list(ExportKind.about(ExportKind.Services.COMPARED).stream().map(ExportKind::id));
            case "papers" -> list(Stream.of(SheetFormat.values()).map(SheetFormat::id));
            default -> null;
        };
    }

    private static String list(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }
}
