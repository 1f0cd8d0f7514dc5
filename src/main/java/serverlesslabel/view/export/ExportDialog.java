package serverlesslabel.view.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import serverlesslabel.drawing.Takeaway;
import serverlesslabel.paint.Obstacle;
import serverlesslabel.picture.Palette;
import serverlesslabel.press.Edition;
import serverlesslabel.press.Press;
import serverlesslabel.state.Store;
import serverlesslabel.view.Workplace;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.Clipboards;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.FileKind;

/** What to take along, with the drawing itself as preview: chosen on the left, looked at on the right. */
public final class ExportDialog extends Dialog<Void> {

    private final Store store;
    private final ViewContext context;
    private final Workplace workplace;
    private final Outcome outcome;
    private final ExportControls controls;
    private final PreviewPane preview;
    private final Label busy = new Label();

    public ExportDialog(Store store, ViewContext context, Workplace workplace, Outcome outcome, Window owner) {
        this.store = store;
        this.context = context;
        this.workplace = workplace;
        this.outcome = outcome;
        this.controls = new ExportControls(context, workplace, this::draw);
        this.preview = new PreviewPane(context);
        initOwner(owner);
        setTitle(context.text("export.heading"));
        getDialogPane().setId("export-dialog");
        getDialogPane().getButtonTypes().add(Buttons.close(context));
        busy.setText(context.text("export.busy"));
        busy.getStyleClass().add("caption");
        busy.setVisible(false);
        var save = button("export-save", "export.save", this::save);
        save.getStyleClass().add("main-button");
        save.setDefaultButton(true);
        controls.getChildren().addAll(save, button("copy-picture", "export.copy.picture", this::copyPicture),
            button("copy-markdown", "export.copy.markdown", this::copyMarkdown),
            button("copy-csv", "export.copy.csv", this::copyCsv), busy);
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
        preview.show(workplace.press().picture(edition()), controls.ending().equals(".png") ? controls.scale() : 1);
    }

    private Edition edition() {
        var board = store.board().get();
        var takeaway = new Takeaway(controls.motif(), board.comparison(), board.placements(), controls.title(),
            controls.paper());
        var palette = controls.dark() ? Palette.DARK : Palette.PRINT;
        boolean safe = context.look().getValue().safeClasses();
        return new Edition(takeaway, board.contenders(), safe ? palette.safeClasses() : palette, controls.scale(),
            workplace.carried(takeaway.about()));
    }

    private void save() {
        var edition = edition();
        workplace.desktop().askWhereToSave(context.text("export.heading"), edition.takeaway().fileName()
            + controls.ending(), kinds()).flatMap(this::named).ifPresent(file -> {
                busy.setVisible(true);
                workplace.write(edition, file, () -> {
                    busy.setVisible(false);
                    close();
                    outcome.saved(file);
                }, why -> {
                    busy.setVisible(false);
                    outcome.failed(file, why);
                    close();
                });
            });
    }

    // The kind that was chosen here comes first; the others are there for who changes their mind.
    private List<FileKind> kinds() {
        return Stream.concat(Stream.of(controls.ending()),
                controls.endings().stream().filter(text -> !text.equals(controls.ending())))
            .map(text -> new FileKind(context.text(KindNames.key(text)), text)).toList();
    }

    // A name without an ending that can be printed gets the one that was chosen. The desktop has asked whether the file
    // may be replaced that was named, but not that one.
    private Optional<Path> named(Path file) {
        if (controls.endings().contains(Press.ending(file))) return Optional.of(file);
        var longer = file.resolveSibling(file.getFileName() + controls.ending());
        return Optional.of(longer).filter(path -> !Files.exists(path)
            || workplace.desktop().confirm(context.text("export.replace", longer)));
    }

    private void copyPicture() {
        var edition = edition();
        busy.setVisible(true);
        workplace.print(edition, ".png", png -> {
            busy.setVisible(false);
            Clipboards.picture(png, workplace.press().picture(edition));
            outcome.copied(context.text("export.copied.picture"));
        }, why -> busy.setVisible(false));
    }

    private void copyMarkdown() {
        Clipboards.text(workplace.press().markdown(edition()));
        outcome.copied(context.text("export.copied.markdown"));
    }

    private void copyCsv() {
        Clipboards.text(workplace.press().csv(edition()));
        outcome.copied(context.text("export.copied.csv"));
    }

    /** What is said when it is done. */
    interface Outcome {

        /** It is in a file. */
        void saved(Path file);

        /** It is not, for a reason. */
        void failed(Path file, Obstacle why);

        /** It is in the clipboard. */
        void copied(String sentence);
    }
}
