package serverlesslabel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.AcceptabilityWords;
import serverlesslabel.drawing.PlaceWords;
import serverlesslabel.drawing.ShareBarDrawing;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.state.Survey;

/** Where the selected service stands, what would change that, and who would choose it. */
final class PlaceView extends VBox {

    private static final double BAR = 10;

    private final Store store;
    private final Survey survey;
    private final Easel easel;
    private final Sentences sentences = new Sentences();
    private final Sentences shares = new Sentences();
    private final WidePicture central;

    PlaceView(Store store, Survey survey, Easel easel) {
        this.store = store;
        this.survey = survey;
        this.easel = easel;
        this.central = new WidePicture(easel);
        central.node().setId("central-weights");
        getStyleClass().add("place");
        sentences.setId("place");
        shares.setId("place-shares");
        var heading = new Label(easel.say("place.title"));
        heading.getStyleClass().add("heading");
        getChildren().addAll(heading, sentences, shares, central);
        store.board().subscribe(this::showPlace);
        store.board().subscribe(board -> showShares());
        survey.outlook().subscribe(outlook -> showShares());
        easel.palette().subscribe(palette -> showShares());
    }

    private void showPlace(Board board) {
        var compared = board.comparison().placements().stream().map(each -> each.service()).toList();
        sentences.show(board.selected().map(service ->
            PlaceWords.of(service, board.contenders(), compared, easel.texts())).orElse(List.of()));
    }

    private void showShares() {
        var board = store.board().get();
        var counted = survey.outlook().get();
        Dimmed.set(shares, counted.filter(outlook -> outlook.answers(board)).isEmpty());
        var says = new ArrayList<String>();
        var weights = counted.flatMap(outlook -> board.selected().flatMap(service -> tell(outlook, service, says)));
        shares.show(says);
        central.setVisible(weights.isPresent());
        central.setManaged(weights.isPresent());
        weights.ifPresent(found -> central.show(width -> ShareBarDrawing.ofShares(board.catalog().rubric(), found,
            easel.paper(width, BAR), easel.texts())));
    }

    private Optional<List<Double>> tell(Survey.Outlook outlook, Service service, List<String> says) {
        var words = new AcceptabilityWords(outlook.all(), outlook.near(), easel.texts());
        says.add(words.says(service));
        words.chosenBy(service).ifPresent(says::add);
        return outlook.all().centralWeights(service);
    }
}
