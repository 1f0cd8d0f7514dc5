package serverlesslabel.view;

/** What the middle of the window shows. */
enum Page {
    /** All services, best first. */
    ORDER("page.order", "page.order.tip"),
    /** The selected and the pinned services side by side. */
    COMPARE("page.compare", "page.compare.tip"),
    /** In how many weightings each comes first. */
    SHARES("page.shares", "page.shares.tip"),
    /** The orders under all profiles. */
    PROFILES("page.profiles", "page.profiles.tip");

    private final String name;
    private final String tip;

    Page(String name, String tip) {
        this.name = name;
        this.tip = tip;
    }

    /** The key of its name. */
    String nameKey() {
        return name;
    }

    /** The key of what it shows, in a sentence. */
    String tipKey() {
        return tip;
    }

    /** The keys that open it: the shortcut key and its number. */
    String keys() {
        return "Shortcut+" + (ordinal() + 1);
    }
}
