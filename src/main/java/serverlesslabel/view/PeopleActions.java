package serverlesslabel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.state.PeopleStore;
import serverlesslabel.state.SessionPerson;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.ExplorationsPort;
import serverlesslabel.view.host.PersonOutcome;
import serverlesslabel.wording.Phrases;

/** Opens explorations as those of people, beside the reader's own, and says what became of each file. */
final class PeopleActions {

    private final Store store;
    private final ViewContext context;
    private final ExplorationsPort explorations;
    private final NoticeView notice;
    private final Runnable page;

    /**
     * Actions whose outcome is shown in a notice.
     *
     * @param page shows the page of the people
     */
    PeopleActions(Store store, ViewContext context, ExplorationsPort explorations, NoticeView notice, Runnable page) {
        this.store = store;
        this.context = context;
        this.explorations = explorations;
        this.notice = notice;
        this.page = page;
    }

    /** Opens files, each as the exploration of the person it is named after; shows the page where there is one. */
    void open(List<Path> files) {
        if (files.isEmpty()) return;
        var before = explorations.people().people().get();
        explorations.openPeople(files, outcomes -> show(outcomes, before));
    }

    private void show(List<PersonOutcome> outcomes, List<SessionPerson> before) {
        var names = outcomes.stream().flatMap(outcome ->
            outcome instanceof PersonOutcome.Added added ? Stream.of(added.name()) : Stream.empty()).toList();
        // What went wrong comes first: what went well can be seen.
        var sentences = Stream.concat(outcomes.stream().flatMap(outcome -> sentence(outcome).stream()),
            names.isEmpty() ? Stream.of() : Stream.of(context.text("people.added",
                Phrases.list(names, context.texts())))).toList();
        var text = String.join(" ", sentences);
        if (names.size() < outcomes.size()) notice.showFailure(text);
        else notice.showSuccess(text, new NoticeView.Offer(context.text("people.undo"),
            () -> explorations.people().restore(before)));
        if (!names.isEmpty()) page.run();
    }

    // Nothing is said of a file that was read as it was written.
    private List<String> sentence(PersonOutcome outcome) {
        if (outcome instanceof PersonOutcome.Failed failed)
            return List.of(context.text("open.failed", failed.file().getFileName(), context.text(failed.why())));
        if (outcome instanceof PersonOutcome.LeftOut left)
            return List.of(context.text("people.full", left.file().getFileName(), PeopleStore.MOST));
        var added = (PersonOutcome.Added) outcome;
        if (added.restored().unchanged()) return List.of();
        return List.of(context.text("people.changed", added.name(), RestoredExplorationWords.text(added.restored(),
            store.board().get().catalog(), context.texts())));
    }
}
