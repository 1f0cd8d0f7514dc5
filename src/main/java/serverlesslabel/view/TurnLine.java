package serverlesslabel.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.picture.Lettering;
import serverlesslabel.view.control.CharacteristicSign;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.frame.LiveLabel;
import serverlesslabel.wording.HeadlineWords;

/**
 * Line below the headline: the nearest change of one weight that would give the lead to another, and the way to the
 * stability. Says less where it has less room.
 */
final class TurnLine extends HBox {

    private static final Lettering TEXT = Lettering.regular(13);
    /** The sign of the characteristic, and the gaps, in pixels. */
    private static final double SIGN = 16;
    private static final double GAPS = 20;

    private final ViewContext context;
    private final Label who = new LiveLabel();
    private final Label when = new LiveLabel();
    private final LazyTooltip whenTip = LazyTooltip.on(when);
    private final StackPane sign = new StackPane();
    private final Hyperlink stable;
    private Optional<Characteristic> signed = Optional.empty();
    private List<String> lines = List.of("");

    /**
     * A line without a turn.
     *
     * @param stability runs when the reader asks how stable the order is
     */
    TurnLine(ViewContext context, Runnable stability) {
        this.context = context;
        who.setMinWidth(USE_PREF_SIZE);
        when.setMinWidth(0);
        when.setId("headline-turn");
        stable = new Hyperlink(context.text("headline.stable"));
        stable.setId("how-stable");
        stable.setMinWidth(USE_PREF_SIZE);
        LazyTooltip.on(stable, context.text("headline.stable.tip"));
        stable.setOnAction(press -> stability.run());
        getStyleClass().add("headline-line");
        setMinWidth(0);
        getChildren().addAll(who, sign, when, stable);
        widthProperty().subscribe(width -> fit());
    }

    /**
     * Shows a turn, or that there is none.
     *
     * @param words what stands behind the sign, in ever fewer words
     */
    void show(Optional<HeadlineWords.Turn> turn, List<String> words) {
        lines = words;
        who.setText(turn.map(HeadlineWords.Turn::who).orElse(""));
        Visibility.set(who, turn.isPresent());
        Visibility.set(when, !words.get(0).isEmpty());
        Visibility.set(sign, turn.isPresent());
        turn.map(HeadlineWords.Turn::characteristic).filter(next -> signed.filter(next::equals).isEmpty())
            .ifPresent(next -> {
                signed = Optional.of(next);
                sign.getChildren().setAll(new CharacteristicSign(next, context));
            });
        fit();
    }

    // Where even the shortest line is too long, its tip has all of it.
    private void fit() {
        double taken = who.isVisible() ? context.typeface().width(who.getText(), TEXT) + SIGN : 0;
        double room = getWidth() - taken - GAPS - stable.prefWidth(-1);
        when.setText(lines.stream().filter(text -> context.typeface().width(text, TEXT) <= room).findFirst()
            .orElse(lines.get(lines.size() - 1)));
        whenTip.setText(lines.get(0));
    }
}
