package serverlesslabel.view.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.ShareBarDrawing;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Sentences;
import serverlesslabel.view.control.StaleStyle;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.wording.AcceptabilityWords;
import serverlesslabel.wording.PlaceWords;

/** Where the selected service stands, what would change that, and who would choose it. */
final class PlaceView extends VBox {

    private static final double BAR = 10;

    private final Store store;
    private final AcceptabilityService survey;
    private final ViewContext context;
    private final Sentences sentences = new Sentences();
    private final Sentences shares = new Sentences();
    private final WidePicture central;

    PlaceView(Store store, AcceptabilityService survey, ViewContext context) {
        this.store = store;
        this.survey = survey;
        this.context = context;
        this.central = new WidePicture(context);
        central.node().setId("central-weights");
        getStyleClass().add("place");
        sentences.setId("place");
        shares.setId("place-shares");
        var heading = new Label(context.text("place.title"));
        heading.getStyleClass().add("heading");
        getChildren().addAll(heading, sentences, shares, central);
        store.board().subscribe(this::showPlace);
        store.board().subscribe(board -> showShares());
        survey.outlook().subscribe(outlook -> showShares());
        context.palette().subscribe(palette -> showShares());
    }

    private void showPlace(Board board) {
        var compared = board.comparison().placements().stream().map(placement -> placement.service()).toList();
        sentences.show(board.selected().map(service ->
            PlaceWords.of(service, board.contenders(), compared, context.texts())).orElse(List.of()));
    }

    private void showShares() {
        var board = store.board().get();
        var counted = survey.outlook().get();
        StaleStyle.set(shares, counted.filter(outlook -> outlook.answers(board)).isEmpty());
        var says = new ArrayList<String>();
        var weights = counted.flatMap(outlook -> board.selected().flatMap(service -> tell(outlook, service, says)));
        shares.show(says);
        central.setVisible(weights.isPresent());
        central.setManaged(weights.isPresent());
        weights.ifPresent(found -> central.show(width -> ShareBarDrawing.ofShares(board.catalog().rubric(), found,
            context.paper(width, BAR), context.texts())));
    }

    private Optional<List<Double>> tell(AcceptabilityService.Estimate outlook, Service service, List<String> says) {
        var words = new AcceptabilityWords(outlook.all(), outlook.near(), context.texts());
        says.add(words.text(service));
        words.chosenBy(service).ifPresent(says::add);
        return outlook.all().centralWeights(service);
    }
}
