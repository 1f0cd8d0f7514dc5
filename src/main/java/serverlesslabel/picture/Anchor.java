package serverlesslabel.picture;

/** Which part of a line of words stands on its point. */
public enum Anchor {
    START(0), MIDDLE(0.5), END(1);

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    /** How much of the width lies before the point, 0 to 1. */
    public double share() {
        return share;
    }
}
