package serverlesslabel.drawing;

import serverlesslabel.picture.Point;

/** A rectangle of the paper that something may fill. */
record Room(double x, double y, double width, double height) {

    /** Its upper left corner. */
    Point corner() {
        return new Point(x, y);
    }

    /** Half-way down. */
    double middle() {
        return y + height / 2;
    }

    /** The part so far from the top, at most so high. */
    Room top(double most) {
        return new Room(x, y, width, Math.min(most, height));
    }

    /** What is left below so much. */
    Room below(double used) {
        return new Room(x, y + used, width, Math.max(0, height - used));
    }

    /** The part so far from the left. */
    Room left(double most) {
        return new Room(x, y, Math.min(most, width), height);
    }

    /** What is left to the right of so much. */
    Room after(double used) {
        return new Room(x + used, y, Math.max(0, width - used), height);
    }
}
