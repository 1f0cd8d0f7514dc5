package serverlesslabel.files.catalog;

import java.time.LocalDate;
import java.time.ZoneOffset;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

/** Between which days facts must have been looked up. */
public record LookupPeriod(LocalDate earliest, LocalDate latest) {

    /** However long ago, but not in the future. */
    public static LookupPeriod untilToday() {
        return new LookupPeriod(LocalDate.MIN, today());
    }

    /** Not before a day, and not in the future. */
    public static LookupPeriod since(LocalDate earliest) {
        return new LookupPeriod(earliest, today());
    }

    // Where the day begins first: nobody's today is in the future of a machine elsewhere.
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.ofHours(14));
    }

    /** Says what is wrong with the day on which a fact was looked up. */
    void check(LocalDate checked, Position position, String fact, Problems problems) {
        if (checked.isAfter(latest))
            problems.remark(position, "problem.checked.future", fact, checked.toString());
        if (checked.isBefore(earliest))
            problems.remark(position, "problem.checked.old", fact, checked.toString(), earliest.toString());
    }
}
