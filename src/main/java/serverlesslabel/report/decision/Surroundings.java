package serverlesslabel.report.decision;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.ClassLift;
import serverlesslabel.ranking.LevelRise;
import serverlesslabel.ranking.Neighbours;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.DefinitionWords;
import serverlesslabel.wording.LiftWords;
import serverlesslabel.wording.NeighbourWords;

/** Writes what stands around a label as lines of text: the next class, other services, published definitions. */
final class Surroundings {

    private static final String INDENT = "  ";
    private static final String MET = "  + ";
    private static final String FAILED = "  - ";
    private static final String BELOW = "      ";
    private static final String CONDITION = "      - ";

    private final Service service;
    private final Catalog catalog;
    private final Texts texts;
    private final List<String> lines = new ArrayList<>();

    private Surroundings(Service service, Catalog catalog, Texts texts) {
        this.service = service;
        this.catalog = catalog;
        this.texts = texts;
    }

    /** The lines about a service, sections divided by blank ones; all of it is by the reference weights. */
    static List<String> lines(Service service, Catalog catalog, Texts texts) {
        var text = new Surroundings(service, catalog, texts);
        text.lift(ClassLift.of(service, catalog.rubric()));
        var neighbours = Neighbours.of(service, catalog);
        text.section(texts.get("near.similar"), NeighbourWords.of(neighbours.similar(), catalog, texts));
        text.section(texts.get("near.equivalents"), NeighbourWords.of(neighbours.equivalents(), catalog, texts));
        text.definitions();
        return text.lines;
    }

    private void section(String heading, List<String> sentences) {
        lines.add("");
        lines.add(heading);
        sentences.forEach(sentence -> lines.add(INDENT + sentence));
    }

    private void lift(ClassLift lift) {
        section(LiftWords.title(lift, texts), LiftWords.of(lift, service, texts));
        for (int number = 1; number <= lift.sets().size(); number++) {
            var start = INDENT + number + ". ";
            for (var rise : lift.sets().get(number - 1).rises()) {
                rise(start, rise);
                start = " ".repeat(start.length());
            }
        }
        if (lift.more()) lines.add(INDENT + texts.get("lift.more"));
    }

    private void rise(String start, LevelRise rise) {
        lines.add(start + LiftWords.rise(rise, texts));
        LiftWords.failed(rise, texts).forEach(condition -> lines.add(CONDITION + condition));
    }

    private void definitions() {
        // Of a service without facts no definition can be asked.
        if (catalog.rubric().definitions().isEmpty() || service.facts().byQuestion().isEmpty()) return;
        section(texts.get("definition.title"), List.of());
        for (var definition : catalog.rubric().definitions()) {
            var words = DefinitionWords.of(definition, service.facts(), texts);
            lines.add((words.meets() ? MET : FAILED) + words.text());
            words.demands().forEach(demand -> lines.add(BELOW + demand));
        }
    }
}
