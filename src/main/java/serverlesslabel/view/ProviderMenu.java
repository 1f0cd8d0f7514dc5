package serverlesslabel.view;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import serverlesslabel.domain.Provider;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/** Menu of providers with their numbers of services, to filter by. The items are made whenever it is opened. */
final class ProviderMenu extends Menu {

    private final Store store;
    private final ViewContext context;

    /** A menu that shows and changes the providers of the exploration. */
    ProviderMenu(Store store, ViewContext context) {
        super(context.text("filter.providers"));
        this.store = store;
        this.context = context;
        setId("providers");
        // A menu without items does not open.
        getItems().add(new MenuItem());
        setOnShowing(opened -> getItems().setAll(store.board().get().catalog()
            .counts(service -> service.provider(), Provider::name).stream()
            .map(entry -> item(entry.getKey().name(), entry.getValue())).toList()));
    }

    private CheckMenuItem item(String provider, long services) {
        var item = new CheckMenuItem(context.text("filter.count", provider,
            context.texts().formats().whole(services)));
        // The name is data, so an underscore in it is no mnemonic.
        item.setMnemonicParsing(false);
        item.setSelected(store.board().get().exploration().providers().contains(provider));
        item.setOnAction(press -> store.apply(new Change.ShowProviders(
            toggled(store.board().get().exploration().providers(), provider))));
        return item;
    }

    /** A new set with the member added, or removed if it was there. */
    static Set<String> toggled(Set<String> set, String member) {
        var changed = new HashSet<>(set);
        if (!changed.remove(member)) changed.add(member);
        return changed;
    }
}
