package serverlesslabel.drawing;

import serverlesslabel.ranking.Placement;

/** One row of the columns of a sheet. */
interface SheetRow {

    /** How much room its name takes. */
    double nameWidth(SheetPaper paper);

    /** How high it is, in rows of plain words. */
    double share();

    /** Draws its name. */
    void name(Marks marks, Room room, SheetPaper paper);

    /** Draws what a service has in it. */
    void cell(Marks marks, Placement placement, Room room, SheetPaper paper);
}
