package serverlesslabel.report.difference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.state.CatalogSelection;

/** A later version of the small catalog, with one change of each kind that a comparison tells apart. */
final class EditedCatalog {

    private EditedCatalog() {}

    /** Writes it into a folder and reads it. */
    static Catalog in(Path folder) throws IOException {
        copyTo(folder);
        // A ladder, a boundary, a weight.
        edit(folder, "rubric.json", "\"version\": \"2026.2\",\n  \"history\": [", "\"version\": \"2026.9\",\n"
            + "  \"history\": [ { \"version\": \"2026.9\", \"says\": \"Tried.\" },");
        edit(folder, "rubric.json", "\"tenfold-ramp\", \"is\": true",
            "\"tenfold-ramp\", \"is\": false");
        edit(folder, "rubric.json", "\"B\": 76", "\"B\": 74");
        edit(folder, "rubric.json", "\"weight\": 12", "\"weight\": 11");
        edit(folder, "rubric.json", "\"weight\": 6", "\"weight\": 7");
        // A value, a basis, a source, a fact that is new, one that is gone.
        edit(folder, "services/aws/amazon-s3-standard.json", "\"sla\": { \"value\": 99.9,",
            "\"sla\": { \"value\": 99.0,");
        edit(folder, "services/aws/amazon-sqs-standard.json", "\"sla\": { \"value\": 99.9, \"basis\": \"recalled\"",
            "\"sla\": { \"value\": 99.9, \"basis\": \"documented\"");
        edit(folder, "services/google-cloud/google-bigquery-on-demand.json",
            "\"source\": \"https://cloud.google.com/bigquery/sla\", \"checked\": \"2026-11-24\"",
            "\"source\": \"https://cloud.google.com/bigquery/sla\", \"checked\": \"2026-11-26\"");
        edit(folder, "services/acme/acme-functions.json", "\"facts\": {", "\"facts\": {\n    \"encrypted-at-rest\": "
            + "{ \"value\": true, \"basis\": \"recalled\" },");
        edit(folder, "services/acme/acme-functions.json", "    \"wake-up\": { \"value\": 400, \"basis\": \"recalled\","
            + " \"note\": \"Measured once.\" },\n", "");
        // A judgement and a name.
        edit(folder, "services/acme/acme-functions.json", "\"level\": 3, \"reason\": \"It followed",
            "\"level\": 4, \"reason\": \"It followed");
        edit(folder, "services/acme/acme-functions.json", "\"mode\": \"beta\"", "\"mode\": \"general <b>\"");
        // One that is gone, and one that is new.
        var store = folder.resolve("services/acme/acme-object-store.json");
        edit(folder, "services/acme/acme-object-store.json", "\"id\": \"acme-object-store\"", "\"id\": \"acme-new\"");
        edit(folder, "services/acme/acme-object-store.json", "Acme Object Store", "Acme New");
        Files.move(store, store.resolveSibling("acme-new.json"));
        return read(folder);
    }

    /** Reads the catalog in a folder in English. */
    static Catalog read(Path folder) {
        return CatalogReader.read(CatalogSelection.of(List.of(folder)), "en");
    }

    /** Copies the small catalog into a folder. */
    static void copyTo(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(SmallCatalog.FOLDER)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                var target = folder.resolve(SmallCatalog.FOLDER.relativize(file));
                try {
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** Puts a text in the place of another, which must be there. */
    static void edit(Path folder, String name, String before, String after) throws IOException {
        var text = Files.readString(folder.resolve(name));
        if (!text.contains(before)) throw new IllegalArgumentException(name + " has no " + before);
        Files.writeString(folder.resolve(name), text.replace(before, after));
    }
}
