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

/** List of the window's commands in the order of the menus; binds them to their key combinations. */
public final class Commands {

    private final ViewContext context;
    private final List<Command> list = new ArrayList<>();
    private final Map<KeyCombination, Runnable> aliases = new HashMap<>();
    private final Set<String> claimed = new HashSet<>();

    /** An empty list. */
    public Commands(ViewContext context) {
        this.context = context;
    }

    /**
     * Adds a command that always does the same.
     *
     * @param keys a JavaFX key combination such as {@code "Shortcut+E"}; empty for none
     * @throws IllegalArgumentException if another command has the keys
     */
    public void add(Command.Group group, String id, String keys, Runnable run) {
        add(group, id, keys, run, new ReadOnlyStringWrapper(context.text("command." + id)));
    }

    /**
     * Adds a command with a description that changes.
     *
     * @param keys a JavaFX key combination such as {@code "Shortcut+E"}; empty for none
     * @param now  describes what the command would do at the moment
     * @throws IllegalArgumentException if another command has the keys
     */
    public void add(Command.Group group, String id, String keys, Runnable run, ObservableValue<String> now) {
        if (!keys.isEmpty()) claim(keys);
        list.add(new Command(id, context.text("command." + id), group,
            keys.isEmpty() ? Optional.empty() : Optional.of(context.keys(keys)), run, now));
    }

    /**
     * Gives a command further key combinations, which are shown nowhere.
     *
     * @throws IllegalArgumentException if another command has one of the keys
     * @throws java.util.NoSuchElementException if there is no such command
     */
    public void addKeys(String id, String... keys) {
        for (var text : keys) aliases.put(claim(text), get(id).run());
    }

    // JavaFX would run one of two commands with the same keys, and does not say which.
    private KeyCombination claim(String keys) {
        var combination = KeyCombination.valueOf(keys);
        if (!claimed.add(combination.getName())) throw new IllegalArgumentException("two commands have " + keys);
        return combination;
    }

    /**
     * The command with an id.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public Command get(String id) {
        return list.stream().filter(command -> command.id().equals(id)).findFirst().orElseThrow();
    }

    /** The commands of a menu, in order; empty if it has none. */
    public List<Command> inGroup(Command.Group group) {
        return list.stream().filter(command -> command.group() == group).toList();
    }

    /** Binds some commands to their keys in the scene of another window, such as a dialog. */
    public void bindKeys(Scene scene, String... ids) {
        for (var id : ids) get(id).keys().ifPresent(keys -> scene.getAccelerators().put(keys, get(id).run()));
    }

    /** Binds every command to all its keys in a scene, and nothing else. */
    public void bindKeys(Scene scene) {
        scene.getAccelerators().clear();
        list.forEach(command -> command.keys().ifPresent(keys -> scene.getAccelerators().put(keys, command.run())));
        scene.getAccelerators().putAll(aliases);
    }

    /**
     * Runs undo and redo also while a text field without changes of its own has the focus, which would consume their
     * keys.
     */
    public void undoFromTextFields(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
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
