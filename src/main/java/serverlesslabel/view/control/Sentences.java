package serverlesslabel.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Circle;
import serverlesslabel.view.frame.LiveLabel;
import serverlesslabel.view.frame.SteadyBox;

/**
 * Column of sentences, each wrapped, which takes no room where there is none; reuses its labels because some texts
 * change with every slider tick.
 */
public final class Sentences extends SteadyBox {

    private static final double DOT = 1.5;

    private final Supplier<Label> factory;
    private final UnaryOperator<Node> frame;
    private final List<Label> labels = new ArrayList<>();

    /** A column of plain labels. */
    public Sentences() {
        this(LiveLabel::new);
    }

    /** A column of labels made by a factory. */
    public Sentences(Supplier<Label> factory) {
        this(factory, UnaryOperator.identity());
    }

    private Sentences(Supplier<Label> factory, UnaryOperator<Node> frame) {
        this.factory = factory;
        this.frame = frame;
        getStyleClass().add("sentences");
    }

    /** A column of sentences with a dot before each. */
    public static Sentences listed() {
        return new Sentences(LiveLabel::new, Sentences::listed);
    }

    /** A part with the dot of a list before it, beside its first line. */
    public static HBox listed(Node part) {
        var dot = new Circle(DOT);
        dot.getStyleClass().add("list-dot");
        HBox.setHgrow(part, Priority.ALWAYS);
        var line = new HBox(dot, part);
        line.getStyleClass().add("listed");
        return line;
    }

    /** Shows these sentences instead of the present ones, without the empty ones. */
    public void show(List<String> sentences) {
        var shown = sentences.stream().filter(text -> !text.isEmpty()).toList();
        while (labels.size() < shown.size()) add();
        if (labels.size() > shown.size()) {
            labels.subList(shown.size(), labels.size()).clear();
            getChildren().remove(shown.size(), getChildren().size());
        }
        for (int i = 0; i < shown.size(); i++) labels.get(i).setText(shown.get(i));
        Visibility.set(this, !shown.isEmpty());
    }

    private void add() {
        var label = factory.get();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        labels.add(label);
        getChildren().add(frame.apply(label));
    }
}
