package serverlesslabel.view.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.ShareBarDrawing;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Sentences;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.StaleStyle;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.wording.AcceptabilityWords;
import serverlesslabel.wording.PlaceWords;
import serverlesslabel.wording.StandingWords;

/**
 * View of what would change the place of the selected service, in a few sentences; then its rank acceptability, and as
 * a bar the typical weights of the readers who would rank it first.
 */
final class PlaceView extends SteadyBox {

    private static final double BAR = 10;

    private final Store store;
    private final AcceptabilityService acceptability;
    private final ViewContext context;
    private final Sentences sentences = new Sentences();
    private final Sentences shares = new Sentences();
    private final WidePicture central;
    private Optional<AcceptabilityService.Estimate> shownEstimate = Optional.empty();
    private Optional<Service> shownService = Optional.empty();
    private Optional<String> toCheck = Optional.empty();

    PlaceView(Store store, AcceptabilityService acceptability, ViewContext context) {
        this.store = store;
        this.acceptability = acceptability;
        this.context = context;
        this.central = new WidePicture(context);
        central.node().setId("central-weights");
        getStyleClass().add("place");
        sentences.setId("place");
        shares.setId("place-shares");
        var heading = new Label(context.text("place.title"));
        heading.getStyleClass().add("heading");
        getChildren().addAll(heading, sentences, shares, central);
        // Before the sentences that end with it; a tick of a slider changes nothing in it.
        store.board().map(Board::selected).subscribe(selected -> toCheck = selected.flatMap(service ->
            StandingWords.toCheck(service, store.board().get().catalog().rubric(), context.texts())));
        context.pace().subscribe(store.board(), this::showPlace);
        store.board().subscribe(board -> showShares());
        acceptability.estimate().subscribe(estimate -> showShares());
        context.palette().subscribe(palette -> writeShares(store.board().get(), acceptability.estimate().get()));
    }

    private void showPlace(Board board) {
        var compared = board.together().placements().stream().map(placement -> placement.service()).toList();
        sentences.show(Stream.concat(board.selected().stream().flatMap(service ->
            PlaceWords.changes(service, board.alternatives(), compared, context.texts()).stream()), toCheck.stream())
            .toList());
    }

    // The words are those of an estimate and a service: most ticks of a slider change neither.
    private void showShares() {
        var board = store.board().get();
        var estimate = acceptability.estimate().get();
        StaleStyle.set(shares, estimate.filter(known -> known.answers(board)).isEmpty());
        if (estimate.equals(shownEstimate) && board.selected().equals(shownService)) return;
        shownEstimate = estimate;
        shownService = board.selected();
        writeShares(board, estimate);
    }

    private void writeShares(Board board, Optional<AcceptabilityService.Estimate> estimate) {
        var lines = estimate.flatMap(known -> board.selected().map(service ->
            new AcceptabilityWords(known.all(), known.near(), context.texts()).about(service))).orElse(List.of());
        // The central weights are in the order of the rubric; there are none where too few put the service first.
        var weights = estimate.flatMap(known -> board.selected().flatMap(known.all()::centralWeights));
        shares.show(lines);
        central.setVisible(weights.isPresent());
        central.setManaged(weights.isPresent());
        weights.ifPresent(found -> central.show(width -> ShareBarDrawing.drawShares(board.catalog().rubric(), found,
            context.paper(width, BAR), context.texts())));
    }
}
