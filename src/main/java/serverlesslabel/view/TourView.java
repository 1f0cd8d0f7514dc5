package serverlesslabel.view;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.state.Settings;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.SettingsPort;

/**
 * The first steps, laid over the window: what they speak of is framed, and everything below stays in use. Put away
 * once, they come back only when asked for.
 */
final class TourView extends Pane {

    private static final double WIDTH = 340;
    private static final double GAP = 12;
    private static final double FRAME = 3;

    private final ViewContext context;
    private final SettingsPort settings;
    private final List<Hint> hints;
    private final Node after;
    private final Region frame = new Region();
    private final Label place = new Label();
    private final Label heading = new Label();
    private final Label says = new Label();
    private final Button back;
    private final Button next;
    private final VBox card;
    private int shown;

    /** One step: the key of its words, and what they speak of. */
    record Hint(String key, Node subject) {}

    /** Steps after which the focus goes to a node. */
    TourView(List<Hint> hints, Node after, ViewContext context, SettingsPort settings) {
        this.context = context;
        this.settings = settings;
        this.hints = hints;
        this.after = after;
        setPickOnBounds(false);
        setId("hints");
        frame.getStyleClass().add("hint-frame");
        frame.setMouseTransparent(true);
        place.getStyleClass().add("caption");
        heading.getStyleClass().add("heading");
        heading.setWrapText(true);
        says.setWrapText(true);
        back = button("hints.back", () -> show(shown - 1));
        next = button("hints.next", this::forward);
        next.setId("hints-next");
        next.getStyleClass().add("main-button");
        var away = button("hints.away", this::putAway);
        away.setId("hints-away");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(away, gap, back, next);
        buttons.getStyleClass().add("strip-line");
        card = new VBox(place, heading, says, buttons);
        card.getStyleClass().add("hint-card");
        card.setPrefWidth(WIDTH);
        card.setMinHeight(USE_PREF_SIZE);
        card.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE) putAway();
        });
        getChildren().addAll(frame, card);
        // What is framed moves with the window and with the dividers.
        hints.forEach(hint -> hint.subject().boundsInLocalProperty().subscribe(bounds -> requestLayout()));
        settings.settings().map(Settings::greeted).subscribe(greeted -> setVisible(!greeted));
        show(0);
    }

    /** Shows the first step again, with the focus on it. */
    void begin() {
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
        if (shown == hints.size() - 1) putAway();
        else show(shown + 1);
    }

    private void putAway() {
        settings.update(now -> now.withGreeted(true));
        after.requestFocus();
    }

    private void show(int step) {
        shown = step;
        var key = hints.get(step).key();
        place.setText(context.text("hints.place", step + 1, hints.size()));
        heading.setText(context.text(key));
        says.setText(context.text(key + ".says"));
        next.setText(context.text(step == hints.size() - 1 ? "hints.done" : "hints.next"));
        next.setAccessibleHelp(heading.getText() + ". " + says.getText());
        back.setVisible(step > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        var subject = hints.get(shown).subject();
        var bounds = sceneToLocal(subject.localToScene(subject.getLayoutBounds()));
        frame.resizeRelocate(bounds.getMinX() - FRAME, bounds.getMinY() - FRAME, bounds.getWidth() + 2 * FRAME,
            bounds.getHeight() + 2 * FRAME);
        double width = Math.min(WIDTH, getWidth() - 2 * GAP);
        double height = card.prefHeight(width);
        card.resizeRelocate(beside(bounds, width), below(bounds, height), width, height);
    }

    // To the right of it where there is room, else within its right half.
    private double beside(Bounds subject, double width) {
        double right = subject.getMaxX() + GAP;
        return right + width + GAP <= getWidth() ? right
            : Math.max(GAP, Math.min(subject.getMaxX(), getWidth()) - width - GAP);
    }

    // A small thing is spoken of below it, a large one beside its middle.
    private double below(Bounds subject, double height) {
        double y = subject.getHeight() < height ? subject.getMaxY() + GAP : subject.getCenterY() - height / 2;
        return Math.max(GAP, Math.min(getHeight() - height - GAP, y));
    }
}
