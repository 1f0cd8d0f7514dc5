package serverlesslabel.view.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import serverlesslabel.view.control.NameConverter;

/** Choice box of a setting: reports what the user chooses, and not what it is made to show. */
final class SettingChoice<T> extends ChoiceBox<T> {

    private boolean showing;

    /** A box that shows names of its items and reports each choice of the user. */
    SettingChoice(String id, Function<T, String> name, Consumer<T> chosen) {
        setId(id);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new NameConverter<>(name));
        valueProperty().addListener((value, before, now) -> {
            if (!showing && now != null) chosen.accept(now);
        });
    }

    /** Shows items and one of them. */
    void show(List<T> items, T value) {
        showing = true;
        if (!getItems().equals(items)) getItems().setAll(items);
        setValue(value);
        showing = false;
    }
}
