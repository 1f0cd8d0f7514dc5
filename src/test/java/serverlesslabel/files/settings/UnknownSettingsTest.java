package serverlesslabel.files.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.OwnProfile;

/** Settings hold what the program does not know, or does not know now; no change may cost it. */
class UnknownSettingsTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;
    private static final String NEWER = """
        {"theme": "sepia", "scale": 133, "still": 7, "voice": {"speed": 1.50, "far": 1e999},
         "columns": {"order": ["pin", "level-cooling", "price"], "widths": {"price": 90}},
         "recent": ["/a", 5], "profiles": [{"name": "Fridges", "weights": {"cooling": 140}, "colour": "blue"}]}""";
    private static final String AWAY = """
        {"weights": {"cooling": 55, "elastic": 900}, "locked": ["cooling"], "pinned": ["fridge-1", "amazon-ec2"],
         "categories": ["fridges"], "providers": ["Frost"], "floors": {"cooling": 2}, "selected": "fridge-1",
         "sorting": [{"by": "level-cooling", "reversed": true}], "notes": ["mine"]}""";

    @TempDir
    private Path folder;

    @Test
    void membersOfANewerVersionAreKeptThroughEveryWrite() throws IOException {
        var path = Files.writeString(folder.resolve("settings.json"), NEWER);
        var before = file().read(CATALOG);
        file().write(before.withRecentFile(Path.of("/b")).withProfile(new OwnProfile("Ours", Map.of("elastic", 9)))
            .withGreeted(true), before, CATALOG);
        assertThat(json(path)).isEqualTo(json("""
            {"theme": "sepia", "scale": 133, "still": 7, "voice": {"speed": 1.50, "far": 1e999},
             "columns": {"order": ["pin", "level-cooling", "price"], "widths": {"price": 90}},
             "recent": ["/b", "/a", 5], "profiles": [{"name": "Fridges", "weights": {"cooling": 140}, "colour": "blue"},
             {"name": "Ours", "weights": {"elastic": 9}}], "greeted": true}"""));
        assertThat(path).content().contains("1.50");
    }

    @Test
    void whatIsSetForACatalogThatIsNotThereIsKept() throws IOException {
        var path = Files.writeString(folder.resolve("exploration.json"), AWAY);
        var before = file().read(CATALOG);
        var now = before.exploration().orElseThrow();
        var durable = CATALOG.rubric().characteristic("durable").orElseThrow();
        file().write(before.withExploration(now.withWeights(now.weights().with(durable, 77))
            .withPinned(List.of(new ServiceId("amazon-ec2"), new ServiceId("amazon-s3-standard")))), before, CATALOG);
        assertThat(json(path)).isEqualTo(json(AWAY.replace("900", "900, \"durable\": 77")
            .replace("\"amazon-ec2\"]", "\"amazon-ec2\", \"amazon-s3-standard\"],"
                + "\"slots\": {\"amazon-ec2\": 0, \"amazon-s3-standard\": 1}")));
    }

    @Test
    void otherMembersOfTheFileOfOpenCatalogsStay() throws IOException {
        var path = Files.writeString(folder.resolve("catalogs.json"), "{\"own\": [\"/a\"], \"pages\": [1]}");
        new CatalogSelectionFile(folder).write(CatalogSelection.of(List.of(Path.of("/b"))));
        assertThat(json(path)).isEqualTo(json("{\"own\": [\"/b\"], \"pages\": [1], \"shipped\": false}"));
    }

    @Test
    void anExplorationAmongTheSettingsOfAnEarlierVersionIsMovedAndNotLost() throws IOException {
        var path = Files.writeString(folder.resolve("settings.json"), "{\"exploration\": {\"search\": \"queue\"}}");
        var before = file().read(CATALOG);
        file().write(before.withGreeted(true), before, CATALOG);
        assertThat(file().read(CATALOG).exploration().orElseThrow().search()).isEqualTo("queue");
        file().write(before.withExploration(before.exploration().orElseThrow().withSearch("topic")),
            before.withExploration(Optional.empty()), CATALOG);
        file().write(before.withGreeted(false), before.withGreeted(true), CATALOG);
        assertThat(json(path).has("exploration")).isFalse();
        assertThat(file().read(CATALOG).exploration().orElseThrow().search()).isEqualTo("topic");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseReadsThem() throws IOException {
        var inside = folder.resolve("made/serverless-label");
        var settings = new SettingsFile(inside, CatalogSelection.SHIPPED);
        settings.write(settings.read(CATALOG).withGreeted(true), settings.read(CATALOG), CATALOG);
        new CatalogSelectionFile(inside).write(CatalogSelection.SHIPPED);
        assertThat(access(inside)).isEqualTo("rwx------");
        try (var files = Files.list(inside)) {
            assertThat(files).hasSize(3).allSatisfy(each -> assertThat(access(each)).isEqualTo("rw-------"));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatWasOpenToOthersIsClosed() throws IOException {
        var inside = Files.createDirectories(folder.resolve("serverless-label"));
        Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwxr-xr-x"));
        var path = Files.writeString(inside.resolve("settings.json"), "{}");
        var settings = new SettingsFile(inside, CatalogSelection.SHIPPED);
        settings.prepare(settings.read(CATALOG), CATALOG);
        assertThat(access(inside)).isEqualTo("rwx------");
        settings.write(settings.read(CATALOG).withGreeted(true), settings.read(CATALOG), CATALOG);
        assertThat(access(path)).isEqualTo("rw-------");
    }

    private SettingsFile file() {
        return new SettingsFile(folder, CatalogSelection.SHIPPED);
    }

    private static String access(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static JsonNode json(Path path) throws IOException {
        return json(Files.readString(path));
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
