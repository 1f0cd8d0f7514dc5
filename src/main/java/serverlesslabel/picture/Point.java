package serverlesslabel.picture;

/** A place on the paper: x to the right, y downwards, from the top left corner, in pixels at normal size. */
public record Point(double x, double y) {

    /** The point some way further. */
    public Point plus(double right, double down) {
        return new Point(x + right, y + down);
    }

    /**
     * The point at a distance in a direction: 0 is up, growing clockwise, in radians. StrictMath gives the same
     * digits on every machine, and so the same bytes in every exported file.
     */
    public Point towards(double direction, double distance) {
        return plus(distance * StrictMath.sin(direction), -distance * StrictMath.cos(direction));
    }
}
