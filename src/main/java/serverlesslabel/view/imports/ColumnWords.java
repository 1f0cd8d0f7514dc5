package serverlesslabel.view.imports;

import java.util.Map;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Rubric;
import serverlesslabel.state.ColumnMeaning;
import serverlesslabel.view.control.ViewContext;

/** What a column may hold, in words. */
final class ColumnWords {

    private static final Map<String, String> FIELDS = Map.of("name", "import.field.name", "mode", "import.field.mode",
        "provider", "import.field.provider", "category", "import.field.category", "documentation",
        "import.field.documentation", "id", "import.field.id", "reason", "import.field.reason", "source",
        "import.field.source", "checked", "import.field.checked");

    private final Rubric rubric;
    private final ViewContext context;

    /** Words about the columns of a table rated by a rubric. */
    ColumnWords(Rubric rubric, ViewContext context) {
        this.rubric = rubric;
        this.context = context;
    }

    /** The words for a meaning; those of a number name its unit. */
    String of(ColumnMeaning meaning) {
        return switch (meaning.kind()) {
            case IGNORED -> context.text("import.ignored");
            case FIELD -> context.text(FIELDS.getOrDefault(meaning.id(), meaning.id()));
            case LEVEL -> context.text("import.level", characteristic(meaning.id()));
            case REASON -> context.text("import.reason", characteristic(meaning.id()));
            case FACT -> context.text("import.fact", fact(meaning.id()));
            case SOURCE -> context.text("import.source", fact(meaning.id()));
            case CHECKED -> context.text("import.checked", fact(meaning.id()));
        };
    }

    private String characteristic(String id) {
        return rubric.characteristic(id).map(found -> found.brief()).orElse(id);
    }

    private String fact(String id) {
        return rubric.question(id).map(question -> question.answers() instanceof AnswerType.Quantity quantity
            && !quantity.unit().isEmpty() ? question.brief() + " (" + quantity.unit() + ")" : question.brief())
            .orElse(id);
    }
}
