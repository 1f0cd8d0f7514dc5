package serverlesslabel.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of the program in one language, by key. A key that does not exist is a mistake of ours; a test sees that
 * every language has them all.
 */
public final class Texts {

    private final Properties words;
    private final Formats formats;

    private Texts(Properties words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** The words in English. */
    public static Texts english() {
        return of(Language.ENGLISH);
    }

    /** The words in a language. */
    public static Texts of(Language language) {
        return new Texts(load(language.file()), new Formats(language));
    }

    /** The language of the words. */
    public Language language() {
        return formats.language();
    }

    /** Numbers and dates in the language of the words. */
    public Formats formats() {
        return formats;
    }

    /**
     * The words of a key, with {@code {0}}, {@code {1}} … replaced; numbers are given as formatted text.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key, Object... parts) {
        return new MessageFormat(pattern(key), formats.locale()).format(parts);
    }

    /**
     * The words for a number of things: those of the key and the number's plural category ({@code services.one}), or
     * of {@code .other} where the language's file has no others. {@code {0}} is the number, parts count from 1.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String count(String key, long number, Object... parts) {
        var form = key + PluralCategory.of(number, language()).suffix();
        return get(words.containsKey(form) ? form : key + PluralCategory.OTHER.suffix(),
            Stream.concat(Stream.of(formats.whole(number)), Stream.of(parts)).toArray());
    }

    /** The words of a key as they stand in the file. */
    String pattern(String key) {
        var pattern = words.getProperty(key);
        if (pattern == null) throw new IllegalArgumentException("no text for " + key);
        return pattern;
    }

    /** All keys there are. */
    public Set<String> keys() {
        return words.stringPropertyNames();
    }

    private static Properties load(String file) {
        var properties = new Properties();
        try (var in = Texts.class.getResourceAsStream(file);
             var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
