package serverlesslabel.drawing.sheet;

import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.SafeText;

/**
 * Content and format of a comparison sheet.
 *
 * @param comparison the services shown side by side, at least one
 * @param alternatives the alternatives whose stability the sheet states, ranked under the same weights
 * @param title      the heading; a blank one is replaced by the services' names
 */
public record Sheet(Comparison comparison, Alternatives alternatives, String title, SheetFormat format) {

    /**
     * @throws IllegalArgumentException if no service is compared, or the alternatives are ranked under other weights
     */
    public Sheet {
        if (comparison.placements().isEmpty()) throw new IllegalArgumentException("a sheet shows a service");
        if (!comparison.weights().equals(alternatives.weights()))
            throw new IllegalArgumentException("a comparison and its contenders are under the same weights");
        title = SafeText.oneLine(title);
    }
}
