package serverlesslabel.view.control;

import java.util.List;
import javafx.scene.control.Label;
import serverlesslabel.picture.Lettering;

/** Heading of one line in the longest of its wordings for which it has room. */
public final class FittingHeading extends Label {

    private final List<String> wordings;
    private final ViewContext context;
    private final Lettering lettering;

    /**
     * A heading that says less where it has less room.
     *
     * @param lettering as the style sheet has it
     * @param wordings  the longest first; the last is shown where none fits
     */
    public FittingHeading(ViewContext context, Lettering lettering, String... wordings) {
        super(wordings[0]);
        this.wordings = List.of(wordings);
        this.context = context;
        this.lettering = lettering;
        getStyleClass().add("heading");
        setMinWidth(0);
        // The others are for the eye: a screen reader has room for all words.
        setAccessibleText(wordings[0]);
        widthProperty().subscribe(width -> setText(fitting(width.doubleValue())));
    }

    private double room(String wording) {
        return snapSizeX(context.typeface().width(wording, lettering));
    }

    private String fitting(double width) {
        return wordings.stream().filter(wording -> room(wording) <= width).findFirst()
            .orElse(wordings.get(wordings.size() - 1));
    }

    // It asks for the room of all words, whatever it shows: else it could never grow again.
    @Override
    protected double computePrefWidth(double height) {
        return room(wordings.get(0)) + 1;
    }
}
