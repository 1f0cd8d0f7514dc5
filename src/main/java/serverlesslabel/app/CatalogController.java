package serverlesslabel.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.History;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Store;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;
import serverlesslabel.view.host.CatalogsPort;

/**
 * Reads catalogs in the background and publishes a new store for each: when the reader opens other catalogs, when one
 * of their files is saved, when the language changes and when the reader's own profiles change. Used on the JavaFX
 * thread.
 */
final class CatalogController implements CatalogsPort {

    private final OpenCatalogs open;
    private final SettingsStore settings;
    private final LocaleSwitch locale;
    private final Executor background;
    private final CatalogSwitch catalogSwitch = new CatalogSwitch();
    private final ReadOnlyObjectWrapper<Store> store;
    /** The catalogs requested last; they are shown once they have been read. */
    private CatalogSelection wanted;
    private Language language;
    /** The catalogs the store holds. */
    private CatalogSelection shown;
    private Texts texts;
    /** The catalog as it was read from its files, without the reader's own profiles. */
    private Catalog plain;

    /**
     * Shows the open catalogs and begins to watch their files.
     *
     * @param english the open catalogs in English, so that they are not read twice where English is shown
     */
    CatalogController(OpenCatalogs open, SettingsStore settings, LocaleSwitch locale, Executor background,
                      Catalog english) {
        this.open = open;
        this.settings = settings;
        this.locale = locale;
        this.background = background;
        this.wanted = open.selection();
        this.shown = wanted;
        var atStart = settings.settings().getValue();
        this.language = locale.language(atStart.appearance());
        this.texts = locale.switchTo(language);
        this.plain = language == Language.ENGLISH ? english : CatalogReader.read(wanted, language.id());
        this.store = new ReadOnlyObjectWrapper<>(store(withOwnProfiles(plain), atStart.exploration(), History.NONE));
        open.watch(changed -> Platform.runLater(() -> reread(changed)));
        settings.settings().map(Settings::appearance).map(locale::language)
            .addListener((value, old, now) -> switchTo(now));
        settings.settings().map(Settings::profiles).addListener((value, old, now) -> show(plain));
    }

    /** Returns the store of the catalog on screen; it is replaced whenever another catalog is shown. */
    ObservableValue<Store> store() {
        return store.getReadOnlyProperty();
    }

    /** Returns the texts in the language the catalog is shown in. */
    Texts texts() {
        return texts;
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

    private void switchTo(Language next) {
        if (next == language) return;
        language = next;
        read();
    }

    // A change may be reported for catalogs that have been closed meanwhile.
    private void reread(CatalogSelection changed) {
        if (changed.equals(wanted)) read();
    }

    private void read() {
        var requested = wanted;
        var requestedLanguage = language;
        background.execute(() -> {
            var catalog = CatalogReader.read(requested, requestedLanguage.id());
            Platform.runLater(() -> {
                open.replace(requested);
                texts = locale.switchTo(requestedLanguage);
                show(catalog);
            });
        });
    }

    private void show(Catalog asRead) {
        boolean otherCatalogs = !open.selection().equals(shown);
        shown = open.selection();
        plain = asRead;
        var catalog = withOwnProfiles(asRead);
        // When the same catalogs are read again, the exploration on screen is newer than the saved one.
        var saved = settings.switchTo(shown, catalog).filter(last -> otherCatalogs);
        var next = catalogSwitch.carryOver(store.get().board().get(), catalog, saved);
        store.set(store(catalog, next.exploration(), next.history()));
    }

    private Store store(Catalog catalog, Optional<Exploration> last, History history) {
        var fresh = new Store(catalog, last.orElse(Exploration.of(catalog.rubric().reference())), history);
        fresh.board().addListener((board, before, now) ->
            settings.update(all -> all.withExploration(now.exploration())));
        return fresh;
    }

    private Catalog withOwnProfiles(Catalog catalog) {
        return catalog.withProfiles(settings.settings().getValue().profiles().stream()
            .flatMap(ownProfile -> ownProfile.toProfile(catalog.rubric(), texts.get("profiles.mine")).stream())
            .toList());
    }
}
