import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Fills the recipes for package managers with the version, the addresses and the checksums of a release, which are known
 * only when its files are there: {@code java FillRecipes.java OWNER/NAME VERSION SHA256SUMS TARGET}. In a recipe,
 * {@code @VERSION@}, {@code @HOME@} and {@code @URL@} (the folder of the files) are replaced, then each name of a file
 * between two {@code @} by its checksum. A file that is not in the list of sums is an error: nothing is guessed.
 */
final class FillRecipes {

    private static final Path RECIPES = Path.of("src/packaging/recipes");
    private static final Pattern SUM = Pattern.compile("@([A-Za-z0-9._-]+\\.[a-z]+)@");

    private FillRecipes() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 4) throw new IllegalArgumentException("give OWNER/NAME VERSION SHA256SUMS TARGET");
        var home = "https://github.com/" + arguments[0];
        var version = arguments[1];
        var sums = new HashMap<String, String>();
        for (var line : Files.readAllLines(Path.of(arguments[2]))) {
            var parts = line.split(" [ *]");
            sums.put(parts[1], parts[0]);
        }
        try (var recipes = Files.walk(RECIPES)) {
            for (var recipe : recipes.filter(Files::isRegularFile).sorted().toList()) {
                var target = Path.of(arguments[3]).resolve(RECIPES.relativize(recipe).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, filled(Files.readString(recipe), home, version, sums, recipe));
            }
        }
    }

    private static String filled(String recipe, String home, String version, Map<String, String> sums, Path file) {
        var addressed = recipe.replace("@VERSION@", version).replace("@URL@", home + "/releases/download/v" + version)
            .replace("@HOME@", home);
        return SUM.matcher(addressed).replaceAll(found -> {
            var sum = sums.get(found.group(1));
            if (sum == null) throw new IllegalArgumentException(file + ": " + found.group(1)
                + " is not in the list of sums");
            // winget writes sums in capitals.
            return file.toString().contains("winget") ? sum.toUpperCase(Locale.ROOT) : sum;
        });
    }
}
