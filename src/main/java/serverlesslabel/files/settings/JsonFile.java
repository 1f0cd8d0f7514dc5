package serverlesslabel.files.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.files.json.Problems;
import serverlesslabel.io.AtomicFile;

/**
 * A file with one JSON object, which is changed and never overwritten: a change goes into what is on disk at that
 * moment. A file that holds no such object may have been edited by hand, and is copied before another takes its place.
 *
 * @param path where the file is; it need not exist
 */
record JsonFile(Path path) {

    /** Made when a file is written for the first time: every start reads files, and few need it for that. */
    private static final class Jackson {

        // Numbers keep their digits, for what the program does not know it cannot judge.
        private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
    }

    /** Returns the object in the file; empty if there is no file, or none that can be read. */
    Optional<LenientObject> read() {
        if (!Files.exists(path)) return Optional.empty();
        return JsonText.read(path, new Problems(path.toString())).flatMap(JsonFile::lenient);
    }

    /** Returns the object in the file as it stands there, with members of any kind; empty as {@link #read} is. */
    Optional<ObjectNode> tree() {
        if (read().isEmpty()) return Optional.empty();
        try {
            return Jackson.MAPPER.readTree(Files.readAllBytes(path)) instanceof ObjectNode object ? Optional.of(object)
                : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns an object in the form in which files are read. */
    static LenientObject lenient(ObjectNode object) {
        return JsonText.parse(object.toString(), new Problems("")).flatMap(JsonFile::lenient).orElseThrow();
    }

    private static Optional<LenientObject> lenient(Json json) {
        return json instanceof Json.Members members ? Optional.of(new LenientObject(members)) : Optional.empty();
    }

    /**
     * Changes the file by what differs between two objects, or writes the second one where there is no file yet.
     *
     * @param before what was read or written last
     * @param after  what it is now
     * @throws IOException if the file cannot be read or written
     */
    void change(ObjectNode before, ObjectNode after) throws IOException {
        var there = tree();
        if (there.isEmpty() && Files.exists(path) && Files.size(path) > 0) BackupCopy.copy(path, "damaged");
        AtomicFile.writePrivate(path, bytes(there.isEmpty() ? after
            : ThreeWayMerge.merge(before, after, there.get())));
    }

    /** Returns an object as it is written to a file. */
    static byte[] bytes(ObjectNode object) {
        try {
            return (Jackson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
