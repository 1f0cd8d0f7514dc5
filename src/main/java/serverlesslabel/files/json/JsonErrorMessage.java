package serverlesslabel.files.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Optional;
import java.util.regex.Pattern;
import serverlesslabel.domain.Message;

/**
 * Turns exceptions of the JSON parser into messages. The parser describes errors in English only, so its sentences are
 * recognised by patterns.
 */
final class JsonErrorMessage {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate [^'\"]*['\"](.*)['\"].*", Pattern.DOTALL);
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\('(.)'.*", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '([^']*)'.*", Pattern.DOTALL);

    private JsonErrorMessage() {}

    /** Returns the message for an exception of the parser. */
    static Message of(JsonProcessingException failure) {
        var sentence = failure.getOriginalMessage();
        if (failure instanceof JsonEOFException) return Message.of("problem.json.end");
        if (failure instanceof StreamConstraintsException) return Message.of(sentence.contains("nesting")
            ? "problem.json.deep" : "problem.json.long");
        if (sentence.startsWith("Illegal unquoted character")) return Message.of("problem.json.control");
        if (sentence.startsWith("Unexpected character ('\"'")) return Message.of("problem.json.quote");
        return quoting(DUPLICATE, "problem.json.duplicate", sentence)
            .or(() -> quoting(UNEXPECTED, "problem.json.unexpected", sentence))
            .or(() -> quoting(TOKEN, "problem.json.unexpected", sentence)).orElse(Message.of("problem.json.other"));
    }

    private static Optional<Message> quoting(Pattern pattern, String key, String sentence) {
        var found = pattern.matcher(sentence);
        return found.matches() ? Optional.of(Message.of(key, found.group(1))) : Optional.empty();
    }
}
