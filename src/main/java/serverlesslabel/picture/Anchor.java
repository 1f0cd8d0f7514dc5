package serverlesslabel.picture;

/** The part of a line of text that is placed at its point. */
public enum Anchor {
    START(0), MIDDLE(0.5), END(1);

    private final double share;

    Anchor(double share) {
        this.share = share;
    }

    /** The share of the width to the left of the point, 0 to 1. */
    public double share() {
        return share;
    }
}
