package serverlesslabel.command;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.files.json.Suggestion;

/** A whole number a characteristic, as the command line takes them: {@code elastic=20,available=5}. */
final class KeyValueArgument {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    private KeyValueArgument() {}

    /** Reads numbers from 0 to a highest by the id of their characteristic; {@code what} names one in sentences. */
    static Map<String, Integer> read(String text, String what, String example, int most, Catalog catalog)
        throws UsageException {
        var known = catalog.rubric().characteristics().stream().map(Characteristic::id).toList();
        var given = new HashMap<String, Integer>();
        for (var each : text.split(",", -1)) {
            var part = each.strip();
            int equals = part.indexOf('=');
            if (equals < 0) throw new UsageException("\"" + part + "\" is no " + what + "; write it as " + example);
            var id = part.substring(0, equals).strip();
            if (!known.contains(id))
                throw new UsageException("there is no characteristic \"" + id + "\"; " + Suggestion.wayOut(id, known));
            var number = part.substring(equals + 1).strip();
            if (!WHOLE.matcher(number).matches() || Integer.parseInt(number) > most)
                throw new UsageException("the " + what + " of " + id + " is \"" + number
                    + "\"; it must be a whole number from 0 to " + most);
            if (given.put(id, Integer.parseInt(number)) != null)
                throw new UsageException("the " + what + " of " + id + " is given twice");
        }
        return given;
    }
}
