package serverlesslabel.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ScriptableObject;

/** Runs the script of a page without a browser, as far as it needs none: all but what draws. */
public final class PageEngine {

    private static final Path SCRIPTS = Path.of("src/main/resources/serverlesslabel/page");
    private static final Path CHECK = Path.of("src/test/resources/page/check.js");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ScriptableObject scope;

    /** An engine with the scripts in it, and with the one that compares. */
    public PageEngine() {
        try (var context = Context.enter()) {
            scope = context.initStandardObjects();
            for (var name : List.of("packed.js", "numbers.js", "data.js", "words.js"))
                context.evaluateString(scope, text(SCRIPTS.resolve(name)), name, 1, null);
            context.evaluateString(scope, text(CHECK), "check.js", 1, null);
        }
    }

    /** Gives a name to a JSON value. */
    void let(String name, String json) {
        run("var " + name + " = " + json + ";");
    }

    /** The value of an expression, as JSON. */
    JsonNode value(String expression) {
        try {
            return JSON.readTree(run("JSON.stringify(" + expression + ")"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text an expression gives. */
    String text(String expression) {
        return run(expression);
    }

    private String run(String script) {
        try (var context = Context.enter()) {
            return Context.toString(context.evaluateString(scope, script, "test", 1, null));
        }
    }

    /** A text as a literal of the script. */
    static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
