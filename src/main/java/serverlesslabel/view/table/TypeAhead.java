package serverlesslabel.view.table;

import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import serverlesslabel.view.control.ViewContext;

/**
 * Finds a row by the beginning of its name, typed into the table. The letters typed are shown in a label; after a
 * pause, or when the table loses the focus, the next letter begins a new search.
 */
public final class TypeAhead {

    private static final Duration PAUSE = Duration.seconds(1);

    private final ViewContext context;
    private final ToIntFunction<String> find;
    private final IntConsumer digit;
    private final Label shown = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String typed = "";

    /**
     * Installs the search on a node.
     *
     * @param find  selects the row whose name begins with a text and returns it; returns -1 where there is none
     * @param digit called with a digit, 0 to 9, that is typed while no search is under way
     */
    TypeAhead(Node node, ViewContext context, ToIntFunction<String> find, IntConsumer digit) {
        this.context = context;
        this.find = find;
        this.digit = digit;
        shown.setId("typed");
        shown.getStyleClass().add("typed");
        shown.setMouseTransparent(true);
        shown.setVisible(false);
        pause.setOnFinished(finished -> end());
        // A filter, because the table's own handlers use some of these keys too.
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        node.focusedProperty().subscribe(focused -> end());
    }

    /** Returns the label that shows the text being typed; invisible while no search is under way. */
    Label typedLabel() {
        return shown;
    }

    /** Sets the pause after which a search ends; one second at first. */
    public void setPause(Duration longest) {
        pause.setDuration(longest);
    }

    /** Returns whether a search is under way. */
    boolean isTyping() {
        return !typed.isEmpty();
    }

    /** Ends the search, as a pause does; the selection stays. */
    public void end() {
        pause.stop();
        typed = "";
        shown.setVisible(false);
    }

    private void press(KeyEvent key) {
        if (!isTyping()) return;
        if (key.getCode() == KeyCode.ESCAPE) end();
        else if (key.getCode() == KeyCode.BACK_SPACE) search(typed.substring(0, typed.length() - 1));
        else if (key.getCode() != KeyCode.SPACE) return;
        key.consume();
    }

    private void type(KeyEvent key) {
        var letter = key.getCharacter();
        // Control with Alt is AltGr, by which some keyboards type letters.
        if (key.isControlDown() != key.isAltDown() || key.isMetaDown() || letter.isEmpty()
            || Character.isISOControl(letter.codePointAt(0))) return;
        if (isTyping() || Character.isLetter(letter.codePointAt(0))) search(typed + letter);
        else if (Character.isDigit(letter.charAt(0))) digit.accept(Character.digit(letter.charAt(0), 10));
        else return;
        key.consume();
    }

    private void search(String next) {
        if (next.isEmpty()) {
            end();
            return;
        }
        typed = next;
        boolean found = find.applyAsInt(typed) >= 0;
        shown.setText(context.text(found ? "find.typed" : "find.nothing", typed));
        shown.setVisible(true);
        shown.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        pause.playFromStart();
    }
}
