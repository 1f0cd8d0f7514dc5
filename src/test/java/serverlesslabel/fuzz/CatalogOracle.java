package serverlesslabel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.ProblemWords;

/** What must hold for a catalog folder in which one file holds anything. */
final class CatalogOracle {

    private static final String GOOD = "services/acme/acme-object-store.json";

    private CatalogOracle() {}

    /** Reads and checks a catalog folder of small files, in which one is replaced by this content. */
    static void examine(byte[] content, Path folder, String file) throws IOException {
        for (var name : List.of("rubric.json", GOOD))
            if (!Files.exists(folder.resolve(name))) {
                Files.createDirectories(folder.resolve(name).getParent());
                Files.copy(SmallCatalog.file(name), folder.resolve(name));
            }
        Files.write(folder.resolve(file), content);
        var selection = CatalogSelection.of(List.of(folder));
        var catalog = CatalogReader.read(selection, "de");
        mustBeSound(catalog, content);
        // Services are read in one way; what stands above them is checked in all languages too.
        if (!file.startsWith("services/"))
            mustBeSound(CatalogReader.check(selection, LookupPeriod.untilToday()), content);
        // With a rubric of its own a service may have facts that are unknown there.
        if (!file.equals("rubric.json")) assertThat(catalog.services()).extracting(service -> service.id().text())
            .contains("acme-object-store");
        ExplorationOracle.comesBack(Exploration.of(catalog.rubric().reference()), catalog);
    }

    private static void mustBeSound(Catalog catalog, byte[] content) {
        for (var problem : catalog.problems()) {
            // The net around a file keeps a mistake of the program from the reader, but not from this test.
            assertThat(problem.message().key()).isNotEqualTo("problem.file.mistake");
            for (var language : Language.values()) Sentences.check(ProblemWords.line(problem, Texts.of(language)),
                content);
        }
    }
}
