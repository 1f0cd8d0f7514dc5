package serverlesslabel.drawing.sheet;

import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.SafeText;

/**
 * Content and format of a comparison sheet.
 *
 * @param comparison the services shown side by side, at least one; the sheet puts the best first
 * @param title      the heading; a blank one is replaced by what the comparison has found
 */
public record Sheet(Comparison comparison, String title, SheetFormat format) {

    /** @throws IllegalArgumentException if no service is compared */
    public Sheet {
        if (comparison.placements().isEmpty()) throw new IllegalArgumentException("a sheet shows a service");
        title = SafeText.oneLine(title);
    }
}
