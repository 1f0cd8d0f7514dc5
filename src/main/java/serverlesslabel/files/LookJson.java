package serverlesslabel.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.stream.Stream;
import serverlesslabel.state.Look;
import serverlesslabel.state.Look.Theme;

/** A look among the settings. */
final class LookJson {

    private LookJson() {}

    static Look read(Remembered root) {
        var theme = root.text("theme").flatMap(name -> Stream.of(Theme.values())
            .filter(each -> each.name().equalsIgnoreCase(name)).findFirst()).orElse(Look.FIRST.theme());
        int scale = root.number("scale").map(Double::intValue).filter(Look.SCALES::contains).orElse(Look.ACTUAL);
        return new Look(theme, root.text("language"), root.flag("still"), root.flag("safeClasses"), scale);
    }

    static void put(ObjectNode root, Look look) {
        root.put("theme", look.theme().name().toLowerCase(Locale.ROOT));
        look.language().ifPresent(language -> root.put("language", language));
        root.put("still", look.still()).put("safeClasses", look.safeClasses()).put("scale", look.scale());
    }
}
