package serverlesslabel.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Weights;
import serverlesslabel.files.json.Suggestion;

/** The options that choose the weights: {@code --profile} or {@code --weights}; without them the reference holds. */
final class WeightsOption {

    @Option(names = "--profile", paramLabel = "P", description = "Rank by the weights of a profile.")
    private @Nullable String profile;

    @Option(names = "--weights", paramLabel = "ID=N,…",
        description = "Rank by these weights, whole numbers 0 to 100; what is not named counts nothing.")
    private @Nullable String weights;

    /**
     * Returns the chosen weights, or the reference weights of the rubric.
     *
     * @throws UsageException if there is no such profile, or the weights are malformed
     */
    Weights weights(Catalog catalog) throws UsageException {
        if (profile != null) return named(profile, catalog).weights();
        return weights == null ? catalog.rubric().reference() : parsed(weights, catalog);
    }

    /**
     * Returns the chosen profile; empty if the weights were given otherwise.
     *
     * @throws UsageException if there is no such profile
     */
    Optional<Profile> profile(Catalog catalog) throws UsageException {
        return profile == null ? Optional.empty() : Optional.of(named(profile, catalog));
    }

    private static Profile named(String name, Catalog catalog) throws UsageException {
        return catalog.profiles().stream()
            .filter(profile -> profile.id().equalsIgnoreCase(name) || profile.name().equalsIgnoreCase(name)).findFirst()
            .orElseThrow(() -> new UsageException("there is no profile \"" + name + "\"; "
                + Suggestion.sentence(name, catalog.profiles().stream().map(Profile::id).toList())));
    }

    private static Weights parsed(String text, Catalog catalog) throws UsageException {
        var given = KeyValueArgument.read(text, "weight", "elastic=20,available=5", Weights.MOST, catalog);
        return new Weights(catalog.rubric().characteristics().stream()
            .map(characteristic -> given.getOrDefault(characteristic.id(), 0)).toList());
    }
}
