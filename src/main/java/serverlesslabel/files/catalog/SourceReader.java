package serverlesslabel.files.catalog;

import java.time.DateTimeException;
import java.util.Optional;
import serverlesslabel.domain.Source;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.Problems;

/** Reads where something is stated, when it was looked up there, and how old the text is. */
final class SourceReader {

    private final LookupPeriod days;
    private final Problems problems;

    /**
     * A reader that reports to these problems.
     *
     * @param days the days on which sources may have been looked up; other days are reported
     */
    SourceReader(LookupPeriod days, Problems problems) {
        this.days = days;
        this.problems = problems;
    }

    /**
     * Returns the source an object names, empty if it names none.
     *
     * @param name what it is the source of, for problems
     */
    Optional<Source> read(String name, CheckedObject object) {
        var address = object.address("source");
        var day = object.day("checked");
        var edition = edition(object, "edition");
        var source = address.flatMap(page -> day.map(checked -> new Source(page, checked, edition)));
        source.ifPresent(read -> days.check(read, object.spot("checked"), name, problems));
        return source;
    }

    /** Returns the date of a text, empty if there is none; reports one that does not exist. */
    Optional<Source.Edition> edition(CheckedObject object, String member) {
        var date = object.text(member);
        if (date.isEmpty()) return Optional.empty();
        try {
            return Optional.of(new Source.Edition(date));
        } catch (DateTimeException e) {
            problems.add(object.spot(member), "problem.edition", member, date);
            return Optional.empty();
        }
    }
}
