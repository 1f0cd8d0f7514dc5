package serverlesslabel.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A service in one of its modes, with its default settings.
 *
 * @param mode          the mode in a few words; empty if there is only one
 * @param documentation the address of the provider's documentation, on the web
 * @param levels        the levels the rubric gives, from facts or judgements
 * @param life          from when to when it can be had
 * @param original      the words it had before they were translated, by which it can be found too
 */
public record Service(ServiceId id, String name, String mode, Provider provider, Category category, URI documentation,
                      Facts facts, Levels levels, Life life, Original original) {

    /** A service of whose life nothing is known, in its own words. */
    public Service(ServiceId id, String name, String mode, Provider provider, Category category, URI documentation,
                   Facts facts, Levels levels) {
        this(id, name, mode, provider, category, documentation, facts, levels, Life.UNKNOWN,
            new Original(name, mode));
    }

    /** Name and mode as they stand in the file of the service. */
    public record Original(String name, String mode) {}

    /**
     * From when to when a service can be had. A day that is empty is not known, or has not been announced.
     *
     * @param since  the day on which it became generally available
     * @param closed the day from which new customers are refused
     * @param until  the day on which it ended or will end
     * @param source where these days are stated; empty if they are recalled
     * @param note   a remark for readers; may be empty
     */
    public record Life(Optional<LocalDate> since, Optional<LocalDate> closed, Optional<LocalDate> until,
                       Optional<Source> source, String note) {

        /** The life of which nothing is known: open, as far as one can tell. */
        public static final Life UNKNOWN =
            new Life(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "");

        /** @throws IllegalArgumentException if the days are not in order */
        public Life {
            if (!inOrder(since, closed) || !inOrder(since, until) || !inOrder(closed, until))
                throw new IllegalArgumentException("a life begins, closes and ends in this order");
        }

        /** Whether two days are in this order, as far as they are known. */
        public static boolean inOrder(Optional<LocalDate> one, Optional<LocalDate> other) {
            return one.isEmpty() || other.isEmpty() || !other.get().isBefore(one.get());
        }

        /** The state of the service on a day. */
        public State on(LocalDate day) {
            if (until.filter(end -> !day.isBefore(end)).isPresent()) return State.ENDED;
            if (until.isPresent()) return State.ENDING;
            return closed.filter(from -> !day.isBefore(from)).isPresent() ? State.CLOSED : State.OPEN;
        }

        /** What can be done with a service. */
        public enum State {
            /** Everybody can have it. */
            OPEN,
            /** New customers are refused. */
            CLOSED,
            /** A day is known on which it ends. */
            ENDING,
            /** Nobody can have it any more. */
            ENDED
        }
    }

    // Equal services have equal ids, and services are looked up in every frame of a drag. Records hash all they hold.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A service whose levels all follow from its facts. */
    public static Service rated(ServiceId id, String name, String mode, Provider provider, Category category,
                                URI documentation, Facts facts, Rubric rubric) {
        return rated(id, name, mode, provider, category, documentation, facts, Map.of(), rubric);
    }

    /**
     * A service whose levels follow from its facts, except for judged ones.
     *
     * @param judged the judgements by the id of their characteristic
     */
    public static Service rated(ServiceId id, String name, String mode, Provider provider, Category category,
                                URI documentation, Facts facts, Map<String, Judgement> judged, Rubric rubric) {
        return new Service(id, name, mode, provider, category, documentation, facts,
            Levels.of(rubric.characteristics(), facts, judged));
    }

    /** A copy with other levels. */
    Service withLevels(Levels another) {
        return new Service(id, name, mode, provider, category, documentation, facts, another, life, original);
    }

    /** A copy with another life. */
    public Service withLife(Life another) {
        return new Service(id, name, mode, provider, category, documentation, facts, levels, another, original);
    }

    /** A copy in other words, as far as a translation has some for it. */
    public Service translated(Translation words) {
        return translated(words.wording());
    }

    Service translated(TranslationScope words) {
        var here = words.in("services").in(id.text());
        return new Service(id, here.word("name", name), here.word("mode", mode), provider, category, documentation,
            facts.translated(words.in("facts")), levels, life, original);
    }

    /**
     * The service as it was on a day: its facts of that day, and the levels they give. Empty before the first day that
     * is known of it, and from the day it ended: nothing is guessed backwards.
     */
    public Optional<Service> at(LocalDate day, Rubric rubric) {
        boolean known = firstKnown().filter(first -> !day.isBefore(first)).isPresent();
        if (!known || life.on(day) == Life.State.ENDED) return Optional.empty();
        return Optional.of(new Service(id, name, mode, provider, category, documentation, facts.at(day),
            Levels.of(rubric.characteristics(), facts.at(day), levels.judged()), life, original));
    }

    /**
     * What can be done with it: on the day shown, or else on the day its facts were last looked up, so that the same
     * catalog always says the same; if none was, the days that are stated are taken to have come.
     *
     * @param shown the day whose facts are shown, if it is one in the past
     */
    public Life.State state(Optional<LocalDate> shown) {
        if (life.equals(Life.UNKNOWN)) return Life.State.OPEN;
        return life.on(shown.or(facts::asOf).orElse(LocalDate.MAX));
    }

    /** The day on which it began, or else the oldest day that one of its sources speaks of; empty if there is none. */
    public Optional<LocalDate> firstKnown() {
        return life.since().or(facts::firstKnown);
    }

    /** The name with the mode, if there is one: "AWS Lambda, on-demand". */
    public String title() {
        return mode.isEmpty() ? name : name + ", " + mode;
    }
}
