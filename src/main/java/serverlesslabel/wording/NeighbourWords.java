package serverlesslabel.wording;

import java.util.List;
import serverlesslabel.domain.Catalog;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Neighbours.Neighbour;
import serverlesslabel.text.Texts;

/** Writes which services are near another by their levels, a line for each. */
public final class NeighbourWords {

    private NeighbourWords() {}

    /** The lines about neighbours in their order; one that says so where there are none. */
    public static List<String> of(List<Neighbour> neighbours, Catalog catalog, Texts texts) {
        if (neighbours.isEmpty()) return List.of(texts.get("near.none"));
        return neighbours.stream().map(each -> line(each, catalog, texts)).toList();
    }

    private static String line(Neighbour neighbour, Catalog catalog, Texts texts) {
        var service = neighbour.service();
        var line = texts.get("near.service", service.title(), service.id().text(), service.provider().name(),
            Comparison.labelClass(service, catalog.rubric()).letter(),
            LevelWords.referenceIndex(service, catalog.rubric(), texts),
            texts.formats().tenths(neighbour.distance().tenths()));
        return LifeWords.warning(service, catalog.day(), texts).map(warning -> line + " " + warning)
            .orElse(line);
    }
}
