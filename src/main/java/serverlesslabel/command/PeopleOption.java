package serverlesslabel.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Weights;
import serverlesslabel.export.PayloadReader;
import serverlesslabel.files.settings.ExplorationFile;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.ranking.Person;
import serverlesslabel.text.Texts;

/** The option that names people, each by a file with that person's exploration: {@code --person}. */
final class PeopleOption {

    @Option(names = "--person", paramLabel = "FILE",
        description = "Lay somebody's weights beside the others', in a decision record or on a page: an exploration, a"
            + " picture or a page that was saved; its name is the person's. May be repeated.")
    private List<Path> files = new ArrayList<>();

    /** Returns the files, in the order of the call. */
    List<Path> files() {
        return files;
    }

    /**
     * Returns the people, in the order of the call.
     *
     * @throws UsageException if a file holds no exploration
     */
    List<Person> people(Catalog catalog) throws UsageException {
        var people = new ArrayList<Person>();
        for (var file : files) {
            var taken = people.stream().map(Person::name).collect(Collectors.toSet());
            people.add(new Person(Person.freeName(ExplorationFile.owner(file), taken), read(file, catalog)));
        }
        return people;
    }

    private static Weights read(Path file, Catalog catalog) throws UsageException {
        try {
            return ExplorationFile.open(file, catalog, PayloadReader::text).exploration().weights();
        } catch (FileFailureException e) {
            var why = e.failure();
            throw new UsageException("--person " + file + ": " + Texts.english().get(why.key(), why.detail()));
        }
    }
}
