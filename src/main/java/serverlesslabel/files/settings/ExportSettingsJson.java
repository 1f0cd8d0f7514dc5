package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.node.ObjectNode;
import serverlesslabel.files.json.LenientObject;
import serverlesslabel.state.ExportSettings;

/** The choices for pictures among the settings. */
final class ExportSettingsJson {

    private ExportSettingsJson() {}

    static ExportSettings read(LenientObject root) {
        return root.object("picture").map(lenientObject ->
            new ExportSettings(lenientObject.text("motif").orElse(ExportSettings.FIRST.motif()),
            lenientObject.text("paper").orElse(ExportSettings.FIRST.paper()), lenientObject.text("ending")
            .orElse(ExportSettings.FIRST.ending()),
            lenientObject.flag("dark"), lenientObject.number("scale").map(Double::intValue)
            .orElse(ExportSettings.FIRST.scale())))
            .orElse(ExportSettings.FIRST);
    }

    static void put(ObjectNode root, ExportSettings choices) {
        root.putObject("picture").put("motif", choices.motif()).put("paper", choices.paper())
            .put("ending", choices.ending()).put("dark", choices.dark()).put("scale", choices.scale());
    }
}
