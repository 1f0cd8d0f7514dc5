package serverlesslabel.view.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/**
 * Converts the choices of a choice box to their names, never back.
 *
 * @param <T> the type of the choices
 */
public final class NameConverter<T> extends StringConverter<T> {

    private final Function<T, String> name;

    /** A converter that asks a function for the name of a choice. */
    public NameConverter(Function<T, String> name) {
        this.name = name;
    }

    /** The name of a choice; empty for none. */
    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : name.apply(choice);
    }

    /** @throws UnsupportedOperationException always: choices are not typed */
    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("things are chosen, not typed");
    }
}
