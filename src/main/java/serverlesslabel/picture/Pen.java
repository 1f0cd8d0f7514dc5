package serverlesslabel.picture;

import java.util.List;

/** An ink with a width and a dash pattern; an empty pattern is a solid line. Joins and ends are round. */
public record Pen(Ink ink, double width, List<Double> dashes) {

    /** Draws nothing. */
    public static final Pen NONE = new Pen(Ink.NONE, 0, List.of());

    public Pen {
        dashes = List.copyOf(dashes);
    }

    /** A solid line. */
    public static Pen of(Ink ink, double width) {
        return new Pen(ink, width, List.of());
    }

    /** The same ink and dashes in another width. */
    public Pen wide(double another) {
        return new Pen(ink, another, dashes);
    }

    /** Whether it leaves a trace. */
    public boolean visible() {
        return ink.visible() && width > 0;
    }
}
