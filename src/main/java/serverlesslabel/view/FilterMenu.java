package serverlesslabel.view;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;

/** Button for the filters that have no chips of their own: providers, minimum levels, definitions. */
final class FilterMenu extends MenuButton {

    /** A button that shows and changes the filters of the exploration. */
    FilterMenu(Store store, ViewContext context) {
        super(context.text("filter.button"), Icons.of("fth-filter"));
        var providers = new MenuItem(context.text("filter.providers.item"));
        providers.setId("choose-providers");
        providers.setOnAction(press -> new ProviderChooser(store, context).open(this));
        getItems().setAll(providers, new FloorsMenu(store, context), new DefinitionMenu(store, context));
        getStyleClass().addAll("flat", "filter-menu", "no-arrow");
        setId("filters");
        setMinWidth(USE_PREF_SIZE);
        LazyTooltip.on(this, context.text("filter.tip"));
    }
}
