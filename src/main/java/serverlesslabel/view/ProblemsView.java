package serverlesslabel.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Problem;
import serverlesslabel.text.SafeText;
import serverlesslabel.view.control.Clipboards;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.ProblemWords;

/** Strip with the problems of the catalog, each opening its file; hidden if there are none. */
final class ProblemsView extends VBox {

    private static final double LINE = 26;
    private static final int LINES = 6;

    private final ViewContext context;
    private final DesktopPort desktop;
    private final NoticeView notice;

    /** A strip with the list folded. */
    ProblemsView(List<Problem> problems, ViewContext context, DesktopPort desktop, NoticeView notice) {
        this.context = context;
        this.desktop = desktop;
        this.notice = notice;
        getStyleClass().add("problems");
        Visibility.set(this, !problems.isEmpty());
        if (problems.isEmpty()) return;
        var summary = new Label(context.count("problems", problems.stream().mapToInt(Problem::count).sum()),
            Icons.of("fth-alert-triangle"));
        summary.setId("problems");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        var list = list(problems);
        var show = new Button();
        show.setId("problems-show");
        show.getStyleClass().add("small");
        show.textProperty().bind(list.visibleProperty().map(shown ->
            context.text(shown ? "problems.hide" : "problems.show")));
        show.setOnAction(press -> list.setVisible(!list.isVisible()));
        var copy = new Button(context.text("problems.copy"));
        copy.getStyleClass().add("small");
        copy.setOnAction(press -> copy(problems));
        var line = new HBox(summary, copy, show);
        line.getStyleClass().add("strip-line");
        getChildren().addAll(line, list);
    }

    // A list view makes cells for the visible rows only, however many problems there are.
    private ListView<Problem> list(List<Problem> problems) {
        var list = new ListView<Problem>();
        list.setId("problems-list");
        list.getItems().setAll(problems);
        list.setCellFactory(owner -> new ProblemCell(context, this::open));
        list.setFixedCellSize(LINE);
        list.setPrefHeight(LINE * Math.min(LINES, problems.size()) + 4);
        list.setMinHeight(list.getPrefHeight());
        list.setVisible(false);
        list.managedProperty().bind(list.visibleProperty());
        list.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.SPACE) return;
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
            key.consume();
        });
        return list;
    }

    private void open(Problem problem) {
        var file = Path.of(problem.file());
        var name = SafeText.withReplacements(String.valueOf(file.getFileName()));
        if (Files.isRegularFile(file)) {
            desktop.edit(file, Math.max(1, problem.line()));
            notice.showSuccess(context.text("problems.opened", name,
                context.texts().formats().whole(Math.max(1, problem.line()))));
            return;
        }
        Stream.iterate(file.toAbsolutePath(), Path::getParent).takeWhile(path -> path != null)
            .filter(Files::isDirectory).findFirst().ifPresent(desktop::show);
        if (!Files.exists(file)) notice.showSuccess(context.text("problems.folder", name));
    }

    private void copy(List<Problem> problems) {
        Clipboards.copyText(String.join("\n", problems.stream()
            .map(problem -> ProblemWords.line(problem, context.texts())).toList()));
    }
}
