package serverlesslabel.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Problem;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.report.problems.CheckstyleXml;
import serverlesslabel.report.problems.GithubAnnotations;
import serverlesslabel.report.problems.SarifLog;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LifeWords;

/** The command {@code check}: prints every problem of a catalog and how many there are. */
@Command(name = "check", mixinStandardHelpOptions = true,
    description = "Print every problem of a catalog as FILE:LINE:COLUMN: message; exit code 1 if there is one.")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private final CatalogOption catalogs = new CatalogOption();

    @Parameters(paramLabel = "DIR", arity = "0..1",
        description = "The catalog, a folder or a table that ends in .csv; without it the shipped one.")
    private @Nullable Path folder;

    @Option(names = "--older-than", paramLabel = "AGE",
        description = "Also list facts that were looked up longer ago than this, or in a text older than this: 12m, 1y,"
            + " 90d.")
    private @Nullable String age;

    @Option(names = "--format", paramLabel = "F", defaultValue = "text",
        description = "text (default), checkstyle or sarif for other tools, or github for annotations in a workflow.")
    private Format format = Format.TEXT;

    private enum Format { TEXT, CHECKSTYLE, SARIF, GITHUB }

    @Override
    public Integer call() {
        var selection = catalogs.selection();
        if (folder != null) {
            catalogs.requireExisting(folder);
            if (selection.isPresent())
                throw new ParameterException(spec.commandLine(), "give the catalog as DIR or with --catalog, not both");
            selection = Optional.of(CatalogSelection.of(List.of(folder)));
        }
        var days = age == null ? LookupPeriod.untilToday() : LookupPeriod.since(before(LocalDate.now(), age(age)));
        var catalog = CatalogReader.check(selection.orElse(CatalogSelection.SHIPPED), days);
        spec.commandLine().getOut().print(text(catalog.problems()));
        lives(catalog);
        int problems = catalog.problemCount();
        spec.commandLine().getErr().println(count(catalog.services().size(), "service") + ", "
            + (problems == 0 ? "no problems" : count(problems, "problem")) + ".");
        return problems == 0 ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private String text(List<Problem> problems) {
        var texts = Texts.english();
        return switch (format) {
            case TEXT -> CatalogOption.lines(problems);
            case CHECKSTYLE -> CheckstyleXml.of(problems, texts);
            case SARIF -> SarifLog.of(problems, Program.version(), texts);
            case GITHUB -> GithubAnnotations.of(problems, texts);
        };
    }

    // No problem of the catalog, but of whoever would choose such a service.
    private void lives(Catalog catalog) {
        var texts = Texts.english();
        for (var service : catalog.services())
            LifeWords.warning(service, catalog.day(), texts).ifPresent(warning ->
                spec.commandLine().getErr().println(service.id() + ": " + warning));
    }

    // No fact is older than the calendar of Java.
    private static LocalDate before(LocalDate day, Period age) {
        try {
            return day.minus(age);
        } catch (DateTimeException | ArithmeticException beginning) {
            return LocalDate.MIN;
        }
    }

    private Period age(String text) {
        try {
            var age = Period.parse("P" + text.strip().toUpperCase(Locale.ROOT));
            if (!age.isNegative()) return age;
        } catch (DateTimeParseException e) {
            // Negative ages and texts that are no age get the same message.
        }
        throw new ParameterException(spec.commandLine(), "--older-than is \"" + text
            + "\"; it must be a number of years, months, weeks or days: 1y, 12m, 8w, 90d");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
