package serverlesslabel.view.detail;

import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.view.control.FactFlow;
import serverlesslabel.view.control.Sentences;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.wording.StandingWords;

/** Line with what is still to check about a service; a click on one opens the reason that rests on it. */
final class ChecksView extends VBox {

    private final ViewContext context;
    private final ObjectProperty<Optional<Characteristic>> asked;

    /**
     * An empty line.
     *
     * @param asked set to the characteristic whose reasons the reader asks for
     */
    ChecksView(ViewContext context, ObjectProperty<Optional<Characteristic>> asked) {
        this.context = context;
        this.asked = asked;
        setId("checks");
    }

    /** Shows what is to check about a service, nothing where all is checked. */
    void show(Service service, Rubric rubric) {
        var links = new ArrayList<Node>();
        StandingWords.checks(service, rubric).forEach((question, characteristic) -> {
            var link = new Hyperlink(question.brief());
            link.setAccessibleText(question.name());
            link.setOnAction(press -> {
                asked.set(Optional.empty());
                asked.set(Optional.of(characteristic));
            });
            links.add(link);
        });
        Visibility.set(this, !links.isEmpty());
        getChildren().setAll(Sentences.listed(new FactFlow(new Label(context.text("standing.check")), links)));
    }
}
