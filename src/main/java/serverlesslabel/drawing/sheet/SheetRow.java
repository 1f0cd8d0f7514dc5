package serverlesslabel.drawing.sheet;

import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetPaper;

/** Row of a table: a name at the left and a cell for each service. */
interface SheetRow {

    /** The width its name needs, with what stands behind it, in pixels. */
    double nameWidth(SheetPaper paper);

    /** Draws its name into a rectangle, cut with an ellipsis where it is too long. */
    void name(PictureBuilder builder, Rect rect, SheetPaper paper);

    /** Draws the cell of a column, 0 for the first, into a rectangle. */
    void cell(PictureBuilder builder, int column, Rect rect, SheetPaper paper);
}
