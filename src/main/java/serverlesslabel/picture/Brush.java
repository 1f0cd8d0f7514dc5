package serverlesslabel.picture;

/** What a painter can draw: one method a kind of mark. */
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

    /** Draws marks that belong together. */
    void cluster(Mark.Cluster cluster);
}
