package serverlesslabel.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.Deflater;
import serverlesslabel.domain.Catalog;
import serverlesslabel.picture.IconSource;
import serverlesslabel.ranking.Person;

/**
 * Writes the data of a page: all that its script knows, as JSON, packed. Unpacked it would be most of the page, and
 * packed no reader can take anything in it for markup.
 */
final class PageData {

    private PageData() {}

    /**
     * The data, in base 64; {@code data.js} says what its members are, {@code packed.js} how they are packed.
     *
     * @param languages the first is the one the page opens in, with the words of the catalog
     * @param people    whose weights are laid side by side; empty for nobody's
     * @param links     the folder with a page for each service, relative to this page and ending in a slash; empty
     *                  where there is none
     * @throws UncheckedIOException if Jackson cannot write the tree, which is a bug
     */
    static String of(Catalog catalog, List<PageLanguage> languages, List<Person> people, String links,
                     IconSource icons) {
        var page = JsonNodeFactory.instance.objectNode();
        var words = new WordTable(languages);
        var sources = new SourceTable();
        new PageRubric(catalog.rubric(), words, icons).put(page, catalog.profiles());
        new PageServices(catalog, words, sources).put(page);
        sources.put(page);
        page.set("t", words.json());
        page.put("k", String.join(" ", PageWords.KEYS));
        var ids = page.putArray("l");
        var texts = page.putArray("w");
        languages.forEach(language -> {
            ids.addArray().add(language.texts().language().id()).add(language.texts().language().ownName());
            PageWords.put(texts.addArray(), language.texts());
        });
        page.put("a", catalog.day().or(catalog::asOf).map(Object::toString).orElse(""));
        page.put("g", links);
        var all = page.putArray("m");
        people.forEach(person -> {
            var weights = all.addArray().add(person.name()).addArray();
            person.weights().points().forEach(weights::add);
        });
        try {
            return packed(new ObjectMapper().writeValueAsBytes(page));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    // As base 64 it has no character that is markup in any place. The same Java packs the same data alike.
    private static String packed(byte[] json) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            deflater.setInput(json);
            deflater.finish();
            var bytes = new ByteArrayOutputStream();
            var some = new byte[8192];
            while (!deflater.finished()) bytes.write(some, 0, deflater.deflate(some));
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } finally {
            deflater.end();
        }
    }
}
