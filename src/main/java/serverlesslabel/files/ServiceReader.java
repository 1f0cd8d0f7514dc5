package serverlesslabel.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Category;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Source;

/** Reads one service of a file. */
final class ServiceReader {

    private final Rubric rubric;
    private final CheckedDays days;
    private final Problems problems;

    ServiceReader(Rubric rubric, CheckedDays days, Problems problems) {
        this.rubric = rubric;
        this.days = days;
        this.problems = problems;
    }

    /** The service, empty where anything in it is wrong or has another shape. */
    Optional<Service> read(Json json, List<Pointer> misshapen) {
        int before = problems.count();
        var fields = Fields.of(json, problems);
        var id = fields.text("id");
        var category = category(fields);
        var documentation = fields.address("documentation");
        var facts = facts(fields.object("facts"));
        var judged = new JudgementReader(rubric, days, problems).read(fields);
        if (!fields.has("facts") && !fields.has("levels"))
            problems.add(fields.spot(), "a service lacks \"facts\"; where none are known, state \"levels\"");
        if (problems.count() > before || !misshapen.isEmpty() || category.isEmpty() || documentation.isEmpty())
            return Optional.empty();
        return Optional.of(Service.rated(new ServiceId(id), fields.text("name"), fields.text("mode"),
            new Provider(fields.text("provider")), category.get(), documentation.get(), Facts.of(facts), judged,
            rubric));
    }

    private Optional<Category> category(Fields fields) {
        var id = fields.text("category");
        var category = rubric.category(id);
        if (!id.isEmpty() && category.isEmpty())
            problems.unknown(fields.spot("category"), "category of the rubric", id,
                rubric.categories().stream().map(Category::id).toList());
        return category;
    }

    private List<Fact> facts(Fields fields) {
        var facts = new ArrayList<Fact>();
        var known = rubric.questions().stream().map(Question::id).toList();
        fields.members().forEach((id, member) -> {
            var question = rubric.question(id);
            if (question.isEmpty()) problems.unknown(member.spot(), "fact of the rubric", id, known);
            question.flatMap(each -> fact(each, Fields.of(member.value(), problems))).ifPresent(facts::add);
        });
        return facts;
    }

    private Optional<Fact> fact(Question question, Fields fields) {
        var value = fields.value("value").flatMap(each -> new ValueReader(problems).read(question, each));
        var source = source(fields);
        source.ifPresent(each -> days.check(each.checked(), fields.spot("checked"), question.id(), problems));
        var basis = fields.text("basis").equals("documented") ? Basis.DOCUMENTED : Basis.RECALLED;
        if (value.isEmpty() || basis == Basis.DOCUMENTED && source.isEmpty()) return Optional.empty();
        return Optional.of(new Fact(question, value.get(), basis, source, fields.text("note")));
    }

    private static Optional<Source> source(Fields fields) {
        var address = fields.address("source");
        var day = fields.day("checked");
        return address.isPresent() && day.isPresent() ? Optional.of(new Source(address.get(), day.get()))
            : Optional.empty();
    }
}
