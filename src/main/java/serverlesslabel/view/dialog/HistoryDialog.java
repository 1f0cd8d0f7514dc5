package serverlesslabel.view.dialog;

import java.util.ArrayList;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import serverlesslabel.state.Board;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;

/**
 * History dialog: lists the steps that led here and those that were undone; choosing one goes there. It is not modal
 * and stands beside the window, so that the ranking can be seen to change.
 */
public final class HistoryDialog extends Dialog<Void> {

    private static final double WIDTH = 380;
    private static final double HEIGHT = 420;
    private static final double MARGIN = 24;
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final Store store;
    private final ViewContext context;
    private final ListView<Step> steps = new ListView<>();
    private final StepWords words;
    private int here;
    private boolean showing;

    /** A dialog beside its owner, in which the undo and redo keys work too. */
    public HistoryDialog(Store store, Commands commands, ViewContext context, Window owner) {
        this.store = store;
        this.context = context;
        this.words = new StepWords(store.board().get().catalog(), context);
        initOwner(owner);
        initModality(Modality.NONE);
        setTitle(context.text("history.title"));
        var how = Labels.caption(context.text("history.how"));
        how.setWrapText(true);
        how.setMinHeight(Label.USE_PREF_SIZE);
        steps.setId("history");
        steps.setAccessibleText(context.text("history.title"));
        steps.setPrefHeight(HEIGHT);
        steps.setCellFactory(list -> new Cell());
        // Arrow keys go through the steps at once: the ranking follows as it does under a slider.
        steps.getSelectionModel().selectedIndexProperty().addListener((value, before, now) -> {
            if (!showing && now.intValue() >= 0) store.go(here - now.intValue());
        });
        steps.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE) close();
        });
        var content = new VBox(how, steps);
        content.getStyleClass().add("page-content");
        // Narrow, so that the ranking beside it stays visible.
        content.setPrefWidth(WIDTH);
        getDialogPane().setId("history-dialog");
        getDialogPane().setContent(new DialogBody(content, context));
        getDialogPane().getButtonTypes().add(Buttons.close(context));
        commands.bindKeys(getDialogPane().getScene(), "undo", "redo");
        // Another language or catalog builds a new window, with another history.
        Subscription watching = store.kept().subscribe(board -> show(board))
            .and(owner.getScene().rootProperty().subscribe((before, now) -> close()));
        // A dialog whose owner is closed is hidden without being told so: only its window knows.
        showingProperty().subscribe((before, showing) -> {
            if (!showing) watching.unsubscribe();
        });
        setOnShown(shown -> {
            setX(owner.getX() + owner.getWidth() - getWidth() - MARGIN);
            steps.requestFocus();
        });
    }

    // The latest step is on top, as in a log. While a weight is dragged only that row is replaced.
    private void show(Board board) {
        var all = board.history().all(board.exploration());
        var wanted = new ArrayList<Step>();
        for (int i = all.size() - 1; i > 0; i--) wanted.add(new Step(Optional.of(all.get(i - 1)), all.get(i)));
        wanted.add(new Step(Optional.empty(), all.get(0)));
        showing = true;
        here = board.history().future().size();
        if (wanted.size() != steps.getItems().size()) steps.getItems().setAll(wanted);
        for (int i = 0; i < wanted.size(); i++)
            if (!wanted.get(i).equals(steps.getItems().get(i))) steps.getItems().set(i, wanted.get(i));
        steps.getSelectionModel().clearAndSelect(here);
        steps.getFocusModel().focus(here);
        steps.scrollTo(Math.max(0, here - 1));
        steps.refresh();
        showing = false;
    }

    /** Step of the history: the explorations before and after it; none before the first. */
    record Step(Optional<Exploration> before, Exploration after) {}

    private String text(Step step) {
        return step.before().map(before -> words.text(before, step.after()))
            .orElseGet(() -> words.start(store.kept().get()));
    }

    /** List cell with one step; steps that were undone are dimmed, and described as undone to screen readers. */
    private final class Cell extends ListCell<Step> {
        @Override
        protected void updateItem(@Nullable Step item, boolean empty) {
            super.updateItem(item, empty);
            boolean undone = !empty && getIndex() < here;
            setText(empty || item == null ? "" : text(item));
            pseudoClassStateChanged(UNDONE, undone);
            setAccessibleText(undone ? context.text("history.undone", getText()) : getText());
        }
    }
}
