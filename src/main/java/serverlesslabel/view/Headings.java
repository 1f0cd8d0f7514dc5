package serverlesslabel.view;

import java.util.EnumMap;
import java.util.Map;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.state.Aspect;
import serverlesslabel.state.Aspect.Kind;

/** What the columns of the table are called, in its head and in menus. */
record Headings(Rubric rubric, Easel easel) {

    private static final Map<Kind, String> KEYS = new EnumMap<>(Map.of(Kind.RANK, "table.rank",
        Kind.SERVICE, "table.service", Kind.PROVIDER, "table.provider", Kind.CATEGORY, "table.category",
        Kind.LABEL, "table.label", Kind.INDEX, "table.index", Kind.DOCUMENTED, "table.documented",
        Kind.LEVELS, "table.levels", Kind.LEVEL, "table.level", Kind.PIN, "table.pin"));

    /** The name of a column. */
    String name(Aspect aspect) {
        return aspect.kind() == Kind.LEVEL ? characteristic(aspect).name() : easel.say(KEYS.get(aspect.kind()));
    }

    /** What is in a column, in a sentence. */
    String tip(Aspect aspect) {
        var key = KEYS.get(aspect.kind()) + ".tip";
        return aspect.kind() == Kind.LEVEL ? easel.say(key, name(aspect)) : easel.say(key);
    }

    /** The characteristic a level is on. */
    Characteristic characteristic(Aspect aspect) {
        return rubric.characteristic(aspect.characteristic()).orElseThrow();
    }
}
