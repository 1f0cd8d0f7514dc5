package serverlesslabel.state;

/** One movement of the hand. The steps of a drag carry the same gesture and are undone as one. */
public final class Gesture {}
