package serverlesslabel.picture;

/** A point: x to the right and y down from the upper left corner, in pixels at normal size. */
public record Point(double x, double y) {

    /** The point moved to the right and down. */
    public Point plus(double right, double down) {
        return new Point(x + right, y + down);
    }

    /**
     * The point at a distance in a direction.
     *
     * @param direction in radians, 0 upwards, clockwise
     * @param distance  in pixels
     */
    public Point towards(double direction, double distance) {
        // StrictMath gives the same digits on every machine, and so the same bytes in every exported file.
        return plus(distance * StrictMath.sin(direction), -distance * StrictMath.cos(direction));
    }
}
