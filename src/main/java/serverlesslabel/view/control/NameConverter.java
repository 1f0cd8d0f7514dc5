package serverlesslabel.view.control;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Says what things to choose among are called. */
public final class NameConverter<T> extends StringConverter<T> {

    private final Function<T, String> name;

    public NameConverter(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(@Nullable T thing) {
        return thing == null ? "" : name.apply(thing);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("things are chosen, not typed");
    }
}
