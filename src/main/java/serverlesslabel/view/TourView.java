package serverlesslabel.view;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.state.Settings;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.SettingsPort;

/**
 * Tour of the first steps, laid over the window: each step frames the part it explains, and the window stays usable.
 * Once closed, it is shown again only by its command.
 */
final class TourView extends Pane {

    private static final double WIDTH = 340;
    /** The card is narrower where it would cover what it explains. */
    private static final double NARROWEST = 208;
    private static final double GAP = 12;
    private static final double FRAME = 3;

    private final ViewContext context;
    private final SettingsPort settings;
    private final List<Hint> hints;
    private final Node after;
    private final Region frame = new Region();
    private final Label place = Labels.caption("");
    private final Label heading = Labels.heading("");
    private final Label explanation = Labels.wrapping("");
    private final Button back;
    private final Button next;
    private final VBox card;
    private int shown;

    /** Step of the tour: the text key of its heading, and the nodes it explains, side by side. */
    record Hint(String key, List<Node> subjects) {}

    /** A tour; when it is closed, the focus goes to {@code after}. */
    TourView(List<Hint> hints, Node after, ViewContext context, SettingsPort settings) {
        this.context = context;
        this.settings = settings;
        this.hints = hints;
        this.after = after;
        setPickOnBounds(false);
        setId("hints");
        frame.getStyleClass().add("hint-frame");
        frame.setMouseTransparent(true);
        heading.setWrapText(true);
        back = button("hints.back", () -> show(shown - 1));
        next = button("hints.next", this::forward);
        next.setId("hints-next");
        next.getStyleClass().add("main-button");
        var close = button("hints.away", this::close);
        close.setId("hints-away");
        var steps = new HBox(back, next);
        var buttons = new FlowPane(close, steps);
        for (var line : List.of(steps, buttons)) line.getStyleClass().add("hint-buttons");
        card = new VBox(place, heading, explanation, buttons);
        card.getStyleClass().add("hint-card");
        card.setPrefWidth(WIDTH);
        card.setMinHeight(USE_PREF_SIZE);
        card.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE) close();
        });
        getChildren().addAll(frame, card);
        // The framed node moves with the window and with the dividers.
        for (var hint : hints) for (var subject : hint.subjects())
            subject.boundsInLocalProperty().subscribe(bounds -> requestLayout());
        settings.settings().map(Settings::greeted).subscribe(greeted -> setVisible(!greeted));
        show(0);
    }

    /** Shows the tour from its first step, with the focus on it. */
    void start() {
        settings.update(now -> now.withGreeted(false));
        show(0);
        next.requestFocus();
    }

    private Button button(String key, Runnable run) {
        var button = new Button(context.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> run.run());
        return button;
    }

    private void forward() {
        if (shown == hints.size() - 1) close();
        else show(shown + 1);
    }

    private void close() {
        settings.update(now -> now.withGreeted(true));
        after.requestFocus();
    }

    private void show(int step) {
        shown = step;
        var key = hints.get(step).key();
        place.setText(context.text("hints.place", step + 1, hints.size()));
        heading.setText(context.text(key));
        explanation.setText(context.text(key + ".says"));
        next.setText(context.text(step == hints.size() - 1 ? "hints.done" : "hints.next"));
        next.setAccessibleHelp(heading.getText() + ". " + explanation.getText());
        back.setVisible(step > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var bounds = subject();
        frame.resizeRelocate(bounds.getMinX() - FRAME, bounds.getMinY() - FRAME, bounds.getWidth() + 2 * FRAME,
            bounds.getHeight() + 2 * FRAME);
        double left = bounds.getMinX() - 2 * GAP;
        double right = getWidth() - bounds.getMaxX() - 2 * GAP;
        boolean toTheRight = right >= Math.min(WIDTH, Math.max(left, NARROWEST));
        double room = toTheRight ? right : left >= NARROWEST ? left : getWidth() - 2 * GAP;
        double width = Math.min(WIDTH, room);
        double height = card.prefHeight(width);
        double x = toTheRight ? bounds.getMaxX() + GAP : left >= NARROWEST ? bounds.getMinX() - GAP - width
            : Math.max(GAP, Math.min(bounds.getMaxX(), getWidth()) - width - GAP);
        card.resizeRelocate(x, below(bounds, height), width, height);
    }

    // What is folded is explained without being seen.
    private Bounds subject() {
        var all = hints.get(shown).subjects();
        var seen = all.stream().filter(Node::isVisible).toList();
        return (seen.isEmpty() ? all : seen).stream()
            .map(subject -> sceneToLocal(subject.localToScene(subject.getLayoutBounds())))
            .reduce((one, other) -> new BoundingBox(one.getMinX(), Math.min(one.getMinY(), other.getMinY()),
                other.getMaxX() - one.getMinX(), Math.max(one.getMaxY(), other.getMaxY())
                - Math.min(one.getMinY(), other.getMinY()))).orElseThrow();
    }

    // Below a small node, beside the middle of a large one.
    private double below(Bounds subject, double height) {
        double y = subject.getHeight() < height ? subject.getMaxY() + GAP : subject.getCenterY() - height / 2;
        return Math.max(GAP, Math.min(getHeight() - height - GAP, y));
    }
}
