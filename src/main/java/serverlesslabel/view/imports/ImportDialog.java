package serverlesslabel.view.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import serverlesslabel.domain.Problem;
import serverlesslabel.state.ImportOutcome;
import serverlesslabel.state.TableMapping;
import serverlesslabel.state.TablePreview;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.TablesPort;
import serverlesslabel.wording.ProblemWords;

/** Import page: what each column of a table holds above, the first rows as they will be read below. */
public final class ImportDialog extends Dialog<Void> {

    /** Of more problems, the first show what is wrong. */
    private static final int LISTED = 3;

    private final Path table;
    private final ViewContext context;
    private final TablesPort tables;
    private final DesktopPort desktop;
    private final Consumer<ImportOutcome> done;
    private final ColumnsForm form;
    private final PreviewTable rows;
    private final Label state = Labels.caption("");
    private final Label problem = Labels.wrapping("");
    private final Button button;
    private TableMapping mapping;

    /**
     * A dialog over its owner.
     *
     * @param preview the table with what its columns most likely hold
     * @param done    receives what was written, once the dialog is closed
     */
    public ImportDialog(Path table, TablePreview preview, ViewContext context, TablesPort tables, DesktopPort desktop,
                        Consumer<ImportOutcome> done, Window owner) {
        this.table = table;
        this.context = context;
        this.tables = tables;
        this.desktop = desktop;
        this.done = done;
        this.mapping = preview.mapping();
        this.form = new ColumnsForm(preview, context, this::change);
        this.rows = new PreviewTable(context);
        initOwner(owner);
        setTitle(context.text("import.title", table.getFileName()));
        getDialogPane().setId("import-dialog");
        problem.setId("import-problem");
        // A sentence too long for one line takes two, and is not cut.
        problem.setMinHeight(Label.USE_PREF_SIZE);
        problem.getStyleClass().add("form-warning");
        state.setId("import-state");
        var how = Labels.wrapping(context.text("import.how"));
        var content = new VBox(how, form, Labels.heading(context.text("import.rows")), rows, state, problem);
        content.getStyleClass().addAll("page-content", "import");
        getDialogPane().setContent(new DialogBody(content, context));
        var write = new ButtonType(context.text("import.write"), ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(write, Buttons.cancel(context));
        this.button = (Button) getDialogPane().lookupButton(write);
        button.setId("import-write");
        // Closed only once the folder is written: what was chosen is not lost if that fails.
        button.addEventFilter(ActionEvent.ACTION, press -> {
            press.consume();
            write();
        });
        setOnShown(shown -> getDialogPane().lookup("#import-column-0").requestFocus());
        show(preview);
    }

    private void change(TableMapping next) {
        mapping = next;
        tables.preview(table, Optional.of(next), preview -> {
            // A later choice has its own preview under way.
            if (preview.mapping().equals(mapping)) show(preview);
        });
    }

    private void show(TablePreview preview) {
        form.show(preview);
        rows.show(preview);
        long read = preview.rows().stream().filter(row -> row.service().isPresent()).count();
        state.setText(context.text("import.state", read, preview.rows().size()));
        say(Stream.concat(preview.problems().stream(), preview.rows().stream()
            .flatMap(row -> row.problems().stream())).toList());
        button.setDisable(read == 0);
    }

    private void say(List<Problem> problems) {
        say(problems.stream().limit(LISTED).map(found -> found.line() == 0
            ? ProblemWords.sentence(found, context.texts()) : context.text("import.problem", found.line(),
            ProblemWords.sentence(found, context.texts()))).collect(Collectors.joining("\n")));
    }

    private void say(String sentence) {
        problem.setText(sentence);
        Visibility.set(problem, !sentence.isEmpty());
    }

    // Rows that were left out are said here: the catalog that is opened does not know them.
    private void written(ImportOutcome outcome) {
        if (outcome.problems().isEmpty()) close();
        state.setText(context.text("import.done", outcome.services(), outcome.folder()));
        say(outcome.problems());
        button.setDisable(true);
        if (outcome.services() > 0) done.accept(outcome);
    }

    private void write() {
        desktop.askForFolder(context.text("import.folder")).ifPresent(folder ->
            tables.write(table, mapping, folder, this::written,
                why -> say(context.text("export.failed", folder, context.text(why)))));
    }
}
