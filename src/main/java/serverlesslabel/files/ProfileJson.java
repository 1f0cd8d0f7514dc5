package serverlesslabel.files;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Weights;

/** The reader's own profiles among the settings. What a catalog's rubric does not weigh counts nothing there. */
final class ProfileJson {

    private ProfileJson() {}

    static List<Profile> read(Remembered root, Catalog catalog) {
        return root.objects("profiles").flatMap(each -> profile(each, catalog)).toList();
    }

    private static Stream<Profile> profile(Remembered given, Catalog catalog) {
        if (given.text("name").isEmpty() || given.object("weights").isEmpty()) return Stream.empty();
        var name = given.text("name").get();
        var weights = given.object("weights").get();
        return Stream.of(new Profile(given.text("id").orElse(name), name, given.text("purpose").orElse(""),
            new Weights(catalog.rubric().characteristics().stream().map(each -> weights.number(each.id())
                .map(Double::intValue).filter(n -> n >= 0 && n <= Weights.MOST).orElse(0)).toList())));
    }

    static void put(ObjectNode root, List<Profile> profiles, Catalog catalog) {
        var list = root.putArray("profiles");
        for (var profile : profiles) {
            var node = list.addObject().put("id", profile.id()).put("name", profile.name())
                .put("purpose", profile.purpose());
            var weights = node.putObject("weights");
            catalog.rubric().characteristics().forEach(each -> weights.put(each.id(), profile.weights().of(each)));
        }
    }
}
