package serverlesslabel.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A place among the words of a rubric, and what is said there instead. */
final class TranslationScope {

    private final Words words;
    private final List<String> place;

    private TranslationScope(Words words, List<String> place) {
        this.words = words;
        this.place = place;
    }

    /** The outermost place. */
    static TranslationScope of(Words words) {
        return new TranslationScope(words, List.of());
    }

    /** What is said at a place, given what the original says. */
    @FunctionalInterface
    interface Words {
        String at(List<String> place, String original);
    }

    /** A place further in. */
    TranslationScope in(String name) {
        return new TranslationScope(words, with(name));
    }

    /** What is said here under a name. Where the original says nothing there is nothing to say. */
    String word(String name, String original) {
        return original.isEmpty() ? "" : words.at(with(name), original);
    }

    /**
     * The same for a second word: where none is said it is the first, unless nothing is said for that either and the
     * original has two.
     */
    String word(String name, String original, String first, String saidFirst) {
        return word(name, saidFirst.equals(first) && !original.equals(first) ? original : saidFirst);
    }

    /** Everything of a list, each thing at the place of its name; the second of a name is "name (2)". */
    <T> List<T> each(List<T> list, Function<T, String> name, BiFunction<T, TranslationScope, T> said) {
        var seen = new HashMap<String, Integer>();
        return list.stream().map(one -> {
            int nth = seen.merge(name.apply(one), 1, Integer::sum);
            return said.apply(one, in(Translation.name(name.apply(one), nth)));
        }).toList();
    }

    private List<String> with(String name) {
        var longer = new ArrayList<>(place);
        longer.add(name);
        return List.copyOf(longer);
    }
}
