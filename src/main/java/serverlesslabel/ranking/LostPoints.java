package serverlesslabel.ranking;

import java.util.Comparator;
import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/**
 * What a characteristic costs a service of the 100 points of the index.
 *
 * @param tenths 1000 × weight × (5 − level) ÷ (5 × Σ weight), rounded half up; above 0
 */
public record LostPoints(Characteristic characteristic, int tenths) {

    /** The points a service loses by its stated levels, the most first; equal ones in the order of the rubric. */
    public static List<LostPoints> of(Service service, List<Characteristic> characteristics, Weights weights) {
        var counted = weights.effective();
        int most = Index.most(counted);
        return characteristics.stream().map(characteristic -> new LostPoints(characteristic, tenths(counted
            .of(characteristic) * (Level.TOP - service.levels().of(characteristic)), most)))
            .filter(lost -> lost.tenths > 0)
            .sorted(Comparator.comparing((LostPoints lost) -> -lost.tenths)).toList();
    }

    private static int tenths(int points, int most) {
        return (2000 * points + most) / (2 * most);
    }
}
