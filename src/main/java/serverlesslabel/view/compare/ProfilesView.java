package serverlesslabel.view.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.drawing.chart.BumpDrawing;
import serverlesslabel.ranking.RankAgreement;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Board;
import serverlesslabel.state.LatestTask;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Sentences;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.ScrollView;
import serverlesslabel.view.frame.StaleStyle;
import serverlesslabel.wording.AgreementWords;

/**
 * Page that compares the ranking under the reader's weights with the rankings under every profile: a bump chart, and in
 * sentences how far they agree.
 */
public final class ProfilesView extends ScrollView {

    /** So many services are compared pair by pair at once; more in the background. */
    private static final int FEW = 5_000;

    private final ViewContext context;
    private final LatestTask<List<BumpDrawing.Column>, List<String>> comparing;
    private final WidePicture chart;
    private final Label common = new Label();
    private final Sentences agreements = new Sentences();

    /**
     * Makes the page of a store; it is updated only while it is visible.
     *
     * @param acceptability computes in the background what takes long
     */
    public ProfilesView(Store store, AcceptabilityService acceptability, ViewContext context) {
        this.context = context;
        this.comparing = acceptability.task(this::agreements, this::showAgreements);
        this.chart = new WidePicture(context);
        chart.node().setId("bump-chart");
        getStyleClass().add("page");
        // Nothing inside takes the focus, so the page itself must, to be scrolled by keys.
        setFocusTraversable(true);
        setAccessibleText(context.text("bump.title"));
        var heading = new Label(context.text("bump.title"));
        heading.getStyleClass().add("heading");
        var how = new Label(context.text("bump.how"));
        how.getStyleClass().add("second-line");
        common.setId("in-every-top");
        agreements.setId("agreements");
        for (var label : List.of(how, common)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        var content = new VBox(heading, how, common, chart, agreements);
        content.getStyleClass().add("page-content");
        setContent(content);
        store.board().when(visibleProperty()).subscribe(this::show);
        context.palette().when(visibleProperty()).subscribe(palette -> show(store.board().get()));
    }

    private void show(Board board) {
        var columns = columns(board);
        var orders = columns.stream().map(BumpDrawing.Column::alternatives).toList();
        boolean any = board.alternatives().size() > 0;
        common.setText(any ? AgreementWords.inEveryTop(orders, context.texts()) : context.text("table.nothing"));
        chart.setVisible(any);
        if (any) chart.show(width -> BumpDrawing.draw(columns, board.selected(), context.paper(width, 0),
            context.texts()));
        StaleStyle.set(agreements, board.alternatives().size() > FEW);
        if (board.alternatives().size() > FEW) comparing.request(columns);
        else {
            comparing.cancel();
            showAgreements(agreements(columns));
        }
    }

    private void showAgreements(List<String> sentences) {
        StaleStyle.set(agreements, false);
        agreements.show(sentences);
    }

    private List<String> agreements(List<BumpDrawing.Column> columns) {
        return columns.stream().skip(1).map(column -> agreement(columns.get(0), column)).toList();
    }

    // The reader's weights come first; the profile they match, if any, gets no second column.
    private List<BumpDrawing.Column> columns(Board board) {
        var own = board.alternatives();
        var columns = new ArrayList<BumpDrawing.Column>();
        var mine = board.catalog().profileOf(own.weights());
        columns.add(new BumpDrawing.Column(mine.map(profile -> context.text("bump.mine", profile.name()))
            .orElse(context.text("bump.own")), own));
        board.catalog().profiles().stream().filter(profile -> !profile.equals(mine.orElse(null)))
            .forEach(profile -> columns.add(new BumpDrawing.Column(profile.name(),
            own.withWeights(profile.weights()))));
        return columns;
    }

    private String agreement(BumpDrawing.Column first, BumpDrawing.Column other) {
        return context.text("bump.agreement", other.name(),
            AgreementWords.text(RankAgreement.between(first.alternatives(), other.alternatives()), context.texts()));
    }
}
