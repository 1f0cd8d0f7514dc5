package serverlesslabel.view.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Everything the reader can do by name, each once, in the order of the menus. */
public final class Commands {

    private final ViewContext context;
    private final List<Command> list = new ArrayList<>();
    private final Map<KeyCombination, Runnable> more = new HashMap<>();
    private final Set<String> claimed = new HashSet<>();

    public Commands(ViewContext context) {
        this.context = context;
    }

    /** Adds a command; no keys are an empty text. */
    public void add(Command.Group group, String id, String keys, Runnable run) {
        add(group, id, keys, run, new ReadOnlyStringWrapper(context.text("command." + id)));
    }

    /** Adds a command of which can be said what it would do at the moment. */
    public void add(Command.Group group, String id, String keys, Runnable run, ObservableValue<String> now) {
        if (!keys.isEmpty()) claim(keys);
        list.add(new Command(id, context.text("command." + id), group,
            keys.isEmpty() ? Optional.empty() : Optional.of(context.keys(keys)), run, now));
    }

    /** Gives a command more keys, which are not told. */
    public void also(String id, String... keys) {
        for (var text : keys) more.put(claim(text), get(id).run());
    }

    // Keys of two commands would do one of them, and nobody could say which.
    private KeyCombination claim(String keys) {
        var combination = KeyCombination.valueOf(keys);
        if (!claimed.add(combination.getName())) throw new IllegalArgumentException("two commands have " + keys);
        return combination;
    }

    /** The command with an id. */
    public Command get(String id) {
        return list.stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
    }

    /** The commands of a menu. */
    public List<Command> in(Command.Group group) {
        return list.stream().filter(command -> command.group() == group).toList();
    }

    /** Puts some commands on their keys in a window beside the window. */
    public void listen(Scene scene, String... ids) {
        for (var id : ids) get(id).keys().ifPresent(keys -> scene.getAccelerators().put(keys, get(id).run()));
    }

    /** Puts every command on its keys in a window. */
    public void listen(Scene scene) {
        scene.getAccelerators().clear();
        list.forEach(command -> command.keys().ifPresent(keys -> scene.getAccelerators().put(keys, command.run())));
        scene.getAccelerators().putAll(more);
    }

    /** Undoes and redoes also from a text field in which nothing was typed: it would keep the keys to itself. */
    public void reachBeyondText(Node window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (!(press.getTarget() instanceof TextInputControl field)) return;
            if (!field.isUndoable()) take(press, get("undo"));
            if (!field.isRedoable()) take(press, get("redo"));
        });
    }

    private static void take(KeyEvent press, Command command) {
        if (command.keys().filter(keys -> keys.match(press)).isEmpty()) return;
        command.run().run();
        press.consume();
    }
}
