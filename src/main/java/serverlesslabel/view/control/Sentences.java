package serverlesslabel.view.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.view.frame.LiveLabel;

/** Column of sentences, each wrapped, which takes no room where there is none; reuses its labels because some texts change with every slider tick. */
public final class Sentences extends VBox {

    private final Supplier<Label> factory;

    /** A column of plain labels. */
    public Sentences() {
        this(LiveLabel::new);
    }

    /** A column of labels made by a factory. */
    public Sentences(Supplier<Label> factory) {
        this.factory = factory;
        getStyleClass().add("sentences");
    }

    /** Shows these sentences instead of the present ones, without the empty ones. */
    public void show(List<String> sentences) {
        var shown = sentences.stream().filter(text -> !text.isEmpty()).toList();
        while (getChildren().size() < shown.size()) getChildren().add(label());
        if (getChildren().size() > shown.size()) getChildren().remove(shown.size(), getChildren().size());
        for (int i = 0; i < shown.size(); i++) ((Label) getChildren().get(i)).setText(shown.get(i));
        Visibility.set(this, !shown.isEmpty());
    }

    private Label label() {
        var label = factory.get();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
