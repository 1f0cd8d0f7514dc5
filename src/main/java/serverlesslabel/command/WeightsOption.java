package serverlesslabel.command;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Weights;
import serverlesslabel.files.Spelling;

/** Which weights a command ranks by: a profile, weights one by one, or the reference. */
final class WeightsOption {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

    @Option(names = "--profile", paramLabel = "P", description = "Rank by the weights of a profile.")
    private @Nullable String profile;

    @Option(names = "--weights", paramLabel = "ID=N,…",
        description = "Rank by these weights, whole numbers 0 to 100; what is not named counts nothing.")
    private @Nullable String weights;

    /** The weights that were asked for. */
    Weights in(Catalog catalog) throws WrongCall {
        if (profile != null) return profile(profile, catalog).weights();
        return weights == null ? catalog.rubric().reference() : weights(weights, catalog);
    }

    private static Profile profile(String name, Catalog catalog) throws WrongCall {
        return catalog.profiles().stream()
            .filter(each -> each.id().equalsIgnoreCase(name) || each.name().equalsIgnoreCase(name)).findFirst()
            .orElseThrow(() -> new WrongCall("there is no profile \"" + name + "\"; "
                + Spelling.wayOut(name, catalog.profiles().stream().map(Profile::id).toList())));
    }

    private static Weights weights(String text, Catalog catalog) throws WrongCall {
        var given = new HashMap<String, Integer>();
        for (var part : text.split(",", -1)) weight(part.strip(), catalog, given);
        return new Weights(catalog.rubric().characteristics().stream()
            .map(each -> given.getOrDefault(each.id(), 0)).toList());
    }

    private static void weight(String part, Catalog catalog, Map<String, Integer> given) throws WrongCall {
        int equals = part.indexOf('=');
        if (equals < 0) throw new WrongCall("\"" + part + "\" is no weight; write it as elastic=20,available=5");
        var id = part.substring(0, equals).strip();
        var known = catalog.rubric().characteristics().stream().map(Characteristic::id).toList();
        if (!known.contains(id))
            throw new WrongCall("there is no characteristic \"" + id + "\"; " + Spelling.wayOut(id, known));
        var number = part.substring(equals + 1).strip();
        if (!WHOLE.matcher(number).matches() || Integer.parseInt(number) > Weights.MOST)
            throw new WrongCall("the weight of " + id + " is \"" + number
                + "\"; it must be a whole number from 0 to 100");
        if (given.put(id, Integer.parseInt(number)) != null)
            throw new WrongCall("the weight of " + id + " is given twice");
    }
}
