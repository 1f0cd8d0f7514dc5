package serverlesslabel.domain;

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

/** A rubric, the services it rates in the order of their names, the profiles, and what was wrong in the files. */
public final class Catalog {

    /** The order inside a tie: by name, then mode, then id, whatever the language of the machine. */
    public static final Comparator<Service> BY_NAME = Comparator
        .comparing(Service::name, String.CASE_INSENSITIVE_ORDER)
        .thenComparing(Service::mode, String.CASE_INSENSITIVE_ORDER)
        .thenComparing(Service::id);

    private final Rubric rubric;
    private final List<Profile> profiles;
    private final List<Service> services;
    private final List<Problem> problems;
    private final Map<ServiceId, Integer> places;
    private final Set<String> sharedNames = new HashSet<>();

    /**
     * A catalog of services with distinct ids.
     *
     * @throws IllegalArgumentException if two services have the same id
     */
    public Catalog(Rubric rubric, List<Profile> profiles, Collection<Service> services, List<Problem> problems) {
        this.rubric = rubric;
        this.profiles = List.copyOf(profiles);
        this.services = services.stream().sorted(BY_NAME).toList();
        this.problems = List.copyOf(problems);
        this.places = new HashMap<>(2 * services.size());
        for (int place = 0; place < this.services.size(); place++)
            if (places.put(this.services.get(place).id(), place) != null)
                throw new IllegalArgumentException("two services named " + this.services.get(place).id());
        var names = new HashSet<String>();
        for (var service : services) if (!names.add(service.name())) sharedNames.add(service.name());
    }

    /** The same catalog with more profiles behind its own; one with the id of another takes its place. */
    public Catalog naming(List<Profile> more) {
        var ids = more.stream().map(Profile::id).toList();
        return new Catalog(rubric, Stream.concat(profiles.stream().filter(profile -> !ids.contains(profile.id())),
            more.stream()).toList(), services, problems);
    }

    /** What a service is called in a sentence: its name, with the mode where another service has the same name. */
    public String call(Service service) {
        return sharedNames.contains(service.name()) ? service.title() : service.name();
    }

    /** The yardstick all services are rated by. */
    public Rubric rubric() {
        return rubric;
    }

    /** Named weights, the reference first. */
    public List<Profile> profiles() {
        return profiles;
    }

    /** All services, by name. */
    public List<Service> services() {
        return services;
    }

    /** What was wrong in the files, and was left out. */
    public List<Problem> problems() {
        return problems;
    }

    /** The profile with an id, empty where there is none. */
    public Optional<Profile> profile(String id) {
        return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** The profile that has exactly these weights, empty where they are the user's own. */
    public Optional<Profile> profileOf(Weights weights) {
        return profiles.stream().filter(profile -> profile.weights().equals(weights)).findFirst();
    }

    /** Where a service stands in {@link #services()}, empty where it is unknown. */
    public Optional<Integer> place(ServiceId id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The service with an id, empty where it is unknown. */
    public Optional<Service> service(ServiceId id) {
        return place(id).map(services::get);
    }

    /** How many services there are for each value, most first, then by name. */
    public <T> List<Map.Entry<T, Long>> counts(Function<Service, T> aspect, Function<T, String> name) {
        return services.stream().collect(Collectors.groupingBy(aspect, Collectors.counting()))
            .entrySet().stream()
            .sorted(Map.Entry.<T, Long>comparingByValue().reversed()
                .thenComparing(entry -> name.apply(entry.getKey()), String.CASE_INSENSITIVE_ORDER))
            .toList();
    }

    /** How many different addresses the facts point to. */
    public long sourceCount() {
        return services.stream().flatMap(service -> service.facts().sources().stream())
            .map(Source::address).distinct().count();
    }

    /** The day the facts stand for: the latest on which one was looked up. */
    public Optional<LocalDate> asOf() {
        return services.stream().flatMap(service -> service.facts().asOf().stream()).max(LocalDate::compareTo);
    }
}
