package serverlesslabel.view.detail;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.ReasonMeterDrawing;
import serverlesslabel.picture.Lettering;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.CharacteristicSign;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ThemeSheet;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.BriefWords;
import serverlesslabel.wording.LevelWords;

/**
 * The reason of one level in a line: sign and name of the characteristic, a meter with the pinned services below it,
 * the level, and why. It opens to the whole reason with its facts and sources.
 */
final class ReasonRow extends VBox {

    /** What stands before the reason in its line, in pixels; the style sheet gives it this width. */
    private static final double BEFORE = 238;
    private static final Lettering BRIEF = Lettering.regular(12);
    private static final PseudoClass TWO = PseudoClass.getPseudoClass("two");

    private final Rating rating;
    private final Service service;
    private final Store store;
    private final ViewContext context;
    private final DesktopPort desktop;
    private final ToggleButton head = new ToggleButton();
    private final PictureNode meter;
    private final Label why = new Label();
    private final Label name = new Label();
    private final Label number = new Label();
    private final CharacteristicSign chip;
    private final HBox above = new HBox();
    private final VBox words = new VBox();
    private final HBox line = new HBox();

    /**
     * Makes the row of a rating of a service.
     *
     * @param opened called with this row when the reader opens it
     */
    ReasonRow(Rating rating, Service service, Store store, ViewContext context, DesktopPort desktop,
              Consumer<ReasonRow> opened) {
        this.rating = rating;
        this.service = service;
        this.store = store;
        this.context = context;
        this.desktop = desktop;
        this.meter = context.pictureNode();
        this.chip = new CharacteristicSign(rating.characteristic(), context);
        getStyleClass().addAll("reason-row", ThemeSheet.characteristicClass(rating.characteristic().place()));
        why.setText(BriefWords.of(service, rating.characteristic(), context.texts()));
        why.getStyleClass().add("reason-brief");
        why.setMinWidth(0);
        head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        head.getStyleClass().addAll("flat", "reason-line");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        var level = LevelWords.level(service, rating.characteristic(), context.texts());
        head.setAccessibleText(context.text("reasons.spoken", rating.characteristic().name(), level, why.getText()));
        head.setOnAction(press -> {
            show(head.isSelected());
            if (head.isSelected()) opened.accept(this);
        });
        fill(level);
        getChildren().add(head);
        meter.setMinWidth(ReasonMeterDrawing.WIDTH);
        drawMeter();
    }

    /** Returns the characteristic the level is in. */
    Characteristic characteristic() {
        return rating.characteristic();
    }

    /** Draws the meter for the present comparison and palette. */
    void drawMeter() {
        var comparison = store.board().get().together();
        if (comparison.placements().isEmpty() || !comparison.placements().get(0).service().equals(service)) return;
        meter.show(ReasonMeterDrawing.draw(comparison, rating.characteristic(), context.paper(0, 0),
            context.texts()));
    }

    /** Opens the row, or closes it. */
    void show(boolean open) {
        head.setSelected(open);
        if (open && getChildren().size() == 1) getChildren().add(new ReasonView(rating, context, desktop));
        if (getChildren().size() > 1) Visibility.set(getChildren().get(1), open);
    }

    private void fill(String level) {
        name.setText(rating.characteristic().brief());
        name.getStyleClass().add("reason-name");
        name.setMinWidth(0);
        number.setText(level);
        number.getStyleClass().add("reason-number");
        words.setMinWidth(0);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("reason-parts");
        HBox.setHgrow(why, Priority.ALWAYS);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.ALWAYS);
        showLines(false);
        head.setGraphic(line);
        line.prefWidthProperty().bind(widthProperty().subtract(2));
    }

    /** Returns the width that the row needs to be one line, in pixels. */
    double lineWidth() {
        return BEFORE + context.typeface().width(why.getText(), BRIEF);
    }

    /** Puts the reason under name and level, the meter behind both, or behind the level in one line. */
    void showLines(boolean two) {
        if (!line.getChildren().isEmpty() && two == line.getChildren().contains(words)) return;
        words.getChildren().clear();
        above.getChildren().clear();
        line.getChildren().clear();
        if (two) {
            above.getChildren().setAll(name, number);
            words.getChildren().setAll(above, why);
            line.getChildren().setAll(chip, words, meter);
        } else line.getChildren().setAll(chip, name, meter, number, why);
        line.pseudoClassStateChanged(TWO, two);
    }
}
