package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A catalog of four coffees, small enough to reckon with, with facts of every kind and two definitions. Aurora is
 * dear, and organic as far as anyone remembers; Plain is cheap; little is known of Stranger; Thrift is all one wants.
 */
final class BeansFixture {

    private static final String RUBRIC = """
        { "name": "Coffee label", "version": "1", "categories": { "beans": "Beans" },
          "facts": {
            "price": { "name": "Price", "asks": "What a kilogram costs.", "kind": "number", "unit": "€/kg",
                       "least": 0, "most": 100 },
            "organic": { "name": "Organic", "asks": "Whether it is certified organic.", "kind": "yes-no" },
            "roast": { "name": "Roast", "asks": "How dark it is.", "kind": "choice",
                       "values": { "light": "light as tea", "medium": "medium", "dark": "dark" } },
            "story": { "name": "Story", "asks": "What the bag says.", "kind": "text" } },
          "characteristics": [
            { "id": "cheap", "name": "Cheap", "swing": "from dear to cheap", "weight": 50,
              "ladder": { "kind": "steps", "otherwise": "Dear.", "steps": [
                { "level": 5, "says": "Up to 15.", "when": [ { "fact": "price", "at most": 15 } ] },
                { "level": 3, "says": "Up to 30.", "when": [ { "fact": "price", "at most": 30 } ] } ] } },
            { "id": "clean", "name": "Clean", "swing": "from unknown to certified", "weight": 30,
              "ladder": { "kind": "steps", "otherwise": "Not certified.", "steps": [
                { "level": 5, "says": "Certified.", "when": [ { "fact": "organic", "is": true } ] } ] } },
            { "id": "mild", "name": "Mild", "swing": "from dark to light", "weight": 20,
              "ladder": { "kind": "steps", "otherwise": "Dark.", "steps": [
                { "level": 5, "says": "Light.", "when": [ { "fact": "roast", "is": "light" } ] },
                { "level": 2, "says": "Medium.", "when": [ { "fact": "roast", "is": "medium" } ] } ] } } ],
          "definitions": [
            { "id": "purist", "name": "The purists", "published": "2019-02", "source": "https://coffee.example/pure",
              "checked": "2026-11-24", "says": "Nothing but coffee.", "names": [ "clean" ],
              "conditions": [ { "says": "nothing sprayed", "fact": "organic", "is": true },
                              { "says": "for everybody", "fact": "price", "at most": 20 } ] },
            { "id": "light", "name": "The light ones", "published": "2021", "source": "https://coffee.example/light",
              "checked": "2026-11-24", "says": "Not burnt.", "names": [ "mild" ],
              "conditions": [ { "says": "not burnt", "fact": "roast", "one of": [ "light", "medium" ] } ] } ],
          "classes": { "A": 90, "B": 76, "C": 62, "D": 48, "E": 34, "F": 20, "G": 0 },
          "label": { "figures": [ "story" ] } }
        """;

    private final Path folder;

    private BeansFixture(Path folder) {
        this.folder = folder;
    }

    /** What a call gave. */
    record Result(int code, String out, String err) {}

    /** The catalog, written into an empty folder. */
    static BeansFixture in(Path folder) throws IOException {
        var beans = new BeansFixture(folder);
        Files.writeString(folder.resolve("rubric.json"), RUBRIC);
        Files.createDirectory(folder.resolve("services"));
        beans.service("aurora", "Hill", known("price", "24"), recalled("organic", "true"), known("roast", "\"light\""));
        beans.service("plain", "Corner", known("price", "12"), known("organic", "false"), known("roast", "\"dark\""),
            known("story", "\"Picked by hand\""));
        beans.service("stranger", "Corner", recalled("price", "18"), known("organic", "true"));
        beans.service("thrift", "Mill", known("price", "10"), known("organic", "true"), known("roast", "\"medium\""));
        return beans;
    }

    /** Runs a call on the catalog; each word of the first argument is one, and so is each further argument. */
    Result run(String call, String... more) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = Stream.of(Arrays.stream(call.split(" ")), Arrays.stream(more),
            Stream.of("--catalog", folder.toString())).flatMap(each -> each).toArray(String[]::new);
        int code = Program.run((folders, file) -> 42, new PrintWriter(out), new PrintWriter(err), words);
        return new Result(code, out.toString(), err.toString());
    }

    /** What a call prints that goes well. */
    String output(String call, String... more) {
        var result = run(call, more);
        assertThat(result.code).as(result.err).isZero();
        return result.out;
    }

    /** The same as JSON. */
    JsonNode json(String call, String... more) throws IOException {
        return new ObjectMapper().readTree(output(call + " --format json", more));
    }

    private void service(String id, String provider, String... facts) throws IOException {
        Files.writeString(folder.resolve("services/" + id + ".json"), """
            { "id": "%s", "name": "%s", "provider": "%s", "category": "beans",
              "documentation": "https://coffee.example/docs", "facts": { %s } }
            """.formatted(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1), provider,
            String.join(", ", facts)));
    }

    private static String known(String fact, String value) {
        return "\"" + fact + "\": { \"value\": " + value + ", \"basis\": \"documented\","
            + " \"source\": \"https://coffee.example/facts\", \"checked\": \"2026-11-24\" }";
    }

    private static String recalled(String fact, String value) {
        return "\"" + fact + "\": { \"value\": " + value + ", \"basis\": \"recalled\" }";
    }
}
