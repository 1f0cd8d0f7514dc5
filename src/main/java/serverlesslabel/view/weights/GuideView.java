package serverlesslabel.view.weights;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.RankOrderWeights;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.chart.ShareBarDrawing;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.ScrollView;

/**
 * Guide that derives weights from an order: the reader sorts the characteristics by what to improve first, and {@link
 * RankOrderWeights} turns the order into weights. The window follows each step as a preview of the store; nothing is
 * kept until the reader applies it.
 */
public final class GuideView extends VBox {

    private static final double BAR = 16;
    /** Two lines of a caption: what is below stays where it is from row to row. */
    private static final double SWING = 32;

    private final Store store;
    private final ViewContext context;
    private final Rubric rubric;
    private final Runnable close;
    private final PriorityList list;
    private final WidePicture bar;
    private final RadioButton flat = new RadioButton();
    private final ScrollView scroll = new ScrollView();
    /** The swing of the current row, where there is no room for all of them. */
    private final Label swing = Labels.caption("");
    private final Subscription watching;
    private Priorities priorities;

    /**
     * Makes the guide, which begins with the order of the weights in the store and previews what follows from it.
     *
     * @param close takes the guide away; run when the reader applies or cancels it, and when its preview ends otherwise
     */
    public GuideView(Store store, ViewContext context, Runnable close) {
        this.store = store;
        this.context = context;
        this.close = close;
        this.rubric = store.board().get().catalog().rubric();
        this.priorities = Priorities.of(rubric.characteristics(),
            store.board().get().exploration().weights().effective());
        this.bar = new WidePicture(context);
        this.list = new PriorityList(priorities.order().stream().map(each -> new PriorityRow(each, context)).toList(),
            context, (from, to) -> preview(priorities.moved(from, to)));
        setId("guide");
        getStyleClass().add("guide");
        build();
        addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
        preview(priorities);
        watching = store.board().subscribe(board -> show(board.exploration().weights()))
            .and(context.palette().subscribe(palette -> show(store.board().get().exploration().weights())));
    }

    private void build() {
        var how = Labels.wrapping(context.text("guide.how"));
        how.setMinHeight(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("wide");
        bar.node().setId("guide-bar");
        var content = new VBox(Labels.heading(context.text("guide.title")), how, bar, list, swing, formulas());
        content.getStyleClass().add("guide-content");
        scroll.setContent(content);
        swing.setWrapText(true);
        swing.setMinHeight(SWING);
        swing.getStyleClass().add("guide-swing");
        list.current().subscribe(row -> {
            swing.setText(context.text("weights.swing", row.characteristic().swing()));
            list.reveal(scroll);
        });
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var apply = button("guide-apply", context.text("dialog.apply"), store::applyPreview);
        apply.getStyleClass().add("accent");
        var buttons = new HBox(apply, button("guide-cancel", context.text("dialog.cancel"), store::dropPreview));
        buttons.getStyleClass().add("guide-buttons");
        getChildren().addAll(scroll, buttons);
        // The sentences that do not fit are behind the names, and one at a time below the list.
        scroll.viewportBoundsProperty().subscribe(bounds -> Platform.runLater(() -> fit(content, bounds)));
    }

    private static Button button(String id, String name, Runnable run) {
        var button = new Button(name);
        button.setId(id);
        button.setOnAction(press -> run.run());
        return button;
    }

    private void fit(VBox content, Bounds room) {
        list.showSwings(true);
        Visibility.set(swing, false);
        boolean fits = content.prefHeight(room.getWidth()) <= room.getHeight();
        list.showSwings(fits);
        Visibility.set(swing, !fits);
    }

    private VBox formulas() {
        var group = new ToggleGroup();
        var steep = new RadioButton(context.text("guide.steep"));
        flat.setText(context.text("guide.flat"));
        flat.setId("guide-flat");
        for (var choice : List.of(steep, flat)) {
            choice.setToggleGroup(group);
            choice.setWrapText(true);
            choice.setMinHeight(Region.USE_PREF_SIZE);
            choice.setOnAction(press -> preview(priorities.with(flat.isSelected() ? RankOrderWeights.RANK_SUM
                : RankOrderWeights.CENTROID)));
        }
        steep.setSelected(true);
        var box = new VBox(steep, flat);
        box.getStyleClass().add("guide-formulas");
        return box;
    }

    private void onKey(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) store.dropPreview();
        else if (press.getCode() == KeyCode.ENTER && !(press.getTarget() instanceof Button)) store.applyPreview();
        else return;
        press.consume();
    }

    private void preview(Priorities next) {
        priorities = next;
        store.preview(new Change.ChooseProfile(new Profile("guided", context.text("guide.title"), "", next.weights()),
            rubric.characteristics()));
    }

    private void show(Weights weights) {
        if (!store.previewing()) {
            watching.unsubscribe();
            close.run();
            return;
        }
        list.show(priorities.order(), weights.shares());
        list.reveal(scroll);
        bar.show(width -> ShareBarDrawing.draw(priorities.order(), weights, context.paper(width, BAR),
            context.texts()));
    }
}
