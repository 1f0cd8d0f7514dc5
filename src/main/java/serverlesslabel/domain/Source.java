package serverlesslabel.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * The source of a fact.
 *
 * @param address the address of the page on which the fact can be read
 * @param checked the day on which it was last looked up there
 */
public record Source(URI address, LocalDate checked) {

    /** Hosts with an underscore exist and are found, though the standard has no name for them. */
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]*[A-Za-z0-9_-][.]?(:[0-9]{0,5})?");

    /** @throws IllegalArgumentException if the address is not {@link #isAddress that of a web page} */
    public Source {
        if (!isAddress(address)) throw new IllegalArgumentException("not an address of a web page: " + address);
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
}
