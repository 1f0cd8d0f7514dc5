package serverlesslabel.view;

import java.util.List;

/** Every command that has keys, once. */
record Commands(Command search, Command undo, Command redo, Command export, Command pin, Command reset,
                Command theme) {

    /** All of them. */
    List<Command> all() {
        return List.of(search, undo, redo, export, pin, reset, theme);
    }
}
