package serverlesslabel.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.UncheckedIOException;
import java.util.List;
import serverlesslabel.domain.Catalog;
import serverlesslabel.picture.IconSource;
import serverlesslabel.ranking.Person;

/** Writes the data of a page: all that its script knows, as one line of JSON that no reader takes for markup. */
final class PageData {

    private PageData() {}

    /**
     * The data; {@code data.js} says what its members are.
     *
     * @param languages   the first is the one the page opens in, with the words of the catalog
     * @param exploration the exploration the page opens with, as the program writes it, in JSON
     * @param people      whose weights are laid side by side; empty for nobody's
     * @param links       the folder with a page for each service, relative to this page and ending in a slash; empty
     *                    where there is none
     * @throws UncheckedIOException if the exploration is not JSON
     */
    static String of(Catalog catalog, List<PageLanguage> languages, String exploration, List<Person> people,
                     String links, IconSource icons) {
        var page = JsonNodeFactory.instance.objectNode();
        var words = new WordTable(languages);
        var sources = new SourceTable();
        new PageRubric(catalog.rubric(), words, icons).put(page, catalog.profiles());
        new PageServices(catalog, sources).put(page);
        sources.put(page);
        page.set("t", words.json());
        page.put("k", String.join(" ", PageWords.KEYS));
        var ids = page.putArray("l");
        var texts = page.putArray("w");
        languages.forEach(language -> {
            ids.addArray().add(language.texts().language().id()).add(language.texts().language().ownName());
            PageWords.put(texts.addArray(), language.texts());
        });
        page.put("a", catalog.asOf().map(Object::toString).orElse(""));
        page.put("g", links);
        var all = page.putArray("m");
        people.forEach(person -> {
            var weights = all.addArray().add(person.name()).addArray();
            person.weights().points().forEach(weights::add);
        });
        try {
            var mapper = new ObjectMapper();
            page.set("z", mapper.readTree(exploration));
            return escaped(mapper.writeValueAsString(page));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    // Inside JSON all of these stand in texts only, where their numbers mean the same.
    private static String escaped(String json) {
        return json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")
            .replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }
}
