package serverlesslabel.view;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import serverlesslabel.domain.Definition;
import serverlesslabel.state.Change;
import serverlesslabel.state.Criteria;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/**
 * Menu of the published definitions, to filter by: services that do not meet all that are checked are hidden. The items
 * are made whenever it is opened; not there where the rubric knows no definition.
 */
final class DefinitionMenu extends Menu {

    private final Store store;
    private final ViewContext context;

    /** A menu that shows and changes the definitions of the exploration. */
    DefinitionMenu(Store store, ViewContext context) {
        super(context.text("filter.definitions"));
        this.store = store;
        this.context = context;
        setId("definitions");
        var definitions = store.board().get().catalog().rubric().definitions();
        setVisible(!definitions.isEmpty());
        // A menu without items does not open.
        getItems().add(new MenuItem());
        setOnShowing(opened -> getItems().setAll(definitions.stream().map(this::item).toList()));
    }

    private CheckMenuItem item(Definition definition) {
        var item = new CheckMenuItem(context.text("definition.year", definition.name(),
            definition.published().date()));
        // The name is data, so an underscore in it is no mnemonic.
        item.setMnemonicParsing(false);
        item.setSelected(store.board().get().exploration().definitions().contains(definition.id()));
        item.setOnAction(press -> store.apply(new Change.MeetDefinitions(
            Criteria.toggled(store.board().get().exploration().definitions(), definition.id()))));
        return item;
    }
}
