package serverlesslabel.view.host;

import javafx.beans.value.ObservableValue;
import serverlesslabel.state.CatalogSelection;

/** Port for opening catalogs. Used on the JavaFX thread. */
public interface CatalogsPort {

    /** The catalogs that are open, or those last asked for while they are still being read. */
    CatalogSelection selection();

    /** Reads other catalogs in the background and shows them in a new window; the exploration is carried over. */
    void open(CatalogSelection selection);

    /** Reads the open catalogs again, as when one of their files has been saved. */
    void reload();

    /** How the reading of catalogs stands; observable. */
    ObservableValue<CatalogReading> reading();

    /** Stops reading; the catalogs that are shown stay open. */
    void stop();
}
