package serverlesslabel.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.report.difference.CatalogDifference;
import serverlesslabel.report.difference.DifferenceJson;
import serverlesslabel.report.difference.DifferenceMarkdown;
import serverlesslabel.report.difference.DifferenceText;
import serverlesslabel.report.difference.ServiceDifference;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Texts;

/** The command {@code diff}: prints what differs between two catalogs, and fails where more does than is allowed. */
@Command(name = "diff", mixinStandardHelpOptions = true,
    description = "Say which letters, levels and facts differ between two catalogs or two versions of one, and why.")
final class DiffCommand implements Callable<Integer> {

    /** Names the catalog inside the program; a folder of this name can be written as ./shipped. */
    private static final String SHIPPED = "shipped";

    /** What is said of a folder or file that is no catalog at all. */
    private static final Set<String> NO_CATALOG = Set.of("problem.catalog.file", "problem.services.folder");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD",
        description = "The old catalog: a folder, a table that ends in .csv, or \"shipped\" for the shipped one.")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The new catalog, likewise.")
    private String latest = "";

    @Option(names = "--format", paramLabel = "F", defaultValue = "text",
        description = "text (default), markdown for a pull request, or json.")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "WHAT", split = ",",
        description = "Exit with 1 if this happened, one or several of: letter (a letter fell), certainty (the letter"
            + " that the checked facts alone give fell), level (a level fell), removal (a service is gone), change"
            + " (anything differs).")
    private List<Threshold> thresholds = new ArrayList<>();

    private enum Format { TEXT, MARKDOWN, JSON }

    /** What may not happen, and the services it happened to. */
    private enum Threshold {
        LETTER("the letter fell", changed(ServiceDifference::letterFell)),
        CERTAINTY("the letter by checked facts fell", changed(ServiceDifference::certaintyFell)),
        LEVEL("a level fell", changed(ServiceDifference::levelFell)),
        REMOVAL("it is gone", difference -> difference.removed().stream()),
        CHANGE("it differs", difference -> Stream.of(difference.removed().stream(), difference.added().stream(),
            difference.changed().stream().map(ServiceDifference::after)).flatMap(each -> each));

        private final String says;
        private final Function<CatalogDifference, Stream<Service>> reached;

        Threshold(String says, Function<CatalogDifference, Stream<Service>> reached) {
            this.says = says;
            this.reached = reached;
        }

        private static Function<CatalogDifference, Stream<Service>> changed(
            Function<ServiceDifference, Boolean> test) {
            return difference -> difference.where(test::apply).stream().map(ServiceDifference::after);
        }

        private boolean reached(CatalogDifference difference, PrintWriter err) {
            var services = reached.apply(difference).toList();
            var name = "--fail-on " + name().toLowerCase(Locale.ROOT);
            services.forEach(service -> err.println(name + ": " + service.id() + ": " + says));
            boolean rubricOnly = this == CHANGE && services.isEmpty() && difference.differs();
            if (rubricOnly) err.println(name + ": the rubric differs");
            return rubricOnly || !services.isEmpty();
        }
    }

    @Override
    public Integer call() {
        var parent = spec.commandLine().getParent().getParseResult();
        for (var option : List.of("--catalog", "--with"))
            if (parent.hasMatchedOption(option)) throw new ParameterException(spec.commandLine(), option
                + " has no effect on diff, which compares OLD with NEW; leave it out");
        var before = selection(old);
        var after = selection(latest);
        var catalog = read(after);
        var first = read(before);
        if (first.problems().stream().anyMatch(problem -> NO_CATALOG.contains(problem.message().key())))
            return nothing();
        var difference = CatalogDifference.between(first, catalog);
        spec.commandLine().getOut().print(text(difference));
        // What was wrong with the old one is mended perhaps; what is wrong with the new one is not.
        boolean wrong = !catalog.problems().isEmpty();
        for (var threshold : thresholds.stream().distinct().toList())
            wrong |= threshold.reached(difference, spec.commandLine().getErr());
        return wrong ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    // All would be new, and no threshold reached, because of a folder that is the wrong one.
    private int nothing() {
        spec.commandLine().getErr().println(old + " is no catalog, so that nothing can be compared with "
            + latest);
        return ExitCode.PROBLEMS;
    }

    private String text(CatalogDifference difference) {
        return switch (format) {
            case TEXT -> DifferenceText.of(difference, Texts.english());
            case MARKDOWN -> DifferenceMarkdown.of(difference, Texts.english());
            case JSON -> DifferenceJson.of(difference);
        };
    }

    private CatalogSelection selection(String name) {
        if (name.equals(SHIPPED)) return CatalogSelection.SHIPPED;
        if (name.isEmpty() || !Files.exists(Path.of(name))) throw new ParameterException(spec.commandLine(),
            "there is no folder or table " + name + "; the shipped catalog is named \"" + SHIPPED + "\"");
        return CatalogSelection.of(List.of(Path.of(name)));
    }

    private Catalog read(CatalogSelection selection) {
        var catalog = CatalogReader.read(selection, "en");
        CatalogOption.print(catalog.problems(), spec.commandLine().getErr());
        return catalog;
    }
}
