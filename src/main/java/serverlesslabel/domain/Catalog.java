package serverlesslabel.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalog: a rubric, the services it rates, the profiles, and the problems found in the files. Services are sorted by
 * name; the place of a service is its index in that order, 0 first.
 */
public final class Catalog {

    /**
     * The order of services with equal indexes: by name, then by mode as in its file, then by id. It is the same in all
     * languages in which services are called alike, and independent of the default locale.
     */
    public static final Comparator<Service> BY_NAME = Comparator
        .comparing(Service::name, String.CASE_INSENSITIVE_ORDER)
        .thenComparing(service -> service.original().mode(), String.CASE_INSENSITIVE_ORDER)
        .thenComparing(Service::id);

    private final Rubric rubric;
    private final List<Profile> profiles;
    private final List<Service> services;
    private final List<Problem> problems;
    private final Map<ServiceId, Integer> places;
    private final Set<String> sharedNames;
    private final Optional<Past> past;
    private final Extent extent;

    /**
     * What makes a catalog one of the past.
     *
     * @param day    the day whose facts it shows
     * @param latest the catalog with the latest facts
     */
    private record Past(LocalDate day, Catalog latest) {}

    /**
     * Builds a catalog; the services may come in any order, the first profile is the reference. If no service has a
     * fact, judged levels count as documented ones, because a doubt about all of them would distinguish none.
     *
     * @throws IllegalArgumentException if two services have the same id
     */
    public Catalog(Rubric rubric, List<Profile> profiles, Collection<Service> services, List<Problem> problems) {
        this(rubric, profiles, services, problems, Optional.empty());
    }

    private Catalog(Rubric rubric, List<Profile> profiles, Collection<Service> services, List<Problem> problems,
                    Optional<Past> past) {
        this.past = past;
        this.rubric = rubric;
        this.profiles = List.copyOf(profiles);
        this.services = settled(services).sorted(BY_NAME).toList();
        this.extent = new Extent(this.services);
        this.problems = List.copyOf(problems);
        this.places = new HashMap<>(2 * services.size());
        for (int place = 0; place < this.services.size(); place++)
            if (places.put(this.services.get(place).id(), place) != null)
                throw new IllegalArgumentException("two services named " + this.services.get(place).id());
        this.sharedNames = new HashSet<>();
        var names = new HashSet<String>();
        for (var service : services) if (!names.add(service.name())) sharedNames.add(service.name());
    }

    // Where nothing is known but judgements, there is nothing surer that a judgement could be doubted beside.
    private static Stream<Service> settled(Collection<Service> services) {
        boolean factless = services.stream().allMatch(service -> service.facts().byQuestion().isEmpty());
        return factless ? services.stream().map(service -> service.levels().judged().isEmpty() ? service
            : service.withLevels(service.levels().settled()))
            : services.stream();
    }

    private Catalog(Catalog other, List<Profile> profiles) {
        this.past = other.past;
        this.rubric = other.rubric;
        this.profiles = List.copyOf(profiles);
        this.services = other.services;
        this.extent = other.extent;
        this.problems = other.problems;
        this.places = other.places;
        this.sharedNames = other.sharedNames;
    }

    /**
     * A copy of this catalog with further profiles after its own. A profile of this catalog whose id is among the new
     * ones is dropped in favour of the new one.
     */
    public Catalog withProfiles(List<Profile> more) {
        var ids = more.stream().map(Profile::id).toList();
        return new Catalog(this, Stream.concat(profiles.stream().filter(profile -> !ids.contains(profile.id())),
            more.stream()).toList());
    }

    /**
     * The catalog as it was on a day: the services there were, by the facts of that day. Two clocks are kept apart: the
     * facts are those of the day, the rubric is this one. A fact whose earlier value is not known is taken as it is now
     * and counts as not checked. Of a catalog that already shows a day in the past, the latest facts are taken.
     */
    public Catalog at(LocalDate day) {
        var latest = latest();
        return new Catalog(rubric, profiles, latest.services.stream().flatMap(service ->
            service.at(day, rubric).stream()).toList(), problems, Optional.of(new Past(day, latest)));
    }

    /** The catalog as it was on a day, or the one with the latest facts if none is given. */
    public Catalog at(Optional<LocalDate> day) {
        return day.map(this::at).orElseGet(this::latest);
    }

    /** The day whose facts this catalog shows; empty for the latest ones. */
    public Optional<LocalDate> day() {
        return past.map(Past::day);
    }

    /** The catalog with the latest facts; this one if it shows them. */
    public Catalog latest() {
        return past.map(Past::latest).orElse(this);
    }

    /** Whether another catalog was read from the same content: rubric, profiles, services and problems are equal. */
    public boolean sameAs(Catalog other) {
        return rubric.equals(other.rubric) && profiles.equals(other.profiles) && services.equals(other.services)
            && problems.equals(other.problems);
    }

    /** The name of a service for use in a sentence; includes the mode if another service has the same name. */
    public String displayName(Service service) {
        return sharedNames.contains(service.name()) ? service.title() : service.name();
    }

    /** The rubric all services are rated by. */
    public Rubric rubric() {
        return rubric;
    }

    /** The profiles in their order, the reference first. */
    public List<Profile> profiles() {
        return profiles;
    }

    /** All services, in the order of {@link #BY_NAME}. */
    public List<Service> services() {
        return services;
    }

    /** The problems found in the files; what they concern is not part of this catalog. */
    public List<Problem> problems() {
        return problems;
    }

    /** The number of problems, those included that are not listed. */
    public int problemCount() {
        return problems.stream().mapToInt(Problem::count).sum();
    }

    /** The profile with an id, empty if there is none. */
    public Optional<Profile> profile(String id) {
        return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** The first profile with exactly these weights, empty if they are the user's own. */
    public Optional<Profile> profileOf(Weights weights) {
        return profiles.stream().filter(profile -> profile.weights().equals(weights)).findFirst();
    }

    /** The index of a service in {@link #services()}, 0 first; empty if there is no service with the id. */
    public Optional<Integer> place(ServiceId id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The service with an id, empty if there is none. */
    public Optional<Service> service(ServiceId id) {
        return place(id).map(services::get);
    }

    /**
     * The number of services per value of an attribute, highest number first, equal numbers by name.
     *
     * @param aspect the attribute of a service to group by
     * @param name   the name of a value, for the order only
     */
    public <T> List<Map.Entry<T, Long>> counts(Function<Service, T> aspect, Function<T, String> name) {
        return services.stream().collect(Collectors.groupingBy(aspect, Collectors.counting()))
            .entrySet().stream()
            .sorted(Map.Entry.<T, Long>comparingByValue().reversed()
                .thenComparing(entry -> name.apply(entry.getKey()), String.CASE_INSENSITIVE_ORDER))
            .toList();
    }

    /** The number of distinct source addresses among all facts. The first to ask waits for the count. */
    public long sourceCount() {
        return extent.count().sources();
    }

    /**
     * The latest day on which a fact was looked up at its source; empty if no fact has a source. The first to ask waits
     * for it.
     */
    public Optional<LocalDate> asOf() {
        return extent.count().asOf();
    }

    /**
     * What of a large catalog takes too long for every window and every writing of the settings: it is counted once, as
     * it cannot change.
     */
    private static final class Extent {

        private final List<Service> services;
        private Optional<Count> count = Optional.empty();

        /** What is counted, and found while counting. */
        private record Count(long sources, Optional<LocalDate> asOf) {}

        Extent(List<Service> services) {
            this.services = services;
        }

        synchronized Count count() {
            var counted = count.orElseGet(() -> new Count(sources(), services.stream().flatMap(service ->
                service.facts().asOf().stream()).max(LocalDate::compareTo)));
            count = Optional.of(counted);
            return counted;
        }

        private long sources() {
            var pages = new HashSet<URI>();
            for (var service : services) for (var fact : service.facts().byQuestion().values())
                if (fact.source().isPresent()) pages.add(fact.source().get().address());
            return pages.size();
        }
    }
}
