package serverlesslabel.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Weights;
import serverlesslabel.files.json.Suggestion;

/** Which weights a command ranks by: a profile, weights one by one, or the reference. */
final class WeightsOption {

    @Option(names = "--profile", paramLabel = "P", description = "Rank by the weights of a profile.")
    private @Nullable String profile;

    @Option(names = "--weights", paramLabel = "ID=N,…",
        description = "Rank by these weights, whole numbers 0 to 100; what is not named counts nothing.")
    private @Nullable String weights;

    /** The weights that were asked for. */
    Weights in(Catalog catalog) throws UsageException {
        if (profile != null) return profile(profile, catalog).weights();
        return weights == null ? catalog.rubric().reference() : weights(weights, catalog);
    }

    private static Profile profile(String name, Catalog catalog) throws UsageException {
        return catalog.profiles().stream()
            .filter(each -> each.id().equalsIgnoreCase(name) || each.name().equalsIgnoreCase(name)).findFirst()
            .orElseThrow(() -> new UsageException("there is no profile \"" + name + "\"; "
                + Suggestion.wayOut(name, catalog.profiles().stream().map(Profile::id).toList())));
    }

    private static Weights weights(String text, Catalog catalog) throws UsageException {
        var given = KeyValueArgument.read(text, "weight", "elastic=20,available=5", Weights.MOST, catalog);
        return new Weights(catalog.rubric().characteristics().stream()
            .map(characteristic -> given.getOrDefault(characteristic.id(), 0)).toList());
    }
}
