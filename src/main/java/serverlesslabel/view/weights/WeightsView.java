package serverlesslabel.view.weights;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.chart.ShareBarDrawing;
import serverlesslabel.picture.Lettering;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.LatestTask;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Command;
import serverlesslabel.view.control.FittingHeading;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.ScrollView;
import serverlesslabel.view.frame.StaleStyle;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.SettingsPort;

/** Pane of the weights: the profiles, the shares as a bar, and a row of controls for each characteristic. */
public final class WeightsView extends ScrollView {

    private static final double BAR = 16;
    /** So many services are compared with their neighbours at once while a slider moves; more when it rests. */
    private static final int FEW = 2_000;

    private final Store store;
    private final ViewContext context;
    private final Catalog catalog;
    private final WidePicture bar;
    private final ProfileChoice profiles;
    private final VBox content;
    private final Hyperlink reset = new Hyperlink();
    private final Label unsetWarning = new Label();
    private final CheckBox wholeOrder = new CheckBox();
    private final LazyTooltip notches = LazyTooltip.on(wholeOrder);
    private final List<WeightRow> rows;
    private final LatestTask<Board, List<Bracket>> ordering;
    private List<Bracket> order = List.of();
    /** The board that the brackets of the whole order are from, or were requested for. */
    private Optional<Board> orderOf = Optional.empty();

    /**
     * Makes the pane of a store.
     *
     * @param acceptability computes in the background what takes too long for a slider tick
     * @param pointed set to the characteristic whose weight the reader points at or has focused; empty for none
     */
    public WeightsView(Store store, AcceptabilityService acceptability, ViewContext context, SettingsPort settings,
                       DesktopPort desktop, ObjectProperty<Optional<Characteristic>> pointed) {
        this.store = store;
        this.ordering = acceptability.task(WeightsView::orderBrackets, this::showOrder);
        this.context = context;
        this.catalog = store.board().get().catalog();
        this.bar = new WidePicture(context);
        bar.getStyleClass().add("wide");
        bar.node().setId("share-bar");
        bar.node().setOnMouseClicked(click ->
            focusRow(ShareBarDrawing.placeAt(weights(), click.getX() / bar.node().getLayoutBounds().getWidth())));
        getStyleClass().add("weights-view");
        profiles = new ProfileChoice(store, context, new ProfileKeeping(store, context, settings, desktop));
        content = new VBox(heading(), profiles, bar, unsetWarning, scaleCaptions());
        content.getStyleClass().add("weights");
        unsetWarning.setText(context.text("weights.unset"));
        unsetWarning.setWrapText(true);
        unsetWarning.getStyleClass().add("warning");
        rows = catalog.rubric().characteristics().stream()
            .map(characteristic -> new WeightRow(characteristic, store, context, pointed))
            .toList();
        content.getChildren().addAll(rows);
        content.getChildren().add(bracketLegend());
        setContent(content);
        context.pace().subscribe(store.board(), this::showBrackets);
        store.board().map(Board::exploration).map(chosen -> chosen.weights()).subscribe(this::showWeights);
        context.palette().subscribe(palette -> {
            showWeights(weights());
            showBrackets(store.board().get());
        });
    }

    /** The height of all that the pane holds, in sight or not, in pixels. */
    public ReadOnlyDoubleProperty contentHeightProperty() {
        return content.heightProperty();
    }

    /** Returns the height at which nothing has to be scrolled in a pane of a width; both in pixels. */
    public double neededHeight(double width) {
        return content.prefHeight(width);
    }

    /** Shows the profiles in the form with which nothing is to be scrolled in a pane of a size in pixels, if one is. */
    public void fit(double width, double height) {
        double inside = width - content.snappedLeftInset() - content.snappedRightInset();
        profiles.fit(inside, height - content.prefHeight(width) + profiles.prefHeight(inside));
    }

    private void focusRow(int place) {
        rows.get(place).focusSlider();
    }

    private Weights weights() {
        return store.board().get().exploration().weights();
    }

    /** Makes the link back to the reference weights run a command, and show its tooltip. */
    public void setResetCommand(Command command) {
        LazyTooltip.on(reset, command.tooltip(context));
        reset.setOnAction(press -> command.run().run());
    }

    private HBox heading() {
        var heading = new FittingHeading(context, Lettering.semibold(15), context.text("weights.title"),
            context.text("weights.title.short"));
        reset.setText(context.text("weights.reset"));
        reset.setId("reset");
        reset.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(heading, gap, link(), reset);
        line.getStyleClass().add("heading-line");
        return line;
    }

    // What the ends and the middle of all sliders mean.
    private AnchorPane scaleCaptions() {
        var less = Labels.caption(context.text("weights.scale.less"));
        var middle = new StackPane(Labels.caption(context.text("weights.scale.reference")));
        var more = Labels.caption(context.text("weights.scale.more"));
        AnchorPane.setLeftAnchor(less, 0.0);
        AnchorPane.setLeftAnchor(middle, 0.0);
        AnchorPane.setRightAnchor(middle, 0.0);
        AnchorPane.setRightAnchor(more, 0.0);
        middle.setMinWidth(0);
        var line = new AnchorPane(middle, less, more);
        line.setMinWidth(0);
        line.getStyleClass().add("scale-captions");
        return line;
    }

    private ToggleButton link() {
        var link = new ToggleButton("", Icons.of("fth-link"));
        link.getStyleClass().addAll("flat", "small", "link");
        link.setId("link");
        link.setAccessibleText(context.text("command.link"));
        LazyTooltip.on(link, context.text("weights.link.tip"));
        link.setOnAction(press -> store.apply(new Change.Link(link.isSelected())));
        store.board().map(Board::exploration).map(chosen -> chosen.linked()).subscribe(linked -> {
            link.setSelected(linked);
            link.setGraphic(Icons.of(linked ? "fth-link" : "fth-link-2"));
            notches.setText(context.text(linked ? "weights.bracket.linked" : "weights.bracket"));
        });
        return link;
    }

    // Adds the notches of the whole order on demand; its tip explains those of the first place.
    private VBox bracketLegend() {
        wholeOrder.setText(context.text("weights.bracket.order"));
        wholeOrder.setId("order-brackets");
        wholeOrder.getStyleClass().add("caption");
        wholeOrder.setOnAction(press -> showBrackets(store.board().get()));
        var box = new VBox(wholeOrder);
        box.getStyleClass().add("brackets");
        return box;
    }

    private void showBrackets(Board board) {
        if (!wholeOrder.isSelected()) forgetOrder();
        else if (orderOf.filter(board::hasBracketsOf).isEmpty()) findOrder(board);
        showRows(board);
    }

    private void forgetOrder() {
        order = List.of();
        orderOf = Optional.empty();
        ordering.cancel();
        StaleStyle.set(wholeOrder, false);
    }

    // Brackets that take long are kept, and marked as outdated, until there are new ones.
    private void findOrder(Board board) {
        orderOf = Optional.of(board);
        boolean few = board.alternatives().size() <= FEW;
        StaleStyle.set(wholeOrder, !few);
        if (few) {
            ordering.cancel();
            order = orderBrackets(board);
        } else ordering.request(board);
    }

    private void showOrder(List<Bracket> found) {
        order = found;
        StaleStyle.set(wholeOrder, false);
        showRows(store.board().get());
    }

    private void showRows(Board board) {
        for (int i = 0; i < rows.size(); i++) rows.get(i).show(board, board.brackets().get(i), order(i));
    }

    private Optional<Bracket> order(int place) {
        return order.stream().skip(place).findFirst();
    }

    private static List<Bracket> orderBrackets(Board board) {
        return Bracket.ofOrder(board.alternatives(), board.lockedCharacteristics());
    }

    private void showWeights(Weights weights) {
        bar.show(width -> ShareBarDrawing.draw(catalog.rubric(), weights, context.paper(width, BAR), context.texts()));
        unsetWarning.setVisible(weights.unset());
        unsetWarning.setManaged(weights.unset());
        // A track is filled up to its thumb, which never waits.
        var board = store.board().get();
        for (int i = 0; i < rows.size(); i++)
            if (!rows.get(i).shows(weights)) rows.get(i).showTrack(board, board.brackets().get(i), order(i));
    }
}
