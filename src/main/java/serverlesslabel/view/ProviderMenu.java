package serverlesslabel.view;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import serverlesslabel.domain.Provider;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/** Menu of providers with their numbers of services, to filter by. The items are made whenever it is opened. */
final class ProviderMenu extends MenuButton {

    private final Store store;
    private final ViewContext context;

    /** A menu that shows and changes the providers of the exploration. */
    ProviderMenu(Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        getStyleClass().add("chip");
        setId("providers");
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(opened -> getItems().setAll(store.board().get().catalog()
            .counts(service -> service.provider(), Provider::name).stream()
            .map(entry -> item(entry.getKey().name(), entry.getValue())).toList()));
        store.board().map(Board::exploration).map(chosen -> chosen.providers()).subscribe(this::showChosen);
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

    private void showChosen(Set<String> chosen) {
        setText(chosen.isEmpty() ? context.text("filter.providers")
            : chosen.size() == 1 ? chosen.iterator().next() : context.count("filter.providers", chosen.size()));
    }

    /** A new set with the member added, or removed if it was there. */
    static Set<String> toggled(Set<String> set, String member) {
        var changed = new HashSet<>(set);
        if (!changed.remove(member)) changed.add(member);
        return changed;
    }
}
