package serverlesslabel.view;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A strip that says how the last action ended; the reader sends it away. */
final class NoticeView extends HBox {

    private final Label says = new Label();
    private final Hyperlink action = new Hyperlink();

    NoticeView(Easel easel) {
        getStyleClass().addAll("notice", "strip-line");
        says.setId("notice");
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        var close = new Button();
        close.setGraphic(Glyphs.of("fth-x"));
        close.getStyleClass().addAll("flat", "small");
        close.setAccessibleText(easel.say("notice.close"));
        close.setOnAction(press -> hide());
        getChildren().addAll(says, action, close);
        hide();
    }

    /** Says that something is done, and offers what can be done with it. */
    void done(String sentence, String offer, Runnable run) {
        show(sentence, "fth-check", "failed", "done");
        action.setText(offer);
        action.setOnAction(press -> run.run());
        action.setVisible(true);
        action.setManaged(true);
    }

    /** Says that something failed. */
    void failed(String sentence) {
        show(sentence, "fth-alert-triangle", "done", "failed");
        action.setVisible(false);
        action.setManaged(false);
    }

    private void show(String sentence, String glyph, String styleOff, String styleOn) {
        says.setText(sentence);
        says.setGraphic(Glyphs.of(glyph));
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
