package serverlesslabel.view;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Problem;

/** A strip that says what was wrong in the catalog; it is not there where nothing was. */
final class ProblemsView extends VBox {

    private static final double LINE = 26;
    private static final int LINES = 6;

    ProblemsView(List<Problem> problems, Easel easel) {
        getStyleClass().add("problems");
        setVisible(!problems.isEmpty());
        setManaged(!problems.isEmpty());
        if (problems.isEmpty()) return;
        var says = new Label(easel.say(problems.size() == 1 ? "problems.one" : "problems.many", problems.size()),
            Glyphs.of("fth-alert-triangle"));
        says.setId("problems");
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        var list = new ListView<Problem>();
        list.getItems().setAll(problems);
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * Math.min(LINES, problems.size()) + 4);
        list.setMinHeight(list.getPrefHeight());
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        var show = new Button();
        show.getStyleClass().add("small");
        show.textProperty().bind(list.visibleProperty().map(shown ->
            easel.say(shown ? "problems.hide" : "problems.show")));
        show.setOnAction(press -> list.setVisible(!list.isVisible()));
        var copy = new Button(easel.say("problems.copy"));
        copy.getStyleClass().add("small");
        copy.setOnAction(press -> copy(problems));
        var line = new HBox(says, copy, show);
        line.getStyleClass().add("strip-line");
        getChildren().addAll(line, list);
    }

    private static void copy(List<Problem> problems) {
        var content = new ClipboardContent();
        content.putString(String.join("\n", problems.stream().map(Problem::toString).toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
