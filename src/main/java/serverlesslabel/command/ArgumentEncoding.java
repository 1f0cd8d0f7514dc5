package serverlesslabel.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Notices arguments of which Java lost characters before the program began, because no locale is set. */
public final class ArgumentEncoding {

    private static final String PROPERTY = "sun.jnu.encoding";
    /** Stands for each byte that means nothing in the encoding. */
    private static final char LOST = '\uFFFD';

    private ArgumentEncoding() {}

    /** Returns a sentence about an argument that has lost characters; empty if none has. */
    public static Optional<String> complaint(String... arguments) {
        return complaint(Charset.forName(System.getProperty(PROPERTY, StandardCharsets.UTF_8.name())), arguments);
    }

    static Optional<String> complaint(Charset encoding, String... arguments) {
        if (encoding.equals(StandardCharsets.UTF_8)) return Optional.empty();
        return Arrays.stream(arguments).filter(text -> text.indexOf(LOST) >= 0).findFirst().map(text ->
            "serverless-label: \"" + text + "\" has characters that Java cannot read, because the locale is one of "
                + encoding.name() + "; start bin/serverless-label, or set LC_ALL=C.UTF-8");
    }
}
