package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import serverlesslabel.domain.Weights;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.Appearance.Theme;
import serverlesslabel.state.ExportSettings;
import serverlesslabel.state.OwnProfile;
import serverlesslabel.state.Settings;

/** Converts settings, without the exploration, to JSON and back. A missing or invalid value is read as its default. */
final class SettingsJson {

    private SettingsJson() {}

    /** Returns the settings in an object; they hold no exploration. */
    static Settings read(LenientObject root) {
        return new Settings(appearance(root), LayoutJson.read(root), root.flag("greeted"),
            root.text("folder").flatMap(SettingsJson::path),
            root.texts("recent").stream().flatMap(text -> path(text).stream()).toList(),
            root.objects("profiles").flatMap(profile -> profile(profile).stream()).toList(),
            root.object("picture").map(SettingsJson::exportSettings).orElse(ExportSettings.FIRST), Optional.empty());
    }

    /** Returns the settings as an object, without the exploration. */
    static ObjectNode write(Settings settings) {
        var root = JsonNodeFactory.instance.objectNode();
        put(root, settings.appearance());
        LayoutJson.put(root, settings.layout());
        root.put("greeted", settings.greeted());
        settings.folder().ifPresent(folder -> root.put("folder", folder.toString()));
        ExplorationJson.put(root, "recent", settings.recent().stream().map(Path::toString).toList());
        put(root, settings.profiles());
        put(root, settings.exportSettings());
        return root;
    }

    private static Appearance appearance(LenientObject root) {
        var theme = root.text("theme").flatMap(name -> Stream.of(Theme.values())
            .filter(known -> known.name().equalsIgnoreCase(name)).findFirst()).orElse(Appearance.FIRST.theme());
        var scale = root.number("scale").map(Double::intValue).filter(Appearance.SCALES::contains);
        return new Appearance(theme, root.text("language"), root.flag("still"), root.flag("safeClasses"), scale);
    }

    private static void put(ObjectNode root, Appearance appearance) {
        root.put("theme", appearance.theme().name().toLowerCase(Locale.ROOT));
        appearance.language().ifPresent(language -> root.put("language", language));
        root.put("still", appearance.still()).put("safeClasses", appearance.safeClasses());
        appearance.ownScale().ifPresent(scale -> root.put("scale", scale));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<OwnProfile> profile(LenientObject profile) {
        return profile.text("name").flatMap(name -> profile.object("weights").map(weights -> {
            var points = new TreeMap<String, Integer>();
            weights.names().forEach(id -> weights.number(id).map(Double::intValue)
                .filter(n -> n >= 0 && n <= Weights.MOST).ifPresent(n -> points.put(id, n)));
            return new OwnProfile(name, points);
        }));
    }

    private static void put(ObjectNode root, List<OwnProfile> profiles) {
        var list = root.putArray("profiles");
        for (var profile : profiles) {
            var weights = list.addObject().put("name", profile.name()).putObject("weights");
            new TreeMap<>(profile.points()).forEach(weights::put);
        }
    }

    private static ExportSettings exportSettings(LenientObject picture) {
        return new ExportSettings(picture.text("motif").orElse(ExportSettings.FIRST.kind()),
            picture.text("paper").orElse(ExportSettings.FIRST.paper()),
            picture.text("ending").orElse(ExportSettings.FIRST.ending()), picture.flag("dark"),
            picture.number("scale").map(Double::intValue).orElse(ExportSettings.FIRST.scale()),
            picture.text("text").orElse(""), picture.text("csv").orElse(""), picture.flag("mark"));
    }

    private static void put(ObjectNode root, ExportSettings settings) {
        root.putObject("picture").put("motif", settings.kind()).put("paper", settings.paper())
            .put("ending", settings.ending()).put("dark", settings.dark()).put("scale", settings.scale())
            .put("text", settings.text()).put("csv", settings.csv()).put("mark", settings.mark());
    }
}
