package serverlesslabel.drawing.layout;

import serverlesslabel.picture.Point;

/** Rectangle of the paper that a part may fill, in pixels; {@code x} and {@code y} are its upper left corner. */
public record Rect(double x, double y, double width, double height) {

    /** The upper left corner. */
    public Point corner() {
        return new Point(x, y);
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The vertical centre. */
    public double middle() {
        return y + height / 2;
    }

    /** The upper part, as high as given but no higher than the rectangle. */
    Rect top(double most) {
        return new Rect(x, y, width, Math.min(most, height));
    }

    /** What is left below the given height; its height is 0 where nothing is left. */
    public Rect below(double used) {
        return new Rect(x, y + used, width, Math.max(0, height - used));
    }

    /** The left part, as wide as given but no wider than the rectangle. */
    public Rect left(double most) {
        return new Rect(x, y, Math.min(most, width), height);
    }

    /** What is left to the right of the given width; its width is 0 where nothing is left. */
    public Rect after(double used) {
        return new Rect(x + used, y, Math.max(0, width - used), height);
    }
}
