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

/** Letters typed into the table go to the service that begins so. After a pause a new word begins. */
public final class TypeAhead {

    private static final Duration PAUSE = Duration.seconds(1);

    private final ViewContext context;
    private final ToIntFunction<String> find;
    private final IntConsumer digit;
    private final Label shown = new Label();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String typed = "";

    /**
     * Listens to the keys of a node.
     *
     * @param find  goes to what is meant and gives its row, -1 where there is none
     * @param digit what a digit does while nothing is typed
     */
    TypeAhead(Node node, ViewContext context, ToIntFunction<String> find, IntConsumer digit) {
        this.context = context;
        this.find = find;
        this.digit = digit;
        shown.setId("typed");
        shown.getStyleClass().add("typed");
        shown.setMouseTransparent(true);
        shown.setVisible(false);
        pause.setOnFinished(over -> end());
        // Before the table itself, for which some of these keys mean something too.
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        node.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        node.focusedProperty().subscribe(focused -> end());
    }

    /** What is being typed, to be laid over the foot of the table. */
    Label shown() {
        return shown;
    }

    /** How long nothing may be typed before a new word begins. */
    public void pause(Duration longest) {
        pause.setDuration(longest);
    }

    /** Whether a word is being typed. */
    boolean busy() {
        return !typed.isEmpty();
    }

    /** Ends the word, as a pause does. */
    public void end() {
        pause.stop();
        typed = "";
        shown.setVisible(false);
    }

    private void press(KeyEvent key) {
        if (!busy()) return;
        if (key.getCode() == KeyCode.ESCAPE) end();
        else if (key.getCode() == KeyCode.BACK_SPACE) go(typed.substring(0, typed.length() - 1));
        else if (key.getCode() != KeyCode.SPACE) return;
        key.consume();
    }

    private void type(KeyEvent key) {
        var letter = key.getCharacter();
        // Control and Alt together are how some keyboards reach letters.
        if (key.isControlDown() != key.isAltDown() || key.isMetaDown() || letter.isEmpty()
            || Character.isISOControl(letter.codePointAt(0))) return;
        if (busy() || Character.isLetter(letter.codePointAt(0))) go(typed + letter);
        else if (Character.isDigit(letter.charAt(0))) digit.accept(Character.digit(letter.charAt(0), 10));
        else return;
        key.consume();
    }

    private void go(String next) {
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
