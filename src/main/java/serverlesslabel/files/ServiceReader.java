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
    private final Problems problems;

    ServiceReader(Rubric rubric, Problems problems) {
        this.rubric = rubric;
        this.problems = problems;
    }

    /** The service, empty where anything in it is wrong. */
    Optional<Service> read(Json json) {
        int before = problems.count();
        var fields = Fields.of("a service", json, problems);
        fields.has("$schema");
        var id = fields.text("id");
        if (!id.isEmpty() && !ServiceId.isValid(id))
            problems.add(fields.spot("id"), "\"" + id + "\" is no id; use " + ServiceId.SHAPE);
        var name = fields.text("name");
        var mode = fields.text("mode");
        var provider = fields.text("provider");
        var category = category(fields);
        var documentation = fields.address("documentation");
        var facts = facts(fields.object("facts"));
        fields.done();
        if (problems.count() > before || category.isEmpty() || documentation.isEmpty()) return Optional.empty();
        return Optional.of(Service.rated(new ServiceId(id), name, mode, new Provider(provider), category.get(),
            documentation.get(), Facts.of(facts), rubric));
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
            question.flatMap(each -> fact(each, member.value())).ifPresent(facts::add);
        });
        return facts;
    }

    private Optional<Fact> fact(Question question, Json json) {
        var fields = Fields.of("the fact \"" + question.id() + "\"", json, problems);
        if (!(json instanceof Json.Members)) return Optional.empty();
        var value = fields.value("value").flatMap(each -> new ValueReader(problems).read(question, each));
        var basis = basis(fields);
        var source = source(fields, basis);
        var note = fields.textOr("note", "");
        fields.done();
        if (value.isEmpty() || basis.isEmpty() || (basis.get() == Basis.DOCUMENTED && source.isEmpty()))
            return Optional.empty();
        return Optional.of(new Fact(question, value.get(), basis.get(), source, note));
    }

    private Optional<Basis> basis(Fields fields) {
        var text = fields.text("basis");
        return switch (text) {
            case "documented" -> Optional.of(Basis.DOCUMENTED);
            case "recalled" -> Optional.of(Basis.RECALLED);
            default -> {
                if (!text.isEmpty())
                    problems.unknown(fields.spot("basis"), "basis", text, List.of("documented", "recalled"));
                yield Optional.empty();
            }
        };
    }

    // A documented fact must say where and when; a recalled one may say where it should be looked up.
    private Optional<Source> source(Fields fields, Optional<Basis> basis) {
        boolean required = basis.filter(each -> each == Basis.DOCUMENTED).isPresent();
        if (!required && !fields.has("source") && !fields.has("checked")) return Optional.empty();
        var address = fields.address("source");
        var day = fields.day("checked");
        return address.isPresent() && day.isPresent() ? Optional.of(new Source(address.get(), day.get()))
            : Optional.empty();
    }
}
