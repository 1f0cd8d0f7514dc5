package serverlesslabel.view.weights;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Weights;
import serverlesslabel.view.control.ViewContext;

/** A weight as a number to type. What is none is told, and what stood there before comes back with Escape. */
final class WeightEntry extends TextField {

    private static final Pattern WHOLE = Pattern.compile("\\s*([0-9]{1,3})\\s*%?\\s*");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ViewContext context;
    private final WeightEditor editor;
    private final String purpose;
    private final Tooltip tip = new Tooltip();
    private int weight;

    WeightEntry(Characteristic characteristic, WeightEditor editor, ViewContext context) {
        this.context = context;
        this.editor = editor;
        this.purpose = context.text("weights.entry", characteristic.name());
        getStyleClass().addAll("small", "weight-entry");
        setId("entry-" + characteristic.id());
        setAccessibleText(purpose);
        setTooltip(tip);
        setOnAction(enter -> take());
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE) show(weight);
        });
        // Who goes away has typed what they meant; where that is no weight, nothing was meant.
        focusedProperty().subscribe(focused -> {
            if (!focused && number().isPresent()) take();
            if (!focused) show(weight);
        });
        textProperty().subscribe(text -> judge());
    }

    /** Shows a weight. */
    void show(int points) {
        weight = points;
        setText(Integer.toString(points));
    }

    private void take() {
        number().ifPresent(points -> {
            show(editor.set(points));
            selectAll();
        });
    }

    private OptionalInt number() {
        var typed = WHOLE.matcher(getText());
        return typed.matches() && Integer.parseInt(typed.group(1)) <= Weights.MOST
            ? OptionalInt.of(Integer.parseInt(typed.group(1))) : OptionalInt.empty();
    }

    private void judge() {
        boolean wrong = !getText().isBlank() && number().isEmpty();
        pseudoClassStateChanged(WRONG, wrong);
        tip.setText(wrong ? context.text("weights.wrong", getText()) : purpose);
        setAccessibleHelp(tip.getText());
    }
}
