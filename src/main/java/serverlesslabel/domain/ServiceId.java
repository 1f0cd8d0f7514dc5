package serverlesslabel.domain;

import java.util.regex.Pattern;

/**
 * The id of a service in files and on the command line: up to 80 lower-case letters, digits and hyphens, beginning with
 * a letter. Ordered as text.
 */
public record ServiceId(String text) implements Comparable<ServiceId> {

    /** The rule for ids in words, for messages. */
    public static final String SHAPE = "lower-case letters, digits and hyphens, at most 80, beginning with a letter";

    private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9-]{0,79}");

    /** @throws IllegalArgumentException if the text is not {@link #isValid valid} */
    public ServiceId {
        if (!isValid(text)) throw new IllegalArgumentException("\"" + text + "\" is no id: " + SHAPE);
    }

    /** Whether a text is a valid id, so that readers can report a problem instead of catching an exception. */
    public static boolean isValid(String text) {
        return VALID.matcher(text).matches();
    }

    @Override
    public int compareTo(ServiceId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
