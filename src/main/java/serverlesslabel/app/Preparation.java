package serverlesslabel.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.catalog.CatalogSize;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.CatalogSelectionFile;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Lettering;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;

/**
 * Reads what the window needs first on threads of its own, while JavaFX starts: the catalogs, the typeface and the
 * theme of the desktop. Each is there before it is ready; who asks too early waits.
 */
final class Preparation {

    /** JavaFX creates the application itself and hands it strings only; what was begun before waits for it here. */
    private static final AtomicReference<Optional<Preparation>> BEGUN = new AtomicReference<>(Optional.empty());

    private final CompletableFuture<Opened> opened;
    private final DarkModeDetector desktop;
    private final Typeface typeface = new Typeface();
    private final IconSource icons = IconFolder.shipped();

    private record Opened(CatalogSelection selection, Catalog english) {}

    /**
     * Begins to read.
     *
     * @param settings the folder of the settings
     * @param given    the catalogs to read; if empty, those that were open last
     */
    Preparation(Path settings, Optional<CatalogSelection> given) {
        this.desktop = DarkModeDetector.ofThisMachine();
        this.opened = CompletableFuture.supplyAsync(() -> {
            var requested = given.orElseGet(() -> new CatalogSelectionFile(settings).read());
            // The window does not wait for a large catalog: the shipped one stands in for it.
            var selection = CatalogSize.isLarge(requested) ? CatalogSelection.SHIPPED : requested;
            var english = read(selection);
            readIcons(english);
            return new Opened(selection, english);
        }, work -> begin("catalogs", work));
        begin("typeface", () -> {
            desktop.isDark();
            for (var weight : Lettering.Weight.values()) typeface.covers("", weight);
        });
    }

    /** Begins to read for the application that JavaFX creates next. */
    static void begin(Path settings, Optional<CatalogSelection> given) {
        BEGUN.set(Optional.of(new Preparation(settings, given)));
    }

    /** What was begun for this application; begins now if nothing was. */
    static Preparation take(Path settings, Optional<CatalogSelection> given) {
        return BEGUN.getAndSet(Optional.empty()).orElseGet(() -> new Preparation(settings, given));
    }

    /**
     * Returns the catalogs of a selection in English; waits for them.
     *
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    Catalog english(CatalogSelection selection) {
        try {
            var prepared = opened.join();
            return prepared.selection().equals(selection) ? prepared.english() : read(selection);
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw failure;
        }
    }

    /** Returns what knows whether the desktop is dark. */
    DarkModeDetector desktop() {
        return desktop;
    }

    /** Returns the typeface. */
    Typeface typeface() {
        return typeface;
    }

    /** Returns the icons of the program. */
    IconSource icons() {
        return icons;
    }

    // The first look at an icon reads its file: each that the window shows at once.
    private void readIcons(Catalog catalog) {
        catalog.rubric().characteristics().forEach(characteristic ->
            icons.icon(IconSource.IconKind.CHARACTERISTICS, characteristic.id()));
        catalog.services().stream().map(service -> service.category().id()).distinct().forEach(category ->
            icons.icon(IconSource.IconKind.CATEGORIES, category));
    }

    private static Catalog read(CatalogSelection selection) {
        return CatalogReader.read(selection, Language.ENGLISH.id());
    }

    private static void begin(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
