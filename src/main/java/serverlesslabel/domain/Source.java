package serverlesslabel.domain;

import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The source of a fact.
 *
 * @param address the address of the page on which the fact can be read
 * @param checked the day on which it was last looked up there
 * @param edition the date of the text that was read there, if it is known
 */
public record Source(URI address, LocalDate checked, Optional<Edition> edition) {

    /** Hosts with an underscore exist and are found, though the standard has no name for them. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]*[A-Za-z0-9_-][.]?(:[0-9]{0,5})?");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** @throws IllegalArgumentException if the address is not {@link #isAddress that of a web page} */
    public Source {
        if (!isAddress(address)) throw new IllegalArgumentException("not an address of a web page: " + address);
    }

    /** A source whose text has no known date. */
    public Source(URI address, LocalDate checked) {
        this(address, checked, Optional.empty());
    }

    /**
     * Returns the day in a text such as 2023-06-30. The usual form is read without the parser of Java, which takes most
     * of the time that a source takes.
     *
     * @throws java.time.DateTimeException if it is none, exactly where {@link LocalDate#parse} throws
     */
    public static LocalDate day(String text) {
        return DAY.matcher(text).matches() ? LocalDate.of(Integer.parseInt(text, 0, 4, 10),
            Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10)) : LocalDate.parse(text);
    }

    /** The day up to which the source speaks: the older of the day it was looked up and the date of its text. */
    public LocalDate current() {
        return edition.map(Edition::latest).filter(day -> day.isBefore(checked)).orElse(checked);
    }

    /** Whether an address is that of a web page: {@code https} or {@code http}, a host and no user information. */
    public static boolean isAddress(URI address) {
        return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
            && address.getUserInfo() == null && address.getRawAuthority() != null
            && (address.getHost() != null || HOST.matcher(address.getRawAuthority()).matches());
    }

    /** Whether the program may open an address and link to it: one of a web page, by {@code https}. */
    public static boolean isSafe(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) && isAddress(address);
    }

    /**
     * The date of a text, as exactly as it is known.
     *
     * @param date a year, a month or a day: 2023, 2023-06 or 2023-06-30
     */
    public record Edition(String date) {

        private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
        private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");

        /** @throws java.time.DateTimeException if it is no such date */
        public Edition {
            latest(date);
        }

        /** The last day it can mean. */
        public LocalDate latest() {
            return latest(date);
        }

        private static LocalDate latest(String date) {
            if (YEAR.matcher(date).matches()) return LocalDate.of(Integer.parseInt(date), 12, 31);
            if (MONTH.matcher(date).matches()) return YearMonth.of(Integer.parseInt(date, 0, 4, 10),
                Integer.parseInt(date, 5, 7, 10)).atEndOfMonth();
            return day(date);
        }
    }
}
