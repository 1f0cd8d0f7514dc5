package serverlesslabel.files.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.CatalogSelection;

/** A catalog folder with the small rubric and one good service, for tests that put files beside it. */
record GoodCatalog(Path folder, Path services) {

    /** The content of a service file without a mistake. */
    static final String GOOD = """
        {
          "id": "acme-queue",
          "name": "Acme Queue",
          "mode": "standard",
          "provider": "Acme",
          "category": "messaging",
          "documentation": "https://acme.example/queue",
          "facts": {
            "sla": { "value": 99.9, "basis": "documented", "source": "https://acme.example/sla",
                "checked": "2026-11-23" },
            "several-zones": { "value": true, "basis": "recalled" }
          }
        }
        """;

    /** Creates the catalog in a folder. */
    static GoodCatalog in(Path folder) throws IOException {
        Files.copy(SmallCatalog.file("rubric.json"), folder.resolve("rubric.json"));
        var services = Files.createDirectories(folder.resolve("services/acme"));
        Files.writeString(services.resolve("good.json"), GOOD.replace("acme-queue", "acme-good"));
        return new GoodCatalog(folder, services);
    }

    /** Writes a file beside the good one, and reads the catalog. */
    Catalog read(String file, String content) throws IOException {
        Files.writeString(services.resolve(file), content);
        return read();
    }

    /** Reads the catalog, in English. */
    Catalog read() {
        return CatalogReader.read(CatalogSelection.of(List.of(folder)), "en");
    }

    /** The sentences of a catalog's problems, in English. */
    static List<String> messages(Catalog catalog) {
        return catalog.problems().stream().map(InEnglish::sentence).toList();
    }
}
