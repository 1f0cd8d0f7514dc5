package serverlesslabel.domain;

import java.util.regex.Pattern;

/** The name of a service in files and on the command line: lower-case letters, digits and hyphens, at most 80. */
public record ServiceId(String text) implements Comparable<ServiceId> {

    /** What an id looks like, in words. */
    public static final String SHAPE = "lower-case letters, digits and hyphens, at most 80, beginning with a letter";

    private static final Pattern VALID = Pattern.compile("[a-z][a-z0-9-]{0,79}");

    /** @throws IllegalArgumentException if the text is not {@link #isValid valid} */
    public ServiceId {
        if (!isValid(text)) throw new IllegalArgumentException("\"" + text + "\" is no id: " + SHAPE);
    }

    /** Whether a text can be an id; readers ask before they build one. */
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
