package serverlesslabel.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A path among the words of a rubric, with the translation of the words below it. */
final class TranslationScope {

    private final WordTranslation words;
    private final List<String> path;

    private TranslationScope(WordTranslation words, List<String> path) {
        this.words = words;
        this.path = path;
    }

    /** The scope at the root, whose path is empty. */
    static TranslationScope of(WordTranslation words) {
        return new TranslationScope(words, List.of());
    }

    /** A translation of words by their path. */
    @FunctionalInterface
    interface WordTranslation {
        /** The words to use at a path instead of the original, which is not empty. */
        String at(List<String> path, String original);
    }

    /** The scope below this one under a name. */
    TranslationScope in(String name) {
        return new TranslationScope(words, with(name));
    }

    /** The translation of the word under a name; an empty original stays empty and is not looked up. */
    String word(String name, String original) {
        return original.isEmpty() ? "" : words.at(with(name), original);
    }

    /**
     * The translation of a second form of a word, such as the short name. Without a translation of its own it is that
     * of the first form, unless that is untranslated too and the originals differ; then the original stays.
     *
     * @param original        the second form
     * @param first           the original first form
     * @param translatedFirst the translation of the first form
     */
    String word(String name, String original, String first, String translatedFirst) {
        return word(name, translatedFirst.equals(first) && !original.equals(first) ? original : translatedFirst);
    }

    /** Translates each element of a list in a scope under its name; the second element of a name has "name (2)". */
    <T> List<T> each(List<T> list, Function<T, String> name, BiFunction<T, TranslationScope, T> translate) {
        var seen = new HashMap<String, Integer>();
        return list.stream().map(element -> {
            int nth = seen.merge(name.apply(element), 1, Integer::sum);
            return translate.apply(element, in(Translation.name(name.apply(element), nth)));
        }).toList();
    }

    private List<String> with(String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }
}
