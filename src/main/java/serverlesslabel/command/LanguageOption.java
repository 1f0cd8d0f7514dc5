package serverlesslabel.command;

import java.util.stream.Stream;
import picocli.CommandLine.Option;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.text.Language;

/** The option {@code --language}: the language of what is written. */
final class LanguageOption {

    @Option(names = "--language", paramLabel = "L", defaultValue = "en",
        description = "The language of what is written: ${bundle:languages} (default en). Messages are in English.")
    private String id = "";

    /**
     * Returns the language, English where none is given.
     *
     * @throws UsageException if there is no such language
     */
    Language language() throws UsageException {
        return Language.of(id).orElseThrow(() -> new UsageException("there is no language \"" + id + "\"; "
            + Suggestion.sentence(id, Stream.of(Language.values()).map(Language::id).toList())));
    }
}
