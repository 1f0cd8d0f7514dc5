package serverlesslabel.state;

/** The identity of one drag: its changes carry the same gesture and are one step of undo. Equal only to itself. */
public final class Gesture {}
