package serverlesslabel.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.CatalogReader;

/** Which catalog a command works on. */
final class CatalogOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--catalog", paramLabel = "DIR",
        description = "Read this catalog, not the shipped one. May be repeated; the first rubric holds.")
    private List<Path> given = new ArrayList<>();

    /** The folders given, here or before the command. */
    List<Path> folders() {
        var all = new ArrayList<Path>();
        // serverless-label --catalog DIR rank and serverless-label rank --catalog DIR mean the same.
        if (spec.parent() != null && spec.parent().mixins().get("catalogs")
            .userObject() instanceof CatalogOption before)
            all.addAll(before.given);
        all.addAll(given);
        all.forEach(this::mustExist);
        return all.stream().map(Path::normalize).distinct().toList();
    }

    /** The catalog; what is wrong with it goes to the error output. */
    Catalog read(PrintWriter err) {
        var folders = folders();
        var catalog = folders.isEmpty() ? CatalogReader.shipped() : CatalogReader.read(folders);
        catalog.problems().forEach(err::println);
        return catalog;
    }

    /** A folder that is not there is a wrong call, not a wrong catalog. */
    void mustExist(Path folder) {
        if (!Files.isDirectory(folder))
            throw new ParameterException(spec.commandLine(), "there is no folder " + folder);
    }
}
