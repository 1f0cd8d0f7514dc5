package serverlesslabel.drawing.sheet;

import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.SafeText;

/**
 * What a comparison sheet shows.
 *
 * @param comparison the services side by side, at least one
 * @param contenders the services whose order is on screen, under the same weights: how firm it is stands on the sheet
 * @param title      the heading; a blank one is replaced by the services' names
 */
public record Sheet(Comparison comparison, Alternatives contenders, String title, SheetFormat format) {

    /** @throws IllegalArgumentException if nothing is compared, or the services on screen are under other weights */
    public Sheet {
        if (comparison.placements().isEmpty()) throw new IllegalArgumentException("a sheet shows a service");
        if (!comparison.weights().equals(contenders.weights()))
            throw new IllegalArgumentException("a comparison and its contenders are under the same weights");
        title = SafeText.oneLine(title);
    }
}
