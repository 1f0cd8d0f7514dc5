package serverlesslabel.domain;

import java.net.URI;
import java.time.LocalDate;

/**
 * The source of a fact.
 *
 * @param address an {@code https} address at which the fact can be read
 * @param checked the day on which it was last looked up there
 */
public record Source(URI address, LocalDate checked) {

    /** @throws IllegalArgumentException if the address is not {@link #isSafe safe} */
    public Source {
        if (!isSafe(address)) throw new IllegalArgumentException("not an https address: " + address);
    }

    /** Whether the program may open an address: {@code https} with a host and without user information. */
    public static boolean isSafe(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null
            && address.getUserInfo() == null;
    }
}
