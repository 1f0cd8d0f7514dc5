package serverlesslabel.view.weights;

import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Weights;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;

/**
 * Text field for one weight, a whole number from 0 to 100. Marks any other text as wrong and explains it in the
 * tooltip; Escape, or leaving the field, brings the weight back.
 */
final class WeightEntry extends TextField {

    private static final Pattern WHOLE = Pattern.compile("\\s*([0-9]{1,3})\\s*%?\\s*");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ViewContext context;
    private final IntUnaryOperator setWeight;
    private final String purpose;
    private final LazyTooltip tip = LazyTooltip.on(this);
    private int weight;
    private boolean showing;

    /**
     * Makes an empty field.
     *
     * @param setWeight sets the weight to the number typed and returns the weight that results
     */
    WeightEntry(Characteristic characteristic, IntUnaryOperator setWeight, ViewContext context) {
        this.context = context;
        this.setWeight = setWeight;
        this.purpose = context.text("weights.entry", characteristic.name());
        getStyleClass().addAll("small", "weight-entry");
        setId("entry-" + characteristic.id());
        setAccessibleText(purpose);
        setOnAction(enter -> confirm());
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE) show(weight);
        });
        // Leaving the field confirms a valid number and discards any other text.
        focusedProperty().subscribe(focused -> {
            if (!focused && number().isPresent()) confirm();
            if (!focused) show(weight);
        });
        textProperty().subscribe(text -> validate());
    }

    /** Shows a weight, 0 to 100, in place of what was typed. */
    void show(int points) {
        weight = points;
        // A field takes an equal text as a new one.
        showing = true;
        if (!Integer.toString(points).equals(getText())) setText(Integer.toString(points));
        showing = false;
    }

    // It is as wide as its style says, whatever is in it: without this every digit has the whole pane measured.
    @Override
    public void requestLayout() {
        if (getSkin() == null || getWidth() <= 0 || !showing) super.requestLayout();
        else setNeedsLayout(true);
    }

    private void confirm() {
        number().ifPresent(points -> {
            weight = setWeight.applyAsInt(points);
            // Even an equal one: the field forgets what was typed, and the next undo is that of the weight.
            setText(Integer.toString(weight));
            selectAll();
        });
    }

    private OptionalInt number() {
        var typed = WHOLE.matcher(getText());
        return typed.matches() && Integer.parseInt(typed.group(1)) <= Weights.MOST
            ? OptionalInt.of(Integer.parseInt(typed.group(1))) : OptionalInt.empty();
    }

    private void validate() {
        boolean wrong = !getText().isBlank() && number().isEmpty();
        pseudoClassStateChanged(WRONG, wrong);
        tip.setText(wrong ? context.text("weights.wrong", getText()) : purpose);
    }
}
