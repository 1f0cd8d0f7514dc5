package serverlesslabel.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.AcceptabilityWords;
import serverlesslabel.drawing.BracketWords;
import serverlesslabel.drawing.WarningWords;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.ranking.Warning;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.state.Survey;

/**
 * How firm the order is, in sentences: the closest end of a bracket, or for the weight the reader points at its swing
 * and both its ends; who comes first in how many weightings; and warnings where they are true.
 */
final class FirmnessView extends ScrollPane {

    private final Store store;
    private final Survey survey;
    private final Easel easel;
    private final ObservableValue<Optional<Characteristic>> pointed;
    private final Sentences bracket = new Sentences();
    private final Sentences shares = new Sentences();
    private final Sentences warnings = new Sentences(FirmnessView::warning);
    private final Button fold = new Button();

    FirmnessView(Store store, Survey survey, Easel easel, ObservableValue<Optional<Characteristic>> pointed) {
        this.store = store;
        this.survey = survey;
        this.easel = easel;
        this.pointed = pointed;
        getStyleClass().add("firmness-view");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        bracket.setId("firmness");
        shares.setId("shares");
        warnings.setId("warnings");
        var content = new VBox(heading(), bracket, shares, warnings);
        content.getStyleClass().add("firmness");
        setContent(content);
        prefViewportHeightProperty().bind(content.heightProperty());
        store.board().map(Board::contenders).subscribe(this::showOrder);
        pointed.subscribe(any -> showBracket());
        store.board().subscribe(board -> showShares());
        survey.outlook().subscribe(outlook -> showShares());
    }

    private HBox heading() {
        var heading = new Label(easel.say("firm.title"));
        heading.getStyleClass().add("heading");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        fold.getStyleClass().addAll("flat", "fold");
        fold.setId("fold-firmness");
        fold.setTooltip(new Tooltip(easel.say("command.firmness")));
        fold.setAccessibleText(easel.say("command.firmness"));
        var line = new HBox(heading, gap, fold);
        line.getStyleClass().add("heading-line");
        return line;
    }

    /** Does something when the reader wants the sentences put away or back. */
    void onFold(Runnable run) {
        fold.setOnAction(press -> run.run());
    }

    /** Shows the heading alone, or the sentences too. */
    void fold(boolean folded) {
        fold.setGraphic(Glyphs.of(folded ? "fth-chevron-up" : "fth-chevron-down"));
        for (var each : List.of(bracket, shares, warnings)) {
            each.setVisible(!folded);
            each.setManaged(!folded);
        }
    }

    private void showOrder(Contenders contenders) {
        showBracket();
        warnings.show(Warning.of(contenders).stream()
            .map(each -> WarningWords.says(each, contenders, easel.texts())).toList());
    }

    private void showBracket() {
        var board = store.board().get();
        var words = new BracketWords(board.contenders(), easel.texts());
        bracket.show(pointed.getValue().map(each -> List.of(easel.say("weights.swing", each.swing()),
            words.says(board.brackets().get(each.place())))).orElseGet(() ->
            List.of(words.nearest(board.brackets()))));
    }

    // What was counted for an earlier order stays until the present one is counted, but dimmed.
    private void showShares() {
        var outlook = survey.outlook().get();
        boolean current = outlook.filter(counted -> counted.answers(store.board().get())).isPresent();
        Dimmed.set(shares, !current);
        shares.show(outlook.map(this::sentences).orElse(List.of(easel.say("shares.wait"))));
    }

    private List<String> sentences(Survey.Outlook counted) {
        var first = new AcceptabilityWords(counted.all(), counted.near(), easel.texts()).first();
        return counted.complete() ? first : Stream.concat(first.stream(), Stream.of(easel.say("shares.counting",
            easel.texts().formats().whole(counted.near().draws())))).toList();
    }

    private static Label warning() {
        var warning = new Label("", Glyphs.of("fth-alert-triangle"));
        warning.getStyleClass().add("firm-warning");
        return warning;
    }
}
