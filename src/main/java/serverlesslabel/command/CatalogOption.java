package serverlesslabel.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Problem;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.ProblemWords;

/** The options that choose the catalogs: {@code --catalog} and {@code --with}. */
final class CatalogOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--catalog", paramLabel = "DIR",
        description = "Read this catalog, not the shipped one: a folder, or a table that ends in .csv. May be repeated;"
            + " the first rubric holds.")
    private List<Path> given = new ArrayList<>();

    @Option(names = "--with", paramLabel = "DIR",
        description = "Read this catalog beside the shipped one, or beside those of --catalog. May be repeated.")
    private List<Path> beside = new ArrayList<>();

    /**
     * Returns the catalogs given after the command or before it; empty if none are given.
     *
     * @throws ParameterException if one of them does not exist
     */
    Optional<CatalogSelection> selection() {
        var alone = all(option -> option.given);
        var more = all(option -> option.beside);
        Stream.concat(alone.stream(), more.stream()).forEach(this::requireExisting);
        return alone.isEmpty() && more.isEmpty() ? Optional.empty()
            : Optional.of(CatalogSelection.of(alone).withMore(more));
    }

    // serverless-label --catalog DIR rank and serverless-label rank --catalog DIR mean the same.
    private List<Path> all(Function<CatalogOption, List<Path>> option) {
        var before = Optional.ofNullable(spec.parent()).map(parent -> parent.mixins().get("catalogs"))
            .map(CommandSpec::userObject).filter(CatalogOption.class::isInstance).map(CatalogOption.class::cast)
            .map(option).orElse(List.of());
        return Stream.concat(before.stream(), option.apply(this).stream()).toList();
    }

    /**
     * Reads the given catalogs, or the shipped one if none are given, in a language, and prints their problems, in
     * English, to {@code err}.
     *
     * @throws ParameterException if one of them does not exist
     */
    Catalog read(Language language, PrintWriter err) {
        var catalog = read(language);
        print(catalog.problems(), err);
        return catalog;
    }

    /**
     * Reads the given catalogs, or the shipped one if none are given, in a language.
     *
     * @throws ParameterException if one of them does not exist
     */
    Catalog read(Language language) {
        return CatalogReader.read(selection().orElse(CatalogSelection.SHIPPED), language.id());
    }

    /** Prints problems in English as {@link #lines} has them. */
    static void print(List<Problem> problems, PrintWriter out) {
        out.print(lines(problems));
    }

    /** Problems in English, one per line, as compilers print them: file, line, column, message. */
    static String lines(List<Problem> problems) {
        if (problems.isEmpty()) return "";
        var texts = Texts.english();
        return problems.stream().map(problem -> ProblemWords.line(problem, texts) + "\n")
            .collect(Collectors.joining());
    }

    /**
     * Checks that a catalog exists: a missing one is a wrong call and not a problem of the catalog.
     *
     * @throws ParameterException if there is no such file or folder
     */
    void requireExisting(Path catalog) {
        if (!Files.exists(catalog))
            throw new ParameterException(spec.commandLine(), "there is no folder or table " + catalog);
    }
}
