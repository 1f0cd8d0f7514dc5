package serverlesslabel.site;

import serverlesslabel.domain.Category;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.Service;
import serverlesslabel.export.FileType;

/** Where the files of a site lie, relative to its root. */
final class SitePaths {

    /** The folder of the pages of services. */
    static final String SERVICES = "services/";
    static final String INDEX = "index" + FileType.HTML.extension();
    static final String ALL = "all" + FileType.HTML.extension();
    static final String CHANGES = "changes" + FileType.HTML.extension();
    static final String FEED = "feed.xml";
    static final String DATA = "catalog" + FileType.JSON.extension();
    static final String SCHEMA = "catalog.schema" + FileType.JSON.extension();
    static final String STYLE = "site.css";

    private SitePaths() {}

    static String page(Service service) {
        return SERVICES + service.id() + FileType.HTML.extension();
    }

    static String page(Category category) {
        return "categories/" + category.id() + FileType.HTML.extension();
    }

    static String page(Definition definition) {
        return "definitions/" + definition.id() + FileType.HTML.extension();
    }

    static String feed(Category category) {
        return "feeds/" + category.id() + ".xml";
    }

    static String label(Service service) {
        return "labels/" + service.id() + FileType.SVG.extension();
    }

    static String badge(Service service) {
        return "badges/" + service.id() + FileType.SVG.extension();
    }
}
