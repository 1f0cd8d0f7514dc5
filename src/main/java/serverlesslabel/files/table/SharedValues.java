package serverlesslabel.files.table;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Makes one value for all equal texts of a column, as few of them differ: providers, categories, modes, reasons.
 *
 * @param <T> the type of the values
 */
public final class SharedValues<T> {

    /** The most values that are remembered, so that a column of distinct texts costs no more than that. */
    private static final int MOST = 1_000;

    private final Map<String, T> known = new HashMap<>();
    private final Function<String, T> maker;

    /** Values made by this function, which depends on nothing but the text. */
    public SharedValues(Function<String, T> maker) {
        this.maker = maker;
    }

    /** Returns the value of a text. */
    public T of(String text) {
        var value = known.get(text);
        if (value != null) return value;
        var made = maker.apply(text);
        if (known.size() < MOST) known.put(text, made);
        return made;
    }
}
