package serverlesslabel.view;

import java.util.Optional;
import java.util.stream.Stream;

/** What the middle of the window shows. */
enum Page {
    /** All services, best first. */
    ORDER("order", "page.order"),
    /** The selected and the pinned services side by side. */
    COMPARE("compare", "page.compare"),
    /** In how many weightings each comes first. */
    SHARES("shares", "page.shares"),
    /** The orders under all profiles. */
    PROFILES("profiles", "page.profiles");

    private final String id;
    private final String key;

    Page(String id, String key) {
        this.id = id;
        this.key = key;
    }

    /** The page with an id. */
    static Optional<Page> of(String id) {
        return Stream.of(values()).filter(page -> page.id.equals(id)).findFirst();
    }

    /** Its name among ids and commands. */
    String id() {
        return id;
    }

    /** The key of its name. */
    String key() {
        return key;
    }

    /** The keys that open it: the shortcut key and its number. */
    String keys() {
        return "Shortcut+" + (ordinal() + 1);
    }
}
