package serverlesslabel.drawing.sheet;

import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.ranking.Placement;

/** Row of a table: a name at the left and a cell for each service. */
interface SheetRow {

    /** The width its name needs, in pixels. */
    double nameWidth(SheetPaper paper);

    /** The height of the row, in plain rows. */
    double share();

    /** Draws its name into a rectangle, cut with an ellipsis where it is too long. */
    void name(PictureBuilder builder, Rect rect, SheetPaper paper);

    /** Draws the cell of a service into a rectangle. */
    void cell(PictureBuilder builder, Placement placement, Rect rect, SheetPaper paper);
}
