package serverlesslabel.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.report.data.RankExtras;

/** The options {@code --where} and {@code --columns}: conditions on single facts, and the facts that are shown. */
final class WhereOption {

    private static final Pattern CONDITION = Pattern.compile("([^<>=!]*)(<=|>=|!=|=|<|>)(.*)", Pattern.DOTALL);

    @Option(names = "--where", paramLabel = "FACT<op>VALUE",
        description = "Show only services whose fact meets this condition: =, !=, <=, >=, < or >. Numbers are in the"
            + " rubric's unit, choices are named by id, yes-no is yes or no. An unknown fact meets none. May be given"
            + " several times; quote it, because a shell takes < and > for itself.")
    private List<String> conditions = new ArrayList<>();

    @Option(names = "--columns", paramLabel = "FACT,…",
        description = "Show these facts of each service too; one that is not yet checked is marked.")
    private List<String> columns = new ArrayList<>();

    /**
     * Returns the test whether a service meets all conditions.
     *
     * @throws UsageException if a condition is malformed or means nothing under the rubric
     */
    Predicate<Service> filter(Catalog catalog) throws UsageException {
        var all = read(catalog.rubric());
        return service -> all.test(service.facts());
    }

    /**
     * Returns the mark that says which services meet all conditions by checked facts alone; empty without conditions.
     *
     * @throws UsageException if a condition is malformed or means nothing under the rubric
     */
    Optional<RankExtras.Certainty> mark(Catalog catalog) throws UsageException {
        var all = read(catalog.rubric());
        return conditions.isEmpty() ? Optional.empty() : Optional.of(new RankExtras.Certainty("whereCertain",
            "column.where", service -> all.test(service.facts().documented())));
    }

    /**
     * Returns the questions whose answers are shown, each once.
     *
     * @throws UsageException if one is unknown
     */
    List<Question> columns(Rubric rubric) throws UsageException {
        var questions = new ArrayList<Question>();
        for (var list : columns)
            for (var id : list.split(",", -1)) {
                var question = question(id.strip(), rubric);
                if (!questions.contains(question)) questions.add(question);
            }
        return questions;
    }

    private Predicate<Facts> read(Rubric rubric) throws UsageException {
        Predicate<Facts> all = facts -> true;
        for (var text : conditions) {
            var parts = CONDITION.matcher(text);
            if (!parts.matches()) throw new UsageException("\"" + text.strip()
                + "\" is no condition; write it as FACT<op>VALUE, like \"sla>=99.9\", with =, !=, <=, >=, < or >");
            all = all.and(FactComparison.of(question(parts.group(1).strip(), rubric), parts.group(2),
                parts.group(3).strip()));
        }
        return all;
    }

    private static Question question(String id, Rubric rubric) throws UsageException {
        return rubric.question(id).orElseThrow(() -> new UsageException("there is no fact \"" + id + "\"; "
            + Suggestion.sentence(id, rubric.questions().stream().map(Question::id).toList())));
    }
}
