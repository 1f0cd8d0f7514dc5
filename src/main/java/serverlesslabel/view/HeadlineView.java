package serverlesslabel.view;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Lettering;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Board;
import serverlesslabel.state.LatestTask;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.frame.LiveLabel;
import serverlesslabel.wording.HeadlineWords;
import serverlesslabel.wording.LeaderWords;

/**
 * Headline over the list: what is ranked; who leads, and whether only just; the nearest change of one weight that would
 * give the lead to another. Says less where it has less room, and never takes more than three lines.
 */
final class HeadlineView extends VBox {

    private static final Lettering TITLE = Lettering.bold(20);
    private static final Lettering SMALL_TITLE = Lettering.bold(17);
    /** A headline narrower than this, in pixels, has the smaller title. */
    private static final double SMALL = 480;
    private static final PseudoClass SMALLER = PseudoClass.getPseudoClass("smaller");
    /** So many services are asked at once who leads by documented facts; more in the background. */
    private static final int FEW = 2_000;

    private final Store store;
    private final ViewContext context;
    private final AcceptabilityService acceptability;
    private final LatestTask<Alternatives, Optional<Service>> documented;
    private final Label subject = new LiveLabel();
    private final Label title = new LiveLabel();
    private final LazyTooltip titleTip = LazyTooltip.on(title);
    private final TurnLine turnLine;
    private Optional<Service> checkedLeader = Optional.empty();
    private List<String> titles = List.of("");

    /**
     * Makes the headline of a store.
     *
     * @param stability runs when the reader asks how stable the order is
     */
    HeadlineView(Store store, AcceptabilityService acceptability, ViewContext context, Runnable stability) {
        this.store = store;
        this.context = context;
        this.acceptability = acceptability;
        this.documented = acceptability.task(Alternatives::documentedLeader, this::showDocumented);
        getStyleClass().add("headline");
        subject.getStyleClass().add("caption");
        subject.setId("headline-subject");
        title.getStyleClass().add("headline-title");
        title.setId("headline");
        title.setMinWidth(0);
        turnLine = new TurnLine(context, stability);
        getChildren().addAll(subject, title, turnLine);
        widthProperty().subscribe(width -> fitTitle());
        context.pace().subscribe(store.board(), this::show);
        acceptability.estimate().subscribe(estimate -> showTitle(store.board().get()));
    }

    private HeadlineWords words(Board board) {
        return new HeadlineWords(board.alternatives(), context.texts());
    }

    private void show(Board board) {
        subject.setText(words(board).subject());
        showTitle(board);
        if (board.alternatives().size() <= FEW) {
            documented.cancel();
            showDocumented(board.alternatives().documentedLeader());
        } else {
            // The remark on another order would be wrong; it comes back once the hand rests.
            showDocumented(Optional.empty());
            documented.request(board.alternatives());
        }
    }

    private void showTitle(Board board) {
        titles = new LeaderWords(board.alternatives(), context.texts()).titles(near(board));
        fitTitle();
    }

    // What was counted for another order says nothing of this one.
    private Optional<Acceptability> near(Board board) {
        return acceptability.estimate().get().filter(known -> known.answers(board)).map(known -> known.near());
    }

    private void fitTitle() {
        double room = getWidth() - getInsets().getLeft() - getInsets().getRight();
        boolean small = getWidth() < SMALL;
        title.pseudoClassStateChanged(SMALLER, small);
        var lettering = small ? SMALL_TITLE : TITLE;
        var fitting = titles.stream().filter(text -> context.typeface().width(text, lettering) <= room).findFirst()
            .orElse(titles.get(titles.size() - 1));
        title.setText(fitting);
        titleTip.setText(titles.get(0));
    }

    private void showDocumented(Optional<Service> leader) {
        checkedLeader = leader;
        showTurn(store.board().get());
    }

    private void showTurn(Board board) {
        var words = words(board);
        var turn = words.turn(board.brackets());
        turnLine.show(turn, words.lines(turn, checkedLeader));
    }
}
