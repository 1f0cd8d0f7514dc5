package serverlesslabel.view.detail;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import serverlesslabel.domain.Characteristic;
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
import serverlesslabel.wording.PlaceChangeWords;

/**
 * View of what would change the place of the selected service, a line each: a level, a weight, how often it comes
 * first, what is still to check. Then, in words and as a bar, the typical weights of readers who would rank it first.
 */
final class PlaceView extends SteadyBox {

    private static final double BAR = 10;

    private final Store store;
    private final AcceptabilityService acceptability;
    private final ViewContext context;
    private final Sentences changes = Sentences.listed();
    private final Sentences shares = Sentences.listed();
    private final Sentences chosenBy = new Sentences();
    private final WidePicture central;
    private Optional<AcceptabilityService.Estimate> shownEstimate = Optional.empty();
    private Optional<Service> shownService = Optional.empty();

    PlaceView(Store store, AcceptabilityService acceptability, ViewContext context,
              ObjectProperty<Optional<Characteristic>> asked) {
        this.store = store;
        this.acceptability = acceptability;
        this.context = context;
        this.central = new WidePicture(context);
        central.node().setId("central-weights");
        getStyleClass().add("place");
        changes.setId("place");
        shares.setId("place-shares");
        var heading = new Label(context.text("place.title"));
        heading.getStyleClass().add("heading");
        var checks = new ChecksView(context, asked);
        getChildren().addAll(heading, changes, shares, checks, chosenBy, central);
        // A tick of a slider changes nothing in what is to check.
        store.board().map(Board::selected).subscribe(selected -> selected.ifPresent(service ->
            checks.show(service, store.board().get().catalog().rubric())));
        context.pace().subscribe(store.board(), board -> changes.show(board.selected().map(service ->
            PlaceChangeWords.of(service, board.alternatives(), context.texts())).orElse(List.of())));
        store.board().subscribe(board -> showShares());
        acceptability.estimate().subscribe(estimate -> showShares());
        context.palette().subscribe(palette -> writeShares(store.board().get(), acceptability.estimate().get()));
    }

    // The words are those of an estimate and a service: most ticks of a slider change neither.
    private void showShares() {
        var board = store.board().get();
        var estimate = acceptability.estimate().get();
        boolean stale = estimate.filter(known -> known.answers(board)).isEmpty();
        StaleStyle.set(shares, stale);
        StaleStyle.set(chosenBy, stale);
        if (estimate.equals(shownEstimate) && board.selected().equals(shownService)) return;
        shownEstimate = estimate;
        shownService = board.selected();
        writeShares(board, estimate);
    }

    private void writeShares(Board board, Optional<AcceptabilityService.Estimate> estimate) {
        var words = estimate.map(known -> new AcceptabilityWords(known.all(), known.near(), context.texts()));
        // The central weights are in the order of the rubric; there are none where too few put the service first.
        var weights = estimate.flatMap(known -> board.selected().flatMap(known.all()::centralWeights));
        shares.show(words.flatMap(known -> board.selected().map(known::line)).stream().toList());
        chosenBy.show(words.flatMap(known -> board.selected().flatMap(known::chosenBy)).stream().toList());
        central.setVisible(weights.isPresent());
        central.setManaged(weights.isPresent());
        weights.ifPresent(found -> central.show(width -> ShareBarDrawing.drawShares(board.catalog().rubric(), found,
            context.paper(width, BAR), context.texts())));
    }
}
