package serverlesslabel.drawing.sheet;

import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.ranking.Placement;

/** One row of the columns of a sheet. */
interface SheetRow {

    /** How much room its name takes. */
    double nameWidth(SheetPaper paper);

    /** How high it is, in rows of plain words. */
    double share();

    /** Draws its name. */
    void name(PictureBuilder builder, Rect rect, SheetPaper paper);

    /** Draws what a service has in it. */
    void cell(PictureBuilder builder, Placement placement, Rect rect, SheetPaper paper);
}
