package serverlesslabel.command;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.report.data.RankExtras;

/** The options {@code --floors} and {@code --floors-documented}: the levels a service must have to be shown. */
final class FloorsOption {

    @Option(names = "--floors", paramLabel = "ID=N,…",
        description = "Show only services of at least these levels, 0 to 5, and mark those that have them only by facts"
            + " not yet checked. Floors change no index.")
    private @Nullable String floors;

    @Option(names = "--floors-documented", paramLabel = "ID=N,…",
        description = "The same by checked facts alone. An option of its own and not a switch, so that some floors may"
            + " rest on facts not yet checked while others must not.")
    private @Nullable String certain;

    /**
     * Returns the floors of both options, 0 to 5, by the id of their characteristic; of two for one the higher.
     *
     * @throws UsageException if an option is malformed or names an unknown characteristic
     */
    Map<String, Integer> levels(Catalog catalog) throws UsageException {
        var all = new HashMap<>(read(floors, catalog));
        read(certain, catalog).forEach((id, level) -> all.merge(id, level, Math::max));
        return all;
    }

    /**
     * Returns the test whether a service reaches all floors.
     *
     * @throws UsageException if an option is malformed or names an unknown characteristic
     */
    Predicate<Service> filter(Catalog catalog) throws UsageException {
        return reaches(catalog, read(floors, catalog), (service, each) -> service.levels().of(each))
            .and(reaches(catalog, read(certain, catalog), FloorsOption::documented));
    }

    /**
     * Returns the mark that says which services reach {@code --floors} by checked facts alone; empty without it.
     *
     * @throws UsageException if the option is malformed or names an unknown characteristic
     */
    Optional<RankExtras.Certainty> mark(Catalog catalog) throws UsageException {
        var given = read(floors, catalog);
        return floors == null ? Optional.empty() : Optional.of(new RankExtras.Certainty("floorsCertain",
            "column.floors", reaches(catalog, given, FloorsOption::documented)));
    }

    private static Map<String, Integer> read(@Nullable String given, Catalog catalog) throws UsageException {
        return given == null ? Map.of()
            : KeyValueArgument.read(given, "floor", "durable=3,available=2", Level.TOP, catalog);
    }

    private static Predicate<Service> reaches(Catalog catalog, Map<String, Integer> given,
                                              ToIntBiFunction<Service, Characteristic> level) {
        return service -> catalog.rubric().characteristics().stream()
            .allMatch(each -> level.applyAsInt(service, each) >= given.getOrDefault(each.id(), 0));
    }

    private static int documented(Service service, Characteristic characteristic) {
        return service.levels().documentedOf(characteristic);
    }
}
