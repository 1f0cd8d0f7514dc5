package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Stream;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.Appearance.Theme;

/** A look among the settings. */
final class AppearanceJson {

    private AppearanceJson() {}

    static Appearance read(LenientObject root) {
        var theme = root.text("theme").flatMap(name -> Stream.of(Theme.values())
            .filter(each -> each.name().equalsIgnoreCase(name)).findFirst()).orElse(Appearance.FIRST.theme());
        int scale = root.number("scale").map(Double::intValue).filter(Appearance.SCALES::contains)
            .orElse(Appearance.ACTUAL);
        return new Appearance(theme, root.text("language"), root.flag("still"), root.flag("safeClasses"), scale);
    }

    static void put(ObjectNode root, Appearance appearance) {
        root.put("theme", appearance.theme().name().toLowerCase(Locale.ROOT));
        appearance.language().ifPresent(language -> root.put("language", language));
        root.put("still", appearance.still()).put("safeClasses", appearance.safeClasses())
            .put("scale", appearance.scale());
    }
}
