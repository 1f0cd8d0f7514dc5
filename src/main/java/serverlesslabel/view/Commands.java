package serverlesslabel.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/** Everything the reader can do by name, each once, in the order of the menus. */
final class Commands {

    private final Easel easel;
    private final List<Command> list = new ArrayList<>();
    private final Map<KeyCombination, Runnable> more = new HashMap<>();

    Commands(Easel easel) {
        this.easel = easel;
    }

    /** Adds a command; no keys are an empty text. */
    void add(Command.Group group, String id, String keys, Runnable run) {
        add(group, id, keys, run, new ReadOnlyStringWrapper(easel.say("command." + id)));
    }

    /** Adds a command of which can be said what it would do at the moment. */
    void add(Command.Group group, String id, String keys, Runnable run, ObservableValue<String> now) {
        list.add(new Command(id, easel.say("command." + id), group,
            keys.isEmpty() ? Optional.empty() : Optional.of(easel.keys(keys)), run, now));
    }

    /** Gives a command more keys, which are not told. */
    void also(String id, String... keys) {
        for (var each : keys) more.put(KeyCombination.valueOf(each), get(id).run());
    }

    /** The command with an id. */
    Command get(String id) {
        return list.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    /** The commands of a menu. */
    List<Command> in(Command.Group group) {
        return list.stream().filter(each -> each.group() == group).toList();
    }

    /** Puts some commands on their keys in a window beside the window. */
    void listen(Scene scene, String... ids) {
        for (var id : ids) get(id).keys().ifPresent(keys -> scene.getAccelerators().put(keys, get(id).run()));
    }

    /** Puts every command on its keys in a window. */
    void listen(Scene scene) {
        scene.getAccelerators().clear();
        list.forEach(each -> each.keys().ifPresent(keys -> scene.getAccelerators().put(keys, each.run())));
        scene.getAccelerators().putAll(more);
    }
}
