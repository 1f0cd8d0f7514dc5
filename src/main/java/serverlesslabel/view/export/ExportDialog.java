package serverlesslabel.view.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import serverlesslabel.export.ExportKind;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.ExportSubject;
import serverlesslabel.export.FileType;
import serverlesslabel.picture.Palette;
import serverlesslabel.ranking.Person;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.Clipboards;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.ExportsPort;
import serverlesslabel.view.host.FileKind;
import serverlesslabel.view.host.SaveQuestion;
import serverlesslabel.view.host.SettingsPort;
import serverlesslabel.wording.Phrases;

/** Export dialog: options on the left, a preview of the drawing on the right; saves to a file or copies. */
public final class ExportDialog extends Dialog<Void> {

    private final Store store;
    private final ViewContext context;
    private final ExportsPort exports;
    private final DesktopPort desktop;
    private final NoticeView notice;
    private final ExportControls controls;
    private final PreviewPane preview;
    private final Label busy;
    private final Label named = Labels.caption("");

    /**
     * A dialog over its owner.
     *
     * @param notice shows how the export ended
     */
    public ExportDialog(Store store, ViewContext context, SettingsPort settings, ExportsPort exports,
                        DesktopPort desktop, NoticeView notice, Window owner) {
        this.store = store;
        this.context = context;
        this.exports = exports;
        this.desktop = desktop;
        this.notice = notice;
        this.controls = new ExportControls(context, settings, this::draw);
        this.preview = new PreviewPane(context);
        initOwner(owner);
        setTitle(context.text("export.heading"));
        getDialogPane().setId("export-dialog");
        getDialogPane().getButtonTypes().add(Buttons.close(context));
        busy = Labels.caption(context.text("export.busy"));
        Visibility.set(busy, false);
        var save = button("export-save", "export.save", this::save);
        save.getStyleClass().add("main-button");
        save.setDefaultButton(true);
        controls.getChildren().addAll(named, save, button("copy-picture", "export.copy.picture", this::copyPicture),
            button("copy-markdown", "export.copy.markdown", this::copyMarkdown),
            button("copy-csv", "export.copy.csv", this::copyCsv), busy);
        named.setId("export-people");
        named.setWrapText(true);
        var content = new HBox(controls, preview);
        content.getStyleClass().add("export-content");
        getDialogPane().setContent(new DialogBody(content, context));
        setOnShown(shown -> getDialogPane().lookup("#export-motif").requestFocus());
        draw();
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(context.text(key));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(press -> run.run());
        return button;
    }

    private void draw() {
        if (store.board().get().comparison().placements().isEmpty()) return;
        var people = exports.exporter().people().stream().map(Person::name).toList();
        Visibility.set(named, !people.isEmpty() && controls.kind() != ExportKind.RANKING);
        named.setText(context.text("export.people", Phrases.list(people, context.texts())));
        preview.show(request(), controls.type(), exports);
    }

    private ExportRequest request() {
        var board = store.board().get();
        var services = controls.kind().services() == ExportKind.Services.FIRST ? board.together() : board.comparison();
        var subject = ExportSubject.asShown(controls.kind(), services, board.placements(), controls.title(),
            controls.paper());
        var palette = controls.dark() ? Palette.DARK : Palette.PRINT;
        return new ExportRequest(subject, board.alternatives(), context.look().getValue().safeClasses()
            ? palette.withSafeClasses() : palette, controls.files(), exports.payload(subject.services()));
    }

    private void save() {
        var request = request();
        new SaveQuestion(context, desktop).ask(context.text("export.heading"), request.subject().fileName(),
            kinds()).ifPresent(file -> {
                Visibility.set(busy, true);
                exports.write(request, file, () -> {
                    Visibility.set(busy, false);
                    close();
                    showSaved(file);
                }, why -> {
                    Visibility.set(busy, false);
                    notice.showFailure(context.text("export.failed", file, context.text(why)));
                    close();
                });
            });
    }

    private void showSaved(Path file) {
        notice.showSuccess(context.text("export.done", file), new NoticeView.Offer(context.text("export.open"),
            () -> desktop.show(file)), new NoticeView.Offer(context.text("export.folder"),
            () -> desktop.show(file.toAbsolutePath().resolveSibling(""))));
    }

    // The type chosen in the dialog comes first; the file chooser offers the others too.
    private List<FileKind> kinds() {
        return Stream.concat(Stream.of(controls.type()), controls.types().stream()
                .filter(fileType -> fileType != controls.type()))
            .map(fileType -> new FileKind(context.text(fileType.key()), fileType.extension())).toList();
    }

    private void copyPicture() {
        var request = request();
        Visibility.set(busy, true);
        exports.render(request, FileType.PNG, png -> {
            Visibility.set(busy, false);
            Clipboards.copyPicture(png, exports.exporter().picture(request));
            notice.showSuccess(context.text("export.copied.picture"));
        }, why -> {
            Visibility.set(busy, false);
            notice.showFailure(context.text("export.copy.failed", context.text(why)));
        });
    }

    private void copyMarkdown() {
        Clipboards.copyText(exports.exporter().markdown(request()));
        notice.showSuccess(context.text("export.copied.markdown"));
    }

    private void copyCsv() {
        Clipboards.copyText(exports.exporter().csv(request()));
        notice.showSuccess(context.text("export.copied.csv"));
    }
}
