package serverlesslabel.command;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;

/** The option {@code --floors}: the levels a service must have to be shown. */
final class FloorsOption {

    @Option(names = "--floors", paramLabel = "ID=N,…",
        description = "Show only services of at least these levels, 0 to 5. Floors change no index.")
    private @Nullable String floors;

    /**
     * Returns the given floors, 0 to 5, by the id of their characteristic; empty if none are given.
     *
     * @throws UsageException if the option is malformed or names an unknown characteristic
     */
    Map<String, Integer> levels(Catalog catalog) throws UsageException {
        return floors == null ? Map.of()
            : KeyValueArgument.read(floors, "floor", "durable=3,available=2", Level.TOP, catalog);
    }

    /**
     * Returns the test whether a service reaches all floors.
     *
     * @throws UsageException if the option is malformed or names an unknown characteristic
     */
    Predicate<Service> filter(Catalog catalog) throws UsageException {
        var given = levels(catalog);
        return service -> catalog.rubric().characteristics().stream()
            .allMatch(characteristic ->
                service.levels().of(characteristic) >= given.getOrDefault(characteristic.id(), 0));
    }
}
