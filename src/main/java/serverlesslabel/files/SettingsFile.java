package serverlesslabel.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import serverlesslabel.domain.Catalog;
import serverlesslabel.paint.Export;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Settings.Bounds;

/** The settings in a file. What is missing or damaged in it is as if it had never been set. */
public final class SettingsFile {

    private final Path file;

    /** Settings kept in this file. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The settings, and the last exploration as far as it still fits a catalog. */
    public Settings read(Catalog catalog) {
        var problems = new Problems(file.toString());
        if (!Files.exists(file)) return Settings.NONE;
        return JsonText.read(file, problems).filter(Json.Members.class::isInstance)
            .map(json -> settings(new Remembered((Json.Members) json), catalog)).orElse(Settings.NONE);
    }

    /** Keeps settings, all or nothing. */
    public void write(Settings settings, Catalog catalog) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Export.write(file, (text(settings, catalog) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Settings settings(Remembered root, Catalog catalog) {
        return new Settings(LookJson.read(root), root.object("window").flatMap(SettingsFile::bounds),
            root.text("folder").flatMap(SettingsFile::path),
            root.texts("recent").stream().flatMap(each -> path(each).stream()).toList(),
            ProfileJson.read(root, catalog), ChoicesJson.read(root),
            root.object("exploration").map(each -> ExplorationJson.read(each, catalog)));
    }

    private static Optional<Bounds> bounds(Remembered window) {
        var x = window.number("x");
        var y = window.number("y");
        var width = window.number("width");
        var height = window.number("height");
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) return Optional.empty();
        return Optional.of(new Bounds(x.get(), y.get(), width.get(), height.get(), window.flag("maximized")));
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static String text(Settings settings, Catalog catalog) throws JsonProcessingException {
        var root = JsonNodeFactory.instance.objectNode();
        LookJson.put(root, settings.look());
        settings.bounds().ifPresent(bounds -> root.putObject("window").put("x", bounds.x()).put("y", bounds.y())
            .put("width", bounds.width()).put("height", bounds.height()).put("maximized", bounds.maximized()));
        settings.folder().ifPresent(folder -> root.put("folder", folder.toString()));
        ExplorationJson.put(root, "recent", settings.recent().stream().map(Path::toString).toList());
        ProfileJson.put(root, settings.profiles(), catalog);
        ChoicesJson.put(root, settings.choices());
        settings.exploration().ifPresent(chosen -> ExplorationJson.put(root.putObject("exploration"), chosen, catalog));
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
