package serverlesslabel.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.catalog.CatalogSize;
import serverlesslabel.files.catalog.CatalogStamp;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.CatalogSelectionFile;
import serverlesslabel.io.LazyLogger;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Lettering;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;

/**
 * Reads what the window needs first on threads of its own, while JavaFX starts: the catalogs and the look of the
 * desktop. Each is there before it is ready; who asks too early waits.
 */
final class Preparation {

    private static final LazyLogger LOG = LazyLogger.of(Preparation.class);

    /** JavaFX creates the application itself and hands it strings only; what was begun before waits for it here. */
    private static final AtomicReference<Optional<Preparation>> BEGUN = new AtomicReference<>(Optional.empty());

    private final CompletableFuture<Opened> opened;
    private final DesktopLookDetector desktop;
    private final Typeface typeface = new Typeface();
    private final IconSource icons = IconFolder.shipped();

    /**
     * What was read.
     *
     * @param requested the catalogs that were asked for
     * @param selection the catalogs that were read
     * @param seen      what was seen of them before
     */
    private record Opened(CatalogSelection requested, CatalogSelection selection, CatalogStamp seen, Catalog english) {}

    /** Begins to read the catalogs given, or if empty, those that were open last by the settings in a folder. */
    Preparation(Path settings, Optional<CatalogSelection> given, DesktopLookDetector desktop) {
        this(() -> given.orElseGet(() -> new CatalogSelectionFile(settings).read()), selection ->
            CatalogReader.read(selection, Language.ENGLISH.id()), desktop);
    }

    /** A preparation that asks which catalogs to read, reads them and asks the desktop in these ways. */
    Preparation(Supplier<CatalogSelection> requested, Function<CatalogSelection, Catalog> reader,
                DesktopLookDetector desktop) {
        this.desktop = desktop;
        this.opened = CompletableFuture.supplyAsync(() -> open(requested, reader), work -> begin("catalogs", work));
        // Not by whoever waits for the catalogs, to whom Java would give this work: JavaFX's thread.
        var unused = opened.thenAcceptAsync(read -> {
            readIcons(read.english());
            // Which the foot of the window asks for, after all that stands over it.
            read.english().sourceCount();
        }, work -> begin("icons", work));
        begin("desktop", () -> {
            desktop.look();
            // The first word of each weight reads a file, too.
            for (var weight : Lettering.Weight.values()) typeface.width("a", new Lettering(1, weight));
        });
    }

    // Whatever is wrong with a catalog, the window opens: the shipped one stands in for it. So it does for a large
    // one, for which the window does not wait.
    private static Opened open(Supplier<CatalogSelection> requests, Function<CatalogSelection, Catalog> reader) {
        var requested = CatalogSelection.SHIPPED;
        try {
            requested = requests.get();
            var selection = CatalogSize.isLarge(requested) ? CatalogSelection.SHIPPED : requested;
            var seen = CatalogStamp.of(selection.own());
            return new Opened(requested, selection, seen, reader.apply(selection));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError mistake) {
            LOG.get().log(Level.ERROR, "The catalogs " + requested.own() + " cannot be read at the start", mistake);
            return new Opened(requested, CatalogSelection.SHIPPED, CatalogStamp.of(List.of()),
                reader.apply(CatalogSelection.SHIPPED));
        }
    }

    /** Begins to read for the application that JavaFX creates next. */
    static void begin(Path settings, Optional<CatalogSelection> given) {
        BEGUN.set(Optional.of(ofThisMachine(settings, given)));
    }

    /** What was begun for this application; begins now if nothing was. */
    static Preparation take(Path settings, Optional<CatalogSelection> given) {
        return BEGUN.getAndSet(Optional.empty()).orElseGet(() -> ofThisMachine(settings, given));
    }

    private static Preparation ofThisMachine(Path settings, Optional<CatalogSelection> given) {
        return new Preparation(settings, given, DesktopLookDetector.ofThisMachine());
    }

    /** Returns the catalogs that were asked for; waits for them. */
    CatalogSelection requested() {
        return opened().requested();
    }

    /** Returns the catalogs that were read: those asked for, or the shipped one in their place; waits for them. */
    CatalogSelection selection() {
        return opened().selection();
    }

    /** Returns what was seen of the catalogs before they were read; waits for them. */
    CatalogStamp seen() {
        return opened().seen();
    }

    /**
     * Returns the catalogs that were read, in English; waits for them.
     *
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    Catalog english() {
        return opened().english();
    }

    private Opened opened() {
        try {
            return opened.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) throw cause;
            throw failure;
        }
    }

    /** Returns what knows how the desktop looks. */
    DesktopLookDetector desktop() {
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

    private static void begin(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
