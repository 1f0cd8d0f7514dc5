package serverlesslabel.picture;

/** The visitor of marks that every painter implements: one method per kind of mark. */
public interface Brush {

    /** Draws a closed outline. */
    void area(Mark.Area area);

    /** Draws an open line. */
    void trace(Mark.Trace trace);

    /** Draws a circle. */
    void disc(Mark.Disc disc);

    /** Draws a rectangle. */
    void box(Mark.Box box);

    /** Draws a line of text. */
    void words(Mark.Words words);

    /** Draws an icon. */
    void stamp(Mark.Stamp stamp);

    /** Draws the marks of a cluster, moved by its origin. */
    void cluster(Mark.Cluster cluster);
}
