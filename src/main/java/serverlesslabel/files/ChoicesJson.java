package serverlesslabel.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import serverlesslabel.state.Choices;

/** The choices for pictures among the settings. */
final class ChoicesJson {

    private ChoicesJson() {}

    static Choices read(Remembered root) {
        return root.object("picture").map(each -> new Choices(each.text("motif").orElse(Choices.FIRST.motif()),
            each.text("paper").orElse(Choices.FIRST.paper()), each.text("ending").orElse(Choices.FIRST.ending()),
            each.flag("dark"), each.number("scale").map(Double::intValue).orElse(Choices.FIRST.scale())))
            .orElse(Choices.FIRST);
    }

    static void put(ObjectNode root, Choices choices) {
        root.putObject("picture").put("motif", choices.motif()).put("paper", choices.paper())
            .put("ending", choices.ending()).put("dark", choices.dark()).put("scale", choices.scale());
    }
}
