package serverlesslabel.view;

import java.util.function.UnaryOperator;
import serverlesslabel.state.Look;
import serverlesslabel.view.Command.Group;

/** The commands that change how the window looks. */
final class LookCommands {

    private final Easel easel;
    private final Workplace workplace;

    LookCommands(Easel easel, Workplace workplace) {
        this.easel = easel;
        this.workplace = workplace;
    }

    /** Adds them to the others. */
    void addTo(Commands all) {
        all.add(Group.VIEW, "larger", "Shortcut+Plus", () -> look(now -> now.larger(1)));
        all.add(Group.VIEW, "smaller", "Shortcut+Minus", () -> look(now -> now.larger(-1)));
        // Where plus is written with the shift key, and on the number pad.
        all.also("larger", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add");
        all.also("smaller", "Shortcut+Subtract");
        all.add(Group.VIEW, "actual", "Shortcut+0", () -> look(now -> now.scaled(Look.ACTUAL)));
        all.also("actual", "Shortcut+Numpad 0");
        all.add(Group.VIEW, "theme", "Shortcut+T", this::switchTheme);
    }

    // From dark to light and from everything else to dark.
    private void switchTheme() {
        var next = easel.palette().getValue().dark() ? Look.Theme.LIGHT : Look.Theme.DARK;
        look(now -> now.in(next));
    }

    private void look(UnaryOperator<Look> change) {
        workplace.remember(settings -> settings.in(change.apply(settings.look())));
    }
}
