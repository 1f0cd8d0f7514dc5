package serverlesslabel.view.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.ranking.People;
import serverlesslabel.ranking.Person;
import serverlesslabel.state.Change;
import serverlesslabel.state.PeopleStore;
import serverlesslabel.state.SessionPerson;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;

/** The people of the session, each a chip that removes the person, and whether the profiles are shown beside them. */
public final class PeoplePanel extends FlowPane {

    private final PeopleStore store;
    private final Store explorer;
    private final Rubric rubric;
    private final ViewContext context;
    private final NoticeView notice;
    private final ObservableValue<List<SessionPerson>> people;
    private final Button add;
    private final CheckBox profiles;
    private final Button use;

    /**
     * A panel of the people of a store.
     *
     * @param explorer the store of the explorer, whose catalog the weights are fitted to
     * @param shown    true until another window replaces this one
     * @param notice   says who was removed
     * @param ask      asks for the files of more people
     */
    public PeoplePanel(PeopleStore store, Store explorer, ViewContext context, ObservableValue<Boolean> shown,
                       NoticeView notice, Runnable ask) {
        this.store = store;
        this.explorer = explorer;
        this.rubric = explorer.board().get().catalog().rubric();
        this.context = context;
        this.notice = notice;
        this.people = store.people().when(shown);
        getStyleClass().add("people");
        setId("people");
        add = new Button(context.text("people.add"), Icons.of("fth-user-plus"));
        add.setId("add-people");
        add.getStyleClass().addAll("chip", "small");
        add.setMinWidth(USE_PREF_SIZE);
        add.setOnAction(press -> ask.run());
        profiles = new CheckBox(context.text("people.profiles"));
        profiles.setId("beside-profiles");
        use = new Button(context.text("people.middle.use"));
        use.setId("use-middle");
        use.getStyleClass().addAll("chip", "small");
        use.setOnAction(press -> useMiddle());
        people.subscribe(this::show);
    }

    /** A heading with the button that adds people at its end. */
    Node line(Label heading) {
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(heading, gap, add);
        line.getStyleClass().add("heading-line");
        return line;
    }

    /** Something that is another value whenever other people, or the profiles too, are to be shown. */
    ObservableValue<Object> changes() {
        return Bindings.createObjectBinding(() -> List.of(people.getValue(), profiles.isSelected()), people,
            profiles.selectedProperty());
    }

    /** The people with weights that fit the catalog. */
    List<Person> fitting() {
        return store.fitting(rubric);
    }

    /** The weights in the middle of the people; empty for fewer than two. */
    Optional<Person> middle() {
        var several = fitting();
        return several.size() < 2 ? Optional.empty()
            : Optional.of(new Person(context.text("web.middle"), People.middle(several)));
    }

    /** Offers the weights in the middle where the reader's are others. */
    void offerMiddle() {
        var middle = middle();
        Visibility.set(use, middle.isPresent());
        use.setDisable(middle.filter(person -> person.weights().equals(explorer.board().get().exploration()
            .weights())).isPresent());
    }

    // As a profile would: what is locked stays.
    private void useMiddle() {
        middle().ifPresent(person -> explorer.apply(new Change.ChooseProfile(new Profile("", person.name(), "",
            person.weights()), rubric.characteristics())));
    }

    /** Whether the profiles are to be shown beside the people. */
    boolean besideProfiles() {
        return profiles.isSelected();
    }

    private void show(List<SessionPerson> present) {
        Visibility.set(this, !present.isEmpty());
        getChildren().setAll(Stream.concat(present.stream().map(this::chip), Stream.of(use, profiles)).toList());
    }

    private Node chip(SessionPerson person) {
        var chip = new Button(person.name(), Icons.of("fth-x"));
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().addAll("chip", "small", "active-filter");
        chip.setAccessibleText(context.text("people.remove", person.name()));
        chip.setOnAction(press -> remove(person));
        return chip;
    }

    private void remove(SessionPerson person) {
        var before = store.people().get();
        store.remove(person.name());
        notice.showSuccess(context.text("people.removed", person.name()),
            new NoticeView.Offer(context.text("people.restore"), () -> store.restore(before)));
        if (isVisible()) getChildren().get(0).requestFocus();
        else add.requestFocus();
    }
}
