package serverlesslabel.view.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;

/** Context menu of the rows: acts on the marked services; made and filled anew each time before it opens. */
final class RowMenu extends ContextMenu {

    private final Store store;
    private final ViewContext context;
    private final DesktopPort desktop;
    private final RowActions actions;

    RowMenu(Store store, ViewContext context, DesktopPort desktop, RowActions actions) {
        this.store = store;
        this.context = context;
        this.desktop = desktop;
        this.actions = actions;
        setId("row-menu");
    }

    /**
     * Fills the menu.
     *
     * @param marked   the marked services, in the order of their rows, at least one
     * @param selected the one of them that is selected
     * @param table    the menus that concern the whole table, added at the end
     */
    void fill(List<Service> marked, Service selected, List<Menu> table) {
        var items = new ArrayList<MenuItem>();
        boolean several = marked.size() > 1;
        var ids = marked.stream().map(Service::id).toList();
        boolean pinned = store.board().get().exploration().pinned().containsAll(ids);
        var name = several ? Integer.toString(marked.size()) : nameOf(selected);
        var pin = several ? pinned ? "row.unpin.all" : "row.pin.all" : pinned ? "pin.remove" : "pin.add";
        items.add(item(context.text(pin, name), () -> actions.pin(marked)));
        items.add(item(context.text("row.compare"), () -> actions.compare(marked)));
        actions.above(selected).ifPresent(above -> items.add(item(context.text("row.above", nameOf(above)),
            () -> actions.compare(List.of(selected, above)))));
        var link = store.board().get().catalog().rubric().label().words().link();
        if (Source.isSafe(selected.documentation()))
            items.add(item(link.isEmpty() ? context.text("row.documentation") : context.text("row.link", link),
                () -> desktop.browse(selected.documentation())));
        items.add(new SeparatorMenuItem());
        items.add(item(context.text(several ? "row.copy.names" : "row.copy.name"), () -> actions.copyNames(marked)));
        items.add(item(context.text(several ? "row.copy.rows" : "row.copy.row"), () -> actions.copyRows(marked)));
        items.add(new SeparatorMenuItem());
        items.add(item(context.text("row.only", selected.provider().name()),
            () -> store.apply(new Change.ShowProviders(Set.of(selected.provider().name())))));
        items.add(item(context.text("row.only", selected.category().name()),
            () -> store.apply(new Change.ShowCategories(Set.of(selected.category().id())))));
        items.add(new SeparatorMenuItem());
        items.addAll(table);
        getItems().setAll(items);
    }

    private String nameOf(Service service) {
        return store.board().get().catalog().displayName(service);
    }

    private static MenuItem item(String name, Runnable run) {
        var item = new MenuItem(name);
        // Names come from the catalog: an underscore in one marks no mnemonic.
        item.setMnemonicParsing(false);
        item.setOnAction(press -> run.run());
        return item;
    }
}
