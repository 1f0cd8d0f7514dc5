package serverlesslabel.view;

import java.util.Optional;
import java.util.stream.Stream;

/** Page in the middle of the window. */
enum Page {
    /** The ranking of all services, best first. */
    ORDER("order", "page.order"),
    /** The selected and the pinned services side by side. */
    COMPARE("compare", "page.compare"),
    /** The rank acceptability: in which share of all sets of weights each service comes first. */
    SHARES("shares", "page.shares"),
    /** The rankings under all profiles. */
    PROFILES("profiles", "page.profiles"),
    /** The indexes of the selected and the pinned services over the years. */
    TIME("time", "page.time");

    private final String id;
    private final String key;

    Page(String id, String key) {
        this.id = id;
        this.key = key;
    }

    /** The page with an id; empty if there is none. */
    static Optional<Page> of(String id) {
        return Stream.of(values()).filter(page -> page.id.equals(id)).findFirst();
    }

    /** The id of the page, and of the command that shows it. */
    String id() {
        return id;
    }

    /** The text key of its name. */
    String key() {
        return key;
    }

    /** The key combination that shows it: the shortcut key and its number, 1 first. */
    String keys() {
        return "Shortcut+" + (ordinal() + 1);
    }
}
