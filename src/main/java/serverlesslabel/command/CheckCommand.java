package serverlesslabel.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import serverlesslabel.files.CatalogReader;

/** Prints every problem of a catalog. */
@Command(name = "check", mixinStandardHelpOptions = true,
    description = "Print every problem of a catalog as FILE:LINE:COLUMN: message; exit code 1 if there is one.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private final CatalogOption catalogs = new CatalogOption();

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "The catalog; without it the shipped one.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        var folders = catalogs.folders();
        if (folder != null) {
            catalogs.mustExist(folder);
            if (!folders.isEmpty())
                throw new ParameterException(spec.commandLine(), "give the catalog as DIR or with --catalog, not both");
            folders = List.of(folder);
        }
        var catalog = folders.isEmpty() ? CatalogReader.shipped() : CatalogReader.read(folders);
        catalog.problems().forEach(spec.commandLine().getOut()::println);
        int problems = catalog.problems().size();
        spec.commandLine().getErr().println(count(catalog.services().size(), "service") + ", "
            + (problems == 0 ? "no problems" : count(problems, "problem")) + ".");
        return problems == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
