package serverlesslabel.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
 * How firm the order is, in sentences: the closest end of a bracket, or those of the weight the reader points at; who
 * comes first in how many weightings; and warnings where they are true.
 */
final class FirmnessView extends ScrollPane {

    private static final double LEAST_HEIGHT = 132;

    private final Store store;
    private final Survey survey;
    private final Easel easel;
    private final ObservableValue<Optional<Characteristic>> pointed;
    private final Sentences bracket = new Sentences();
    private final Sentences shares = new Sentences();
    private final Sentences warnings = new Sentences(FirmnessView::warning);

    FirmnessView(Store store, Survey survey, Easel easel, ObservableValue<Optional<Characteristic>> pointed) {
        this.store = store;
        this.survey = survey;
        this.easel = easel;
        this.pointed = pointed;
        getStyleClass().add("firmness-view");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var heading = new Label(easel.say("firm.title"));
        heading.getStyleClass().add("heading");
        bracket.setId("firmness");
        shares.setId("shares");
        warnings.setId("warnings");
        var content = new VBox(heading, bracket, shares, warnings);
        content.getStyleClass().add("firmness");
        setContent(content);
        prefViewportHeightProperty().bind(content.heightProperty());
        setMinHeight(LEAST_HEIGHT);
        store.board().map(Board::contenders).subscribe(this::showOrder);
        pointed.subscribe(any -> showBracket());
        store.board().subscribe(board -> showShares());
        survey.outlook().subscribe(outlook -> showShares());
    }

    private void showOrder(Contenders contenders) {
        showBracket();
        warnings.show(Warning.of(contenders).stream()
            .map(each -> WarningWords.says(each, contenders, easel.texts())).toList());
    }

    private void showBracket() {
        var board = store.board().get();
        var words = new BracketWords(board.contenders(), easel.texts());
        bracket.show(List.of(pointed.getValue().map(each -> words.says(board.brackets().get(each.place())))
            .orElseGet(() -> words.nearest(board.brackets()))));
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
