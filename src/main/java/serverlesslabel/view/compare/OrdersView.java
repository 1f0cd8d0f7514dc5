package serverlesslabel.view.compare;

import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.Sentences;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.frame.LiveLabel;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.wording.AgreementWords;
import serverlesslabel.wording.PeopleWords;

/** What several orders say side by side: what all have in common and where they part, before and after their chart. */
final class OrdersView extends SteadyBox {

    private final ViewContext context;
    private final OrdersChart chart;
    private final Label common = new LiveLabel();
    private final Label furthest = new LiveLabel();
    private final Sentences apart = new Sentences();
    private final Sentences middle = new Sentences();
    private final Sentences agreements = new Sentences();
    private final SimpleObjectProperty<Optional<Found>> found = new SimpleObjectProperty<>(Optional.empty());

    /** What the sentences are about: orders, whether of people, and the weights in the middle of these, if any. */
    private record Found(SideBySide orders, boolean people, Optional<Person> centre) {}

    /** A view that is empty until orders are shown. */
    OrdersView(Store store, ViewContext context) {
        this.context = context;
        this.chart = new OrdersChart(store, context);
        getStyleClass().add("profiles-found");
        common.setId("in-every-top");
        furthest.setId("furthest");
        apart.setId("apart");
        middle.setId("middle");
        agreements.setId("agreements");
        for (var label : List.of(common, furthest)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        getChildren().addAll(column(common, furthest), chart, section("people.also", apart),
            section("web.middle", middle), section("bump.agreements", agreements));
        context.pace().subscribe(found, latest -> latest.ifPresentOrElse(this::say, this::sayNothing));
    }

    private static SteadyBox column(Node... parts) {
        var column = new SteadyBox();
        column.getChildren().addAll(parts);
        return column;
    }

    private Node section(String key, Sentences sentences) {
        var section = column(Labels.heading(context.text(key)), sentences);
        section.getStyleClass().add("profiles-section");
        sentences.getChildren().addListener((Observable any) ->
            Visibility.set(section, !sentences.getChildren().isEmpty()));
        Visibility.set(section, false);
        return section;
    }

    /**
     * Shows orders of at least one service.
     *
     * @param people whether those asked are people, and not profiles
     * @param centre the weights in the middle of the people; empty for none
     */
    void show(SideBySide orders, boolean people, Optional<Person> centre) {
        Visibility.set(chart, true);
        chart.show(orders);
        found.set(Optional.of(new Found(orders, people, centre)));
    }

    private void say(Found found) {
        var texts = context.texts();
        var orders = found.orders();
        var first = orders.orders().get(0);
        var parted = PeopleWords.apart(orders.apart(), first, texts);
        common.setText(found.people() ? PeopleWords.common(orders.common(), first, texts)
            : AgreementWords.inEveryTop(orders, texts));
        Visibility.set(furthest, !parted.isEmpty());
        if (!parted.isEmpty()) furthest.setText(context.text("people.furthest", parted.get(0)));
        apart.show(parted.stream().skip(1).toList());
        middle.show(found.centre().map(person -> context.text("people.middle",
            AgreementWords.shares(person.weights(), orders, texts))).stream().toList());
        agreements.show(AgreementWords.agreements(orders, texts));
    }

    /** Says that no service is there to be ordered. */
    void showNothing() {
        Visibility.set(chart, false);
        found.set(Optional.empty());
    }

    private void sayNothing() {
        common.setText(context.text("table.nothing"));
        Visibility.set(furthest, false);
        List.of(apart, middle, agreements).forEach(sentences -> sentences.show(List.of()));
    }

    /** Draws the chart with what is compared now, in the colours of the present theme. */
    void draw() {
        chart.draw();
    }
}
