package serverlesslabel.files.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Optional;
import java.util.regex.Pattern;
import serverlesslabel.domain.Message;

/** What makes a text no JSON. The parser says it in English only, so its sentences are recognised and said anew. */
final class JsonMistake {

    private static final Pattern DUPLICATE = Pattern.compile("Duplicate [^'\"]*['\"](.*)['\"].*", Pattern.DOTALL);
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected character \\('(.)'.*", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '([^']*)'.*", Pattern.DOTALL);

    private JsonMistake() {}

    /** The mistake behind an exception of the parser. */
    static Message of(JsonProcessingException failure) {
        var says = failure.getOriginalMessage();
        if (failure instanceof JsonEOFException) return Message.of("problem.json.end");
        if (failure instanceof StreamConstraintsException) return Message.of(says.contains("nesting")
            ? "problem.json.deep" : "problem.json.long");
        if (says.startsWith("Illegal unquoted character")) return Message.of("problem.json.control");
        if (says.startsWith("Unexpected character ('\"'")) return Message.of("problem.json.quote");
        return quoting(DUPLICATE, "problem.json.duplicate", says)
            .or(() -> quoting(UNEXPECTED, "problem.json.unexpected", says))
            .or(() -> quoting(TOKEN, "problem.json.unexpected", says)).orElse(Message.of("problem.json.other"));
    }

    private static Optional<Message> quoting(Pattern pattern, String key, String says) {
        var found = pattern.matcher(says);
        return found.matches() ? Optional.of(Message.of(key, found.group(1))) : Optional.empty();
    }
}
