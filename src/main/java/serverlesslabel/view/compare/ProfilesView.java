package serverlesslabel.view.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import serverlesslabel.domain.Profile;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Person;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.Board;
import serverlesslabel.state.LatestTask;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.frame.ScrollView;
import serverlesslabel.view.frame.StaleStyle;
import serverlesslabel.view.frame.SteadyBox;

/**
 * Page that lays orders side by side: the reader's own and those of the people of the session, or of all profiles where
 * there is nobody. A bump chart shows them, and sentences say what they have in common, where they part, and what lies
 * in the middle of the people.
 */
public final class ProfilesView extends ScrollView {

    /** So many services, counted in every column, are ordered at once; more in the background. */
    private static final int FEW = 10_000;

    private final Store store;
    private final ViewContext context;
    private final PeoplePanel people;
    private final LatestTask<Request, SideBySide> comparing;
    private final Label heading = Labels.heading("");
    private final Label how = Labels.wrapping("");
    private final OrdersView orders;
    private Optional<Request> requested = Optional.empty();

    /** What the page is to show. */
    private record Request(Alternatives own, String reader, List<Person> asked, List<Person> beside) {

        int size() {
            return own.size() * (1 + asked.size() + beside.size());
        }

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
        this.orders = new OrdersView(store, context);
        getStyleClass().add("page");
        // Few things inside take the focus, so the page itself must, to be scrolled by keys.
        setFocusTraversable(true);
        how.getStyleClass().add("second-line");
        how.setMinHeight(USE_PREF_SIZE);
        var above = new SteadyBox();
        above.getChildren().addAll(people.line(heading), how, people);
        above.getStyleClass().add("profiles-found");
        var content = new SteadyBox();
        content.getChildren().addAll(above, orders);
        content.getStyleClass().add("page-content");
        setContent(content);
        store.board().when(visibleProperty()).subscribe(board -> request());
        people.changes().when(visibleProperty()).subscribe(any -> request());
        context.palette().when(visibleProperty()).subscribe(palette -> orders.draw());
    }

    private void request() {
        var next = request(store.board().get());
        boolean somebody = !people.fitting().isEmpty();
        heading.setText(context.text(somebody ? "people.title" : "bump.title"));
        setAccessibleText(heading.getText());
        how.setText(context.text(somebody ? "people.how" : "bump.how"));
        if (requested.filter(next::equals).isPresent()) {
            orders.draw();
            return;
        }
        requested = Optional.of(next);
        int size = next.size();
        StaleStyle.set(orders, size > FEW);
        if (size > FEW) {
            comparing.request(next);
            return;
        }
        comparing.cancel();
        if (size == 0) orders.showNothing();
        else show(next.answer());
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

    private void show(SideBySide answer) {
        StaleStyle.set(orders, false);
        orders.show(answer, !people.fitting().isEmpty(), people.middle());
        people.offerMiddle();
    }
}
