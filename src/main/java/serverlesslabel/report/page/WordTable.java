package serverlesslabel.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of a page in all its languages, each said once: elsewhere stands the number of a word. Number 0 is the
 * empty word.
 */
final class WordTable {

    private final List<PageLanguage> languages;
    private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

    /** A table for languages, the first of which has every word. */
    WordTable(List<PageLanguage> languages) {
        this.languages = List.copyOf(languages);
        number(language -> "");
    }

    /** The number of a word, the same for words that are the same in every language. */
    int number(Function<PageLanguage, String> word) {
        var forms = languages.stream().map(word).toList();
        return numbers.computeIfAbsent(forms, added -> numbers.size());
    }

    /** One list of words per language, by their numbers; in the later ones 0 where the word is that of the first. */
    ArrayNode json() {
        var all = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < languages.size(); i++) {
            var list = all.addArray();
            for (var forms : numbers.keySet())
                if (i > 0 && forms.get(i).equals(forms.get(0))) list.add(0);
                else list.add(forms.get(i));
        }
        return all;
    }
}
