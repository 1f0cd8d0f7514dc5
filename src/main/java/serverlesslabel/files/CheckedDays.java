package serverlesslabel.files;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Between which days facts must have been looked up. */
public record CheckedDays(LocalDate earliest, LocalDate latest) {

    /** However long ago, but not in the future. */
    public static CheckedDays untilToday() {
        return new CheckedDays(LocalDate.MIN, today());
    }

    /** Not before a day, and not in the future. */
    public static CheckedDays since(LocalDate earliest) {
        return new CheckedDays(earliest, today());
    }

    // Where the day begins first: nobody's today is in the future of a machine elsewhere.
    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.ofHours(14));
    }

    /** Says what is wrong with the day on which a fact was looked up. */
    void check(LocalDate checked, Spot spot, String fact, Problems problems) {
        if (checked.isAfter(latest))
            problems.remark(spot, "\"" + fact + "\" was checked on " + checked
                + ", which is in the future; write the day it was looked up");
        if (checked.isBefore(earliest))
            problems.remark(spot, "\"" + fact + "\" was checked on " + checked + ", before " + earliest
                + "; look it up again");
    }
}
