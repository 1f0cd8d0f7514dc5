package serverlesslabel.report.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the script and the style sheet of a page without their comments and indents, and hashes what stands in it. */
final class PageScript {

    /** The arithmetic first: the rest of the script needs it. */
    private static final List<String> SCRIPTS = List.of("packed.js", "numbers.js", "data.js", "words.js", "pictures.js",
        "page.js");
    private static final String STYLE = "page.css";

    private PageScript() {}

    /**
     * The script.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static String script() {
        return SCRIPTS.stream().map(PageScript::read).map(PageScript::lean).collect(Collectors.joining());
    }

    /**
     * The style sheet, without its colours.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    static String style() {
        return lean(read(STYLE));
    }

    /** The hash of a text as a content security policy names it. */
    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    // A comment stands on lines of its own, as a test makes sure; so lines are all that has to be understood.
    private static String lean(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//")
            && !line.startsWith("/*")).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static String read(String name) {
        try (var in = PageScript.class.getResourceAsStream("/serverlesslabel/page/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
