package serverlesslabel.command;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.files.json.Suggestion;

/** Parses arguments that give characteristics whole numbers: {@code elastic=20,available=5}. */
final class KeyValueArgument {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private KeyValueArgument() {}

    /**
     * Parses an argument and returns the numbers by the id of their characteristic.
     *
     * @param noun    what one number is called in messages
     * @param example a valid argument, for messages
     * @param most    the largest number allowed; the least is 0
     * @throws UsageException if the text is malformed, names an unknown characteristic or names one twice
     */
    static Map<String, Integer> read(String text, String noun, String example, int most, Catalog catalog)
        throws UsageException {
        var known = catalog.rubric().characteristics().stream().map(Characteristic::id).toList();
        var given = new HashMap<String, Integer>();
        for (var entry : text.split(",", -1)) {
            var part = entry.strip();
            int equals = part.indexOf('=');
            if (equals < 0) throw new UsageException("\"" + part + "\" is no " + noun + "; write it as " + example);
            var id = part.substring(0, equals).strip();
            if (!known.contains(id))
                throw new UsageException("there is no characteristic \"" + id + "\"; "
                + Suggestion.sentence(id, known));
            var number = part.substring(equals + 1).strip();
            if (!WHOLE.matcher(number).matches() || Integer.parseInt(number) > most)
                throw new UsageException("the " + noun + " of " + id + " is \"" + number
                    + "\"; it must be a whole number from 0 to " + most);
            if (given.put(id, Integer.parseInt(number)) != null)
                throw new UsageException("the " + noun + " of " + id + " is given twice");
        }
        return given;
    }
}
