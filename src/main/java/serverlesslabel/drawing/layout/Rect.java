package serverlesslabel.drawing.layout;

import serverlesslabel.picture.Point;

/** A rectangle of the paper that something may fill. */
public record Rect(double x, double y, double width, double height) {

    /** Its upper left corner. */
    public Point corner() {
        return new Point(x, y);
    }

    /** Half-way down. */
    public double middle() {
        return y + height / 2;
    }

    /** The part so far from the top, at most so high. */
    Rect top(double most) {
        return new Rect(x, y, width, Math.min(most, height));
    }

    /** What is left below so much. */
    public Rect below(double used) {
        return new Rect(x, y + used, width, Math.max(0, height - used));
    }

    /** The part so far from the left. */
    public Rect left(double most) {
        return new Rect(x, y, Math.min(most, width), height);
    }

    /** What is left to the right of so much. */
    public Rect after(double used) {
        return new Rect(x + used, y, Math.max(0, width - used), height);
    }
}
