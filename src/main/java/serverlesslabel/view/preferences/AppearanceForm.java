package serverlesslabel.view.preferences;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.Settings;
import serverlesslabel.text.Language;
import serverlesslabel.view.control.Form;
import serverlesslabel.view.control.NameConverter;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.SettingsPort;

/** Form for the appearance: theme, language, scale, safe class colours, animation. */
final class AppearanceForm {

    private final ViewContext context;
    private final SettingsPort settings;
    private final ObservableValue<Appearance> look;

    private AppearanceForm(ViewContext context, SettingsPort settings) {
        this.context = context;
        this.settings = settings;
        this.look = settings.settings().map(Settings::appearance);
    }

    /** A form that shows the settings and changes them at once. */
    static Form of(ViewContext context, SettingsPort settings) {
        var appearance = new AppearanceForm(context, settings);
        var form = new Form(context.text("prefs.look"));
        form.row(context.text("look.theme"), appearance.choice("prefs-theme", List.of(Appearance.Theme.values()),
            theme -> context.text(theme), Appearance::theme, Appearance::withTheme));
        form.row(context.text("look.language"), appearance.choice("prefs-language", languages(),
            appearance::name, Appearance::language, Appearance::withLanguage));
        form.row(context.text("look.scale"), appearance.choice("prefs-scale", scales(),
            appearance::size, Appearance::ownScale, Appearance::withOwnScale));
        form.row(appearance.box("prefs-safe", "look.safe", Appearance::safeClasses, Appearance::withSafeClasses));
        form.row(appearance.box("prefs-still", "look.still", Appearance::still, Appearance::withStill));
        return form;
    }

    private static List<Optional<String>> languages() {
        return system(Stream.of(Language.values()).map(Language::id));
    }

    private static List<Optional<Integer>> scales() {
        return system(Appearance.SCALES.stream());
    }

    private static <T> List<Optional<T>> system(Stream<T> others) {
        return Stream.concat(Stream.of(Optional.<T>empty()), others.map(Optional::of)).toList();
    }

    private String size(Optional<Integer> scale) {
        return scale.map(percent -> context.text("percent", percent)).orElse(context.text("look.system"));
    }

    private String name(Optional<String> language) {
        return language.flatMap(Language::of).map(Language::ownName).orElse(context.text("look.system"));
    }

    private <T> ChoiceBox<T> choice(String id, List<T> all, Function<T, String> name, Function<Appearance, T> now,
                                    BiFunction<Appearance, T, Appearance> chosen) {
        var box = new ChoiceBox<T>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new NameConverter<>(name));
        box.getItems().setAll(all);
        look.map(now).subscribe(box::setValue);
        box.valueProperty().addListener((value, before, after) -> {
            if (after != null) settings.update(present ->
                present.withAppearance(chosen.apply(present.appearance(), after)));
        });
        return box;
    }

    private CheckBox box(String id, String key, Function<Appearance, Boolean> now, BiFunction<Appearance, Boolean,
        Appearance> chosen) {
        var box = new CheckBox(context.text(key));
        box.setId(id);
        look.map(now).subscribe(box::setSelected);
        box.setOnAction(press -> settings.update(all ->
            all.withAppearance(chosen.apply(all.appearance(), box.isSelected()))));
        return box;
    }
}
