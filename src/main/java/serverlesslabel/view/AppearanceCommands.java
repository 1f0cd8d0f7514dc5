package serverlesslabel.view;

import java.util.function.UnaryOperator;
import serverlesslabel.state.Appearance;
import serverlesslabel.view.control.Command.Group;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.ViewContext;

/** The commands that change how the window looks. */
final class AppearanceCommands {

    private final ViewContext context;
    private final Workplace workplace;

    AppearanceCommands(ViewContext context, Workplace workplace) {
        this.context = context;
        this.workplace = workplace;
    }

    /** Adds them to the others. */
    void addTo(Commands all) {
        all.add(Group.VIEW, "larger", "Shortcut+Plus", () -> look(now -> now.larger(1)));
        all.add(Group.VIEW, "smaller", "Shortcut+Minus", () -> look(now -> now.larger(-1)));
        // Where plus is written with the shift key, and on the number pad.
        all.also("larger", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add");
        all.also("smaller", "Shortcut+Subtract");
        all.add(Group.VIEW, "actual", "Shortcut+0", () -> look(now -> now.withScale(Appearance.ACTUAL)));
        all.also("actual", "Shortcut+Numpad 0");
        all.add(Group.VIEW, "theme", "Shortcut+T", this::switchTheme);
    }

    // From dark to light and from everything else to dark.
    private void switchTheme() {
        var next = context.palette().getValue().dark() ? Appearance.Theme.LIGHT : Appearance.Theme.DARK;
        look(now -> now.withTheme(next));
    }

    private void look(UnaryOperator<Appearance> change) {
        workplace.remember(settings -> settings.withLook(change.apply(settings.look())));
    }
}
