package serverlesslabel.command;

/** An argument that means nothing in the catalog at hand: one sentence says what would be right. */
final class WrongCall extends Exception {

    private static final long serialVersionUID = 1;

    WrongCall(String message) {
        super(message);
    }
}
