package serverlesslabel.view.control;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A strip that says how the last action ended; the reader sends it away. */
public final class NoticeView extends HBox {

    private final Label says = new Label();
    private final HBox offers = new HBox();

    public NoticeView(ViewContext context) {
        getStyleClass().addAll("notice", "strip-line");
        says.setId("notice");
        says.setWrapText(true);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        var close = new Button();
        close.setGraphic(Icons.of("fth-x"));
        close.getStyleClass().addAll("flat", "small");
        close.setAccessibleText(context.text("notice.close"));
        close.setOnAction(press -> hide());
        offers.getStyleClass().add("strip-line");
        getChildren().addAll(says, offers, close);
        hide();
    }

    /** Something that can be done with what is done. */
    public record Offer(String name, Runnable run) {}

    /** Says that something is done, and offers what can be done with it. */
    public void done(String sentence, Offer... more) {
        show(sentence, "fth-check", "failed", "done");
        offers.getChildren().setAll(Stream.of(more).map(NoticeView::link).toList());
    }

    /** Says that something failed. */
    public void failed(String sentence) {
        show(sentence, "fth-alert-triangle", "done", "failed");
        offers.getChildren().clear();
    }

    private static Hyperlink link(Offer offer) {
        var link = new Hyperlink(offer.name());
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(press -> offer.run().run());
        return link;
    }

    private void show(String sentence, String glyph, String styleOff, String styleOn) {
        says.setText(sentence);
        says.setGraphic(Icons.of(glyph));
        getStyleClass().remove(styleOff);
        if (!getStyleClass().contains(styleOn)) getStyleClass().add(styleOn);
        setVisible(true);
        setManaged(true);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
