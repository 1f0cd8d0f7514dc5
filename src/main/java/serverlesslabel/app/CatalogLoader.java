package serverlesslabel.app;

import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.ReadingProgress;
import serverlesslabel.io.LazyLogger;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;
import serverlesslabel.view.host.CatalogReading;

/**
 * Reads catalogs in the background and says how far it is. A new request replaces the one before it, and any can be
 * stopped. Used on one thread, which is told the results.
 */
final class CatalogLoader {

    private static final LazyLogger LOG = LazyLogger.of(CatalogLoader.class);
    /** In services: fewer are read before anybody could read how many they are. */
    private static final int WORTH_TELLING = 1_000;

    private final Reading source;
    private final Executor background;
    private final Executor notifying;
    private final ReadOnlyObjectWrapper<CatalogReading> reading =
        new ReadOnlyObjectWrapper<>(new CatalogReading.Idle());
    /** The request that is being read; true once nobody waits for it any more. */
    private AtomicBoolean given = new AtomicBoolean(true);

    /** Reads the content of catalogs. */
    @FunctionalInterface
    interface Reading {

        /**
         * Returns the selected catalogs in a language.
         *
         * @throws CancellationException if the progress stops the reading
         */
        Catalog read(CatalogSelection selection, String language, ReadingProgress progress);
    }

    /**
     * A loader that has read nothing yet.
     *
     * @param background runs the reading, one after the other
     * @param notifying  runs what follows, on the thread the loader is used on
     */
    CatalogLoader(Reading source, Executor background, Executor notifying) {
        this.source = source;
        this.background = background;
        this.notifying = notifying;
    }

    /** Returns how the reading stands. */
    ObservableValue<CatalogReading> reading() {
        return reading.getReadOnlyProperty();
    }

    /**
     * Reads catalogs, and stops reading others.
     *
     * @param done   receives the content
     * @param failed runs if the content cannot be read: because of a mistake of the program, or because the memory does
     *               not suffice for it or for what {@code done} does with it
     */
    void read(CatalogSelection selection, Language language, Consumer<Catalog> done, Runnable failed) {
        given.set(true);
        var request = new AtomicBoolean();
        given = request;
        background.execute(() -> {
            if (request.get()) return;
            Runnable outcome = () -> { };
            try {
                var catalog = source.read(selection, language.id(), read -> tell(request, selection, read));
                // Counted here, as the foot of the window asks for it.
                catalog.sourceCount();
                outcome = () -> finish(() -> done.accept(catalog), selection, failed);
            } catch (CancellationException stopped) {
                // Whoever stopped it knows.
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError mistake) {
                outcome = () -> fail(mistake, selection, failed);
            } finally {
                var then = outcome;
                tell(request, () -> {
                    reading.set(new CatalogReading.Idle());
                    then.run();
                });
            }
        });
    }

    /** Stops reading; nobody is told a result. */
    void stop() {
        given.set(true);
        reading.set(new CatalogReading.Idle());
    }

    private void tell(AtomicBoolean request, CatalogSelection selection, int services) {
        if (request.get()) throw new CancellationException();
        if (services >= WORTH_TELLING)
            tell(request, () -> reading.set(new CatalogReading.Underway(selection.names(), services)));
    }

    private void tell(AtomicBoolean request, Runnable news) {
        notifying.execute(() -> {
            if (!request.get()) news.run();
        });
    }

    private void finish(Runnable done, CatalogSelection selection, Runnable failed) {
        try {
            done.run();
        } catch (OutOfMemoryError shortage) {
            fail(shortage, selection, failed);
        }
    }

    private void fail(Throwable mistake, CatalogSelection selection, Runnable failed) {
        LOG.get().log(Level.ERROR, "The catalogs cannot be read: " + selection.own(), mistake);
        failed.run();
        reading.set(mistake instanceof OutOfMemoryError ? new CatalogReading.OutOfMemory(selection.names())
            : new CatalogReading.Failed(selection.names()));
    }
}
