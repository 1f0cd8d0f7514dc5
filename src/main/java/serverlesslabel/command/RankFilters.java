package serverlesslabel.command;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Service;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.report.data.RankExtras;
import serverlesslabel.state.Exploration;

/** The options that choose which services are ranked, and what is shown of each beside its rank. */
final class RankFilters {

    private static final String ALL = "all";

    @Option(names = "--category", paramLabel = "C",
        description = "Show this category only, by id or name; all for every one,"
        + " where a profile is about some.")
    private @Nullable String category;

    @Option(names = "--provider", paramLabel = "P", description = "Show this provider only.")
    private @Nullable String provider;

    @Option(names = "--definition", paramLabel = "ID",
        description = "Show only services that meet this published definition, by its id in the rubric, and mark those"
            + " that meet it only by facts not yet checked.")
    private @Nullable String definition;

    @Mixin
    private FloorsOption floors = new FloorsOption();

    @Mixin
    private WhereOption where = new WhereOption();

    /**
     * Returns the categories that are shown because a profile is about them and no category was asked for; empty for
     * all.
     */
    Set<String> categories(Optional<Profile> profile) {
        return category != null ? Set.of() : profile.map(Profile::categories).map(Set::copyOf).orElse(Set.of());
    }

    /**
     * Returns the services that pass. Stability is that of all of them, no matter how many are printed.
     *
     * @param profile the profile the services are ranked by, if it is one
     * @throws UsageException if an option means nothing in this catalog
     */
    Alternatives alternatives(Ranking ranking, Optional<Profile> profile) throws UsageException {
        var catalog = ranking.catalog();
        var passes = floors.filter(catalog).and(where.filter(catalog));
        var about = categories(profile);
        if (!about.isEmpty()) passes = passes.and(service -> about.contains(service.category().id()));
        var wanted = category;
        if (wanted != null && !matches(wanted, ALL)) {
            mustExist("category", wanted, catalog, service -> service.category().id(),
                service -> service.category().name());
            passes = passes.and(service -> matches(wanted, service.category().id())
                || matches(wanted, service.category().name()));
        }
        var from = provider;
        if (from != null) {
            mustExist("provider", from, catalog, service -> service.provider().name(),
                service -> service.provider().name());
            passes = passes.and(service -> matches(from, service.provider().name()));
        }
        var met = definition(catalog);
        if (met.isPresent()) passes = passes.and(service -> met.get().holds(service.facts()));
        var passing = passes;
        return Alternatives.of(ranking, place -> passing.test(catalog.services().get(place)));
    }

    /**
     * Returns what is shown beside the columns: whether the filters are passed by checked facts alone, and facts.
     *
     * @throws UsageException if an option means nothing in this catalog
     */
    RankExtras extras(Catalog catalog) throws UsageException {
        var marks = new ArrayList<RankExtras.Certainty>();
        floors.mark(catalog).ifPresent(marks::add);
        definition(catalog).ifPresent(met -> marks.add(new RankExtras.Certainty("definitionCertain",
            "column.definition", service -> met.holds(service.facts().documented()))));
        where.mark(catalog).ifPresent(marks::add);
        return new RankExtras(marks, where.columns(catalog.rubric()));
    }

    /**
     * Returns an exploration that shows the same services, as far as one can: it knows no single facts.
     *
     * @param first   a service that passes
     * @param profile the profile the services are ranked by, if it is one
     * @throws UsageException if an option means nothing in this catalog
     */
    Exploration exploration(Ranking ranking, Service first, Optional<Profile> profile) throws UsageException {
        var shown = category == null ? categories(profile)
            : matches(category, ALL) ? Set.<String>of() : Set.of(first.category().id());
        return Exploration.of(ranking.weights()).withDay(ranking.catalog().day())
            .withFloors(floors.levels(ranking.catalog()))
            .withCategories(shown)
            .withDefinitions(definition(ranking.catalog()).map(met -> Set.of(met.id())).orElse(Set.of()))
            .withProviders(provider == null ? Set.of() : Set.of(first.provider().name()));
    }

    private Optional<Definition> definition(Catalog catalog) throws UsageException {
        var wanted = definition;
        if (wanted == null) return Optional.empty();
        var definitions = catalog.rubric().definitions();
        var found = definitions.stream().filter(each -> matches(wanted, each.id()) || matches(wanted, each.name()))
            .findFirst();
        if (found.isEmpty()) throw new UsageException("the rubric has no definition \"" + wanted + "\"; "
            + Suggestion.sentence(wanted, definitions.stream().map(Definition::id).toList()));
        return found;
    }

    private static void mustExist(String noun, String given, Catalog catalog, Function<Service, String> id,
                                  Function<Service, String> name) throws UsageException {
        if (catalog.services().stream()
            .anyMatch(service -> matches(given, id.apply(service)) || matches(given, name.apply(service))))
            return;
        var known = catalog.services().stream().map(id).distinct().sorted().toList();
        throw new UsageException("no service has the " + noun + " \"" + given + "\"; "
            + Suggestion.sentence(given, known));
    }

    private static boolean matches(String given, String name) {
        return given.strip().equalsIgnoreCase(name);
    }
}
