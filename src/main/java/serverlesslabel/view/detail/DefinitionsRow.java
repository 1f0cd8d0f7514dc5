package serverlesslabel.view.detail;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.view.control.FactFlow;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.wording.DefinitionWords;

/**
 * By whose definition a service has what the rubric measures, in a line: how many published definitions it meets. It
 * opens to which it meets and which not, each with the demands that fail, and its source.
 */
final class DefinitionsRow extends VBox {

    private final ViewContext context;
    private final DesktopPort desktop;
    private final ToggleButton head = new ToggleButton();
    private final VBox all = new VBox();

    /** Makes the row of a service; the rubric has a definition at least. */
    DefinitionsRow(Service service, Rubric rubric, ViewContext context, DesktopPort desktop) {
        this.context = context;
        this.desktop = desktop;
        getStyleClass().add("reason-row");
        long met = rubric.definitions().stream().filter(definition -> definition.holds(service.facts())).count();
        var name = new Label(context.text("definition.whose"));
        name.getStyleClass().add("definitions-name");
        name.setMinWidth(USE_PREF_SIZE);
        var count = new Label(context.text("definition.count", met, rubric.definitions().size()));
        count.getStyleClass().add("reason-brief");
        count.setMinWidth(0);
        var line = new HBox(name, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("reason-parts");
        head.setId("definitions-row");
        head.setGraphic(line);
        head.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        head.getStyleClass().addAll("flat", "reason-line");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setAccessibleText(context.text("reasons.fact", name.getText(), count.getText()));
        all.getStyleClass().add("reason");
        getChildren().addAll(head, all);
        // Made when it is first opened: most readers look at few.
        head.selectedProperty().subscribe(open -> {
            if (open && all.getChildren().isEmpty())
                rubric.definitions().forEach(definition -> add(definition, service));
            Visibility.set(all, open);
        });
    }

    private void add(Definition definition, Service service) {
        var words = DefinitionWords.of(definition, service.facts(), context.texts());
        var name = wrapping(words.text(), words.meets() ? "fact-held" : "fact-failed");
        LazyTooltip.on(name, definition.text());
        var source = SourceNodes.link(definition.source(), "reasons.documented", context, desktop);
        var flow = new FactFlow(name, List.of(source));
        HBox.setHgrow(flow, Priority.ALWAYS);
        var line = new HBox(Icons.of(words.meets() ? "fth-check" : "fth-x"), flow);
        line.getStyleClass().addAll("fact-line", words.meets() ? "held" : "failed");
        all.getChildren().add(line);
        words.demands().forEach(demand -> all.getChildren().add(wrapping(demand, "definition-demand")));
    }

    private static Label wrapping(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
