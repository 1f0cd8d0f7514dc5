package serverlesslabel.view;

import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.LevelWords;

/** The foot of the window: how much is known, how much is shown, and the two letters of the selected service. */
final class StatusView extends HBox {

    private static final double HISTORY_WIDTH = 480;

    private final ViewContext context;
    private final Label shown = new Label();
    private final Label letters = new Label();

    StatusView(Store store, ViewContext context) {
        this.context = context;
        getStyleClass().add("status");
        var catalog = store.board().get().catalog();
        var formats = context.texts().formats();
        var known = new Label(context.text("status.known", formats.whole(catalog.services().size()),
            catalog.rubric().version(), formats.whole(catalog.sourceCount()),
            catalog.asOf().map(formats::day).orElse(context.text("none"))));
        known.setTooltip(new Tooltip(catalog.rubric().history().stream()
            .map(revision -> context.text("status.revision", revision.version(), revision.says()))
            .collect(Collectors.joining("\n"))));
        known.getTooltip().setWrapText(true);
        known.getTooltip().setMaxWidth(HISTORY_WIDTH);
        shown.setId("shown");
        shown.setMinWidth(USE_PREF_SIZE);
        letters.setId("standing");
        letters.setTooltip(new Tooltip());
        letters.getTooltip().textProperty().bind(letters.textProperty());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(known, shown, gap, letters);
        store.board().subscribe(this::show);
    }

    private void show(Board board) {
        var formats = context.texts().formats();
        boolean all = board.rows().size() == board.ranking().size();
        shown.setText(all ? "" : context.text("status.shown", formats.whole(board.rows().size()),
            formats.whole(board.ranking().size())));
        letters.setText(board.selected().map(service -> standing(board, service)).orElse(""));
        // Who cannot see the rows move is told where the selected service went.
        letters.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String standing(Board board, Service service) {
        int place = board.catalog().place(service.id()).orElseThrow();
        var placement = board.ranking().placementOf(place);
        int moved = board.movement(place);
        var rank = context.text("status.rank", LevelWords.rank(placement, context.texts()),
            context.texts().formats().whole(board.ranking().size()));
        var movement = moved == 0 ? "" : context.text(moved > 0 ? "status.up" : "status.down", Math.abs(moved));
        return context.text("status.letters", service.name(), rank + movement,
            Comparison.labelClass(service, board.catalog().rubric()).letter(),
            board.ranking().classOf(service).letter());
    }
}
