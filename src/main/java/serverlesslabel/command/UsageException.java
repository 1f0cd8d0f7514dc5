package serverlesslabel.command;

/** An argument that means nothing in the catalog at hand: one sentence says what would be right. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1;

    UsageException(String message) {
        super(message);
    }
}
