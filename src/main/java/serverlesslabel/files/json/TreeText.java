package serverlesslabel.files.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * Writes trees of values as JSON. Jackson's mapper, which could write any object, takes longer to set up than a picture
 * takes to be laid out, and a tree asks it for nothing.
 */
public final class TreeText {

    private static final JsonFactory JACKSON = new JsonFactory();

    private TreeText() {}

    /**
     * Returns a tree on one line, without a space between its parts and without a line feed at the end.
     *
     * @throws UncheckedIOException never: a tree of values can always be written
     */
    public static String line(JsonNode root) {
        var out = new StringWriter();
        try (var generator = JACKSON.createGenerator(out); var values = root.traverse()) {
            values.nextToken();
            generator.copyCurrentStructure(values);
        } catch (IOException e) {
            throw new UncheckedIOException("a tree of values can always be written", e);
        }
        return out.toString();
    }
}
