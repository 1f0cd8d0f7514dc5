package serverlesslabel.view.host;

import serverlesslabel.state.CatalogSelection;

/** The catalogs that are open. Used on the JavaFX thread. */
public interface CatalogsPort {

    /** The catalogs that are open, or were asked for last and are still being read. */
    CatalogSelection selection();

    /** Reads other catalogs in the background and shows them in a new window; what was chosen goes along. */
    void open(CatalogSelection selection);
}
