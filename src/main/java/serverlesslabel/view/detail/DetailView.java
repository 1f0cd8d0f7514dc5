package serverlesslabel.view.detail;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.frame.AfterFrame;
import serverlesslabel.view.frame.ScrollView;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.LifeWords;
import serverlesslabel.wording.ServiceWords;

/**
 * Pane of the selected service: its name, where it stands, its label and a radar with the pinned services, the reasons
 * for its levels, and what would change its place; in a wide pane the reasons beside the others. Shows a sentence
 * instead where no service is selected.
 */
public final class DetailView extends ScrollView {

    /** Pixels left free above a part that is scrolled to. */
    private static final double ABOVE = 8;
    /** The place of the reasons: below the label and the radar. */
    private static final int REASONS = 2;

    private final Label name = new Label();
    private final Label below = new Label();
    private final Label life = new Label();
    private final Hyperlink documentation = new Hyperlink();
    private final LazyTooltip documentationTip = LazyTooltip.on(documentation);
    private final VBox content = new VBox();
    private final PaneColumns columns = new PaneColumns();
    private final Label nothing = new Label();
    private final AfterFrame later = new AfterFrame(this, Duration.ZERO);
    private Runnable export = () -> {};

    /**
     * Makes the pane of a store; it is updated only while it is visible.
     *
     * @param asked the characteristic whose reasons are scrolled to and marked; emptied when another service is
     *              selected
     */
    public DetailView(Store explorer, AcceptabilityService acceptability, ViewContext context, DesktopPort desktop,
                      ObjectProperty<Optional<Characteristic>> asked) {
        var store = explorer.whileShown(visibleProperty());
        getStyleClass().add("detail-view");
        content.getStyleClass().add("detail");
        name.getStyleClass().add("detail-name");
        name.setWrapText(true);
        below.getStyleClass().add("second-line");
        below.setWrapText(true);
        life.getStyleClass().add("warning");
        life.setWrapText(true);
        documentation.setText(ServiceWords.link(store.board().get().catalog().rubric(), "detail.documentation",
            context.texts()));
        documentation.setGraphic(Icons.of("fth-external-link"));
        documentation.setMinWidth(USE_PREF_SIZE);
        documentation.setOnAction(press -> store.board().get().selected()
            .ifPresent(service -> desktop.browse(service.documentation())));
        nothing.setText(context.text("detail.nothing"));
        nothing.setWrapText(true);
        nothing.getStyleClass().add("empty");
        var names = new VBox(name, below, life);
        HBox.setHgrow(names, Priority.ALWAYS);
        var head = new HBox(names, documentation);
        head.getStyleClass().add("detail-head");
        content.getChildren().addAll(head, columns);
        setContent(content);
        store.board().map(Board::selected).subscribe(selected ->
            show(selected, store.board().get().catalog(), context));
        later.submit(() -> addParts(store, acceptability, context, desktop, asked));
        asked.addListener(observable -> later.flush());
    }

    // The list is what the first frame is for; what is selected in it follows in the next.
    private void addParts(Store store, AcceptabilityService acceptability, ViewContext context, DesktopPort desktop,
                          ObjectProperty<Optional<Characteristic>> asked) {
        var wanted = asked.get();
        var reasons = new ReasonsView(store, context, desktop, asked);
        asked.set(wanted);
        columns.show(List.of(new StandingView(store, context),
            new PortraitView(store, context, () -> showLabel(store, context)), reasons,
            new PlaceView(store, acceptability, context, asked)), REASONS);
        asked.subscribe(characteristic -> characteristic.flatMap(reasons::viewOf).ifPresent(part -> {
            scrollTo(part);
            // The heights of wrapped lines are known only after the first layout.
            Platform.runLater(() -> scrollTo(part));
        }));
    }

    private void showLabel(Store store, ViewContext context) {
        store.board().get().selected().ifPresent(service ->
            new LabelDialog(service, store, context, getScene().getWindow(), export).show());
    }

    /** Sets what opens the export of the selected service; to be called once. */
    public void setExport(Runnable run) {
        export = run;
    }

    private void scrollTo(Node part) {
        if (part.getScene() == null) return;
        // The reasons may be new: without a layout they have no bounds yet.
        applyCss();
        layout();
        double top = content.sceneToLocal(part.localToScene(part.getLayoutBounds())).getMinY();
        double beyond = content.getHeight() - getViewportBounds().getHeight();
        if (beyond > 0) setVvalue(Math.min(1, Math.max(0, top - ABOVE) / beyond));
    }

    private void show(Optional<Service> selected, Catalog catalog, ViewContext context) {
        setContent(selected.isPresent() ? content : nothing);
        selected.ifPresent(service -> {
            name.setText(service.name());
            below.setText(ServiceWords.subtitleWithCategory(service));
            var warning = LifeWords.warning(service, catalog.day(), context.texts());
            life.setText(warning.orElse(""));
            Visibility.set(life, warning.isPresent());
            documentationTip.setText(service.documentation().toString());
            Visibility.set(documentation, Source.isSafe(service.documentation()));
            setVvalue(0);
        });
    }
}
