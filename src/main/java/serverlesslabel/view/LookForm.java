package serverlesslabel.view;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import serverlesslabel.state.Look;
import serverlesslabel.state.Settings;
import serverlesslabel.text.Language;

/** How the window looks. */
final class LookForm {

    private final Easel easel;
    private final Workplace workplace;
    private final ObservableValue<Look> look;

    private LookForm(Easel easel, Workplace workplace, ObservableValue<Settings> settings) {
        this.easel = easel;
        this.workplace = workplace;
        this.look = settings.map(Settings::look);
    }

    /** The form on settings that are shown. */
    static Form of(Easel easel, Workplace workplace, ObservableValue<Settings> settings) {
        var options = new LookForm(easel, workplace, settings);
        var form = new Form(easel.say("prefs.look"));
        form.row(easel.say("look.theme"), options.choice("prefs-theme", List.of(Look.Theme.values()),
            theme -> easel.say(MenusView.key(theme)), Look::theme, Look::in));
        form.row(easel.say("look.language"), options.choice("prefs-language", languages(),
            options::name, Look::language, Look::speaking));
        form.row(easel.say("look.scale"), options.choice("prefs-scale", Look.SCALES,
            scale -> easel.say("percent", scale), Look::scale, Look::scaled));
        form.row(options.box("prefs-safe", "look.safe", Look::safeClasses, Look::safeClasses));
        form.row(options.box("prefs-still", "look.still", Look::still, Look::still));
        return form;
    }

    private static List<Optional<String>> languages() {
        return Stream.concat(Stream.of(Optional.<String>empty()),
            Stream.of(Language.values()).map(each -> Optional.of(each.id()))).toList();
    }

    private String name(Optional<String> language) {
        return language.flatMap(Language::of).map(Language::ownName).orElse(easel.say("look.system"));
    }

    private <T> ChoiceBox<T> choice(String id, List<T> all, Function<T, String> name, Function<Look, T> now,
                                    BiFunction<Look, T, Look> chosen) {
        var box = new ChoiceBox<T>();
        box.setId(id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Named<>(name));
        box.getItems().setAll(all);
        look.map(now).subscribe(box::setValue);
        box.valueProperty().addListener((value, before, after) -> {
            if (after != null) workplace.remember(settings -> settings.in(chosen.apply(settings.look(), after)));
        });
        return box;
    }

    private CheckBox box(String id, String key, Function<Look, Boolean> now, BiFunction<Look, Boolean, Look> chosen) {
        var box = new CheckBox(easel.say(key));
        box.setId(id);
        look.map(now).subscribe(box::setSelected);
        box.setOnAction(press -> workplace.remember(settings ->
            settings.in(chosen.apply(settings.look(), box.isSelected()))));
        return box;
    }
}
