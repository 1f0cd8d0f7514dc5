package serverlesslabel.report.difference;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.text.Texts;

/** Writes what differs between two catalogs as plain text: the summary, the rubric, then service by service. */
public final class DifferenceText {

    private final DifferenceWords words;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private DifferenceText(Texts texts) {
        this.texts = texts;
        this.words = new DifferenceWords(texts);
    }

    /** The difference, with line feeds. */
    public static String of(CatalogDifference difference, Texts texts) {
        var text = new DifferenceText(texts);
        text.lines.addAll(text.words.summary(difference));
        text.section("difference.rubrics", text.words.rubric(difference.rubric()));
        text.section("difference.added", text.titles(difference.added(), difference.after().rubric()));
        text.section("difference.removed", text.titles(difference.removed(), difference.before().rubric()));
        difference.changed().forEach(text::service);
        return String.join("\n", text.lines) + "\n";
    }

    private void section(String title, List<String> content) {
        if (content.isEmpty()) return;
        lines.add("");
        lines.add(texts.get(title));
        content.forEach(line -> lines.add("  " + line));
    }

    private List<String> titles(List<Service> services, Rubric rubric) {
        return services.stream().map(service -> service.title() + " (" + service.id() + "): "
            + words.standing(ServiceDifference.Standing.of(service, rubric))).toList();
    }

    private void service(ServiceDifference service) {
        lines.add("");
        lines.add(service.after().title() + " (" + service.after().id() + ")");
        lines.add("  " + (service.standsElsewhere() ? words.standing(service)
            : texts.get("difference.stays", words.standing(service.standingAfter()))));
        for (var level : service.levels()) {
            lines.add("  " + words.level(level));
            if (!words.meaning(level).isEmpty()) lines.add("      " + words.meaning(level));
        }
        for (var fact : service.facts()) {
            lines.add("  " + words.fact(fact));
            words.evidence(fact).forEach(line -> lines.add("      " + line));
        }
        service.texts().forEach(statement -> lines.add("  " + words.statement(service, statement)));
    }
}
