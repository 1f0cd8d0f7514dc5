package serverlesslabel.files.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

/**
 * How closely facts are looked at.
 *
 * @param earliest the first day on which facts may have been looked up
 * @param latest   the last such day
 * @param evidence whether it is looked at what their notes and sources are worth
 */
public record LookupPeriod(LocalDate earliest, LocalDate latest, boolean evidence) {

    /** A period without a look at the evidence. */
    public LookupPeriod(LocalDate earliest, LocalDate latest) {
        this(earliest, latest, false);
    }

    /** Returns the same period with a look at the evidence. */
    public LookupPeriod withEvidence() {
        return new LookupPeriod(earliest, latest, true);
    }

    /** Returns the period of all days up to today. */
    public static LookupPeriod untilToday() {
        return new LookupPeriod(LocalDate.MIN, today());
    }

    /** Returns the period from a day up to today. */
    public static LookupPeriod since(LocalDate earliest) {
        return new LookupPeriod(earliest, today());
    }

    // In the time zone where a day begins first, so that a day is never in the future because of the time zone.
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.ofHours(14));
    }

    /** Returns whether a day is in the period. */
    public boolean includes(LocalDate day) {
        return !day.isAfter(latest) && !day.isBefore(earliest);
    }

    /** Adds a remark if a fact was looked up outside the period, or read in a text older than it. */
    public void check(Source source, Position position, String fact, Problems problems) {
        var checked = source.checked();
        if (checked.isAfter(latest))
            problems.addRemark(position, "problem.checked.future", fact, checked.toString());
        if (checked.isBefore(earliest))
            problems.addRemark(position, "problem.checked.old", fact, checked.toString(), earliest.toString());
        else if (olderText(source))
            problems.addRemark(position, "problem.edition.old", fact,
                source.edition().orElseThrow().date(), earliest.toString());
    }

    /** Whether there is no source in a catalog of which {@link #check} would remark anything. */
    public boolean accepts(Catalog catalog) {
        return catalog.services().stream().flatMap(LookupPeriod::sources).allMatch(this::accepts);
    }

    private boolean accepts(Source source) {
        return includes(source.checked()) && !olderText(source);
    }

    private boolean olderText(Source source) {
        return !earliest.equals(LocalDate.MIN) && source.current().isBefore(earliest);
    }

    private static Stream<Source> sources(Service service) {
        var facts = service.facts().byQuestion().values();
        return Stream.of(facts.stream().map(Fact::source),
            facts.stream().flatMap(fact -> fact.past().stream()).map(Fact.Past::source),
            service.levels().judged().values().stream().map(Judgement::source), Stream.of(service.life().source()))
            .flatMap(found -> found.flatMap(Optional::stream));
    }
}
