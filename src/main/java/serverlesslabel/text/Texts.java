package serverlesslabel.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts of the program in one language, by key. Asking for a key that does not exist is a bug; a test checks that
 * every language has every key.
 */
public final class Texts {

    private final Properties words;
    private final Formats formats;

    private Texts(Properties words, Formats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** The texts in English. */
    public static Texts english() {
        return of(Language.ENGLISH);
    }

    /**
     * The texts in a language, read from its properties file.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Texts of(Language language) {
        return new Texts(load(language.file()), new Formats(language));
    }

    /** The language of the texts. */
    public Language language() {
        return formats.language();
    }

    /** The formats of numbers and dates in the same language. */
    public Formats formats() {
        return formats;
    }

    /**
     * The text of a key with {@code {0}}, {@code {1}} … replaced by the parts. Numbers are passed as formatted text.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String get(String key, Object... parts) {
        var pattern = pattern(key);
        return filled(pattern, parts).orElseGet(() -> new MessageFormat(pattern, formats.locale()).format(parts));
    }

    // Most texts quote nothing and have placeholders without a format of their own. To put their parts in their places
    // takes a tenth of what MessageFormat takes, which a drag feels: it writes a hundred texts in each frame.
    private Optional<String> filled(String pattern, Object... parts) {
        if (pattern.indexOf('\'') >= 0) return Optional.empty();
        var text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            boolean digit = pattern.indexOf('}', open) == open + 2;
            int place = digit ? Character.digit(pattern.charAt(open + 1), 10) : -1;
            if (place < 0 || place >= parts.length) return Optional.empty();
            text.append(pattern, from, open);
            if (parts[place] instanceof String words) text.append(words);
            else if (parts[place] instanceof Integer number) text.append(formats.whole(number));
            else return Optional.empty();
            from = open + 3;
        }
        return Optional.of(text.append(pattern, from, pattern.length()).toString());
    }

    /**
     * The text of a key in the plural form of a number: that of {@code key.one} or another plural category if the file
     * has it, that of {@code key.other} otherwise. {@code {0}} is the number; the parts begin with {@code {1}}.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public String count(String key, long number, Object... parts) {
        var form = key + PluralCategory.of(number, language()).suffix();
        return get(words.containsKey(form) ? form : key + PluralCategory.OTHER.suffix(),
            Stream.concat(Stream.of(formats.whole(number)), Stream.of(parts)).toArray());
    }

    /**
     * The text of a key as written in the file, with its placeholders.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    String pattern(String key) {
        var pattern = words.getProperty(key);
        if (pattern == null) throw new IllegalArgumentException("no text for " + key);
        return pattern;
    }

    /** All keys of the file. */
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
