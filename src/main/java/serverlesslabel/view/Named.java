package serverlesslabel.view;

import java.util.function.Function;
import javafx.util.StringConverter;

/** Says what things to choose among are called. */
final class Named<T> extends StringConverter<T> {

    private final Function<T, String> name;

    Named(Function<T, String> name) {
        this.name = name;
    }

    @Override
    public String toString(T thing) {
        return thing == null ? "" : name.apply(thing);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("things are chosen, not typed");
    }
}
