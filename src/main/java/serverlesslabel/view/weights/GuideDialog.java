package serverlesslabel.view.weights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.RankOrderWeights;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.chart.ShareBarDrawing;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Buttons;
import serverlesslabel.view.control.DialogBody;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;

/**
 * Dialog that derives weights from an order: the reader sorts the characteristics by what to improve first, and {@link
 * RankOrderWeights} turns the order into weights. Nothing is applied until the dialog is confirmed.
 */
public final class GuideDialog extends Dialog<Void> {

    private static final double WIDTH = 620;
    private static final double ROW = 44;
    private static final double BAR = 14;

    private final Store store;
    private final ViewContext context;
    private final ListView<Characteristic> order = new ListView<>();
    private final RadioButton steep = new RadioButton();
    private final RadioButton flat = new RadioButton();
    private final WidePicture bar;
    private Weights weights;

    /** Makes the dialog over a window. It starts with the order of the weights in the store. */
    public GuideDialog(Store store, ViewContext context, Window owner) {
        this.store = store;
        this.context = context;
        this.bar = new WidePicture(context);
        this.weights = store.board().get().exploration().weights().effective();
        initOwner(owner);
        setTitle(context.text("guide.title"));
        build();
        getDialogPane().setId("guide");
        var apply = Buttons.apply(context);
        getDialogPane().getButtonTypes().addAll(apply, Buttons.cancel(context));
        getDialogPane().lookupButton(apply).setId("guide-apply");
        setResultConverter(pressed -> {
            if (pressed == apply) applyWeights();
            return null;
        });
        // Characteristics of equal weight stay in the order of the rubric.
        show(store.board().get().catalog().rubric().characteristics().stream()
            .sorted(Comparator.comparing((Characteristic characteristic) -> -weights.of(characteristic))).toList());
        order.getSelectionModel().select(0);
    }

    private void build() {
        var characteristics = store.board().get().catalog().rubric().characteristics();
        order.setId("guide-order");
        order.setAccessibleText(context.text("guide.title"));
        order.setFixedCellSize(ROW);
        order.setPrefSize(WIDTH, ROW * characteristics.size() + 2);
        order.setCellFactory(list -> new CharacteristicCell());
        order.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (!press.isAltDown()) return;
            if (press.getCode() == KeyCode.UP) move(-1);
            else if (press.getCode() == KeyCode.DOWN) move(1);
            else return;
            press.consume();
        });
        var instruction = new Label(context.text("guide.how"));
        instruction.setWrapText(true);
        instruction.setMaxWidth(WIDTH);
        instruction.setMinHeight(Region.USE_PREF_SIZE);
        var group = new ToggleGroup();
        steep.setText(context.text("guide.steep"));
        flat.setText(context.text("guide.flat"));
        flat.setId("guide-flat");
        for (var choice : List.of(steep, flat)) {
            choice.setToggleGroup(group);
            choice.setOnAction(press -> show(List.copyOf(order.getItems())));
        }
        steep.setSelected(true);
        var buttons = new HBox(button("guide-up", "guide.up", -1), button("guide-down", "guide.down", 1));
        buttons.getStyleClass().add("strip-line");
        var content = new VBox(instruction, order, buttons, steep, flat, bar);
        content.getStyleClass().add("page-content");
        getDialogPane().setContent(new DialogBody(content, context));
    }

    private Button button(String id, String key, int step) {
        var button = new Button(context.text(key));
        button.setId(id);
        button.setOnAction(press -> move(step));
        return button;
    }

    private void move(int step) {
        int from = order.getSelectionModel().getSelectedIndex();
        int to = from + step;
        if (from < 0 || to < 0 || to >= order.getItems().size()) return;
        var next = new ArrayList<>(order.getItems());
        Collections.swap(next, from, to);
        show(next);
        order.getSelectionModel().select(to);
    }

    private void show(List<Characteristic> next) {
        weights = (steep.isSelected() ? RankOrderWeights.CENTROID : RankOrderWeights.RANK_SUM).of(next);
        order.getItems().setAll(next);
        var rubric = store.board().get().catalog().rubric();
        bar.show(width -> ShareBarDrawing.draw(rubric, weights, context.paper(width, BAR), context.texts()));
    }

    private void applyWeights() {
        var rubric = store.board().get().catalog().rubric();
        store.apply(new Change.ChooseProfile(new Profile("guided", context.text("guide.title"), "", weights),
            rubric.characteristics()));
    }

    /** A cell of the list: a characteristic with its rank in the order, its swing and the weight that rank gives it. */
    private final class CharacteristicCell extends ListCell<Characteristic> {

        CharacteristicCell() {
            setWrapText(true);
            // Makes the cell as wide as the list, so that long text wraps instead of widening it.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Characteristic item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : context.text("guide.rung", getIndex() + 1, item.name(), item.swing(),
                weights.of(item)));
        }
    }
}
