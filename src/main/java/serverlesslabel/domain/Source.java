package serverlesslabel.domain;

import java.net.URI;
import java.time.LocalDate;

/** Where a fact can be read and when it was last looked up there. The address is always {@code https}. */
public record Source(URI address, LocalDate checked) {

    /** @throws IllegalArgumentException if the address is not {@link #isSafe safe} */
    public Source {
        if (!isSafe(address)) throw new IllegalArgumentException("not an https address: " + address);
    }

    /** Whether the program may open an address: {@code https} with a host, nothing else. */
    public static boolean isSafe(URI address) {
        return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null
            && address.getUserInfo() == null;
    }
}
