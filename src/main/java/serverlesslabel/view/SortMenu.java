package serverlesslabel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import serverlesslabel.state.Aspect;
import serverlesslabel.state.Change;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.Store;

/** Puts the table in an order: by one aspect, then by others. It is filled whenever it opens. */
final class SortMenu extends Menu {

    private final Store store;
    private final Easel easel;

    SortMenu(Store store, Easel easel) {
        super(easel.say("sort.by"));
        this.store = store;
        this.easel = easel;
        getItems().setAll(items());
        setOnShowing(show -> {
            if (show.getTarget() == this) getItems().setAll(items());
        });
    }

    private List<MenuItem> items() {
        var sorting = sorting();
        var items = new ArrayList<>(aspects(aspect -> sorting.keys().get(0).aspect().equals(aspect),
            sorting::turnedTo));
        var then = new Menu(easel.say("sort.then"));
        then.getItems().setAll(aspects(aspect -> sorting.key(aspect).isPresent(), sorting::toggled));
        items.addAll(List.of(new SeparatorMenuItem(), then, item("sort.reverse", sorting.reversed()),
            item("sort.rank", Sorting.BY_RANK)));
        return items;
    }

    private Sorting sorting() {
        return store.board().get().exploration().sorting();
    }

    private List<MenuItem> aspects(Predicate<Aspect> counts, Function<Aspect, Sorting> next) {
        var rubric = store.board().get().catalog().rubric();
        return Aspect.all(rubric).stream().filter(Aspect::sortable).map(aspect -> {
            var item = new CheckMenuItem(new Headings(rubric, easel).name(aspect));
            item.setMnemonicParsing(false);
            item.setSelected(counts.test(aspect));
            item.setOnAction(press -> store.apply(new Change.SortBy(next.apply(aspect))));
            return (MenuItem) item;
        }).toList();
    }

    private MenuItem item(String key, Sorting sorting) {
        var item = new MenuItem(easel.say(key));
        item.setOnAction(press -> store.apply(new Change.SortBy(sorting)));
        return item;
    }
}
