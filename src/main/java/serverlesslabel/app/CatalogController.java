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
 * Reads catalogs in the background and puts each in a store: when others are chosen, when a file of theirs is saved,
 * when the language changes, and anew when the reader's own profiles do. Lives on the JavaFX thread.
 */
final class CatalogController implements CatalogsPort {

    private final OpenCatalogs open;
    private final SettingsStore settings;
    private final LocaleSwitch locale;
    private final Executor background;
    private final CatalogSwitch catalogSwitch = new CatalogSwitch();
    private final ReadOnlyObjectWrapper<Store> store;
    /** What was asked for last; what is shown follows when it is read. */
    private CatalogSelection wanted;
    private Language language;
    /** What the store is of. */
    private CatalogSelection shown;
    private Texts texts;
    /** The catalog as it was read, without the reader's own profiles. */
    private Catalog plain;

    /** A controller that begins with the open catalogs, of which the English words are read already. */
    CatalogController(OpenCatalogs open, SettingsStore settings, LocaleSwitch locale, Executor background,
                      Catalog english) {
        this.open = open;
        this.settings = settings;
        this.locale = locale;
        this.background = background;
        this.wanted = open.selection();
        this.shown = wanted;
        var before = settings.settings().getValue();
        this.language = locale.language(before.look());
        this.texts = locale.switchTo(language);
        this.plain = language == Language.ENGLISH ? english : CatalogReader.read(wanted, language.id());
        this.store = new ReadOnlyObjectWrapper<>(store(named(plain), before.exploration(), History.NONE));
        open.watch(changed -> Platform.runLater(() -> reread(changed)));
        settings.settings().map(Settings::look).map(locale::language).addListener((value, old, now) -> speak(now));
        settings.settings().map(Settings::profiles).addListener((value, old, now) -> show(plain));
    }

    /** The store of the catalog that is shown; another one with every catalog. */
    ObservableValue<Store> store() {
        return store.getReadOnlyProperty();
    }

    /** The words of the language the catalog is shown in. */
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

    private void speak(Language another) {
        if (another == language) return;
        language = another;
        read();
    }

    // A file may be saved in catalogs that nobody wants any more.
    private void reread(CatalogSelection changed) {
        if (changed.equals(wanted)) read();
    }

    private void read() {
        var selection = wanted;
        var reading = language;
        background.execute(() -> {
            var fresh = CatalogReader.read(selection, reading.id());
            Platform.runLater(() -> {
                open.put(selection);
                texts = locale.switchTo(reading);
                show(fresh);
            });
        });
    }

    private void show(Catalog another) {
        boolean elsewhere = !open.selection().equals(shown);
        shown = open.selection();
        plain = another;
        var catalog = named(another);
        // The same catalogs, read again, go on with what is on screen and not with what was kept of them.
        var kept = settings.switchTo(shown, catalog).filter(last -> elsewhere);
        var next = catalogSwitch.after(store.get().board().get(), catalog, kept);
        store.set(store(catalog, next.exploration(), next.history()));
    }

    private Store store(Catalog catalog, Optional<Exploration> last, History history) {
        var fresh = new Store(catalog, last.orElse(Exploration.of(catalog.rubric().reference())), history);
        fresh.board().addListener((board, before, now) ->
            settings.update(all -> all.withExploration(now.exploration())));
        return fresh;
    }

    private Catalog named(Catalog catalog) {
        return catalog.naming(settings.settings().getValue().profiles().stream()
            .flatMap(ownProfile -> ownProfile.in(catalog.rubric(), texts.get("profiles.mine")).stream()).toList());
    }
}
