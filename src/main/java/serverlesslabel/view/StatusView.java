package serverlesslabel.view;

import atlantafx.base.controls.Spacer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.frame.LiveLabel;
import serverlesslabel.wording.LevelWords;

/** Status bar: the extent of the catalog, the number of rows shown, and rank and classes of the selected service. */
final class StatusView extends HBox {

    private final ViewContext context;
    private final Label shown = new LiveLabel();
    private final Label letters = new LiveLabel();
    private final LazyTooltip lettersTip = LazyTooltip.on(letters);

    /** A status bar that follows the store. */
    StatusView(Store store, ViewContext context) {
        this.context = context;
        getStyleClass().add("status");
        var catalog = store.board().get().catalog();
        var formats = context.texts().formats();
        var known = new Label(context.text("status.known", formats.whole(catalog.services().size()),
            catalog.rubric().version(), formats.whole(catalog.sourceCount()),
            catalog.asOf().map(formats::day).orElse(context.text("none"))));
        LazyTooltip.on(known, catalog.rubric().history().stream()
            .map(revision -> context.text("status.revision", revision.version(), revision.text()))
            .collect(Collectors.joining("\n")));
        shown.setId("shown");
        shown.setMinWidth(USE_PREF_SIZE);
        letters.setId("standing");
        getChildren().addAll(known, shown, new Spacer(), letters);
        store.board().subscribe(this::show);
    }

    private void show(Board board) {
        var formats = context.texts().formats();
        boolean all = board.rows().size() == board.ranking().size();
        shown.setText(all ? "" : context.text("status.shown", formats.whole(board.rows().size()),
            formats.whole(board.ranking().size())));
        letters.setText(board.selected().map(service -> standing(board, service)).orElse(""));
        lettersTip.setText(letters.getText());
        // Screen readers announce the new rank of the selected service.
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
