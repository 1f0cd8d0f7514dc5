package serverlesslabel.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Profile;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Board;
import serverlesslabel.state.LatestTask;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.Sentences;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.frame.LiveLabel;
import serverlesslabel.view.frame.ScrollView;
import serverlesslabel.view.frame.StaleStyle;
import serverlesslabel.wording.AgreementWords;
import serverlesslabel.wording.PeopleWords;

/**
 * Page that lays orders side by side: the reader's own and those of the people of the session, or of all profiles where
 * there is nobody. A bump chart shows them; below it stands where they part most, what lies in the middle of the people,
 * and how far each agrees with the reader's.
 */
public final class ProfilesView extends ScrollView {

    /** So many services are ordered at once; more in the background. */
    private static final int FEW = 2_000;

    private final Store store;
    private final ViewContext context;
    private final PeoplePanel people;
    private final LatestTask<Request, SideBySide> comparing;
    private final OrdersChart chart;
    private final Label heading;
    private final Label how = Labels.wrapping("");
    private final Label common = new LiveLabel();
    private final Label furthest = new LiveLabel();
    private final Sentences apart = new Sentences();
    private final Sentences agreements = new Sentences();
    private final Sentences middle = new Sentences();
    private final VBox found;
    private Optional<Request> requested = Optional.empty();

    /** What the page shows, as it was asked for; nobody is asked where all profiles are. */
    private record Request(Alternatives own, String reader, List<Person> asked, List<Person> beside) {

        SideBySide answer() {
            return SideBySide.of(own, reader, asked, beside);
        }
    }

    /**
     * Makes the page of a store; it is updated only while it is visible.
     *
     * @param acceptability computes in the background what takes long
     * @param people        the people, as chips with what adds and removes them
     */
    public ProfilesView(Store store, AcceptabilityService acceptability, ViewContext context, PeoplePanel people) {
        this.store = store;
        this.context = context;
        this.people = people;
        this.comparing = acceptability.task(Request::answer, this::show);
        this.chart = new OrdersChart(store, context);
        this.heading = Labels.heading("");
        getStyleClass().add("page");
        // Few things inside take the focus, so the page itself must, to be scrolled by keys.
        setFocusTraversable(true);
        how.getStyleClass().add("second-line");
        common.setId("in-every-top");
        common.setWrapText(true);
        apart.setId("apart");
        agreements.setId("agreements");
        middle.setId("middle");
        furthest.setId("furthest");
        furthest.setWrapText(true);
        for (var label : List.of(how, common, furthest)) label.setMinHeight(USE_PREF_SIZE);
        found = new VBox(new VBox(common, furthest), chart, section("people.also", apart),
            section("web.middle", middle), section("bump.agreements", agreements));
        found.getStyleClass().add("profiles-found");
        var content = new VBox(people.line(heading), how, people, found);
        content.getStyleClass().add("page-content");
        setContent(content);
        store.board().when(visibleProperty()).subscribe(board -> request());
        people.changes().when(visibleProperty()).subscribe(any -> request());
        context.palette().when(visibleProperty()).subscribe(palette -> chart.draw());
    }

    private Node section(String key, Sentences sentences) {
        var section = new VBox(Labels.heading(context.text(key)), sentences);
        section.getStyleClass().add("profiles-section");
        sentences.getChildren().addListener((Observable any) ->
            Visibility.set(section, !sentences.getChildren().isEmpty()));
        Visibility.set(section, false);
        return section;
    }

    private void request() {
        var board = store.board().get();
        var own = board.alternatives();
        var next = request(board);
        boolean somebody = !people.fitting().isEmpty();
        heading.setText(context.text(somebody ? "people.title" : "bump.title"));
        setAccessibleText(heading.getText());
        how.setText(context.text(somebody ? "people.how" : "bump.how"));
        Visibility.set(chart, own.size() > 0);
        if (own.size() == 0) {
            comparing.cancel();
            requested = Optional.empty();
            common.setText(context.text("table.nothing"));
            Visibility.set(furthest, false);
            List.of(apart, middle, agreements).forEach(sentences -> sentences.show(List.of()));
            return;
        }
        if (requested.filter(next::equals).isPresent()) {
            chart.draw();
            return;
        }
        requested = Optional.of(next);
        StaleStyle.set(found, own.size() > FEW);
        if (own.size() > FEW) comparing.request(next);
        else {
            comparing.cancel();
            show(next.answer());
        }
    }

    // The profile that the reader's weights are, if any, gets no second column.
    private Request request(Board board) {
        var own = board.alternatives();
        var asked = people.fitting();
        var mine = board.catalog().profileOf(own.weights()).map(Profile::id).orElse("");
        var profiles = board.catalog().profiles().stream().filter(profile -> !profile.id().equals(mine))
            .map(profile -> new Person(profile.name(), profile.weights())).toList();
        var reader = context.text("bump.you");
        if (asked.isEmpty()) return new Request(own, reader, profiles, List.of());
        var beside = new ArrayList<Person>();
        people.middle().ifPresent(beside::add);
        if (people.besideProfiles()) beside.addAll(profiles);
        return new Request(own, reader, asked, List.copyOf(beside));
    }

    private void show(SideBySide orders) {
        StaleStyle.set(found, false);
        var texts = context.texts();
        boolean somebody = !people.fitting().isEmpty();
        var first = orders.orders().get(0);
        common.setText(somebody ? PeopleWords.common(orders.common(), first, texts)
            : AgreementWords.inEveryTop(orders, texts));
        chart.show(orders);
        var parted = PeopleWords.apart(orders.apart(), first, texts);
        Visibility.set(furthest, !parted.isEmpty());
        if (!parted.isEmpty()) furthest.setText(context.text("people.furthest", parted.get(0)));
        apart.show(parted.stream().skip(1).toList());
        agreements.show(AgreementWords.agreements(orders, texts));
        middle.show(people.middle().map(person -> context.text("people.middle",
            AgreementWords.shares(person.weights(), orders, texts))).stream().toList());
        people.offerMiddle();
    }
}
