package serverlesslabel.command;

import java.util.ListResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.drawing.sheet.SheetFormat;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.FileType;
import serverlesslabel.text.Language;

/** The lists in the help texts of the commands (files, pictures, papers), taken from the enums that define them. */
final class HelpLists extends ListResourceBundle {

    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"files.sheet", ExportOptions.choice(FileType.ofKind(ExportKind.SHEET))},
            {"files.label", ExportOptions.choice(FileType.ofKind(ExportKind.LABEL))},
            {"files.ranking", ExportOptions.choice(FileType.ofKind(ExportKind.RANKING))},
            {"languages", list(Stream.of(Language.values()).map(Language::id))},
            {"pictures", list(ExportKind.about(ExportKind.Services.COMPARED).stream().map(ExportKind::id))},
            {"papers", list(Stream.of(SheetFormat.values()).map(SheetFormat::id))}};
    }

    private static String list(Stream<String> ids) {
        return ids.collect(Collectors.joining(", "));
    }
}
