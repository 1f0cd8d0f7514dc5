package serverlesslabel.app;

import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.io.LazyLogger;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.History;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Store;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;
import serverlesslabel.view.host.CatalogReading;
import serverlesslabel.view.host.CatalogsPort;

/**
 * Reads catalogs in the background and publishes a new store for each: when the reader opens other catalogs, when one
 * of their files is saved, when the language changes and when the reader's own profiles change. Used on the JavaFX
 * thread.
 */
final class CatalogController implements CatalogsPort {

    private static final LazyLogger LOG = LazyLogger.of(CatalogController.class);

    private final OpenCatalogs open;
    private final SettingsStore settings;
    private final LocaleSwitch locale;
    private final CatalogLoader loader;
    private final Executor handsOff;
    private final Executor released;
    private final CatalogSwitch catalogSwitch = new CatalogSwitch();
    private final DaySwitch days;
    private final ReadOnlyObjectWrapper<Store> store;
    /** The catalogs requested last; they are shown once they have been read. */
    private CatalogSelection wanted;
    private Language language;
    private Shown shown;
    /** True as long as the catalog on screen only stands in for a large one, which is being read since the start. */
    private boolean standIn;

    /**
     * What is on screen.
     *
     * @param selection the catalogs the store holds
     * @param plain     the catalog as it was read from its files, without the reader's own profiles
     */
    private record Shown(CatalogSelection selection, Texts texts, Catalog plain) {}

    /**
     * Shows the open catalogs, begins to watch their files, and reads those that were asked for if others are open.
     *
     * @param handsOff runs on the JavaFX thread what must not happen under the reader's hands, as soon as it may; of
     *                 several tasks that wait, the last
     * @param released does the same for what the reader asked for, which must only not happen under a pressed button
     * @param prepared what was read of the open catalogs, so that they are not read twice where English is shown
     */
    CatalogController(OpenCatalogs open, SettingsStore settings, LocaleSwitch locale, Executor background,
                      Executor handsOff, Executor released, Preparation prepared) {
        this.open = open;
        this.settings = settings;
        this.locale = locale;
        this.handsOff = handsOff;
        this.released = released;
        this.loader = new CatalogLoader(CatalogReader::read, background, Platform::runLater);
        this.wanted = open.selection();
        var atStart = settings.settings().getValue();
        this.language = locale.language(atStart.appearance());
        this.shown = new Shown(wanted, locale.switchTo(language), inLanguage(prepared.english()));
        this.store = new ReadOnlyObjectWrapper<>(store(withOwnProfiles(), atStart.exploration(), History.NONE));
        this.days = new DaySwitch(store, background, released, this::put);
        put(store.get());
        open.watch(Optional.of(prepared.seen()), changed -> Platform.runLater(() -> reread(changed)));
        settings.settings().map(Settings::appearance).map(locale::language)
            .addListener((value, old, now) -> switchTo(now));
        settings.settings().map(Settings::profiles).addListener((value, old, now) -> show(shown));
        this.standIn = !open.requested().equals(wanted);
        if (standIn) open(open.requested());
        else open.keep();
    }

    // The window opens whatever happens; what is not translated is at least there.
    private Catalog inLanguage(Catalog english) {
        if (language == Language.ENGLISH) return english;
        try {
            return CatalogReader.read(wanted, language.id());
        } catch (RuntimeException | StackOverflowError mistake) {
            LOG.get().log(Level.ERROR, "The catalog cannot be read in " + language.id(), mistake);
            return english;
        }
    }

    /** Returns the store of the catalog on screen; it is replaced whenever another catalog is shown. */
    ObservableValue<Store> store() {
        return store.getReadOnlyProperty();
    }

    /** Returns the texts in the language the catalog is shown in. */
    Texts texts() {
        return shown.texts();
    }

    /**
     * Returns what reads the catalogs on screen in another language, from any thread; empty where they cannot be read.
     */
    Function<Language, Optional<Catalog>> translations() {
        var selection = shown.selection();
        return other -> {
            try {
                return Optional.of(CatalogReader.read(selection, other.id()));
            } catch (RuntimeException mistake) {
                LOG.get().log(Level.ERROR, "The catalog cannot be read in " + other.id(), mistake);
                return Optional.empty();
            }
        };
    }

    /** Returns whether the catalog on screen stands in for one that is still being read. */
    boolean isStandIn() {
        return standIn;
    }

    @Override
    public ObservableValue<CatalogReading> reading() {
        return loader.reading();
    }

    @Override
    public void stop() {
        loader.stop();
        keepShown();
    }

    @Override
    public CatalogSelection selection() {
        return wanted;
    }

    @Override
    public void open(CatalogSelection selection) {
        wanted = selection;
        read();
    }

    @Override
    public void reload() {
        read();
    }

    private void switchTo(Language next) {
        if (next == language) return;
        language = next;
        read();
    }

    // A change may be reported for catalogs that have been closed meanwhile, with the window or for others.
    private void reread(CatalogSelection changed) {
        if (changed.equals(wanted) && open.isWatched(changed)) read();
    }

    private void read() {
        var requested = wanted;
        var requestedLanguage = language;
        open.prepare(requested);
        loader.read(requested, requestedLanguage, catalog -> replace(requested, requestedLanguage, catalog),
            this::keepShown);
    }

    private void keepShown() {
        wanted = shown.selection();
        language = shown.texts().language();
        standIn = false;
        open.stay();
    }

    // What the reader asked for is shown as soon as no button is pressed; what only changed on disk waits for the
    // reader's hands.
    private void replace(CatalogSelection selection, Language spoken, Catalog catalog) {
        if (!isShown(selection, spoken)) released.execute(() -> {
            if (isWanted(selection, spoken)) swap(selection, spoken, catalog);
        });
        else if (!catalog.sameAs(shown.plain())) handsOff.execute(() -> {
            if (isShown(selection, spoken) && isShown(wanted, language)) swap(selection, spoken, catalog);
        });
    }

    private boolean isWanted(CatalogSelection selection, Language spoken) {
        return selection.equals(wanted) && spoken == language;
    }

    private boolean isShown(CatalogSelection selection, Language spoken) {
        return selection.equals(shown.selection()) && spoken == shown.texts().language();
    }

    private void swap(CatalogSelection selection, Language spoken, Catalog catalog) {
        var before = shown;
        try {
            show(new Shown(selection, locale.switchTo(spoken), catalog));
        } catch (OutOfMemoryError shortage) {
            locale.switchTo(before.texts().language());
            show(before);
            throw shortage;
        }
    }

    private void show(Shown next) {
        boolean otherCatalogs = !next.selection().equals(shown.selection());
        open.replace(next.selection());
        shown = next;
        var catalog = withOwnProfiles();
        var begin = otherCatalogs ? others(settings.switchTo(shown.selection(), catalog), catalog)
            : catalogSwitch.readAgain(store.get().kept().get(), catalog, settings::refit);
        standIn &= !otherCatalogs;
        put(store(catalog, begin.exploration(), begin.history()));
    }

    private CatalogSwitch.Carryover others(Optional<Exploration> saved, Catalog catalog) {
        return standIn ? new CatalogSwitch.Carryover(saved, History.NONE)
            : catalogSwitch.carryOver(store.get().kept().get(), catalog, saved);
    }

    private static Store store(Catalog catalog, Optional<Exploration> last, History history) {
        var begin = DaySwitch.fitted(last.orElse(Exploration.of(catalog.rubric().reference())), catalog);
        return new Store(DaySwitch.beginning(catalog, begin.day()), begin, history);
    }

    private void put(Store next) {
        next.kept().addListener((board, before, now) ->
            settings.update(all -> all.withExploration(now.exploration())));
        days.follow(next);
        store.set(next);
    }

    private Catalog withOwnProfiles() {
        return shown.plain().withProfiles(settings.settings().getValue().profiles().stream()
            .flatMap(ownProfile -> ownProfile.toProfile(shown.plain().rubric(), shown.texts().get("profiles.mine"))
                .stream()).toList());
    }
}
