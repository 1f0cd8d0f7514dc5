package serverlesslabel.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import serverlesslabel.drawing.Motif;
import serverlesslabel.drawing.SheetFormat;
import serverlesslabel.drawing.Takeaway;
import serverlesslabel.picture.Palette;
import serverlesslabel.press.Edition;
import serverlesslabel.press.Press;
import serverlesslabel.state.Choices;
import serverlesslabel.state.Store;

/** What to take along, with the drawing itself as preview: chosen on the left, looked at on the right. */
final class ExportDialog extends Dialog<Void> {

    private static final List<Integer> SCALES = List.of(1, 2, 3);

    private final Store store;
    private final Easel easel;
    private final Workplace workplace;
    private final Outcome outcome;
    private final PreviewPane preview;
    private final TextField title = new TextField();
    private final ChoiceBox<Motif> motif;
    private final ChoiceBox<SheetFormat> paper;
    private final ChoiceBox<String> ending;
    private final ChoiceBox<Integer> scale;
    private final CheckBox dark = new CheckBox();
    private final Label busy = new Label();
    private final VBox controls = new VBox();
    private boolean showing;

    ExportDialog(Store store, Easel easel, Workplace workplace, Outcome outcome, Window owner) {
        this.store = store;
        this.easel = easel;
        this.workplace = workplace;
        this.outcome = outcome;
        this.preview = new PreviewPane(easel);
        this.motif = box("export-motif", each -> easel.say(each.key()), (now, each) -> now.of(each.id()));
        this.paper = box("export-paper", each -> easel.say(each.key()), (now, each) -> now.on(each.id()));
        this.ending = box("export-ending", each -> easel.say(KindNames.key(each)), Choices::as);
        this.scale = box("export-scale", each -> easel.say("export.times", each), Choices::scaled);
        initOwner(owner);
        setTitle(easel.say("export.heading"));
        getDialogPane().setId("export-dialog");
        getDialogPane().getButtonTypes().add(new ButtonType(easel.say("export.close"), ButtonData.CANCEL_CLOSE));
        build();
        motif.getItems().setAll(Motif.values());
        paper.getItems().setAll(SheetFormat.values());
        scale.getItems().setAll(SCALES);
        show(choices());
    }

    private Choices choices() {
        return workplace.settings().getValue().choices();
    }

    private void build() {
        title.setId("export-title");
        title.setPromptText(easel.say("export.title.prompt"));
        title.textProperty().subscribe(text -> draw());
        dark.setText(easel.say("export.dark"));
        dark.setId("export-dark");
        dark.setOnAction(press -> choose(now -> now.dark(dark.isSelected())));
        busy.setText(easel.say("export.busy"));
        busy.getStyleClass().add("caption");
        busy.setVisible(false);
        var save = button("export-save", "export.save", this::save);
        save.getStyleClass().add("main-button");
        save.setDefaultButton(true);
        controls.getStyleClass().add("export-controls");
        controls.getChildren().addAll(field("export.what", motif), field("export.title.label", title),
            field("export.paper", paper), field("export.kind", ending), field("export.scale", scale), dark, save,
            button("copy-picture", "export.copy.picture", this::copyPicture),
            button("copy-markdown", "export.copy.markdown", this::copyMarkdown),
            button("copy-csv", "export.copy.csv", this::copyCsv), busy);
        var content = new HBox(controls, preview);
        content.getStyleClass().add("export-content");
        getDialogPane().setContent(content);
    }

    private <T> ChoiceBox<T> box(String id, Function<T, String> name, Taken<T> taken) {
        var box = new ChoiceBox<T>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named<>(name));
        box.valueProperty().addListener((value, before, now) -> {
            if (!showing && now != null) choose(choices -> taken.by(choices, now));
        });
        return box;
    }

    private Button button(String id, String key, Runnable run) {
        var button = new Button(easel.say(key));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(press -> run.run());
        return button;
    }

    private VBox field(String key, Node control) {
        var label = new Label(easel.say(key));
        label.getStyleClass().add("caption");
        label.setLabelFor(control);
        return new VBox(label, control);
    }

    private void choose(UnaryOperator<Choices> change) {
        workplace.remember(settings -> settings.choosing(change.apply(settings.choices())));
        show(choices());
    }

    private void show(Choices choices) {
        showing = true;
        var of = Motif.of(choices.motif()).orElse(Motif.SHEET);
        motif.setValue(of);
        paper.setValue(SheetFormat.of(choices.paper()).orElse(SheetFormat.SLIDE));
        ending.getItems().setAll(Press.endings(of));
        ending.setValue(ending.getItems().contains(choices.ending()) ? choices.ending() : ending.getItems().get(0));
        scale.setValue(choices.scale());
        dark.setSelected(choices.dark());
        paper.setDisable(of != Motif.SHEET);
        title.setDisable(of == Motif.LABEL || of == Motif.BADGE);
        scale.setDisable(!ending.getValue().equals(".png"));
        showing = false;
        draw();
    }

    private void draw() {
        if (ending.getValue() == null || store.board().get().comparison().placements().isEmpty()) return;
        preview.show(workplace.press().picture(edition()), ending.getValue().equals(".png") ? scale.getValue() : 1);
    }

    private Edition edition() {
        var board = store.board().get();
        var takeaway = new Takeaway(motif.getValue(), board.comparison(), board.placements(), title.getText(),
            paper.getValue());
        var palette = dark.isSelected() ? Palette.DARK : Palette.PRINT;
        boolean safe = easel.look().getValue().safeClasses();
        return new Edition(takeaway, board.contenders(), safe ? palette.safeClasses() : palette, scale.getValue(),
            workplace.carried(takeaway.about()));
    }

    private void save() {
        var edition = edition();
        workplace.desktop().askWhereToSave(easel.say("export.heading"), edition.takeaway().fileName()
            + ending.getValue(), kinds()).flatMap(this::named).ifPresent(file -> {
                busy.setVisible(true);
                workplace.write(edition, file, () -> {
                    busy.setVisible(false);
                    close();
                    outcome.saved(file);
                }, reason -> {
                    busy.setVisible(false);
                    outcome.failed(file, reason);
                    close();
                });
            });
    }

    // The kind that was chosen here comes first; the others are there for who changes their mind.
    private List<FileKind> kinds() {
        return Stream.concat(Stream.of(ending.getValue()),
                ending.getItems().stream().filter(each -> !each.equals(ending.getValue())))
            .map(each -> new FileKind(easel.say(KindNames.key(each)), each)).toList();
    }

    // A name without an ending that can be printed gets the one that was chosen. The desktop has asked whether the file
    // may be replaced that was named, but not that one.
    private Optional<Path> named(Path file) {
        if (ending.getItems().contains(Press.ending(file))) return Optional.of(file);
        var longer = file.resolveSibling(file.getFileName() + ending.getValue());
        return Optional.of(longer).filter(each -> !Files.exists(each)
            || workplace.desktop().confirm(easel.say("export.replace", longer)));
    }

    private void copyPicture() {
        var edition = edition();
        busy.setVisible(true);
        workplace.print(edition, ".png", png -> {
            busy.setVisible(false);
            Copies.picture(png, workplace.press().picture(edition));
            outcome.copied(easel.say("export.copied.picture"));
        }, reason -> busy.setVisible(false));
    }

    private void copyMarkdown() {
        Copies.text(workplace.press().markdown(edition()));
        outcome.copied(easel.say("export.copied.markdown"));
    }

    private void copyCsv() {
        Copies.text(workplace.press().csv(edition()));
        outcome.copied(easel.say("export.copied.csv"));
    }

    /** What is said when it is done. */
    interface Outcome {

        /** It is in a file. */
        void saved(Path file);

        /** It is not, for a reason in a few words. */
        void failed(Path file, String reason);

        /** It is in the clipboard. */
        void copied(String sentence);
    }

    @FunctionalInterface
    private interface Taken<T> {
        Choices by(Choices before, T value);
    }
}
