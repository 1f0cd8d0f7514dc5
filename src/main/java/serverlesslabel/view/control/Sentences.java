package serverlesslabel.view.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Sentences below one another, each as many lines as it needs. It keeps its labels: some change with every tick. */
public final class Sentences extends VBox {

    private final Supplier<Label> fresh;

    /** Plain sentences. */
    public Sentences() {
        this(Label::new);
    }

    /** Sentences on labels of a kind. */
    public Sentences(Supplier<Label> fresh) {
        this.fresh = fresh;
        getStyleClass().add("sentences");
    }

    /** Shows these sentences; an empty one takes no room. */
    public void show(List<String> sentences) {
        var said = sentences.stream().filter(text -> !text.isEmpty()).toList();
        while (getChildren().size() < said.size()) getChildren().add(label());
        if (getChildren().size() > said.size()) getChildren().remove(said.size(), getChildren().size());
        for (int i = 0; i < said.size(); i++) ((Label) getChildren().get(i)).setText(said.get(i));
    }

    private Label label() {
        var label = fresh.get();
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
