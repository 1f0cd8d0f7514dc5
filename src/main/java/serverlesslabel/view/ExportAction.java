package serverlesslabel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.ComparisonSheet;
import serverlesslabel.drawing.Sheet;
import serverlesslabel.drawing.SheetFormat;
import serverlesslabel.paint.Export;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.state.Store;

/** Exports the comparison of the selected and the pinned services: asks where, writes, says where it went. */
final class ExportAction {

    private static final List<FileKind> KINDS = List.of(new FileKind("export.png", ".png"),
        new FileKind("export.svg", ".svg"), new FileKind("export.pdf", ".pdf"));
    private static final double SCALE = 2;

    private final Store store;
    private final Easel easel;
    private final Desktop desktop;
    private final Exporter exporter;
    private final NoticeView notice;

    ExportAction(Store store, Easel easel, Desktop desktop, Exporter exporter, NoticeView notice) {
        this.store = store;
        this.easel = easel;
        this.desktop = desktop;
        this.exporter = exporter;
        this.notice = notice;
    }

    void run() {
        var comparison = store.board().get().comparison();
        if (comparison.placements().isEmpty()) return;
        desktop.askWhereToSave(easel.say("export.title"), suggestedName(comparison), KINDS.stream()
            .map(each -> new FileKind(easel.say(each.name()), each.ending())).toList()).map(ExportAction::withEnding)
            .ifPresent(file -> write(comparison, file));
    }

    private void write(Comparison comparison, Path file) {
        var format = SheetFormat.SLIDE;
        var sheet = new Sheet(comparison, store.board().get().contenders(), "", format);
        var paper = easel.paper(format.width(), format.height()).in(Palette.PRINT);
        exporter.write(ComparisonSheet.draw(sheet, paper, easel.texts()), file, SCALE, Optional.empty(),
            () -> notice.done(easel.say("export.done", file), easel.say("export.folder"),
                () -> desktop.show(file.toAbsolutePath().getParent())),
            reason -> notice.failed(easel.say("export.failed", file, reason)));
    }

    private static String suggestedName(Comparison comparison) {
        var names = comparison.placements().stream().map(each -> each.service()).map(Service::id).limit(3)
            .map(each -> each.text()).toList();
        return String.join("-vs-", names) + ".png";
    }

    // A name without an ending the program can write becomes a PNG.
    private static Path withEnding(Path file) {
        return Export.Format.of(file).isPresent() ? file : file.resolveSibling(file.getFileName() + ".png");
    }
}
