package serverlesslabel.view.control;

import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Strip that says how the last action ended, until the reader closes it. */
public final class NoticeView extends HBox {

    private final Label message = new Label();
    private final HBox offers = new HBox();

    /** A strip that is hidden until there is a notice. */
    public NoticeView(ViewContext context) {
        getStyleClass().addAll("notice", "strip-line");
        message.setId("notice");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        var close = new Button();
        close.setGraphic(Icons.of("fth-x"));
        close.getStyleClass().addAll("flat", "small");
        close.setAccessibleText(context.text("notice.close"));
        close.setOnAction(press -> Visibility.set(this, false));
        offers.getStyleClass().add("strip-line");
        getChildren().addAll(message, offers, close);
        Visibility.set(this, false);
    }

    /** Follow-up action, shown as a link. */
    public record Offer(String name, Runnable run) {}

    /** Shows that an action succeeded, with follow-up actions. */
    public void showSuccess(String sentence, Offer... offered) {
        show(sentence, "fth-check", "failed", "done");
        offers.getChildren().setAll(Stream.of(offered).map(NoticeView::link).toList());
    }

    /** Shows that an action failed. */
    public void showFailure(String sentence) {
        show(sentence, "fth-alert-triangle", "done", "failed");
        offers.getChildren().clear();
    }

    /** Hides the notice if it still shows this sentence, which holds no longer. */
    public void withdraw(String sentence) {
        if (message.getText().equals(sentence)) Visibility.set(this, false);
    }

    private static Hyperlink link(Offer offer) {
        var link = new Hyperlink(offer.name());
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(press -> offer.run().run());
        return link;
    }

    private void show(String sentence, String glyph, String styleOff, String styleOn) {
        message.setText(sentence);
        message.setGraphic(Icons.of(glyph));
        getStyleClass().remove(styleOff);
        if (!getStyleClass().contains(styleOn)) getStyleClass().add(styleOn);
        Visibility.set(this, true);
    }
}
